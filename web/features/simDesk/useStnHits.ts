import { useQueries, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { namedLines } from '../../data/namedLines.ts'
import { sessionQueries } from '../../data/session.ts'
import { lineQueries } from '../../data/subscriptions.ts'
import type { Search } from '../../domain/searchHits.ts'
import { namedHits, stnHits, stnQuestions } from '../../domain/stnSearch.ts'

const NO_WORDS: readonly string[] = []

/** sTN's lines for what was typed: nobody is asked where sTN is off. `asked` lags behind `search` while somebody types. */
export function useStnHits(search: Search, asked: Search) {
  const isOn = useQuery(sessionQueries.current()).data?.upstreams.stn.on ?? false
  const questions = useMemo(() => (isOn ? stnQuestions(asked) : []), [isOn, asked])
  const answers = useQueries({ queries: questions.map((question) => lineQueries.found(question)) })
  const words = isOn && asked.by === 'words' ? asked.words : NO_WORDS
  const named = useQuery({ ...namedLines(words), enabled: words.length > 0 })
  const isByName = search.by === 'words' && words.length > 0
  return {
    lines: isByName
      ? namedHits(named.data ?? [])
      : stnHits(
          search,
          answers.flatMap(({ data }) => data ?? []),
        ),
    // names come out of our own ledger: that it answers, or does not, says nothing of KPN and sTN
    isBusy: answers.some(({ isFetching }) => isFetching),
    /** Whom lines are for could not be read. */
    isNameless: isByName && named.isError,
    failed: answers.filter(({ isError }) => isError),
    count: answers.length,
  }
}
