import { ERRORS, type ErrorCode, type Outcome, type Told } from '#contract/errors.ts'
import type { Row } from '#contract/operation.ts'
import { Refusal } from '../http/refusal.ts'
import type { Exchange } from '../upstream/upstream.ts'
import { refusalOf } from '../upstream/upstreamRefusal.ts'

/** The public half of a refusal, as the ledger keeps it to say it again. */
export interface StoredProblem {
  readonly code: ErrorCode
  readonly told: Told
}

/** Refusals by which `send` says that it has sent nothing; any other throw may have come after the first byte. */
const BEFORE_SENDING: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'upstream_off',
  'token_unavailable',
  'proxy_busy',
  'shutting_down',
])

/** What a `send` that throws instead of answering amounts to. */
export function exchangeOfThrown(error: unknown): Exchange {
  const code = error instanceof Refusal ? error.code : 'internal'
  return {
    kind: 'failed',
    code,
    sent: !BEFORE_SENDING.has(code),
    forTheLog: `send threw: ${error instanceof Error ? error.message : 'something'}`,
    ...(error instanceof Refusal && error.told.retryAfter !== undefined && { retryAfter: error.told.retryAfter }),
  }
}

/** The refusal that an exchange without an acceptance becomes, with its outcome and the command it belongs to. */
export function refusalOfWrite(row: Row, exchange: Exchange, commandId: string, now: number) {
  const { code, message, told } = refusalOf(row, exchange, now)
  // without a word for it, a write may have been applied
  const outcome: Outcome = told.outcome ?? 'unknown'
  return { outcome, refusal: new Refusal(code, message, { ...told, outcome, commandId }) }
}

/** Says again what was said; `stored` is gone when it was erased or when nobody lived to write it. */
export function sayAgain(stored: StoredProblem | undefined, outcome: Outcome, commandId: string): Refusal {
  const code = stored && Object.hasOwn(ERRORS, stored.code) ? stored.code : 'upstream_failed'
  return new Refusal(code, `command ${commandId} is ${outcome}, said again`, {
    ...stored?.told,
    outcome,
    commandId,
    replayed: true,
  })
}
