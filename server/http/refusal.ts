import { ERRORS, type ErrorCode, type Problem } from '#contract/errors.ts'

/** The public half of a refusal, beside its code. */
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
> & {
  /** The ledger says again what it said before: becomes the header `Idempotency-Replayed`. */
  readonly replayed?: true
}

/** Thrown anywhere, answered in one place. The browser hears the code and what is told; the log hears the rest. */
export class Refusal extends Error {
  readonly code: ErrorCode
  readonly status: number
  readonly told: Told

  constructor(code: ErrorCode, forTheLog: string, told: Told = {}, cause?: unknown) {
    super(forTheLog, { cause })
    this.name = 'Refusal'
    this.code = code
    this.status = told.status ?? ERRORS[code]
    this.told = told
  }
}
