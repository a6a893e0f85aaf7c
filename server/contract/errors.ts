import * as z from 'zod/mini'

/**
 * Every way in which a request can end badly, in one list. `status` is the HTTP status that the browser gets; upstream
 * refusals keep upstream's own 400, 404, 409 or 422 (security anchors, section 2). Words for users are in `web/i18n`.
 */
export const ERRORS = {
  // the request itself
  bad_request: 400,
  bad_parameter: 400,
  key_missing: 400,
  not_found: 404,
  method_not_allowed: 405,
  not_acceptable_body: 415,
  length_required: 411,
  body_too_large: 413,
  body_refused: 422,
  // who asks
  sign_in_required: 401,
  sign_in_refused: 401,
  sign_in_locked: 429,
  csrf_refused: 403,
  forbidden: 403,
  too_many_requests: 429,
  // the ledger
  key_reused: 422,
  key_in_flight: 409,
  subject_busy: 409,
  reference_used: 409,
  reveal_limited: 429,
  // batches
  batches_full: 409,
  // drafts
  draft_changed: 409,
  // upstream
  upstream_off: 503,
  upstream_refused: 400,
  upstream_denied: 502,
  upstream_unauthorized: 502,
  upstream_throttled: 429,
  upstream_failed: 502,
  upstream_unreachable: 502,
  upstream_timeout: 504,
  upstream_nonsense: 502,
  token_unavailable: 503,
  proxy_busy: 503,
  // us
  shutting_down: 503,
  internal: 500,
} as const satisfies Record<string, number>

export type ErrorCode = keyof typeof ERRORS

/** What became of a write that failed. `not-applied` may be pressed again; `unknown` is settled first. */
export const outcome = z.enum(['not-applied', 'unknown'])
export type Outcome = z.infer<typeof outcome>

/** A field that was refused: where it stands, a machine code, and upstream's or zod's text. */
export const fieldIssue = z.object({ path: z.string(), code: z.string(), message: z.optional(z.string()) })
export type FieldIssue = z.infer<typeof fieldIssue>

/** RFC 9457 problem details: the only shape in which an error reaches the browser. */
export const problem = z.looseObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  /** Ours, also in the log: for support. */
  requestId: z.optional(z.string()),
  /** Field errors of a refused body or of sTN's `responseStatus.errors`. */
  fields: z.optional(z.array(fieldIssue)),
  upstream: z.optional(z.enum(['msm', 'stn'])),
  upstreamStatus: z.optional(z.int()),
  /** KPN's domain code (`VALUE_NOT_UNIQUE`) or sTN's `errorCode`. */
  upstreamCode: z.optional(z.string()),
  /** Upstream's own sentence, plain text. */
  message: z.optional(z.string()),
  transactionId: z.optional(z.string()),
  outcome: z.optional(outcome),
  /** The ledger command that this error is about, also the one that stands in the way (`subject_busy`, `reference_used`). */
  commandId: z.optional(z.string()),
  /** This key was answered so before: nothing was sent now (also the header `Idempotency-Replayed`). */
  replayed: z.optional(z.boolean()),
  /** Seconds to wait. */
  retryAfter: z.optional(z.number()),
  /** How many sign-in attempts are left before the name is locked for a while. */
  attemptsLeft: z.optional(z.int()),
  /** What `forbidden` would have needed. */
  permission: z.optional(z.string()),
})
export type Problem = z.infer<typeof problem>

/** What a problem says beside its code and what is the same of all. */
export type Told = Partial<
  Pick<
    Problem,
    | 'status'
    | 'fields'
    | 'upstream'
    | 'upstreamStatus'
    | 'upstreamCode'
    | 'message'
    | 'transactionId'
    | 'outcome'
    | 'commandId'
    | 'replayed'
    | 'retryAfter'
    | 'attemptsLeft'
    | 'permission'
  >
>

/** The headers that say again what a problem says: for whoever reads no bodies. */
export const problemHeaders = ({ retryAfter, commandId, replayed }: Told): Record<string, string> => ({
  'content-type': 'application/problem+json',
  'cache-control': 'no-store',
  ...(retryAfter !== undefined && { 'retry-after': String(Math.max(1, Math.ceil(retryAfter))) }),
  ...(commandId && { 'vloot-command': commandId }),
  ...(replayed && { 'idempotency-replayed': 'true' }),
})
