import type { BatchItem } from '#contract/portal/batches.ts'
import { paths } from '../../lib/paths.ts'

/** States of a command that the list of activations shows without an activation: it opens by the command itself. */
const WAITING: ReadonlySet<BatchItem['state']> = new Set<BatchItem['state']>(['sent', 'accepted', 'unknown'])

/**
 * Where it is told what became of a row: the activation, or the contract, whose page opens with its timeline where the
 * ledger or an order has something to say. Undefined where there is nothing yet.
 */
export function itemPath(item: BatchItem, isActivation: boolean): string | undefined {
  const { subject, why, commandId, upstreamId, state } = item
  if (isActivation) {
    const id = upstreamId ?? (WAITING.has(state) ? commandId : null)
    return id === null ? undefined : paths.activation(id)
  }
  if (!subject) return undefined
  const contract = paths.contract(Number(subject.id))
  return why?.order || why?.commandId || commandId ? `${contract}?part=timeline` : contract
}
