import { useQuery } from '@tanstack/react-query'
import type { Command } from '#contract/portal/ledger.ts'
import { sessionQueries } from '../../data/session.ts'
import { subscriberQueries } from '../../data/subscribers.ts'
import { whyCannot } from '../../domain/availability.ts'
import { isUnderWay } from '../../domain/command.ts'
import type { DeedCannot } from '../../domain/deed.ts'
import { isPending, type SaveState } from './saveState.ts'

/** Why this person cannot be changed now: KPN's and the role's reasons, or a change that is still under way. */
export function useEditCannot(
  personId: number,
  state: SaveState,
  command: Command | undefined,
): DeedCannot | undefined {
  const held = useQuery(sessionQueries.current()).data?.operator?.permissions ?? []
  const can = useQuery(subscriberQueries.can(personId)).data
  const isOwn = isPending(state)
  // our own save blocks too: it says so itself
  const reason = whyCannot('people.edit', held, isOwn ? undefined : can?.editable)
  if (reason?.why === 'role') return reason
  if (!isOwn && command && isUnderWay(command)) return { why: 'running', command }
  return reason
}
