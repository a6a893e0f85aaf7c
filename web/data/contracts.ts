import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { contractList, contractOverview, contractRead } from '#contract/msm/contracts.ts'
import { subscriberContracts } from '#contract/msm/subscribers.ts'
import type { ContractInList } from '../domain/contract.ts'
import { stateOfLetter, type ContractRow, type ContractsAsked } from '../domain/contractList.ts'
import { call } from './call.ts'
import { ApiError } from './errors.ts'
import { inTurns } from './inTurns.ts'
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

/** Rows per request of the list of all contracts. */
export const ROWS_PAGE = 100

type Language = 'nl' | 'en'

const inTwo = inTurns(2)

export interface RowsPage {
  readonly rows: readonly ContractRow[]
  readonly total: number
}

/**
 * Contracts from (included) to (excluded) of KPN's list, past every cache. `language` decides in which names of
 * products KPN sorts and filters (reference 1.2).
 */
export async function readRows(
  asked: ContractsAsked,
  language: Language,
  from: number,
  to: number,
  signal: AbortSignal,
): Promise<RowsPage> {
  const query = { ...asked, ...(asked.patterns && { patterns: [...asked.patterns] }), from, to }
  const page = await call(contractList, { query, headers: { 'Content-Language': language }, signal })
  const rows = (page.result ?? []).map((one, at) => ({
    id: needId(contractList.id, `result.${at}`, one.id),
    person: { firstName: one.firstName, prefix: one.namePrefix, surname: one.lastName },
    mobileNumber: one.mobileNumber || null,
    fixedNumber: one.fixedNumber || null,
    product: one.product ? { nl: one.product.nl ?? '', en: one.product.en ?? '' } : null,
    state: one.state ?? '',
    category: one.category || null,
    simCardNumber: one.simCardNumber || null,
    imei: one.imei || null,
    extension: one.extension || null,
    sipAccount: one.sipAccount || null,
  }))
  return { rows, total: needTotal(contractList.id, page.total) }
}

const UNKNOWN: Omit<ContractRow, 'id'> = {
  person: {},
  mobileNumber: null,
  fixedNumber: null,
  product: null,
  state: '',
  category: null,
  simCardNumber: null,
  imei: null,
  extension: null,
  sipAccount: null,
}

/**
 * A contract of a saved set, out of its details: KPN has no list by id. Its details know no category; its person stands
 * in its path.
 */
async function readRow(id: number, signal: AbortSignal): Promise<ContractRow> {
  const one = await call(contractRead, { path: { id }, signal }).catch((failure: unknown) => {
    if (failure instanceof ApiError && failure.code === 'not_found') return undefined
    throw failure
  })
  if (!one) return { ...UNKNOWN, id, isGone: true }
  const owner = one.hierarchyPath?.findLast(({ type }) => type === 'SUBSCRIBER')
  return {
    id: needId(contractRead.id, 'contract', one.id),
    ...UNKNOWN,
    person: { firstName: owner?.firstName, prefix: owner?.prefix, surname: owner?.lastName || owner?.name },
    mobileNumber: one.phoneNumber || null,
    fixedNumber: one.fixedNumber || null,
    product: one.name ? { nl: one.name.nl ?? '', en: one.name.en ?? '' } : null,
    state: stateOfLetter(one.status ?? ''),
    simCardNumber: one.simCardNumber || null,
    imei: one.imei || null,
    extension: one.extension || null,
    sipAccount: one.sipAccount || null,
  }
}

export const contractQueries = {
  all: () => ['contracts'] as const,
  lists: () => [...contractQueries.all(), 'list'] as const,
  /** Page `page` (from 0) of the list of all contracts; two at a time, and none that is out of sight before its turn. */
  rows: (asked: ContractsAsked, language: Language, page: number) =>
    queryOptions({
      queryKey: [...contractQueries.lists(), asked, language, page],
      queryFn: ({ signal }) =>
        inTwo(() => readRows(asked, language, page * ROWS_PAGE, (page + 1) * ROWS_PAGE, signal), signal),
      staleTime: 60_000,
    }),
  /** How many contracts a question finds: one request for one row, kept for five minutes. */
  counted: (asked: ContractsAsked, language: Language) =>
    queryOptions({
      queryKey: [...contractQueries.lists(), 'counted', asked, language],
      queryFn: ({ signal }) => inTwo(() => readRows(asked, language, 0, 1, signal), signal),
      select: ({ total }: RowsPage) => total,
      staleTime: 300_000,
    }),
  /** One contract of a saved set as a row. */
  row: (id: number) =>
    queryOptions({
      queryKey: [...contractQueries.lists(), 'row', id],
      queryFn: ({ signal }) => inTwo(() => readRow(id, signal), signal),
      staleTime: 60_000,
    }),
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
