import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { shownName } from '#contract/personName.ts'
import { checklistMutations, checklistQueries } from '../../../data/checklists.ts'
import type { Person } from '../../../domain/person.ts'
import { useChecklistsT } from '../../../i18n/checklists.ts'
import { Button } from '../../../ui/Button.tsx'
import { Menu } from '../../../ui/Menu.tsx'
import { Why } from '../../../ui/Why.tsx'
import { useChecklistCannot } from './useChecklistCannot.ts'

/** Begins a mover's or a leaver's checklist for a person. */
export function StartChecklist({ person }: { readonly person: Person }) {
  const t = useChecklistsT()
  const begin = useMutation(checklistMutations.begin(useQueryClient()))
  const all = useQuery(checklistQueries.open()).data ?? []
  const role = useChecklistCannot()
  const { id, firstName, prefix, lastName, path } = person
  const kinds = (['mover', 'leaver'] as const).filter(
    (kind) => !all.some((one) => one.kind === kind && one.personId === id),
  )
  const cannot = role ?? (kinds.length === 0 ? t('checklists.start.none') : undefined)
  const name = shownName({ firstName, prefix, surname: lastName }) || String(id)
  const choices = kinds.map((kind) => ({
    key: kind,
    label: t(`checklists.start.${kind}`),
    onChoose: () => begin.mutate({ kind, name, personId: id, commandId: null, placeId: path.at(-1)?.id ?? null }),
  }))
  if (cannot)
    return (
      <Button size="small" cannot={cannot}>
        {t('checklists.start')}
      </Button>
    )
  return (
    <>
      <Menu
        sections={[{ key: 'kinds', choices }]}
        renderOpener={(given) => (
          <Button size="small" icon="chevron-down" busy={begin.isPending} {...given}>
            {t('checklists.start')}
          </Button>
        )}
      />
      {begin.isError && (
        <span role="alert">
          <Why icon="circle-x">{t('checklists.start.failed')}</Why>
        </span>
      )}
    </>
  )
}
