import { hash } from 'node:crypto'
import ipaddr from 'ipaddr.js'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { Refusal } from '../http/refusal.ts'
import { nameKey } from './operators.ts'

const TRIES_PER_NAME = 10
/** Colleagues share an address; somebody who tries many names does too. */
const TRIES_PER_ADDRESS = 30
const WINDOW_SECONDS = 15 * 60

/** One household or office: an IPv4 address, or the /64 that every IPv6 machine can wander in. */
export function addressGroup(address: string | undefined): string {
  if (!address || !ipaddr.isValid(address)) return 'unknown'
  const parsed = ipaddr.process(address)
  if (parsed.kind() === 'ipv4') return parsed.toString()
  return `${parsed.toByteArray().slice(0, 8).join('.')}/64`
}

// the hash keeps keys short, whatever was typed
const keyOf = (username: string) => hash('sha256', nameKey(username), 'base64url')

const take = async (limiter: RateLimiterMemory, key: string): Promise<RateLimiterRes> => {
  try {
    return await limiter.consume(key)
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error
    throw new Refusal('sign_in_locked', 'too many wrong passwords', {
      attemptsLeft: 0,
      retryAfter: Math.ceil(error.msBeforeNext / 1000),
    })
  }
}

/**
 * Counts sign-ins that failed, per name (whether or not there is one) and per address. A try is counted before the
 * password is looked at, so that a hundred at once are no more than a hundred one by one.
 */
export function countAttempts() {
  const names = new RateLimiterMemory({ points: TRIES_PER_NAME, duration: WINDOW_SECONDS, keyPrefix: 'name' })
  const addresses = new RateLimiterMemory({ points: TRIES_PER_ADDRESS, duration: WINDOW_SECONDS, keyPrefix: 'address' })
  return {
    /** Counts one try and tells how many are left after it. Throws `sign_in_locked` when none was left. */
    async begin(username: string, address: string | undefined): Promise<number> {
      const ofAddress = await take(addresses, addressGroup(address))
      const ofName = await take(names, keyOf(username))
      return Math.min(ofAddress.remainingPoints, ofName.remainingPoints)
    },
    /** It was the right password: it does not count, and neither do the wrong ones before it. */
    async succeeded(username: string, address: string | undefined): Promise<void> {
      await names.delete(keyOf(username))
      await addresses.reward(addressGroup(address))
    },
  }
}
