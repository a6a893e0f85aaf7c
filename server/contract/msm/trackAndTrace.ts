import { json, operation } from '../operation.ts'
import { flag, int64, many, oneOf, required, text } from '../params.ts'
import { byId, contentLanguage, order, page } from './common.ts'
import { hardwareList } from './schemas/hardware.ts'
import { orderDetails, portingDataChange, prettyOrderDetails } from './schemas/orderDetails.ts'
import { serviceRequestDetails } from './schemas/serviceRequest.ts'
import { TRACK_STATUSES } from './schemas/status.ts'
import { hardwareReturnPage, orderCounts, orderPage, serviceRequestPage } from './schemas/trackAndTrace.ts'

/** At least one status has to be named. */
const listing = {
  currentUserOrdersOnly: flag,
  ...page,
  order,
  patterns: many(text),
  status: required(many(oneOf(...TRACK_STATUSES))),
  withRequiredActionFirst: flag,
} as const

/** An eSIM can be downloaded by whoever knows its code. */
const secrets = ['eSimConfirmationCode', 'confirmationCode']

const onOrder = { subject: { kind: 'order', from: ['path.id'] }, settle: [{ by: 'person' }] } as const

/** Empty answers: whether it was stopped is read from the order or request itself. */
const onCancel = (read: string) =>
  ({
    subject: { kind: 'order', from: ['path.id'] },
    settle: [{ by: 'word', read, says: { status: 'CANCELED' } }, { by: 'person' }],
  }) as const

/** New contracts, hardware, porting. */
export const orderList = operation({
  id: 'orderList',
  upstream: 'msm',
  method: 'GET',
  path: '/track-and-trace/orders',
  permission: 'fleet.read',
  query: {
    ...listing,
    sortBy: oneOf('CREATION_DATE', 'STATUS', 'KPN_REFERENCE', 'ORDERED_FOR', 'CUSTOMER_REFERENCE'),
  },
  answer: json(orderPage),
})

/** An order as KPN keeps it. */
export const orderRead = operation({
  id: 'orderRead',
  upstream: 'msm',
  method: 'GET',
  path: '/track-and-trace/orders/{id}',
  permission: 'fleet.read',
  secrets,
  params: byId,
  answer: json(orderDetails),
})

/** An order for display. */
export const orderPretty = operation({
  id: 'orderPretty',
  upstream: 'msm',
  method: 'GET',
  path: '/track-and-trace/orders/{id}/pretty',
  permission: 'fleet.read',
  secrets,
  params: byId,
  answer: json(prettyOrderDetails),
})

export const orderCancel = operation({
  id: 'orderCancel',
  upstream: 'msm',
  method: 'POST',
  path: '/track-and-trace/orders/{id}/cancel',
  permission: 'contract.change',
  params: byId,
  query: { note: text },
  effect: 'write',
  write: onCancel('orderRead'),
})

/** The devices that an order delivered. */
export const orderHardware = operation({
  id: 'orderHardware',
  upstream: 'msm',
  method: 'GET',
  path: '/track-and-trace/orders/{id}/hardware',
  permission: 'fleet.read',
  params: byId,
  answer: json(hardwareList),
})

/** Corrects the date or the customer number of a port-in. */
export const orderPortingChange = operation({
  id: 'orderPortingChange',
  upstream: 'msm',
  method: 'POST',
  path: '/track-and-trace/orders/{id}/porting-data',
  permission: 'contract.change',
  params: byId,
  body: json(portingDataChange),
  effect: 'write',
  write: onOrder,
})

/** How many orders there are per type. */
export const orderOverview = operation({
  id: 'orderOverview',
  upstream: 'msm',
  method: 'GET',
  path: '/track-and-trace/overview',
  permission: 'fleet.read',
  answer: json(orderCounts),
})

export const hardwareReturnList = operation({
  id: 'hardwareReturnList',
  upstream: 'msm',
  method: 'GET',
  path: '/track-and-trace/returned-hardware-service-requests',
  permission: 'fleet.read',
  query: listing,
  answer: json(hardwareReturnPage),
})

/** Everything that is done to what exists: people, SIMs, moves, changed contracts. */
export const serviceRequestList = operation({
  id: 'serviceRequestList',
  upstream: 'msm',
  method: 'GET',
  path: '/track-and-trace/service-requests',
  permission: 'fleet.read',
  query: {
    ...listing,
    sortBy: oneOf(
      'CREATION_DATE',
      'STATUS',
      'KPN_REFERENCE',
      'REQUEST_BY',
      'REQUEST_FOR',
      'TYPE',
      'CUSTOMER_REFERENCE',
    ),
  },
  headers: contentLanguage,
  answer: json(serviceRequestPage),
})

export const serviceRequestRead = operation({
  id: 'serviceRequestRead',
  upstream: 'msm',
  method: 'GET',
  path: '/track-and-trace/service-requests/{id}',
  permission: 'fleet.read',
  secrets,
  params: byId,
  answer: json(serviceRequestDetails),
})

/** KPN's document has no shape for it: bytes, whatever they are. */
export const serviceRequestAttachment = operation({
  id: 'serviceRequestAttachment',
  upstream: 'msm',
  method: 'GET',
  path: '/track-and-trace/service-requests/{id}/attachments/{attachmentId}',
  permission: 'fleet.read',
  params: { ...byId, attachmentId: required(int64) },
  answer: { kind: 'binary' },
})

export const serviceRequestCancel = operation({
  id: 'serviceRequestCancel',
  upstream: 'msm',
  method: 'POST',
  path: '/track-and-trace/service-requests/{id}/cancel',
  permission: 'contract.change',
  params: byId,
  query: { note: text },
  effect: 'write',
  write: onCancel('serviceRequestRead'),
})
