import { ERRORS, type ErrorCode, type Problem } from '#contract/errors.ts'

/** The portal or an upstream said no, in one voice. */
export class ApiError extends Error {
  override readonly name = 'ApiError'
  readonly problem: Problem

  constructor(problem: Problem) {
    super(`${problem.status} ${problem.code}`)
    this.problem = problem
  }

  /** The code if it is one we have words for. */
  get code(): ErrorCode {
    return Object.hasOwn(ERRORS, this.problem.code) ? (this.problem.code as ErrorCode) : 'internal'
  }
}

/** An answer that breaks the contract: we and upstream misunderstand each other. `field` says where. */
export class ContractError extends Error {
  override readonly name = 'ContractError'
  readonly row: string
  /** E.g. `result.3.id`; empty for the answer as a whole. */
  readonly field: string

  constructor(row: string, field: string) {
    super(`${row}: ${field || 'the whole answer'} breaks the contract`)
    this.row = row
    this.field = field
  }
}

/** No answer at all reached this browser; whether the request reached anybody is not known. */
export class OfflineError extends Error {
  override readonly name = 'OfflineError'

  constructor(cause?: unknown) {
    super('no connection to the portal', { cause })
  }
}

/** Left by us: the request was given up because nobody waits for it any more. */
export const isAborted = (failure: unknown): boolean =>
  (failure as { name?: unknown } | undefined)?.name === 'AbortError'
