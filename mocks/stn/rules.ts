import { fail, type Failure } from '../handler.ts'
import { REFUSED_EMAIL, REJECTED_LATER } from '../sentinels.ts'
import type { Fate, SimCard, Stn, Subscription } from './state.ts'
import { withDash } from './values.ts'

/** What sTN refuses at once: rule errors have no field entry (reference 2). Only the first of these texts is documented. */
const EMAIL_REQUIRED = 'Email address is required when activating an eSim'

export const badRequest = (message: string): Failure => fail(400, 'BadRequest', message)

interface SimChoice {
  readonly eSim?: boolean | undefined
  readonly email?: string | undefined
  readonly confirmationCode?: string | undefined
}

const isEmpty = (text: string | undefined) => text === undefined || text === ''

/** An eSIM needs its letter and its code; a card has to be in stock. `eSim` wins over a card number. */
export function whyNotSim(stn: Stn, choice: SimChoice, card: string | undefined): Failure | undefined {
  if (choice.eSim === true) {
    if (isEmpty(choice.email)) return badRequest(EMAIL_REQUIRED)
    if (choice.email!.startsWith(REFUSED_EMAIL)) return badRequest('Email address is not valid')
    return isEmpty(choice.confirmationCode)
      ? badRequest('Confirmation code is required when activating an eSim')
      : undefined
  }
  if (isEmpty(card)) return badRequest('Simcard number is required when not activating an eSim')
  const found = stn.cards.get(card!)
  if (!found || found.isEsim) return badRequest('Simcard not found')
  return found.status === 'FREE' ? undefined : badRequest('Simcard is not available')
}

/** A minute of grace: nobody's clock is exact. */
const GRACE_MS = 60_000

/** Whether sTN takes a date in the past is not known (reference 11.11); the sandbox does not. */
export const whyNotThen = (wishDate: string | undefined, now: number): Failure | undefined =>
  !isEmpty(wishDate) && Date.parse(wishDate!) < now - GRACE_MS
    ? badRequest('Wish date must be in the future')
    : undefined

export interface Named {
  readonly subscriptionId?: string | undefined
  readonly phoneNumber?: string | undefined
}

/** The subscription that a write names by its id, its number, or both. */
export function subscriptionFor(stn: Stn, { subscriptionId, phoneNumber }: Named): Subscription | Failure {
  if (isEmpty(subscriptionId) && isEmpty(phoneNumber)) return badRequest('SubscriptionId or PhoneNumber is required')
  const number = phoneNumber && withDash(phoneNumber)
  const found = isEmpty(subscriptionId)
    ? [...stn.subscriptions.values()].find((one) => one.phoneNumber === number)
    : stn.subscriptions.get(subscriptionId!)
  if (!found || (number && found.phoneNumber !== number)) return badRequest('Subscription not found')
  const isOver = found.state === 'TERMINATED' || found.state === 'PORTEDOUT'
  return isOver ? badRequest('Subscription is not active') : found
}

/** Keeps a card for the change that is to put it in. */
export function reserve(card: SimCard): void {
  card.status = 'BUSY'
}

/**
 * Words and beginnings of e-mail addresses that decide how an accepted change goes on. An address can hold no `#`, so
 * there it is its beginning.
 */
const FATES: readonly (readonly [Exclude<Fate, 'well'>, word: string, address: string])[] = [
  ['error', REJECTED_LATER, 'afgekeurd@'],
  ['stuck', '#blijft', 'blijft@'],
  ['late', '#laat', 'laat@'],
]

/** How a change goes on: what the control plane planned, then what is typed, else well. */
export function fateOf(stn: Stn, texts: readonly (string | undefined)[]): Fate {
  const planned = stn.fates[0]
  if (planned) {
    planned.left -= 1
    if (planned.left <= 0) stn.fates.shift()
    return planned.fate
  }
  const found = FATES.find(([, word, address]) =>
    texts.some((text) => text !== undefined && (text.includes(word) || text.startsWith(address))),
  )
  return found?.[0] ?? 'well'
}
