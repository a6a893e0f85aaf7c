import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { basketCategories, basketMainProducts, basketTemplates } from '#contract/msm/basket.ts'
import type { Cents } from '#contract/money.ts'
import type { QueryOf } from '#contract/operation.ts'
import type { Localized } from '../domain/contractDetails.ts'
import { call } from './call.ts'

export type MainCategory = NonNullable<QueryOf<typeof basketMainProducts>['category']>

/** What can be put in a basket beside what its tree shows. */
export interface MainProduct {
  /** Good for this session alone. */
  readonly id: string
  readonly name: Localized
  /** Once for goods, a month for the rest: KPN does not say which. `null`: KPN gave none. */
  readonly price: Cents | null
  readonly levy: Cents | null
}

/** A template that this basket may take. */
export interface OfferedTemplate {
  /** KPN's text for it in a basket. */
  readonly id: string
  /** Its number everywhere else (reference 3.6), where KPN gives it. */
  readonly definitionId: number | null
  readonly name: string
  readonly isCompanyWide: boolean
  readonly isValid: boolean
  /** KPN's word for why not. */
  readonly reason: string | null
}

interface Page<T> {
  readonly items: readonly T[]
  readonly total: number
}

const PAGE = 25

const nameOf = (name: string | { readonly nl?: string | null; readonly en?: string | null } | null | undefined) =>
  typeof name === 'string' ? { nl: name, en: name } : { nl: name?.nl || name?.en || '', en: name?.en || name?.nl || '' }

interface Asked {
  readonly category: MainCategory
  readonly search: string
  readonly language: 'nl' | 'en'
}

async function readMain(
  sessionId: string,
  { category, search, language }: Asked,
  from: number,
  signal: AbortSignal,
): Promise<Page<MainProduct>> {
  const patterns = search === '' ? {} : { patterns: [search] }
  const query = {
    sessionId,
    category,
    ...patterns,
    from,
    to: from + PAGE,
    sortBy: 'PRODUCT_NAME',
    order: 'ASC',
  } as const
  const { result, total } = await call(basketMainProducts, { query, headers: { 'Content-Language': language }, signal })
  const items = (result ?? []).flatMap((one): MainProduct[] =>
    one.id
      ? [
          {
            id: one.id,
            name: nameOf(one.name),
            price: one.priceInCents ?? one.oneTimePriceInCents ?? null,
            levy: one.privateCopyingLevyInCents ?? null,
          },
        ]
      : [],
  )
  return { items, total: total ?? from + items.length }
}

/** KPN's small words for categories, as its other row asks for them; SIM cards are hardware there. */
const ASKED: Readonly<Record<string, readonly MainCategory[]>> = {
  mobile: ['MOBILE'],
  fixed: ['FIXED'],
  hardware: ['HARDWARE', 'SIM CARDS'],
  software: ['SOFTWARE'],
  other: ['OTHER'],
}

const nextOf = (last: Page<unknown>, _all: unknown, from: number) =>
  from + PAGE < last.total ? from + PAGE : undefined

export const offerQueries = {
  all: (sessionId: string) => ['basketOffers', sessionId] as const,
  /** The categories that are open to us, in KPN's order. */
  categories: (sessionId: string) =>
    queryOptions({
      queryKey: [...offerQueries.all(sessionId), 'categories'],
      queryFn: async ({ signal }): Promise<readonly MainCategory[]> => {
        const words = await call(basketCategories, { query: { sessionId }, signal })
        return words.flatMap((word) => ASKED[word.toLowerCase()] ?? [])
      },
      staleTime: Infinity,
    }),
  /** Main products, a page at a time. */
  main: (sessionId: string, asked: Asked) =>
    infiniteQueryOptions({
      queryKey: [...offerQueries.all(sessionId), 'main', asked],
      queryFn: ({ pageParam, signal }) => readMain(sessionId, asked, pageParam, signal),
      initialPageParam: 0,
      getNextPageParam: nextOf,
      staleTime: 60_000,
    }),
  /** Templates for this basket, the ones that cannot be used too; `only`: of one kind of contract. */
  templates: (sessionId: string, only?: 'MOBILE') =>
    infiniteQueryOptions({
      queryKey: [...offerQueries.all(sessionId), 'templates', only],
      queryFn: async ({ pageParam: from, signal }): Promise<Page<OfferedTemplate>> => {
        const query = { sessionId, from, to: from + PAGE, ...(only && { mainProductCategory: only }) }
        const { result, total } = await call(basketTemplates, { query, signal })
        const items = (result ?? []).flatMap((one): OfferedTemplate[] =>
          one.id
            ? [
                {
                  id: one.id,
                  definitionId: one.templateDefinitionId ?? null,
                  name: one.name ?? '',
                  isCompanyWide: one.customerLevel === true,
                  isValid: one.valid === true,
                  reason: one.reason ?? null,
                },
              ]
            : [],
        )
        return { items, total: total ?? from + items.length }
      },
      initialPageParam: 0,
      getNextPageParam: nextOf,
      staleTime: 60_000,
    }),
}
