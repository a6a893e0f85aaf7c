import type { FieldIssue } from '#contract/errors.ts'

/** What an upstream's refusal says, whatever shape it came in. Plain text, cut to size, safe for a problem body. */
export interface UpstreamFault {
  /** KPN's domain code (`VALUE_NOT_UNIQUE`), Apigee's `errorcode`, sTN's `errorCode` or the token endpoint's `ErrorCode`. */
  readonly upstreamCode?: string
  readonly message?: string
  readonly transactionId?: string
  readonly fields?: readonly FieldIssue[]
}

type Thing = Record<string, unknown>

const asThing = (value: unknown): Thing | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Thing) : undefined

// oxlint-disable-next-line no-control-regex -- control characters are what has to go
const CONTROL = /[\u0000-\u001f\u007f-\u009f]+/g

function plain(value: unknown, most: number): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined
  const text = String(value).replace(CONTROL, ' ').trim().slice(0, most)
  return text === '' ? undefined : text
}

/** `VALUE_NOT_UNIQUE` and its like. KPN does not say which field carries it, so all three are searched (MSM 1.4). */
const DOMAIN_CODE = /\b[A-Z][A-Z0-9]+(?:_[A-Z0-9]+)+\b/

const domainCode = (...places: readonly (string | undefined)[]) =>
  places.map((place) => place && DOMAIN_CODE.exec(place)?.[0]).find(Boolean)

/** sTN's own messages for these repeat what was typed; a code that opens a SIM does not belong on a screen or in a log. */
const SECRET_FIELD = /confirmation.?code|puk|pin/i

/** ServiceStack (sTN 2): `{responseStatus: {errorCode, message, errors: [{errorCode, fieldName, message}]}}`. */
function serviceStack(status: Thing): UpstreamFault {
  const upstreamCode = plain(status.errorCode, 100)
  const fields = (Array.isArray(status.errors) ? status.errors : [])
    .map(asThing)
    .filter((one) => one !== undefined)
    .slice(0, 50)
    .map((one): FieldIssue => {
      const path = plain(one.fieldName, 100) ?? ''
      const message = SECRET_FIELD.test(path) ? undefined : plain(one.message, 300)
      const code = plain(one.errorCode, 100) ?? 'refused'
      return message ? { path, code, message } : { path, code }
    })
  // this message names an internal .NET type (sTN 2): nothing a user could use
  const message = upstreamCode === 'SerializationException' ? undefined : plain(status.message, 500)
  return { ...(upstreamCode && { upstreamCode }), ...(message && { message }), ...(fields.length > 0 && { fields }) }
}

/** Apigee, before KPN's own service is reached: `{fault: {faultstring, detail: {errorcode}}}` (MSM 1.4, 7.20). */
function apigee(fault: Thing): UpstreamFault {
  const upstreamCode = plain(asThing(fault.detail)?.errorcode, 100)
  const message = plain(fault.faultstring, 500)
  return { ...(upstreamCode && { upstreamCode }), ...(message && { message }) }
}

/** KPN's `ErrorResponse` `{transactionId, status, name, message, info}`, and the spellings of its neighbours. */
function errorResponse(thing: Thing): UpstreamFault {
  const name = plain(thing.name ?? thing.code ?? thing.ErrorCode ?? thing.errorCode ?? thing.error, 100)
  const said = plain(thing.message ?? thing.Error ?? thing.error_description, 500)
  const info = plain(thing.info, 300)
  const upstreamCode = domainCode(name, said, info) ?? name
  const message = said ?? info
  const transactionId = plain(thing.transactionId, 100)
  return { ...(upstreamCode && { upstreamCode }), ...(message && { message }), ...(transactionId && { transactionId }) }
}

/**
 * Reads a refusal of either upstream or of KPN's token endpoint. The one place that knows their shapes: KPN's
 * `ErrorResponse` (also nested under `error`, or the first of `errors`), Apigee's fault, the token endpoint's
 * `{ErrorCode, Error}` and sTN's `responseStatus`. Anything else gives an empty answer; it never throws.
 */
export function readUpstreamError(body: unknown): UpstreamFault {
  const thing = asThing(body)
  if (!thing) return {}
  const status = asThing(thing.responseStatus) ?? asThing(thing.ResponseStatus)
  if (status) return serviceStack(status)
  const fault = asThing(thing.fault)
  if (fault) return apigee(fault)
  const first = Array.isArray(thing.errors) ? asThing(thing.errors[0]) : undefined
  return errorResponse(asThing(thing.error) ?? first ?? thing)
}

const BAD_TOKEN =
  /invalid.?access.?token|access.?token.?expired|expired.?access.?token|invalid_token|keymanagement\.service\.\w*token/i
const TOO_FAST = /QuotaViolation|SpikeArrestViolation|ratelimit/i

/**
 * The status that an answer means. KPN's gateway has been seen to refuse a token with HTTP 500 (MSM 7.20) and Apigee
 * reports a spent quota with 500 by default, so its codes win over the number.
 */
export function meantStatus(status: number, body: unknown): number {
  if (status < 400) return status
  const code = readUpstreamError(body).upstreamCode
  if (code === undefined) return status
  return BAD_TOKEN.test(code) ? 401 : TOO_FAST.test(code) ? 429 : status
}
