import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { shownName } from '#contract/personName.ts'
import { checklistMutations, checklistQueries } from '../../../data/checklists.ts'
import { sessionQueries } from '../../../data/session.ts'
import { whyCannot } from '../../../domain/availability.ts'
import type { Person } from '../../../domain/person.ts'
import { useChecklistsT } from '../../../i18n/checklists.ts'

const KINDS = ['mover', 'leaver'] as const

/** Begins a mover's or a leaver's checklist for a person: which are left to begin, or why none can be. */
export function useStartChecklist({ id, firstName, prefix, lastName, path }: Person) {
  const t = useChecklistsT()
  const begin = useMutation(checklistMutations.begin(useQueryClient()))
  const open = useQuery(checklistQueries.open()).data ?? []
  const held = useQuery(sessionQueries.current()).data?.operator?.permissions ?? []
  const kinds = KINDS.filter((kind) => !open.some((one) => one.kind === kind && one.personId === id))
  const name = shownName({ firstName, prefix, surname: lastName }) || String(id)
  return {
    cannot: whyCannot('people.edit', held, undefined) ?? (kinds.length === 0 ? ({ why: 'begun' } as const) : undefined),
    choices: kinds.map((kind) => ({
      key: kind,
      label: t(`checklists.start.${kind}`),
      onChoose: () => begin.mutate({ kind, name, personId: id, commandId: null, placeId: path.at(-1)?.id ?? null }),
    })),
    failure: begin.isError ? t('checklists.start.failed') : undefined,
  }
}
