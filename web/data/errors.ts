import type { Problem } from '#contract/errors.ts'

/** The portal answered with a problem: refused, forbidden, or upstream in trouble. */
export class ApiError extends Error {
  override readonly name = 'ApiError'
  readonly problem: Problem

  constructor(problem: Problem) {
    super(`${problem.status} ${problem.code}`)
    this.problem = problem
  }
}

/** An answer that breaks even the loose contract: we and upstream misunderstand each other. Names row and field. */
export class ContractError extends Error {
  override readonly name = 'ContractError'
  readonly row: string
  /** Where it broke, e.g. `result.3.id`; empty when the answer as a whole is no such thing. */
  readonly field: string

  constructor(row: string, field: string) {
    super(`the answer of ${row} breaks the contract at "${field}"`)
    this.row = row
    this.field = field
  }
}

/** No answer at all: the browser is offline or the portal cannot be reached. */
export class OfflineError extends Error {
  override readonly name = 'OfflineError'
}

/** The code of a problem, `undefined` for every other failure. */
export const codeOf = (error: unknown): string | undefined =>
  error instanceof ApiError ? error.problem.code : undefined
