import { openEnum } from '../../wire.ts'

/** Track and trace: the state of an order or a service request. */
export const TRACK_STATUSES = [
  'IN_PROGRESS',
  'UNAUTHORIZED',
  'NEW',
  'CLOSED',
  'CANCELED',
  'REJECTED',
  'DRAFT',
  'THIRD_PARTY',
  'HOLD_CUSTOMER',
  'WAITING',
] as const
export type TrackStatus = (typeof TRACK_STATUSES)[number]

/** The ones after which nothing moves any more. */
export const FINAL_TRACK_STATUSES: readonly string[] = ['CLOSED', 'CANCELED', 'REJECTED']

export const trackStatus = openEnum(...TRACK_STATUSES)

/** The workflow state in the answer of a write: another vocabulary than track and trace. */
export const summaryStatus = openEnum(
  'Failed',
  'Aborted',
  'Finished',
  'Suspended',
  'InProgress',
  'Waiting',
  'Draft',
  'WaitingForAuthorization',
  'Authorized',
  'Restored',
  'Canceled',
  'Scheduled',
  'Initialized',
  'Rejected',
  'ExternalScheduled',
)
