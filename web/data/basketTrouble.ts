import { ApiError } from './errors.ts'

const GONE = new Set(['BASKET_NOT_FOUND', 'SESSION_NOT_FOUND', 'SESSION_EXPIRED', 'BASKET_EXPIRED'])

/**
 * KPN has no such basket any more. What it says then is not documented (reference 1.6): these words, or a 404 without a
 * word of its own.
 */
export function isBasketGone(failure: unknown): boolean {
  if (!(failure instanceof ApiError)) return false
  const { upstreamCode, upstreamStatus, code } = failure.problem
  if (code !== 'upstream_refused') return false
  return upstreamCode === undefined ? upstreamStatus === 404 : GONE.has(upstreamCode)
}

/** KPN (or we, before it) judged the act and did not do it; anything else leaves open whether it was done. */
export const isRefused = (failure: unknown): boolean =>
  failure instanceof ApiError && ['upstream_refused', 'upstream_denied', 'body_refused'].includes(failure.problem.code)
