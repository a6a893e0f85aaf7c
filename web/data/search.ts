import { queryOptions } from '@tanstack/react-query'
import { contractList } from '#contract/msm/contracts.ts'
import type { PersonInList } from '../domain/person.ts'
import { filterOf, type FoundContract, type Question } from '../domain/searchHits.ts'
import { call } from './call.ts'
import { inTurns } from './inTurns.ts'
import { needId, needTotal } from './need.ts'
import { readPeople } from './subscribers.ts'

/** Hits read per question: more than anybody looks through, fewer than KPN's list would let us. */
const MOST = 30

/** A search asks up to four questions; two of them at once leave room for the page below. */
const inTwo = inTurns(2)

/** What one question came back with; `total` counts what KPN has, read or not. */
export interface Found {
  readonly contracts: readonly FoundContract[]
  readonly people: readonly PersonInList[]
  readonly total: number
}

const page = { from: 0, to: MOST }

async function readContracts(filters: string, signal: AbortSignal): Promise<Found> {
  const { result, total } = await call(contractList, { query: { ...page, filters }, signal })
  const contracts = (result ?? []).map((one, at) => {
    const numbers = [one.mobileNumber, one.fixedNumber].filter((number) => typeof number === 'string' && number !== '')
    return {
      id: needId(contractList.id, `result.${at}`, one.id),
      number: numbers[0] ?? null,
      numbers: numbers as string[],
      product: one.product ? { nl: one.product.nl ?? '', en: one.product.en ?? '' } : null,
      category: one.productCategory || one.category || null,
      state: one.state ?? '',
      simCardNumber: one.simCardNumber || null,
      person: { firstName: one.firstName, prefix: one.namePrefix, surname: one.lastName },
    }
  })
  return { contracts, people: [], total: needTotal(contractList.id, total) }
}

const peopleFound = async (
  asked: { readonly filters: string } | { readonly patterns: readonly string[] },
  signal: AbortSignal,
): Promise<Found> => ({ contracts: [], ...(await readPeople(asked, 0, MOST, signal)) })

function ask(question: Question, signal: AbortSignal): Promise<Found> {
  if (question.list === 'contracts') return readContracts(filterOf(question.column, question.anyOf), signal)
  return peopleFound(
    question.column ? { filters: filterOf(question.column, question.anyOf) } : { patterns: question.patterns },
    signal,
  )
}

export const searchQueries = {
  all: () => ['search'] as const,
  /** One question to KPN. Not asked again by itself: whoever searches types on, or presses once more. */
  hits: (question: Question) =>
    queryOptions({
      queryKey: [...searchQueries.all(), 'hits', question],
      queryFn: ({ signal }) => inTwo(() => ask(question, signal), signal),
      staleTime: 30_000,
      gcTime: 60_000,
      retry: false,
    }),
}
