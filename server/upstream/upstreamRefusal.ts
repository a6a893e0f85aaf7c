import type { ErrorCode, Outcome } from '#contract/errors.ts'
import type { Row } from '#contract/operation.ts'
import { Refusal } from '../http/refusal.ts'
import { readUpstreamError, type UpstreamFault } from './upstreamError.ts'
import type { Exchange } from './upstream.ts'

type Answered = Extract<Exchange, { kind: 'answered' }>

/** Refused with 403, yet about the customer and not about our machine's rights (MSM 1.4): the user can act on it. */
const DOMAIN_403: ReadonlySet<string> = new Set(['ORDERING_IS_BLOCKED_FOR_CUSTOMER'])

/** Statuses that upstream and we mean alike: the request was understood and not done. */
const KEPT: ReadonlySet<number> = new Set([400, 404, 409, 422])

/**
 * Refusals that only a request gets which was not carried out: what is wrong with it was wrong before. Any other 4xx
 * (408, 425, 499 and what gateways make up) may come after the request was passed on.
 */
const NOT_DONE: ReadonlySet<number> = new Set([402, 405, 406, 407, 410, 411, 412, 414, 415, 417, 428, 431, 451])

/** The HTTP statuses by which an upstream takes a request. */
export const isAcceptance = (status: number) => status >= 200 && status < 300

interface Verdict {
  readonly code: ErrorCode
  readonly status?: number
  /** What it means for a write. */
  readonly outcome: Outcome
}

/** Security anchors, section 2: what each upstream status is to our user. */
function judge(status: number, upstreamCode: string | undefined): Verdict {
  if (KEPT.has(status)) return { code: 'upstream_refused', status, outcome: 'not-applied' }
  if (status === 401) return { code: 'upstream_unauthorized', outcome: 'not-applied' }
  if (status === 403 && DOMAIN_403.has(upstreamCode ?? ''))
    return { code: 'upstream_refused', status: 409, outcome: 'not-applied' }
  if (status === 403) return { code: 'upstream_denied', outcome: 'not-applied' }
  if (status === 429) return { code: 'upstream_throttled', outcome: 'not-applied' }
  // KPN says 413 for a voicemail file that is too large (MSM 1.4): about what was typed, so a refused body
  if (status === 413) return { code: 'upstream_refused', status: 422, outcome: 'not-applied' }
  if (NOT_DONE.has(status)) return { code: 'upstream_failed', outcome: 'not-applied' }
  // a redirect is not followed; whoever redirects may have done it first
  if (status < 400) return { code: 'upstream_nonsense', outcome: 'unknown' }
  return { code: 'upstream_failed', outcome: 'unknown' }
}

/** Seconds of a `Retry-After` in either of its forms; `undefined` when there is none to be trusted. */
export function retryAfterOf(headers: Readonly<Record<string, unknown>>, now: number): number | undefined {
  const wire = headers['retry-after']
  if (typeof wire !== 'string') return undefined
  const seconds = /^\d{1,6}$/.test(wire.trim()) ? Number(wire) : Math.ceil((Date.parse(wire) - now) / 1000)
  return Number.isFinite(seconds) && seconds >= 0 ? Math.min(seconds, 3600) : undefined
}

const PLAIN_CODE = /^[A-Za-z0-9_.-]{1,100}$/

/** What of a failure's words may reach a browser: its sentence is not about the request and may name machines. */
const forSupport = ({ upstreamCode, transactionId }: UpstreamFault): UpstreamFault => ({
  ...(upstreamCode && PLAIN_CODE.test(upstreamCode) && { upstreamCode }),
  ...(transactionId && PLAIN_CODE.test(transactionId) && { transactionId }),
})

const ofWrite = (row: Row, outcome: Outcome) => (row.effect === 'write' ? { outcome } : {})

/**
 * What our user hears of an exchange that did not end in an acceptance. Upstream's 401 and 403 never look like ours
 * (they would sign the user out); for writes it says whether the write can have been applied.
 */
export function refusalOf(row: Row, exchange: Exchange, now: number = Date.now()): Refusal {
  const upstream = row.upstream === 'portal' ? undefined : row.upstream
  if (exchange.kind === 'failed') {
    return new Refusal(exchange.code, exchange.forTheLog, {
      ...(upstream && { upstream }),
      ...(exchange.retryAfter !== undefined && { retryAfter: exchange.retryAfter }),
      ...ofWrite(row, exchange.sent ? 'unknown' : 'not-applied'),
    })
  }
  return refusalOfAnswer(row, exchange, now)
}

function refusalOfAnswer(row: Row, answer: Answered, now: number): Refusal {
  const said = readUpstreamError(answer.body)
  const { code, status, outcome } = judge(answer.status, said.upstreamCode)
  const fault = code === 'upstream_refused' || code === 'upstream_throttled' ? said : forSupport(said)
  const wait = answer.status === 429 || answer.status === 503 ? retryAfterOf(answer.headers, now) : undefined
  return new Refusal(code, `${row.id}: upstream answered ${answer.status} ${fault.upstreamCode ?? ''}`.trim(), {
    ...(status && { status }),
    ...(row.upstream !== 'portal' && { upstream: row.upstream }),
    upstreamStatus: answer.status,
    ...(fault.upstreamCode && { upstreamCode: fault.upstreamCode }),
    ...(fault.message && { message: fault.message }),
    ...(fault.transactionId && { transactionId: fault.transactionId }),
    ...(fault.fields && { fields: [...fault.fields] }),
    ...(wait !== undefined && { retryAfter: wait }),
    ...ofWrite(row, outcome),
  })
}
