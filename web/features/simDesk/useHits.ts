import { useQueries, type UseQueryResult } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { searchQueries, type Found } from '../../data/search.ts'
import {
  contractHits,
  personHits,
  questionsOf,
  readSearch,
  type ContractHit,
  type PersonHit,
  type Search,
} from '../../domain/searchHits.ts'
import type { StnHit } from '../../domain/stnSearch.ts'
import { useDebounced } from '../../lib/useDebounced.ts'
import { useStnHits } from './useStnHits.ts'

/** Ms of standstill before KPN is asked. */
const PAUSE = 250

export interface Hits {
  readonly search: Search
  readonly contracts: readonly ContractHit[]
  readonly lines: readonly StnHit[]
  readonly people: readonly PersonHit[]
  /** KPN has been asked, or is about to be, and has not answered everything. */
  readonly isBusy: boolean
  /** KPN has hits that were not read. */
  readonly hasMore: boolean
  /** The first question that failed, and whether all of them did. */
  readonly failure: unknown
  readonly isAllFailed: boolean
  /** sTN's lines could not be searched by name: our own ledger, or what it names at sTN, was not there. */
  readonly isNameless: boolean
  readonly again: () => void
}

const NONE: Pick<Found, 'contracts' | 'people'> = { contracts: [], people: [] }

const together = (results: UseQueryResult<Found>[]) => ({
  found: {
    contracts: results.flatMap(({ data }) => data?.contracts ?? []),
    people: results.flatMap(({ data }) => data?.people ?? []),
  },
  isBusy: results.some(({ isFetching }) => isFetching),
  hasMore: results.some(({ data }) => data && data.total > data.contracts.length + data.people.length),
  failures: results.flatMap(({ error }) => error ?? []),
  failed: results.filter(({ isError }) => isError),
})

/** What is found for what is being typed. What was found before stays for as long as it fits what is typed now. */
export function useHits(typed: string): Hits {
  const search = useMemo(() => readSearch(typed), [typed])
  const asked = useDebounced(typed, PAUSE)
  const askedSearch = useMemo(() => readSearch(asked), [asked])
  const questions = useMemo(() => questionsOf(askedSearch), [askedSearch])
  const stn = useStnHits(search, askedSearch)
  const { found, isBusy, hasMore, failures, failed } = useQueries({
    queries: questions.map((question) => searchQueries.hits(question)),
    combine: together,
  })

  const [kept, setKept] = useState(NONE)
  if (!isBusy && kept !== found) setKept(found)

  const isWaiting = search.by !== 'nothing' && (isBusy || stn.isBusy || typed !== asked)
  const known = isWaiting
    ? { contracts: [...found.contracts, ...kept.contracts], people: [...found.people, ...kept.people] }
    : found
  const people = personHits(search, known.people)
  return {
    search,
    contracts: contractHits(search, known.contracts),
    lines: stn.lines,
    // what KPN found by something unseen, it found for other words than these
    people: isWaiting ? people.filter(({ isUnseen }) => !isUnseen) : people,
    isBusy: isWaiting,
    hasMore: hasMore && !isWaiting,
    failure: isWaiting ? undefined : (failures[0] ?? stn.failed[0]?.error ?? undefined),
    isAllFailed: failures.length > 0 && failures.length === questions.length && stn.failed.length === stn.count,
    isNameless: stn.isNameless && !isWaiting,
    again: () => {
      for (const one of [...failed, ...stn.failed]) void one.refetch()
    },
  }
}
