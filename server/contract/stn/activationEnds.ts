import type { ActivationStatus } from './schemas/activation.ts'

const CANCELLED: readonly string[] = ['CANCELLED', 'CANCELED']

/** Writes that ask for an activation not to happen. */
const CANCELS: ReadonlySet<string> = new Set([
  'subscriptionCreateCancel',
  'subscriptionTerminateCancel',
  'subscriptionPortInCancel',
  'subscriptionPortOutCancel',
])

/** No status after these moves any more; what sTN calls a cancelled activation is not documented (sTN 4, 11.3). */
const ENDS: ReadonlySet<string> = new Set([
  'DONE' satisfies ActivationStatus,
  'ERROR' satisfies ActivationStatus,
  ...CANCELLED,
])

/** Whether an activation is over. Only `status` tells, never `activatedDate`; a word that nobody knows goes on (sTN 4). */
export const isActivationOver = (status: string): boolean => ENDS.has(status)

/**
 * Whether a write got what it asked for, by the status its activation ended in. A cancellation answers with the activation
 * that it is to stop, so both share one status: DONE means that its work was done, and that the cancellation came too late
 * (sTN 6). Of terminations sTN's page calls the status "that of the cancellation" (sTN 8), which would turn DONE around; to
 * tell somebody that a line stays while it was ended is the worse mistake of the two, so only a status that says cancelled
 * counts. The sandbox ends them the same way.
 */
export const hasSucceeded = (rowId: string, status: string): boolean =>
  CANCELS.has(rowId) ? CANCELLED.includes(status) : status === 'DONE'
