import type {
  subscriptionPortInCancel,
  subscriptionPortInChange,
  subscriptionPortOutCancel,
} from '#contract/stn/porting.ts'
import type { subscriptionCreateCancel, subscriptionTerminateCancel } from '#contract/stn/subscriptions.ts'
import type { World } from '../fleet/state.ts'
import { Failure, type Handler } from '../handler.ts'
import { agingOf } from './aging.ts'
import { msOf } from './make.ts'
import { badRequest, whyNotThen } from './rules.ts'
import { showActivation, showCancelled } from './show.ts'
import { plan, stop } from './steps.ts'
import type { Activation, ActivationType } from './state.ts'

/** Cancels and changes of what is under way: they answer the same activation. */

function underWay({ stn }: World, id: string, type: ActivationType): Activation | Failure {
  const found = stn.activations.get(id)
  if (found?.type !== type) return badRequest('Activation not found')
  return found.status === 'INIT' || found.status === 'BUSY'
    ? found
    : badRequest('Activation can not be changed anymore')
}

/** CANCELLING, and then CANCELLED, or DONE when its work had begun. */
const cancelNew: Handler<typeof subscriptionCreateCancel> = ({ body, world, now }) => {
  const activation = underWay(world, body.activationId, 'ACTIVATENEW')
  if (activation instanceof Failure) return activation
  Object.assign(activation, { status: 'CANCELLING', modifiedAt: now })
  stop(agingOf(world, now), activation)
  return showCancelled(activation)
}

/** sTN's samples stay BUSY here. Somebody who has begun is not stopped any more. */
function cancelEnding(world: World, now: number, id: string, type: 'TERMINATE' | 'OUTPORT') {
  const activation = underWay(world, id, type)
  if (activation instanceof Failure) return activation
  Object.assign(activation, { status: 'BUSY', modifiedAt: now })
  stop(agingOf(world, now), activation)
  return showActivation(activation, 7)
}

const cancelTermination: Handler<typeof subscriptionTerminateCancel> = ({ body, world, now }) =>
  cancelEnding(world, now, body.activationId, 'TERMINATE')
const cancelPortOut: Handler<typeof subscriptionPortOutCancel> = ({ body, world, now }) =>
  cancelEnding(world, now, body.activationId, 'OUTPORT')

/** Refused while `portingStatus` is INIT (reference 9); then CANCELLING until the other provider has agreed. */
const cancelPortIn: Handler<typeof subscriptionPortInCancel> = ({ body, world, now }) => {
  const activation = underWay(world, body.activationId, 'INPORT')
  if (activation instanceof Failure) return activation
  if (activation.info['portingStatus'] === 'INIT') return badRequest('Porting can not be cancelled in this state')
  Object.assign(activation, { status: 'BUSY', modifiedAt: now })
  Object.assign(activation.info, { portingStatus: 'CANCELLING', ...(body.note && { note: body.note }) })
  stop(agingOf(world, now), activation)
  return showActivation(activation, 7)
}

const changePortIn: Handler<typeof subscriptionPortInChange> = ({ body, world, now }) => {
  const activation = underWay(world, body.activationId, 'INPORT')
  if (activation instanceof Failure) return activation
  if (activation.info['portingStatus'] === 'CANCELLING') return badRequest('Porting is being cancelled')
  const { donorCustomerNumber, portingWishDate } = body
  const refused = whyNotThen(portingWishDate, now)
  if (refused) return refused
  Object.assign(activation.info, donorCustomerNumber && { donorCustomerNumber }, portingWishDate && { portingWishDate })
  activation.modifiedAt = now
  if (portingWishDate) plan(agingOf(world, now), activation, msOf(portingWishDate)!)
  return showActivation(activation, 7)
}

export const cancelHandlers = {
  subscriptionCreateCancel: cancelNew,
  subscriptionTerminateCancel: cancelTermination,
  subscriptionPortOutCancel: cancelPortOut,
  subscriptionPortInCancel: cancelPortIn,
  subscriptionPortInChange: changePortIn,
}
