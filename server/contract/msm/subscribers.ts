import { json, operation } from '../operation.ts'
import { flag, int64, many, oneOf, text } from '../params.ts'
import { order, page, reference } from './common.ts'
import { orderSummary } from './schemas/orderSummary.ts'
import {
  subscriberDetails,
  subscriberOperations,
  subscriberPage,
  updateSubscriberRequest,
} from './schemas/subscriber.ts'

/** Search and page people in scope (reference 2.3). */
export const subscriberList = operation({
  id: 'subscriberList',
  upstream: 'msm',
  method: 'GET',
  path: '/hierarchy/subscribers',
  permission: 'fleet.read',
  query: {
    filters: text,
    ...page,
    order,
    patterns: many(text),
    sortBy: oneOf('FIRSTNAME', 'LASTNAME', 'DEBTORNAME', 'FIXED_NUMBER', 'EMPLOYEE_NUMBER', 'IS_USER'),
    userOnly: flag,
  },
  answer: json(subscriberPage),
})

/** One person, with every field that a PUT has to send back. */
export const subscriberRead = operation({
  id: 'subscriberRead',
  upstream: 'msm',
  method: 'GET',
  path: '/hierarchy/subscribers/{id}',
  permission: 'fleet.read',
  params: { id: int64 },
  answer: json(subscriberDetails),
})

/** Replaces a person's data; what is left out is emptied (reference 3.3). */
export const subscriberUpdate = operation({
  id: 'subscriberUpdate',
  upstream: 'msm',
  method: 'PUT',
  path: '/hierarchy/subscribers/{id}',
  permission: 'people.edit',
  params: { id: int64 },
  body: json(updateSubscriberRequest),
  answer: json(orderSummary),
  effect: 'write',
  write: {
    reference,
    subject: { kind: 'person', from: ['path.id'] },
    settle: [{ by: 'reference' }, { by: 'state', read: 'subscriberRead', same: 'body.subscriber' }],
  },
})

/** What KPN allows with one person now, and which order blocks it. */
export const subscriberCan = operation({
  id: 'subscriberCan',
  upstream: 'msm',
  method: 'GET',
  path: '/hierarchy/subscribers/{id}/operations',
  permission: 'fleet.read',
  params: { id: int64 },
  answer: json(subscriberOperations),
})
