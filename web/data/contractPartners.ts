import { infiniteQueryOptions } from '@tanstack/react-query'
import { contractFixedPartners, contractMobilePartners } from '#contract/msm/contracts.ts'
import { listedName } from '#contract/personName.ts'
import type { BlockingOrder } from '../domain/availability.ts'
import type { DeedCannot } from '../domain/deed.ts'
import { availabilityOf } from './availabilityOf.ts'
import { call } from './call.ts'
import { contractQueries } from './contracts.ts'
import { needId, needTotal } from './need.ts'

/** A contract that another may be combined with, or why not. */
export interface ContractPartner {
  readonly id: number
  /** As one looks them up; empty when KPN does not tell. */
  readonly person: string
  /** Off the wire. */
  readonly number: string | null
  readonly cannot: DeedCannot | undefined
}

interface PartnerPage {
  readonly partners: readonly ContractPartner[]
  readonly total: number
}

/** Partners per request. */
const PAGE = 25

const ROW = { fixed: contractFixedPartners, mobile: contractMobilePartners } as const

const whyBlocked = (orders: readonly BlockingOrder[], reason: string | null | undefined): DeedCannot => {
  if (orders.length > 0) return { why: 'orders', orders }
  return reason ? { why: 'code', code: reason } : { why: 'kpn' }
}

async function readPartners(
  id: number,
  kind: keyof typeof ROW,
  search: string,
  from: number,
  signal: AbortSignal,
): Promise<PartnerPage> {
  const row = ROW[kind]
  const patterns = search === '' ? {} : { patterns: [search] }
  const query = { ...patterns, from, to: from + PAGE, sortBy: 'LASTNAME', order: 'ASC' } as const
  const page = await call(row, { path: { id }, query, signal })
  const partners = (page.result ?? []).map((one, at): ContractPartner => {
    const { blocked, blockingOrders, reason } = one.operation ?? {}
    const { blockingOrders: orders } = availabilityOf({ blockingOrders })
    return {
      id: needId(row.id, `result.${at}`, one.id),
      person: listedName({ firstName: one.firstName, prefix: one.namePrefix, surname: one.lastName }),
      number: (kind === 'fixed' ? one.fixedNumber : one.mobileNumber) || null,
      cannot: blocked === true ? whyBlocked(orders, reason) : undefined,
    }
  })
  return { partners, total: needTotal(row.id, page.total) }
}

export const partnerQueries = {
  /** Contracts of that kind that a contract may be combined with, a page at a time; KPN says of each whether now. */
  of: (id: number, kind: keyof typeof ROW, search: string) =>
    infiniteQueryOptions({
      queryKey: [...contractQueries.all(), 'partners', id, kind, search],
      queryFn: ({ pageParam, signal }) => readPartners(id, kind, search, pageParam, signal),
      initialPageParam: 0,
      getNextPageParam: (last: PartnerPage, _all: unknown, from: number) =>
        from + PAGE < last.total ? from + PAGE : undefined,
      staleTime: 15_000,
    }),
}
