import { json, operation } from '../operation.ts'
import { reference } from './common.ts'
import { enrolRequest } from './schemas/contractRequests.ts'
import { returnHardwareRequest } from './schemas/hardware.ts'
import { orderSummary } from './schemas/orderSummary.ts'

/** Devices are named by the order that delivered them. */
const onOrder = {
  reference,
  subject: { kind: 'order', from: ['body.orderId'] },
  settle: [{ by: 'reference' }],
} as const

/** Enrols the devices of an order in Apple's device programme. */
export const hardwareEnrolApple = operation({
  id: 'hardwareEnrolApple',
  upstream: 'msm',
  method: 'POST',
  path: '/order/apple-dep',
  permission: 'contract.change',
  body: json(enrolRequest),
  answer: json(orderSummary),
  effect: 'write',
  write: onOrder,
})

/** Enrols the devices of an order in Samsung Knox. */
export const hardwareEnrolSamsung = operation({
  id: 'hardwareEnrolSamsung',
  upstream: 'msm',
  method: 'POST',
  path: '/order/samsung-knox',
  permission: 'contract.change',
  body: json(enrolRequest),
  answer: json(orderSummary),
  effect: 'write',
  write: onOrder,
})

/** Sends devices back. */
export const hardwareReturn = operation({
  id: 'hardwareReturn',
  upstream: 'msm',
  method: 'POST',
  path: '/order/return-hardware',
  permission: 'contract.change',
  body: json(returnHardwareRequest),
  answer: json(orderSummary),
  effect: 'write',
  write: onOrder,
})
