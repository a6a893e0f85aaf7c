import { answeredJson, type SandboxAnswer } from './exchange.ts'
import type { Failure } from './handler.ts'

/** KPN's `ErrorResponse` (reference 1.4). Which field carries the domain code is not documented: here it is `name`. */
export const kpnError = (status: number, code: string, message: string = code, info = ''): SandboxAnswer =>
  answeredJson(status, { transactionId: crypto.randomUUID(), status: String(status), name: code, message, info })

/** The gateway's own refusal, before the request reaches MSM (reference 1.4 and 7.20). */
export const apigeeFault = (status: number, errorcode: string, faultstring: string): SandboxAnswer =>
  answeredJson(status, { fault: { faultstring, detail: { errorcode } } })

/** Unknown host and path: what the gateway says of a path that it does not know (reference 7.20). */
export const applicationNotFound = (path: string) =>
  apigeeFault(
    404,
    'messaging.adaptors.http.flow.ApplicationNotFound',
    `Unable to identify proxy for host: secure and url: ${path}`,
  )

/** Missing, unknown and revoked bearers look the same; an expired one has a code of its own. */
export const invalidToken = (expired: boolean) =>
  expired
    ? apigeeFault(401, 'keymanagement.service.access_token_expired', 'Access Token expired')
    : apigeeFault(401, 'keymanagement.service.invalid_access_token', 'Invalid Access Token')

/** The gateway's answer to a used-up quota. */
export const quotaViolation = (status = 429) =>
  apigeeFault(status, 'policies.ratelimit.QuotaViolation', 'Rate limit quota violation. Quota limit exceeded.')

export interface StnFieldError {
  readonly errorCode: string
  readonly fieldName: string
  readonly message: string
  readonly meta?: Readonly<Record<string, string>>
}

/** ServiceStack's only error body (sTN reference, section 2); `errors` is often empty, also when one field is the cause. */
export const stnError = (
  status: number,
  errorCode: string,
  message: string,
  errors: readonly StnFieldError[] = [],
): SandboxAnswer => answeredJson(status, { responseStatus: { errorCode, message, errors } })

/** A handler's refusal in the words of its upstream. */
export const shapeFailure = (upstream: 'msm' | 'stn', failure: Failure): SandboxAnswer =>
  upstream === 'msm'
    ? kpnError(failure.status, failure.code, failure.message)
    : stnError(
        failure.status,
        failure.code,
        failure.message,
        failure.fields.map(({ field, code, message }) => ({ errorCode: code, fieldName: field, message })),
      )
