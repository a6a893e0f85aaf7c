import * as z from 'zod/mini'
import { stnRows } from '#contract/stn/table.ts'
import type { World } from './fleet/world.ts'
import { finish, isUnderWay } from './stn/steps.ts'

/** What tests and demos know of sTN, and what happens there without us. */

export const finishStnRequest = z.strictObject({ id: z.optional(z.string()) })

/** Activations under way (one, or all) end now, also those that are stuck; how many did. `now`: ms since 1970. */
export const finishStn = ({ stn }: World, id: string | undefined, now: number): number => finish(stn, now, id)

export const fateRequest = z.strictObject({
  fate: z.enum(['error', 'stuck', 'late']),
  times: z.optional(z.int().check(z.positive())),
})
type FateRequest = z.output<typeof fateRequest>

/** The next changes that sTN accepts end in ERROR, stay BUSY, or get their number late. */
export function planFate({ stn }: World, { fate, times = 1 }: FateRequest): void {
  stn.fates.push({ fate, left: times })
}

export const limitRequest = z.strictObject({
  row: z.enum(Object.keys(stnRows) as (keyof typeof stnRows)[]),
  limit: z.optional(z.int().check(z.nonnegative())),
  seconds: z.optional(z.int().check(z.positive())),
})
type LimitRequest = z.output<typeof limitRequest>

/** So many requests per window for one endpoint, a minute unless told; without `limit` as many as anyone likes. */
export function limitEndpoint({ stn }: World, { row, limit, seconds = 60 }: LimitRequest): void {
  if (limit === undefined) stn.limits.delete(row)
  else stn.limits.set(row, { limit, seconds, windowStart: -1, used: 0 })
}

const MOST = 1000

/** Customer numbers, the first free cards, and the first subscriptions of each state; 20 of each unless told. */
export function stnStock({ stn }: World, search: URLSearchParams) {
  const count = Math.min(MOST, Math.max(1, Number(search.get('count') ?? 20) || 20))
  const free = [...stn.cards.values()].filter(({ status }) => status === 'FREE')
  const lines = (state: string) =>
    [...stn.subscriptions.values()]
      .filter((one) => one.state === state)
      .slice(0, count)
      .map(({ id, phoneNumber, simCardNumber }) => ({ id, phoneNumber, simCardNumber }))
  return {
    customers: stn.customers,
    freeCards: free.slice(0, count).map(({ number, type }) => ({ simCardNumber: number, simCardType: type })),
    active: lines('ACTIVE'),
    suspended: lines('SUSPENDED'),
    underWay: [...stn.activations.values()]
      .filter(isUnderWay)
      .map(({ id, status, referenceNumber }) => ({ id, status, referenceNumber })),
  }
}
