import type { ActivationStatus } from './schemas/activation.ts'

const CANCELLED: readonly string[] = ['CANCELLED', 'CANCELED']

/** Writes that ask for an activation not to happen. */
const CANCELS: readonly string[] = [
  'subscriptionCreateCancel',
  'subscriptionTerminateCancel',
  'subscriptionPortInCancel',
  'subscriptionPortOutCancel',
]

/** No status after these moves any more; what sTN calls a cancelled activation is not documented (sTN 4, 11.3). */
const ENDS: readonly string[] = ['DONE' satisfies ActivationStatus, 'ERROR' satisfies ActivationStatus, ...CANCELLED]

/** Whether an activation is over. Only `status` tells, never `activatedDate`; a word that nobody knows goes on (sTN 4). */
export const isActivationOver = (status: string): boolean => ENDS.includes(status)

/**
 * Whether a write got what it asked for, by the status its activation ended in. A cancellation did when the activation is
 * cancelled; a new subscription that is DONE was cancelled too late (sTN 6), while of the others the status is that of the
 * cancellation itself (sTN 8).
 */
export function hasSucceeded(rowId: string, status: string): boolean {
  if (!CANCELS.includes(rowId)) return status === 'DONE'
  return CANCELLED.includes(status) || (status === 'DONE' && rowId !== 'subscriptionCreateCancel')
}
