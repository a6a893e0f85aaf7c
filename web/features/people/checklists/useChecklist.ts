import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { Checklist } from '#contract/portal/checklists.ts'
import { commandQueries } from '../../../data/commands.ts'
import { contractQueries } from '../../../data/contracts.ts'
import { ApiError } from '../../../data/errors.ts'
import { subscriberQueries } from '../../../data/subscribers.ts'
import { stepsOf } from '../../../domain/checklist.ts'
import { isUnderWay } from '../../../domain/command.ts'

/** Pause between two looks at what is under way; ms. */
const LOOK = 5_000

const isMissing = (failure: unknown) =>
  failure instanceof ApiError && (failure.problem.status === 404 || failure.problem.upstreamCode === 'WRONG_GROUP_TYPE')

/** A checklist with what the ledger says; `asksKpn` also reads the person, which a list of many does not. */
export function useChecklist(checklist: Checklist, asksKpn: boolean) {
  const { kind, personId, commandId } = checklist
  const id = personId ?? 0
  const hasPerson = personId !== null
  const ofPerson = useQuery({
    ...commandQueries.ofPerson(id),
    enabled: hasPerson && kind !== 'joiner',
    refetchInterval: ({ state }) => (asksKpn && state.data?.commands.some(isUnderWay) ? LOOK : false),
  }).data?.commands
  const creation = useQuery({
    ...commandQueries.followed(commandId ?? ''),
    enabled: commandId !== null && !hasPerson,
  }).data
  const person = useQuery({ ...subscriberQueries.one(id), enabled: hasPerson && asksKpn })
  const contracts = useInfiniteQuery({
    ...contractQueries.ofPerson(id),
    enabled: hasPerson && asksKpn && kind === 'leaver',
  })
  const isGone = isMissing(person.error)
  return {
    steps: stepsOf(checklist, {
      commands: creation ? [creation] : (ofPerson ?? []),
      placeId: person.data?.path.at(-1)?.id,
      isGone,
    }),
    creation,
    isGone,
    /** How many contracts are left in their name. */
    contracts: contracts.data?.pages[0]?.total,
  }
}
