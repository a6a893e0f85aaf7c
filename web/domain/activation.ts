import { parseIccid, type IccidRefusal } from '#contract/iccid.ts'
import type { BodyInputOf } from '#contract/operation.ts'
import { REFERENCE_LENGTH } from '#contract/referenceNumber.ts'
import { subscriptionCreate } from '#contract/stn/subscriptions.ts'
import { codeFault, type CodeFault } from './confirmationCode.ts'
import { isEmail } from './isEmail.ts'
import { contradictions, type Services } from './services.ts'
import { pathSaid } from './stnRefusal.ts'
import { momentOf, readWish, type Which } from './wishDate.ts'

type Body = BodyInputOf<typeof subscriptionCreate>

/** sTN's default; any other has other monthly fees and is agreed with the account manager first (NewSubscription). */
export const DEFAULT_ENVIRONMENT = 'SP16001'

/**
 * What somebody filled in for a new sTN subscription; the confirmation code is kept apart. `undefined` and empty: not
 * touched, so not sent.
 */
export interface ActivationChoice {
  readonly sim: 'esim' | 'card' | undefined
  /** As typed or chosen from stock, in any grouping. */
  readonly card: string
  readonly subscriptionType: Body['subscriptionType']
  readonly accessType: Body['accessType']
  readonly email: string
  readonly services: Services
  /** `now` sends no date. */
  readonly when: 'now' | 'wish'
  /** `2026-11-23` and `07:00` in Amsterdam. */
  readonly day: string
  readonly time: string
  /** Of a time that comes twice in the night of October. */
  readonly which: Which | undefined
  readonly environment: Body['providerEnvironment']
  readonly reference: string
  readonly customer: string
}

export const EMPTY_CHOICE: ActivationChoice = {
  sim: undefined,
  card: '',
  subscriptionType: undefined,
  accessType: undefined,
  email: '',
  services: {},
  when: 'now',
  day: '',
  time: '',
  which: undefined,
  environment: undefined,
  reference: '',
  customer: '',
}

/** A field by sTN's name: where a fault shows, ours or sTN's. */
export type ActivationField = keyof Body & string

/** What is wrong with one field, as a code; its words are the screen's. */
export interface ActivationFaults {
  readonly eSim?: 'empty'
  readonly simCardNumber?: IccidRefusal
  readonly email?: 'empty' | 'form'
  readonly confirmationCode?: CodeFault
  readonly wishDate?: 'empty' | 'day' | 'time' | 'skipped' | 'twice' | 'past'
  readonly referenceNumber?: 'empty' | 'long'
  readonly stnCustomerId?: 'empty'
  readonly services?: 'contradiction'
}

interface Around {
  /** Ms since 1970. */
  readonly now: number
  /** Customer numbers to choose from: with several, sTN wants one. */
  readonly customers: readonly string[]
}

/** Nobody's clock is exact; ms. */
const GRACE_MS = 60_000

/** Ours is always in it: that is how a write that got no answer is found again (reference 11, our advice). */
const referenceFault = (reference: string) =>
  reference === '' ? 'empty' : reference.length > REFERENCE_LENGTH ? 'long' : undefined

function emailFault(email: string, isRequired: boolean) {
  if (email === '') return isRequired ? 'empty' : undefined
  const { success } = subscriptionCreate.body.schema.safeParse({ simCardNumber: '0', email })
  return success && isEmail(email) ? undefined : 'form'
}

function wishFault({ when, day, time, which }: ActivationChoice, now: number): ActivationFaults['wishDate'] {
  if (when === 'now') return undefined
  const wish = readWish(day, time)
  if (wish.kind === 'form') return wish.field
  if (wish.kind === 'empty' || wish.kind === 'skipped') return wish.kind
  const moment = momentOf(wish, which)
  if (!moment) return 'twice'
  return moment.at < now - GRACE_MS ? 'past' : undefined
}

const present = <T extends object>(faults: T) =>
  Object.fromEntries(Object.entries(faults).filter(([, fault]) => fault !== undefined)) as {
    readonly [K in keyof T]?: NonNullable<T[K]>
  }

/**
 * Everything that is wrong, by sTN's names of the fields (NewSubscription): an eSIM wants e-mail and code, a card its
 * number, and nothing goes out that contradicts itself. Empty: it may be sent. A check digit that is wrong is no fault.
 */
export function activationFaults(choice: ActivationChoice, code: string, { now, customers }: Around): ActivationFaults {
  const isEsim = choice.sim === 'esim'
  const hasContradiction = contradictions(choice.services, choice.subscriptionType === 'DATAONLY').some(
    ({ tone }) => tone === 'stop',
  )
  return present<ActivationFaults>({
    eSim: choice.sim === undefined ? 'empty' : undefined,
    simCardNumber: choice.sim === 'card' ? parseIccid(choice.card).refusal : undefined,
    email: emailFault(choice.email.trim(), isEsim),
    confirmationCode: codeFault(code.trim(), isEsim),
    wishDate: wishFault(choice, now),
    referenceNumber: referenceFault(choice.reference.trim()),
    stnCustomerId: customers.length > 1 && choice.customer === '' ? 'empty' : undefined,
    services: hasContradiction ? 'contradiction' : undefined,
  })
}

/**
 * What is sent (NewSubscription): what somebody set, also where it is sTN's default; nothing else. An eSIM wins over a
 * card number: never both.
 */
export function activationBody(choice: ActivationChoice, code: string): Body {
  const { sim, subscriptionType, accessType, environment, services } = choice
  const wish = choice.when === 'wish' ? momentOf(readWish(choice.day, choice.time), choice.which) : undefined
  const texts = {
    email: choice.email.trim(),
    confirmationCode: code.trim(),
    wishDate: wish?.iso ?? '',
    referenceNumber: choice.reference.trim(),
    stnCustomerId: choice.customer,
  }
  return {
    ...(sim !== undefined && { eSim: sim === 'esim' }),
    ...(sim !== 'esim' && choice.card !== '' && { simCardNumber: parseIccid(choice.card).iccid ?? choice.card }),
    ...Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== '')),
    ...(subscriptionType !== undefined && { subscriptionType }),
    ...(accessType !== undefined && { accessType }),
    ...(environment !== undefined && { providerEnvironment: environment }),
    ...(Object.keys(services).length > 0 && { services }),
  }
}

export const STEPS = ['what', 'who', 'services', 'when', 'details', 'review'] as const
export type Step = (typeof STEPS)[number]

const STEP_OF: Readonly<Record<ActivationField, Step>> = {
  eSim: 'what',
  simCardNumber: 'what',
  subscriptionType: 'what',
  email: 'who',
  services: 'services',
  wishDate: 'when',
  providerEnvironment: 'details',
  referenceNumber: 'details',
  confirmationCode: 'details',
  stnCustomerId: 'details',
  accessType: 'details',
}

/** Where a field is filled in. */
export const stepOf = (field: ActivationField): Step => STEP_OF[field]

/** The field that sTN or our own door means by `services.voiceMail`, `EMAIL` or `body.email`; undefined: none of ours. */
export function fieldMeant(name: string): ActivationField | undefined {
  const said = pathSaid(name)
  return (Object.keys(STEP_OF) as ActivationField[]).find((field) => field.toLowerCase() === said.name)
}
