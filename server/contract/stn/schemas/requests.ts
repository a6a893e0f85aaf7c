import * as z from 'zod/mini'
import { REFERENCE_LENGTH } from '../../referenceNumber.ts'
import { filled } from '../common.ts'
import { servicesRequest } from './services.ts'
import { PROVIDER_ENVIRONMENTS } from './subscription.ts'

const moment = z.iso.datetime({ offset: true })
const note = z.optional(filled(164))
const referenceNumber = z.optional(filled(REFERENCE_LENGTH))
const environment = z.enum(PROVIDER_ENVIRONMENTS)

/** An eSIM's letter goes to `email`; the person types `confirmationCode` to install it, and gets it from us. */
const eSim = {
  eSim: z.optional(z.boolean()),
  email: z.optional(z.email().check(z.maxLength(254))),
  confirmationCode: z.optional(filled(10)),
}

interface SimChoice {
  readonly eSim?: boolean | undefined
  readonly email?: string | undefined
  readonly confirmationCode?: string | undefined
}

/**
 * Either an eSIM with its letter and code, or a card: sTN would quietly ignore the card beside an eSIM, so both
 * together are refused. `card` is the field of the card's number.
 */
const oneSim = <Card extends string>(card: Card) => {
  type Body = SimChoice & { readonly [K in Card]?: string | undefined }
  const missing = (body: Body, field: keyof SimChoice) => body.eSim === true && body[field] === undefined
  return [
    z.refine<Body>((body) => !missing(body, 'email'), { path: ['email'], error: 'required for an eSIM' }),
    z.refine<Body>((body) => !missing(body, 'confirmationCode'), {
      path: ['confirmationCode'],
      error: 'required for an eSIM',
    }),
    z.refine<Body>((body) => body.eSim === true || body[card] !== undefined, {
      path: [card],
      error: 'required without an eSIM',
    }),
    z.refine<Body>((body) => body.eSim !== true || body[card] === undefined, {
      path: [card],
      error: 'not together with an eSIM',
    }),
  ] as const
}

/** What a new subscription and one that brings its number have in common. */
const fresh = {
  ...eSim,
  simCardNumber: z.optional(filled(30)),
  subscriptionType: z.optional(z.enum(['VOICEDATA', 'DATAONLY'])),
  accessType: z.optional(z.enum(['INTERNETACCESS', 'MOBILEPAY'])),
  /** Anything but SP16001 has other monthly fees and is agreed with sTN first. */
  providerEnvironment: z.optional(environment),
  referenceNumber,
  /** Required by sTN when the organisation has several customer numbers. */
  stnCustomerId: z.optional(filled(64)),
  services: z.optional(servicesRequest),
}

export const newSubscriptionRequest = z
  .strictObject({ ...fresh, wishDate: z.optional(moment) })
  .check(...oneSim('simCardNumber'))

/** The date is `portingWishDate` here. sTN's limit of the note is not known; the cancels' is taken. */
export const inPortRequest = z
  .strictObject({
    phoneNumber: filled(20),
    donorCustomerNumber: filled(70),
    donorCustomerName: z.optional(filled(100)),
    portingWishDate: z.optional(moment),
    note,
    ...fresh,
  })
  .check(...oneSim('simCardNumber'))

export const changeInPortRequest = z
  .strictObject({
    activationId: filled(64),
    donorCustomerNumber: z.optional(filled(70)),
    portingWishDate: z.optional(moment),
  })
  .check(
    z.refine((body) => body.donorCustomerNumber !== undefined || body.portingWishDate !== undefined, {
      path: ['portingWishDate'],
      error: 'nothing to change',
    }),
  )

/** All cancels. CancelTerminate's sample sends `id`, but sTN refuses a body without `activationId`. */
export const cancelRequest = z.strictObject({ activationId: filled(64), note })

interface Named {
  readonly subscriptionId?: string | undefined
  readonly phoneNumber?: string | undefined
}

/** A subscription is named by its id or its number, or both. */
const which = { subscriptionId: z.optional(filled(64)), phoneNumber: z.optional(filled(20)) }
const isNamed = z.refine<Named>((body) => body.subscriptionId !== undefined || body.phoneNumber !== undefined, {
  path: ['subscriptionId'],
  error: 'required without a phoneNumber',
})

export const subscriptionRequest = z.strictObject({ ...which, referenceNumber }).check(isNamed)

export const datedSubscriptionRequest = z
  .strictObject({ ...which, wishDate: z.optional(moment), referenceNumber })
  .check(isNamed)

export const simSwapRequest = z
  .strictObject({ ...which, newSimCardNumber: z.optional(filled(30)), ...eSim, referenceNumber })
  .check(isNamed, ...oneSim('newSimCardNumber'))

export const setServicesRequest = z
  .strictObject({
    ...which,
    services: servicesRequest.check(
      z.refine((services) => Object.keys(services).length > 0, { error: 'nothing to change' }),
    ),
    referenceNumber,
  })
  .check(isNamed)

/** sTN's sample of `wishDate` has no offset here; ours has one, which leaves no doubt. */
export const moveEnvironmentRequest = z
  .strictObject({ ...which, newProviderEnvironment: environment, wishDate: z.optional(moment), referenceNumber })
  .check(isNamed)
