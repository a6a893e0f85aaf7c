import { ERRORS, type ErrorCode, type Problem } from '#contract/errors.ts'
import { answered, type SandboxAnswer } from '../exchange.ts'

/** What a problem says beside its code. */
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

/** Thrown anywhere in the portal's fake, answered in one place. */
export class Refused extends Error {
  readonly code: ErrorCode
  readonly told: Told

  constructor(code: ErrorCode, told: Told = {}) {
    super(code)
    this.code = code
    this.told = told
  }
}

/** The only shape in which an error reaches the browser (RFC 9457), with the headers that go with it. */
export function problemAnswer({ code, told }: Refused, requestId: string): SandboxAnswer {
  const status = told.status ?? ERRORS[code]
  const headers: Record<string, string> = { 'content-type': 'application/problem+json', 'cache-control': 'no-store' }
  if (told.retryAfter !== undefined) headers['retry-after'] = String(told.retryAfter)
  if (told.commandId) headers['vloot-command'] = told.commandId
  if (told.replayed) headers['idempotency-replayed'] = 'true'
  const problem: Problem = { type: 'about:blank', title: code, ...told, status, code, requestId }
  return answered(status, headers, JSON.stringify(problem))
}
