import type { Pace } from '../fleet/state.ts'
import type { Activation, SimCard, Step, Stn } from './state.ts'
import { withDash, nextPhoneNumber } from './values.ts'

/** What the clock does to activations: INIT, BUSY and DONE, with the number of a new subscription only at its end. */

/** sTN as it grows older: what stands around a handler. */
export interface Aging {
  readonly stn: Stn
  readonly pace: Pace
  /** The sandbox clock, ms since 1970. */
  readonly now: number
}

/** Puts a step in its place among what is coming. */
function expect(stn: Stn, step: Step): void {
  const after = stn.coming.findIndex((one) => one.due > step.due)
  if (after === -1) stn.coming.push(step)
  else stn.coming.splice(after, 0, step)
}

/** Nothing of what an activation was about to do comes any more. */
export function forget(stn: Stn, { id }: Activation): void {
  const others = stn.coming.filter((one) => one.activation !== id)
  stn.coming.splice(0, stn.coming.length, ...others)
}

/**
 * Plans an activation from its beginning or again (another date): BUSY soon, the work itself not before `from`
 * (ms since 1970, its wish date), and its end as its fate has it.
 */
export function plan({ stn, pace, now }: Aging, activation: Activation, from: number): void {
  forget(stn, activation)
  const base = Math.max(now, from)
  const step = (due: number, to: Step['to']) => expect(stn, { due, activation: activation.id, to })
  activation.workAt = base + pace.dataMs
  if (activation.status === 'INIT') step(now + pace.startMs, 'BUSY')
  if (activation.type === 'INPORT') step(now + pace.dataMs, 'APPROVED')
  if (activation.fate === 'stuck') return
  if (activation.fate === 'error') return step(base + pace.closeMs, 'ERROR')
  if (activation.fate === 'late') step(base + pace.closeMs + pace.visibleMs, 'NUMBER')
  step(base + pace.closeMs, 'DONE')
}

/**
 * Asks an activation under way to stop: it ends CANCELLED, unless its work has begun; then it goes on to its end, as
 * sTN warns that it may (reference 6).
 */
export function stop({ stn, pace, now }: Aging, activation: Activation): void {
  if (now >= activation.workAt) return
  forget(stn, activation)
  expect(stn, { due: now + pace.dataMs, activation: activation.id, to: 'CANCELLED' })
}

/** Lets everything happen that is due; a clock that goes back undoes nothing. */
export function age(stn: Stn, now: number): void {
  while (stn.coming.length > 0 && stn.coming[0]!.due <= now) take(stn, stn.coming.shift()!)
}

export const isUnderWay = ({ status }: Activation): boolean =>
  status === 'INIT' || status === 'BUSY' || status === 'CANCELLING'

/** Everything under way comes to its end now, also what is stuck; one activation, or all of them. How many did. */
export function finish(stn: Stn, now: number, id?: string): number {
  const chosen = [...stn.activations.values()].filter((one) => id === undefined || one.id === id)
  const open = chosen.filter((one) => isUnderWay(one) || stn.coming.some(({ activation }) => activation === one.id))
  for (const activation of open) {
    const own = stn.coming.filter((step) => step.activation === activation.id)
    forget(stn, activation)
    for (const { to } of own) take(stn, { due: now, activation: activation.id, to })
    if (isUnderWay(activation)) take(stn, { due: now, activation: activation.id, to: 'DONE' })
  }
  return open.length
}

function take(stn: Stn, { activation: id, to, due }: Step): void {
  const activation = stn.activations.get(id)!
  activation.modifiedAt = Math.max(due, activation.createdAt)
  switch (to) {
    case 'BUSY':
      if (activation.status === 'INIT') activation.status = 'BUSY'
      return undefined
    case 'APPROVED':
      Object.assign(activation.info, { portingStatus: 'APPROVED', approvedDate: activation.info['firstPossibleDate'] })
      return undefined
    case 'NUMBER':
      activation.phoneNumber = stn.subscriptions.get(activation.subscription)?.phoneNumber ?? ''
      return undefined
    case 'CANCELLED':
      return undo(stn, activation, 'CANCELLED')
    case 'ERROR':
      activation.info['errorMessage'] ??= 'The request was rejected by the provider'
      return undo(stn, activation, 'ERROR')
    case 'DONE':
      return complete(stn, activation, due)
  }
}

/** A card that was meant for what does not happen is in stock again. */
function undo(stn: Stn, activation: Activation, status: 'CANCELLED' | 'ERROR'): void {
  const { effect } = activation
  activation.status = status
  activation.activatedAt = null
  if (activation.info['portingStatus'] !== undefined) activation.info['portingStatus'] = status
  if (effect.kind === 'start') release(stn, effect.subscription.simCardNumber)
  if (effect.kind === 'swap') release(stn, effect.card)
}

function release(stn: Stn, number: string): void {
  const card = stn.cards.get(number)
  if (card) Object.assign(card, { status: card.isEsim ? 'DISABLED' : 'FREE', subscription: null })
}

function complete(stn: Stn, activation: Activation, at: number): void {
  const { effect, fate } = activation
  activation.status = 'DONE'
  activation.activatedAt ??= at
  if (activation.info['portingStatus'] !== undefined) activation.info['portingStatus'] = 'DONE'
  if (effect.kind === 'start') {
    const { subscription } = effect
    const number = subscription.phoneNumber === '' ? nextPhoneNumber(stn) : withDash(subscription.phoneNumber)
    stn.subscriptions.set(subscription.id, { ...subscription, phoneNumber: number, activatedAt: at })
    occupy(stn.cards.get(subscription.simCardNumber)!, subscription.id, at)
    if (fate !== 'late') activation.phoneNumber = number
    return
  }
  const subscription = stn.subscriptions.get(activation.subscription)!
  switch (effect.kind) {
    case 'change':
      Object.assign(subscription, effect.data, effect.data.movedAt === undefined ? {} : { movedAt: at })
      return
    case 'services':
      subscription.services = { ...subscription.services, ...effect.services }
      return
    case 'swap':
      stn.cards.get(subscription.simCardNumber)!.status = 'DISABLED'
      subscription.simCardNumber = effect.card
      occupy(stn.cards.get(effect.card)!, subscription.id, at)
      return
    case 'end':
      subscription.state = effect.state
      stn.cards.get(subscription.simCardNumber)!.status = 'DISABLED'
  }
}

const occupy = (card: SimCard, subscription: string, at: number) =>
  Object.assign(card, { status: 'ACTIVATED', subscription, activatedAt: at })
