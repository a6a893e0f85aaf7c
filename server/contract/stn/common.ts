import * as z from 'zod/mini'
import { int32, text } from '../params.ts'
import { REFERENCE_LENGTH } from '../referenceNumber.ts'

/** Every list takes these; default and maximum of `take` are not stated. `orderBy` takes several, with commas. */
export const paging = { take: int32, skip: int32, orderBy: text, orderByDesc: text } as const

/** On usage and call records; what `include` and `meta` take is not explained. */
export const shaping = { fields: text, include: text, meta: text } as const

/** Where sTN takes our reference number (NewSubscription and its sisters: at most 15 characters). */
export const reference = { at: 'body.referenceNumber', max: REFERENCE_LENGTH } as const

/** A write that carries our reference is looked for in QueryActivation. */
export const byReference = [{ by: 'reference' }] as const

/** Whatever changes a subscription, named by its id or else by its number. */
export const onSubscription = {
  reference,
  subject: { kind: 'subscription', from: ['body.subscriptionId', 'body.phoneNumber'] },
  settle: byReference,
} as const

/** Whatever changes an activation under way: sTN takes no reference there, so somebody has to look. */
export const onActivation = {
  subject: { kind: 'activation', from: ['body.activationId'] },
  settle: [{ by: 'person' }],
} as const

/** What activations echo in `info`, and what is chosen for an eSIM. */
export const activationSecrets = ['confirmationCode'] as const

/** The list echoes to everybody, for ever, where an eSIM's letter went (sTN 4): whoever sent it finds that in the ledger. */
export const echoedSecrets = [...activationSecrets, 'email'] as const

/** What cards and subscriptions carry. */
export const simSecrets = ['pin', 'puk'] as const

/** A text of a request that may not be empty. @__NO_SIDE_EFFECTS__ */
export const filled = (length: number) => z.string().check(z.minLength(1), z.maxLength(length))
