import { json, operation } from '../operation.ts'
import { activationSecrets, byReference, onActivation, onSubscription, reference } from './common.ts'
import { activation } from './schemas/activation.ts'
import {
  cancelRequest,
  datedSubscriptionRequest,
  moveEnvironmentRequest,
  newSubscriptionRequest,
  setServicesRequest,
  simSwapRequest,
  subscriptionRequest,
} from './schemas/requests.ts'

/** Changes of subscriptions. All answer with an activation that starts INIT or BUSY; the change is real only at DONE. */

/** A new subscription with a new number, which its activation knows later. */
export const subscriptionCreate = operation({
  id: 'subscriptionCreate',
  upstream: 'stn',
  method: 'POST',
  path: '/NewSubscription',
  permission: 'activation.create',
  body: json(newSubscriptionRequest),
  answer: json(activation),
  effect: 'write',
  write: { reference, subject: { kind: 'subscription' }, settle: byReference },
  secrets: activationSecrets,
})

/** Stops a new subscription under way; the activation may still end DONE, when this came too late. */
export const subscriptionCreateCancel = operation({
  id: 'subscriptionCreateCancel',
  upstream: 'stn',
  method: 'POST',
  path: '/CancelNewSubscription',
  permission: 'activation.create',
  body: json(cancelRequest),
  answer: json(activation),
  effect: 'write',
  write: onActivation,
  secrets: activationSecrets,
})

/** Blocks SIM and number for all traffic; blocked only when the activation is DONE. */
export const subscriptionSuspend = operation({
  id: 'subscriptionSuspend',
  upstream: 'stn',
  method: 'POST',
  path: '/SuspendSubscription',
  permission: 'sim.block',
  body: json(subscriptionRequest),
  answer: json(activation),
  effect: 'write',
  write: onSubscription,
  secrets: activationSecrets,
})

/** Gives a suspended SIM its traffic back. */
export const subscriptionResume = operation({
  id: 'subscriptionResume',
  upstream: 'stn',
  method: 'POST',
  path: '/ResumeSubscription',
  permission: 'sim.block',
  body: json(subscriptionRequest),
  answer: json(activation),
  effect: 'write',
  write: onSubscription,
  secrets: activationSecrets,
})

/** Another card or an eSIM for a subscription. It may stay BUSY for hours. */
export const subscriptionSwapSim = operation({
  id: 'subscriptionSwapSim',
  upstream: 'stn',
  method: 'POST',
  path: '/SimSwapSubscription',
  permission: 'sim.replace',
  body: json(simSwapRequest),
  answer: json(activation),
  effect: 'write',
  write: onSubscription,
  secrets: activationSecrets,
})

/** Changes the services that are named and no others. */
export const subscriptionSetServices = operation({
  id: 'subscriptionSetServices',
  upstream: 'stn',
  method: 'POST',
  path: '/SetServicesSubscription',
  permission: 'contract.change',
  body: json(setServicesRequest),
  answer: json(activation),
  effect: 'write',
  write: onSubscription,
  secrets: activationSecrets,
})

/** KPN SP16 or KPN Unlimited; allowed once per two months. */
export const subscriptionMoveEnvironment = operation({
  id: 'subscriptionMoveEnvironment',
  upstream: 'stn',
  method: 'POST',
  path: '/MoveEnvironmentSubscription',
  permission: 'contract.change',
  body: json(moveEnvironmentRequest),
  answer: json(activation),
  effect: 'write',
  write: onSubscription,
  secrets: activationSecrets,
})

/** Ends a subscription with all its services; without a date at once. */
export const subscriptionTerminate = operation({
  id: 'subscriptionTerminate',
  upstream: 'stn',
  method: 'POST',
  path: '/TerminateSubscription',
  permission: 'contract.change',
  body: json(datedSubscriptionRequest),
  answer: json(activation),
  effect: 'write',
  write: onSubscription,
  secrets: activationSecrets,
})

/** Takes a termination back while it is under way. */
export const subscriptionTerminateCancel = operation({
  id: 'subscriptionTerminateCancel',
  upstream: 'stn',
  method: 'POST',
  path: '/CancelTerminateSubscription',
  permission: 'contract.change',
  body: json(cancelRequest),
  answer: json(activation),
  effect: 'write',
  write: onActivation,
  secrets: activationSecrets,
})
