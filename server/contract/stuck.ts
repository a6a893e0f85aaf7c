import type { Progress } from './portal/ledger.ts'

const HOUR_MS = 3_600_000

/**
 * Ms after which something that is still under way is called stuck, and somebody should ask. sTN says nowhere how long an
 * activation takes (sTN 11.11): an hour is well beyond the minutes that the wait for a phone number is worth. KPN's orders
 * wait for deliveries and other providers: three days.
 */
export const STUCK_AFTER_MS = { stn: HOUR_MS, msm: 72 * HOUR_MS } as const

/** Where a moment that was wished for stands in what was asked for. */
const WISHES = ['wishDate', 'portingWishDate'] as const

/** The moment (ISO 8601) that a request wished for; `undefined` when it is as soon as possible. */
export function wishOf(request: unknown): string | undefined {
  if (typeof request !== 'object' || request === null) return undefined
  const told = request as Readonly<Record<string, unknown>>
  return WISHES.map((name) => told[name]).find((value): value is string => typeof value === 'string' && value !== '')
}

/** From when (ms since 1970) what is under way since `begun` is stuck: its wait begins at the moment that was wished for. */
export function stuckAt(upstream: keyof typeof STUCK_AFTER_MS, begun: string, wish: string | undefined): number {
  const wished = wish === undefined ? Number.NaN : Date.parse(wish)
  const from = Number.isNaN(wished) ? Date.parse(begun) : Math.max(wished, Date.parse(begun))
  return from + STUCK_AFTER_MS[upstream]
}

/** Which upstream's word a progress is. */
export const upstreamOf = ({ list }: Pick<Progress, 'list'>): keyof typeof STUCK_AFTER_MS =>
  list === 'activations' ? 'stn' : 'msm'
