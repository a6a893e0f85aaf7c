import { useQueries, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { sessionQueries } from '../../data/session.ts'
import { lineQueries } from '../../data/subscriptions.ts'
import type { Search } from '../../domain/searchHits.ts'
import { stnHits, stnQuestions } from '../../domain/stnSearch.ts'

/** sTN's lines for what was typed: nobody is asked where sTN is off. `asked` lags behind `search` while somebody types. */
export function useStnHits(search: Search, asked: Search) {
  const isOn = useQuery(sessionQueries.current()).data?.upstreams.stn.on ?? false
  const questions = useMemo(() => (isOn ? stnQuestions(asked) : []), [isOn, asked])
  const answers = useQueries({ queries: questions.map((question) => lineQueries.found(question)) })
  return {
    lines: stnHits(
      search,
      answers.flatMap(({ data }) => data ?? []),
    ),
    isBusy: answers.some(({ isFetching }) => isFetching),
    failed: answers.filter(({ isError }) => isError),
    count: questions.length,
  }
}
