/** Consecutive failures before it opens, and how long (ms) it stays open before one request may try. */
export interface BreakerLimits {
  readonly failures: number
  readonly openMs: number
}

/**
 * Stops asking an upstream that cannot be reached or does not answer, so that its silence does not fill every place
 * we have. Answers of any status close it: an upstream that refuses is alive.
 */
export function createBreaker(now: () => number, { failures, openMs }: BreakerLimits) {
  let failed = 0
  let openUntil = 0
  let isProbing = false

  return {
    /** 0: go ahead. Else the ms to wait. Half open, one request at a time may try. */
    waitMs(): number {
      if (failed < failures) return 0
      const left = openUntil - now()
      if (left > 0) return left
      if (isProbing) return openMs
      isProbing = true
      return 0
    },
    answered(): void {
      failed = 0
      isProbing = false
    },
    silent(): void {
      failed += 1
      isProbing = false
      if (failed >= failures) openUntil = now() + openMs
    },
    /** Ended without telling anything of the upstream: the browser left, or we had no place or token. */
    untold(): void {
      isProbing = false
    },
  }
}
