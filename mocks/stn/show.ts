import type { Activation, SimCard, Stn, Subscription } from './state.ts'
import { allServices, codesOf, dayOf, moment } from './values.ts'

/** sTN's objects as its answers spell them. */

/**
 * An activation: with finer fractions in the answer of a write than in a list, as sTN's samples have them. Empty fields
 * stay away, but for the reference number and, on its own activation, the number of a new subscription that is awaited.
 */
export function showActivation(activation: Activation, digits: 3 | 7 = 3) {
  const { id, createdAt, modifiedAt, status, type, environment, referenceNumber } = activation
  const { providerOrderNumber, subscription, phoneNumber, activatedAt, info } = activation
  const isAwaited = type === 'ACTIVATENEW' && status !== 'CANCELLING'
  return {
    id,
    createdAt: moment(createdAt, digits),
    modifiedAt: moment(modifiedAt, digits),
    status,
    activationType: type,
    providerEnvironment: environment,
    referenceNumber,
    ...(providerOrderNumber !== null && { providerOrderNumber }),
    subscriptionId: subscription,
    ...((phoneNumber !== '' || isAwaited) && { phoneNumber }),
    ...(activatedAt !== null && { activatedDate: moment(activatedAt, 0) }),
    info,
  }
}

/** The answer of a write: a new subscription's `info` is empty there (sTN's own example). */
export const showMade = (activation: Activation) => ({
  ...showActivation(activation, 7),
  ...(activation.type === 'ACTIVATENEW' && { info: {} }),
})

/** The answer of CancelNewSubscription, with the key that sTN misspells there. */
export function showCancelled(activation: Activation) {
  const { providerEnvironment, ...rest } = showActivation(activation, 7)
  return { ...rest, providerEnvrionment: providerEnvironment }
}

/** A card; PIN and PUK are those of cards, not of eSIMs in stock. */
export function showCard(stn: Stn, card: SimCard) {
  const { id, number, type, status, subscription, activatedAt } = card
  const phoneNumber = subscription === null ? undefined : stn.subscriptions.get(subscription)?.phoneNumber
  return {
    id,
    simCardNumber: number,
    status,
    simCardType: type,
    ...codesOf(stn, number),
    ...(subscription !== null && { subscriptionId: subscription }),
    ...(phoneNumber !== undefined && { phoneNumber }),
    ...(activatedAt !== null && { activatedDate: moment(activatedAt, 0) }),
  }
}

const ACCESS = { INTERNETACCESS: 'Internet Access', MOBILEPAY: 'MobilePay' } as const

/** A subscription, its services in the spelling of answers (`Internet Access`). */
export function showSubscription(stn: Stn, subscription: Subscription) {
  const { id, state, phoneNumber, simCardNumber, isDataSim, accessType, activatedAt, environment, services } =
    subscription
  const all = allServices(services)
  return {
    id,
    state,
    phoneNumber,
    simCardNumber,
    ...codesOf(stn, simCardNumber),
    providerGroup: 'KPNMOBIEL',
    isDataSim,
    isEsim: stn.cards.get(simCardNumber)?.isEsim ?? false,
    activationDate: dayOf(activatedAt),
    ...(all.fixedIp === true && { fixedIpAddress: fixedIpOf(phoneNumber) }),
    providerEnvironment: environment,
    services: { ...all, accessType: ACCESS[accessType], unlimitedVoiceNLEUGroup: !isDataSim },
  }
}

/** In the range that is nobody's (RFC 2544). */
const fixedIpOf = (phoneNumber: string) => {
  const number = Number(phoneNumber.slice(3))
  return `198.18.${Math.floor(number / 250) % 250}.${(number % 250) + 1}`
}
