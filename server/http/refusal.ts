import { ERRORS, type ErrorCode, type Told } from '#contract/errors.ts'

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
