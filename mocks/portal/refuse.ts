import { ERRORS, problemHeaders, type ErrorCode, type Problem, type Told } from '#contract/errors.ts'
import { answered, type SandboxAnswer } from '../exchange.ts'

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
  const problem: Problem = { type: 'about:blank', title: code, ...told, status, code, requestId }
  return answered(status, problemHeaders(told), JSON.stringify(problem))
}
