import { setTimeout as sleep } from 'node:timers/promises'
import { retryAfterOf } from './upstreamRefusal.ts'

/** Neither upstream says how long a 429 lasts when it gives no `Retry-After` and no `quota-reset-UTC`. */
const UNTOLD_WAIT_MS = 2_000
const MOST_WAIT_MS = 3_600_000

type Headers = Readonly<Record<string, unknown>>

export interface Pace {
  /** Ms until upstream may be asked again after a 429; 0 when it may be now. `lane`: sTN limits each endpoint alone. */
  waitMs(lane: string): number
  /** A 429 was answered: everybody waits as long as it says. */
  throttled(lane: string, headers: Headers): void
  /** Keeps the latest `quota-*` headers (MSM 1.5). */
  saw(headers: Headers): void
  /** Waits for a turn of background work (polling, batches), at the configured rate, and longer when the quota is spent. */
  turn(signal?: AbortSignal): Promise<void>
}

function resetOf(headers: Headers, now: number): number | undefined {
  const wire = headers['quota-reset-utc']
  if (typeof wire !== 'string') return undefined
  const at = /^\d{10,13}$/.test(wire) ? Number(wire.padEnd(13, '0')) : Date.parse(wire)
  return Number.isFinite(at) && at > now ? at : undefined
}

/** `perSecond`: turns of background work; what people do themselves is only held back by 429. */
export function createPace({ perSecond, now }: { readonly perSecond: number; readonly now: () => number }): Pace {
  const until = new Map<string, number>()
  let nextTurn = 0
  let quotaFreeAt = 0

  return {
    waitMs: (lane) => Math.max(0, (until.get(lane) ?? 0) - now()),
    throttled(lane, headers) {
      const told = retryAfterOf(headers, now())
      const at = told === undefined ? (resetOf(headers, now()) ?? now() + UNTOLD_WAIT_MS) : now() + told * 1000
      until.set(lane, Math.min(at, now() + MOST_WAIT_MS))
    },
    saw(headers) {
      const used = headers['quota-used']
      if (used === undefined) return
      const isSpent = Number(used) >= Number(headers['quota-limit'] ?? Infinity)
      quotaFreeAt = isSpent ? Math.min(resetOf(headers, now()) ?? 0, now() + MOST_WAIT_MS) : 0
    },
    async turn(signal) {
      const at = Math.max(now(), nextTurn, quotaFreeAt)
      nextTurn = at + 1000 / perSecond
      const wait = at - now()
      if (wait > 0) await sleep(wait, undefined, signal && { signal })
    },
  }
}
