import { hash } from '../fleet/random.ts'
import type { Activation, ActivationType, Effect, Environment, Fate } from './state.ts'
import { plan, type Aging } from './steps.ts'
import { nextId } from './values.ts'

interface Wanted {
  readonly type: ActivationType
  readonly subscription: string
  readonly environment: Environment
  readonly referenceNumber: string | undefined
  /** `""`: not known yet. */
  readonly phoneNumber: string
  readonly info: Record<string, unknown>
  readonly effect: Effect
  readonly fate: Fate
  /** When it was asked to happen, ms since 1970; absent: now. */
  readonly from?: number | undefined
}

/** Writes an activation down, in INIT, and plans what becomes of it. */
export function makeActivation(aging: Aging, wanted: Wanted): Activation {
  const { stn, pace, now } = aging
  const { type, from = now, referenceNumber = '' } = wanted
  const id = nextId(stn)
  const order = hash(stn.seed, stn.given.ids)
  const { subscription, environment, phoneNumber, info, effect, fate } = wanted
  const activation: Activation = {
    id,
    type,
    subscription,
    environment,
    phoneNumber,
    info,
    effect,
    fate,
    createdAt: now,
    modifiedAt: now,
    status: 'INIT',
    referenceNumber,
    providerOrderNumber: type === 'ACTIVATENEW' ? null : `0${300_000 + (order % 99_999)}/${1000 + (order % 8999)}`,
    // a swap tells its end beforehand (sTN's own sample)
    activatedAt: type === 'SIMSWAP' ? now + pace.closeMs : null,
    workAt: now,
  }
  stn.activations.set(id, activation)
  plan(aging, activation, from)
  return activation
}

/** Only what has a value: sTN leaves out the rest. */
export const filled = (values: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== ''))

/** A wish date as ms since 1970. */
export const msOf = (date: string | undefined): number | undefined =>
  date === undefined || date === '' ? undefined : Date.parse(date)
