import * as z from 'zod/mini'
import { filledText, int32, int64, oneOf, required, text } from '../params.ts'
import { REFERENCE_LENGTH } from '../referenceNumber.ts'

/** `from` counts from 0 and is included, `to` is excluded; KPN's defaults are 0 and 20. */
export const page = { from: int32, to: int32 } as const

export const order = oneOf('ASC', 'DESC')

/** Five list operations take the language as a request header. */
export const contentLanguage = { 'Content-Language': text } as const

/** The object that a path names. */
export const byId = { id: required(int64) } as const
export const bySubscriber = { subscriberId: required(int64) } as const

/**
 * The basket that a call is about. KPN lets it be left out and then takes the caller's current one, which everybody
 * who uses this portal would share (reference 1.6): so it is required here.
 */
export const session = { sessionId: required(filledText) } as const

/** Where KPN's writes carry our reference number. */
export const reference = { at: 'body.referenceNumber', max: REFERENCE_LENGTH } as const

/** A reference number that somebody typed. KPN states 25 characters for moving a contract, nothing elsewhere. */
export const referenceNumber = z.optional(z.string().check(z.minLength(1), z.maxLength(25)))

/** A text of a request with KPN's upper limit. @__NO_SIDE_EFFECTS__ */
export const upTo = (length: number) => z.string().check(z.maxLength(length))

/** A text of a request that may not be empty. @__NO_SIDE_EFFECTS__ */
export const filled = (length: number) => z.string().check(z.minLength(1), z.maxLength(length))

/** When something has to happen: ISO 8601 with its zone. */
export const moment = z.iso.datetime({ offset: true })

/** Ids of a request; KPN takes at most `max` of them where it says so. @__NO_SIDE_EFFECTS__ */
export const ids = (max = 1000) => z.array(z.int()).check(z.minLength(1), z.maxLength(max))
