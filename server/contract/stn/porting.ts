import { json, operation } from '../operation.ts'
import { activationSecrets, byReference, onActivation, onSubscription, reference } from './common.ts'
import { activation } from './schemas/activation.ts'
import { cancelRequest, changeInPortRequest, datedSubscriptionRequest, inPortRequest } from './schemas/requests.ts'

/** Numbers that come and go. */

/** A new subscription that brings a number from another provider. */
export const subscriptionPortIn = operation({
  id: 'subscriptionPortIn',
  upstream: 'stn',
  method: 'POST',
  path: '/InPortSubscription',
  permission: 'activation.create',
  body: json(inPortRequest),
  answer: json(activation),
  effect: 'write',
  write: { reference, subject: { kind: 'subscription', from: ['body.phoneNumber'] }, settle: byReference },
  secrets: activationSecrets,
})

/** Another date or customer number for a porting under way. */
export const subscriptionPortInChange = operation({
  id: 'subscriptionPortInChange',
  upstream: 'stn',
  method: 'POST',
  path: '/ChangeInPortSubscription',
  permission: 'activation.create',
  body: json(changeInPortRequest),
  answer: json(activation),
  effect: 'write',
  write: onActivation,
  secrets: activationSecrets,
})

/** Stops a porting; refused by sTN while its `portingStatus` is INIT. */
export const subscriptionPortInCancel = operation({
  id: 'subscriptionPortInCancel',
  upstream: 'stn',
  method: 'POST',
  path: '/CancelInPortSubscription',
  permission: 'activation.create',
  body: json(cancelRequest),
  answer: json(activation),
  effect: 'write',
  write: onActivation,
  secrets: activationSecrets,
})

/** Lets a number go to another provider. */
export const subscriptionPortOut = operation({
  id: 'subscriptionPortOut',
  upstream: 'stn',
  method: 'POST',
  path: '/PortingOutSubscription',
  permission: 'contract.change',
  body: json(datedSubscriptionRequest),
  answer: json(activation),
  effect: 'write',
  write: onSubscription,
  secrets: activationSecrets,
})

/** Takes a port-out back while it is under way. */
export const subscriptionPortOutCancel = operation({
  id: 'subscriptionPortOutCancel',
  upstream: 'stn',
  method: 'POST',
  path: '/CancelPortingOutSubscription',
  permission: 'contract.change',
  body: json(cancelRequest),
  answer: json(activation),
  effect: 'write',
  write: onActivation,
  secrets: activationSecrets,
})
