import { simCardList } from '#contract/stn/queries.ts'
import type { CardsAsked } from '../domain/lineList.ts'
import { call } from './call.ts'
import { ContractError } from './errors.ts'
import { growingOptions } from './growing.ts'

/** A SIM card at sTN, its codes apart. */
export interface StockCard {
  /** sTN's id; it never changes. */
  readonly id: string
  readonly number: string | null
  /** sTN's words. */
  readonly status: string
  readonly type: string
  readonly lineId: string | null
  readonly phoneNumber: string | null
  /** ISO 8601. */
  readonly activatedAt: string | null
}

/** Cards of sTN's list from `skip` on; throws ContractError where one has no id. */
export async function readCards(asked: CardsAsked, skip: number, take: number, signal: AbortSignal) {
  const { results } = await call(simCardList, { query: { ...asked, skip, take }, signal })
  return results.map((wire, at): StockCard => {
    if (!wire.id) throw new ContractError(simCardList.id, `results.${at}.id`)
    return {
      id: wire.id,
      number: wire.simCardNumber || null,
      status: wire.status ?? '',
      type: wire.simCardType ?? '',
      lineId: wire.subscriptionId || null,
      phoneNumber: wire.phoneNumber || null,
      activatedAt: wire.activatedDate || null,
    }
  })
}

export const simCardQueries = {
  all: () => ['simCards'] as const,
  rows: (asked: CardsAsked) =>
    growingOptions([...simCardQueries.all(), 'list', asked], (skip, take, signal) =>
      readCards(asked, skip, take, signal),
    ),
}
