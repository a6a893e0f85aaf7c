import type { subscriberCan } from '#contract/msm/subscribers.ts'
import type { AnswerOf } from '#contract/operation.ts'
import type { Availability } from '../domain/availability.ts'

type WireAvailability = AnswerOf<typeof subscriberCan>['editable']

/** KPN's word on one deed off the wire; what it does not say is no. An order without an id cannot be gone to and is left out. */
export const availabilityOf = (wire: WireAvailability): Availability => ({
  enabled: wire?.enabled === true,
  blockingOrders: (wire?.blockingOrders ?? [])
    .filter((order) => typeof order.id === 'number')
    .map((order) => ({
      id: order.id!,
      kpnReference: order.kpnReference ?? null,
      status: order.status ?? '',
      list: order.type === 'SERVICE_REQUEST' ? 'service-requests' : 'orders',
    })),
})
