import type { Stn } from './state.ts'

/**
 * sTN counts per endpoint and publishes no numbers (reference 2): without a limit nobody reaches one. Fixed windows of the
 * sandbox clock (`now`, ms since 1970). Counts one request; whether it is one too many.
 */
export function isSpent(stn: Stn, row: string, now: number): boolean {
  const limit = stn.limits.get(row)
  if (!limit) return false
  const length = limit.seconds * 1000
  const start = Math.floor(now / length) * length
  if (start !== limit.windowStart) Object.assign(limit, { windowStart: start, used: 0 })
  limit.used += 1
  return limit.used > limit.limit
}
