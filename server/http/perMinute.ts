import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import type { ErrorCode } from '#contract/errors.ts'
import { Refusal } from './refusal.ts'

/** Counts what each key does; throws `code`, with the seconds to wait, beyond `most` in a minute. */
export function perMinute(most: number, code: Extract<ErrorCode, 'too_many_requests' | 'reveal_limited'>) {
  const limiter = new RateLimiterMemory({ points: most, duration: 60 })
  return async (key: string, forTheLog: string): Promise<void> => {
    try {
      await limiter.consume(key)
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error
      throw new Refusal(code, forTheLog, { retryAfter: error.msBeforeNext / 1000 })
    }
  }
}
