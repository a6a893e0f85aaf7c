import { int32, oneOf, text } from '../params.ts'

/** `from` counts from 0 and is included, `to` is excluded; KPN's defaults are 0 and 20. */
export const page = { from: int32, to: int32 } as const

export const order = oneOf('ASC', 'DESC')

/** Five list operations take the language as a request header. */
export const contentLanguage = { 'Content-Language': text } as const

/** Reference numbers of ours: short enough for both upstreams (sTN takes 15). */
export const REFERENCE_MAX = 15

/** Where KPN's writes carry our reference number. */
export const reference = { at: 'body.referenceNumber', max: REFERENCE_MAX } as const
