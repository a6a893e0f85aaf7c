import { useQuery } from '@tanstack/react-query'
import { questionsOf, readSearch } from '../domain/searchHits.ts'
import { useDebounced } from '../lib/useDebounced.ts'
import { searchQueries } from './search.ts'

/** Ms that what is typed stands still before KPN is asked. */
const CALM = 250
/** Nobody reads more than this; who sees nobody types on. */
const MOST = 8

/** The people that KPN finds for what is typed, the first few; `isNobody`: it found none. */
export function usePeopleFound(typed: string) {
  const asked = useDebounced(typed, CALM)
  const question = questionsOf(readSearch(asked)).find(({ list }) => list === 'people')
  const hits = useQuery({
    ...searchQueries.hits(question ?? { list: 'people', patterns: [] }),
    enabled: question !== undefined,
  })
  const people = question ? (hits.data?.people.slice(0, MOST) ?? []) : []
  return { asked, people, isNobody: question !== undefined && hits.data?.people.length === 0, failure: hits.error }
}
