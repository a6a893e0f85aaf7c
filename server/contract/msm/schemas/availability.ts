import * as z from 'zod/mini'
import { id, openEnum, wire } from '../../wire.ts'
import { trackStatus } from './status.ts'

/** What stands in the way: an order or a service request, by `type`. */
export const blockingOrder = wire({
  id,
  kpnReference: z.string(),
  status: trackStatus,
  type: openEnum('CONTRACTING', 'SERVICE_REQUEST'),
})

/** May it be done now, and is it shown at all. */
export const operationAvailability = wire({
  blockingOrders: z.array(blockingOrder),
  enabled: z.boolean(),
  visible: z.boolean(),
})

export const operationEnabled = wire({ blockingOrders: z.array(blockingOrder), enabled: z.boolean() })

export const operationState = wire({
  blocked: z.boolean(),
  blockingOrders: z.array(blockingOrder),
  reason: z.string(),
})

export const visibleFlag = wire({ enabled: z.boolean(), visible: z.boolean() })
