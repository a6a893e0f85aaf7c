import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { contractOverview } from '#contract/msm/contracts.ts'
import { subscriberContracts } from '#contract/msm/subscribers.ts'
import type { ContractInList } from '../domain/contract.ts'
import { call } from './call.ts'
import { needId, needTotal } from './need.ts'

/** Contracts per request; few people have more. */
const CONTRACTS_PAGE = 50

interface ContractPage {
  readonly contracts: readonly ContractInList[]
  readonly total: number
}

async function readOf(subscriberId: number, from: number, signal: AbortSignal): Promise<ContractPage> {
  const query = { from, to: from + CONTRACTS_PAGE }
  const page = await call(subscriberContracts, { path: { subscriberId }, query, signal })
  const contracts = (page.result ?? []).map((one, at) => ({
    id: needId(subscriberContracts.id, `result.${at}`, one.id),
    number: one.mobileNumber || one.fixedNumber || null,
    product: one.product ? { nl: one.product.nl ?? '', en: one.product.en ?? '' } : null,
    category: one.productCategory || one.category || null,
    state: one.state ?? '',
    simCardNumber: one.simCardNumber || null,
  }))
  return { contracts, total: needTotal(subscriberContracts.id, page.total) }
}

export const contractQueries = {
  all: () => ['contracts'] as const,
  /** How many contracts there are per category (KPN's word, in capitals), in KPN's order. */
  overview: () =>
    queryOptions({
      queryKey: [...contractQueries.all(), 'overview'],
      queryFn: async ({ signal }) => {
        const counts = Object.entries(await call(contractOverview, { signal }))
        return new Map(counts.map(([category, count]) => [category.toUpperCase(), count ?? 0]))
      },
      staleTime: 300_000,
    }),
  /** The contracts of one person, a page at a time. */
  ofPerson: (id: number) =>
    infiniteQueryOptions({
      queryKey: [...contractQueries.all(), 'person', id],
      queryFn: ({ pageParam, signal }) => readOf(id, pageParam, signal),
      initialPageParam: 0,
      getNextPageParam: (last, _all, from) => {
        const next = from + CONTRACTS_PAGE
        return next < last.total ? next : undefined
      },
      staleTime: 60_000,
    }),
}
