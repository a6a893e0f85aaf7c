import { json, operation } from '../operation.ts'
import { flag, many, oneOf, text } from '../params.ts'
import { byId, bySubscriber, order, page, reference } from './common.ts'
import { contractPage, contractsByCategory } from './schemas/contract.ts'
import { orderSummary } from './schemas/orderSummary.ts'
import {
  createSubscriberRequest,
  deleteSubscriberRequest,
  moveSubscriberRequest,
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
  params: byId,
  answer: json(subscriberDetails),
})

/** Replaces a person's data; what is left out is emptied (reference 3.3). */
export const subscriberUpdate = operation({
  id: 'subscriberUpdate',
  upstream: 'msm',
  method: 'PUT',
  path: '/hierarchy/subscribers/{id}',
  permission: 'people.edit',
  params: byId,
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
  params: byId,
  answer: json(subscriberOperations),
})

/** Answers with the order, not with the new person's id; the person can be found some seconds later (reference 7.6). */
export const subscriberCreate = operation({
  id: 'subscriberCreate',
  upstream: 'msm',
  method: 'POST',
  path: '/hierarchy/subscribers',
  permission: 'people.edit',
  body: json(createSubscriberRequest),
  answer: json(orderSummary),
  effect: 'write',
  write: { reference, subject: { kind: 'person' }, settle: [{ by: 'reference' }] },
})

export const subscriberDelete = operation({
  id: 'subscriberDelete',
  upstream: 'msm',
  method: 'POST',
  path: '/hierarchy/subscribers/{id}/delete',
  permission: 'people.edit',
  params: byId,
  body: json(deleteSubscriberRequest),
  answer: json(orderSummary),
  effect: 'write',
  write: {
    reference,
    subject: { kind: 'person', from: ['path.id'] },
    settle: [{ by: 'reference' }, { by: 'gone', read: 'subscriberRead' }],
  },
})

/**
 * To another node. Within one debtor at once, whatever date is asked for; only a change of debtor or cost centre makes a
 * request that can be followed (KPN's document).
 */
export const subscriberMove = operation({
  id: 'subscriberMove',
  upstream: 'msm',
  method: 'POST',
  path: '/hierarchy/subscribers/{id}/move',
  permission: 'people.edit',
  params: byId,
  body: json(moveSubscriberRequest),
  answer: json(orderSummary),
  effect: 'write',
  write: {
    reference,
    subject: { kind: 'person', from: ['path.id'] },
    settle: [{ by: 'reference' }, { by: 'under', to: 'body.destinationGroupId', read: 'subscriberRead' }],
  },
})

export const subscriberContracts = operation({
  id: 'subscriberContracts',
  upstream: 'msm',
  method: 'GET',
  path: '/hierarchy/subscribers/{subscriberId}/contracts',
  permission: 'fleet.read',
  params: bySubscriber,
  query: { ...page, order },
  answer: json(contractPage),
})

/** A person's contracts per category. */
export const subscriberContractOverview = operation({
  id: 'subscriberContractOverview',
  upstream: 'msm',
  method: 'GET',
  path: '/hierarchy/subscribers/{subscriberId}/contracts/overview',
  permission: 'fleet.read',
  params: bySubscriber,
  answer: json(contractsByCategory),
})
