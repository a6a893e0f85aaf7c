import { rolesWith, type Permission, type Role } from '#contract/permissions.ts'

/** What stands in the way at KPN: an order or a service request that is not finished. */
export interface BlockingOrder {
  readonly id: number
  readonly kpnReference: string | null
  readonly status: string
  readonly list: 'orders' | 'service-requests'
}

/** KPN's word on one deed with one object. */
export interface Availability {
  readonly enabled: boolean
  readonly blockingOrders: readonly BlockingOrder[]
}

/** Why a deed cannot be done now; its words are the screen's. */
export type Cannot =
  | { readonly why: 'role'; readonly roles: readonly Role[] }
  | { readonly why: 'orders'; readonly orders: readonly BlockingOrder[] }
  /** KPN says no and does not say why. */
  | { readonly why: 'kpn' }

/**
 * Undefined means "go ahead". The role is judged first: somebody who may not is not sent to wait for an order.
 * An availability that is not read yet holds nothing back; it is read again before anything is sent.
 */
export function whyCannot(
  permission: Permission,
  held: readonly Permission[],
  availability: Availability | undefined,
): Cannot | undefined {
  if (!held.includes(permission)) return { why: 'role', roles: rolesWith(permission) }
  if (!availability || availability.enabled) return undefined
  return availability.blockingOrders.length > 0
    ? { why: 'orders', orders: availability.blockingOrders }
    : { why: 'kpn' }
}
