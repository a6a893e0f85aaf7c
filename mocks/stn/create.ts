import type { subscriptionPortIn } from '#contract/stn/porting.ts'
import type { subscriptionCreate } from '#contract/stn/subscriptions.ts'
import { Failure, type Given, type Handler } from '../handler.ts'
import { agingOf } from './aging.ts'
import { filled, makeActivation, msOf } from './make.ts'
import { badRequest, fateOf, reserve, whyNotSim, whyNotThen } from './rules.ts'
import { showActivation, showMade } from './show.ts'
import type { Customer, Stn, Subscription } from './state.ts'
import { moment, nextId, nextProfile, withDash } from './values.ts'

type Body = Given<typeof subscriptionCreate>['body'] | Given<typeof subscriptionPortIn>['body']

/**
 * The customer number. sTN wants it of who has several (NewSubscription), yet its own eSIM request has none: without
 * one it is the first.
 */
function customerFor(stn: Stn, id: string | undefined): Customer | Failure {
  const found = id === undefined || id === '' ? stn.customers[0] : stn.customers.find((one) => one.id === id)
  return found ?? badRequest('Customer not found')
}

/** What is to be a subscription, its card kept for it; an eSIM gets a profile of its own. */
function prepared(stn: Stn, body: Body, customer: Customer, phoneNumber: string): Subscription {
  const simCardNumber = body.eSim === true ? nextProfile(stn) : body.simCardNumber!
  if (body.eSim === true) {
    stn.cards.set(simCardNumber, {
      id: nextId(stn),
      number: simCardNumber,
      type: body.subscriptionType === 'DATAONLY' ? 'DATAONLYSIM' : 'USIM',
      isEsim: true,
      status: 'BUSY',
      subscription: null,
      activatedAt: null,
    })
  } else {
    reserve(stn.cards.get(simCardNumber)!)
  }
  return {
    id: nextId(stn),
    customer: customer.id,
    state: 'ACTIVE',
    phoneNumber,
    simCardNumber,
    isDataSim: body.subscriptionType === 'DATAONLY',
    accessType: body.accessType ?? 'INTERNETACCESS',
    activatedAt: 0,
    environment: body.providerEnvironment ?? 'SP16001',
    movedAt: null,
    services: body.services ?? {},
  }
}

/** What `info` tells of a new subscription; `accessType` and the like with their defaults. */
const toldOf = (subscription: Subscription, { eSim = false }: Body) => ({
  ...(!eSim && { simCardNumber: subscription.simCardNumber }),
  eSim,
  subscriptionType: subscription.isDataSim ? 'DATAONLY' : 'VOICEDATA',
  accessType: subscription.accessType,
})

/** A new subscription with a new number. Two equal requests make two (reference 11.8: to be assumed). */
export const create: Handler<typeof subscriptionCreate> = ({ body, world, now }) => {
  const { stn } = world
  const customer = customerFor(stn, body.stnCustomerId)
  if (customer instanceof Failure) return customer
  const refused = whyNotSim(stn, body, body.simCardNumber) ?? whyNotThen(body.wishDate, now)
  if (refused) return refused
  const subscription = prepared(stn, body, customer, '')
  const activation = makeActivation(agingOf(world, now), {
    type: 'ACTIVATENEW',
    subscription: subscription.id,
    environment: subscription.environment,
    referenceNumber: body.referenceNumber,
    phoneNumber: '',
    info: filled({
      ...toldOf(subscription, body),
      customerId: customer.code,
      stnCustomerId: customer.id,
      wishDate: body.wishDate,
    }),
    effect: { kind: 'start', subscription },
    fate: fateOf(stn, [body.referenceNumber, body.email]),
    from: msOf(body.wishDate),
  })
  return showMade(activation)
}

/** A new subscription that brings its number; its `info` has e-mail address and code in clear (CancelInPort's sample). */
export const portIn: Handler<typeof subscriptionPortIn> = ({ body, world, now }) => {
  const { stn } = world
  const customer = customerFor(stn, body.stnCustomerId)
  if (customer instanceof Failure) return customer
  const number = withDash(body.phoneNumber)
  const refused =
    whyNotNumber(stn, number) ?? whyNotSim(stn, body, body.simCardNumber) ?? whyNotThen(body.portingWishDate, now)
  if (refused) return refused
  const subscription = prepared(stn, body, customer, number)
  const activation = makeActivation(agingOf(world, now), {
    type: 'INPORT',
    subscription: subscription.id,
    environment: subscription.environment,
    referenceNumber: body.referenceNumber,
    phoneNumber: number,
    info: filled({
      isdn: number,
      ...toldOf(subscription, body),
      portingStatus: 'INIT',
      email: body.email,
      confirmationCode: body.confirmationCode,
      stnCustomerId: customer.id,
      portingWishDate: body.portingWishDate,
      donorCustomerNumber: body.donorCustomerNumber,
      note: body.note,
      firstPossibleDate: moment(now, 0),
    }),
    effect: { kind: 'start', subscription },
    fate: fateOf(stn, [body.referenceNumber, body.email, body.note]),
    from: msOf(body.portingWishDate),
  })
  return showActivation(activation, 7)
}

function whyNotNumber(stn: Stn, number: string): Failure | undefined {
  if (!/^06-\d{8}$/.test(number)) return badRequest('Phone number is not valid')
  const isOurs = [...stn.subscriptions.values()].some(
    (one) => one.phoneNumber === number && (one.state === 'ACTIVE' || one.state === 'SUSPENDED'),
  )
  return isOurs ? badRequest('Phone number is already in use') : undefined
}
