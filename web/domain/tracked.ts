import { FINAL_TRACK_STATUSES } from '#contract/msm/schemas/status.ts'

/** KPN's track and trace keeps orders and service requests apart. */
export type TrackedList = 'orders' | 'service-requests'

/** An order or a service request, short. */
export interface TrackedRequest {
  readonly id: number
  readonly list: TrackedList
  readonly kpnReference: string | null
  /** Ours, with KPN's own mark behind it. */
  readonly customerReference: string | null
  readonly type: { readonly nl: string; readonly en: string } | null
  /** KPN's word. */
  readonly status: string
  /** ISO 8601, or as KPN wrote it. */
  readonly createdAt: string | null
  readonly finishedAt: string | null
  readonly orderedFor: { readonly id: number | null; readonly name: string } | null
  readonly orderedBy: string | null
}

/** Nothing moves any more. */
export const isFinal = (request: { readonly status: string }): boolean => FINAL_TRACK_STATUSES.includes(request.status)

/** sTN's activations are followed elsewhere. */
export const isTrackedList = (list: string | null): list is TrackedList =>
  list === 'orders' || list === 'service-requests'
