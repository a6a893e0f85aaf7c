import { useQueries, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { contractQueries, ROWS_PAGE } from '../../data/contracts.ts'
import type { ContractsAsked } from '../../domain/contractList.ts'
import type { Language } from '../../i18n/text.ts'
import type { Rows } from './rows.ts'
import type { Window } from './useWindow.ts'

/** The rows of KPN's own list: the pages in sight, and the first one, whose total is that of the list. */
export function useListRows(asked: ContractsAsked, language: Language, { first, last }: Window): Rows {
  const client = useQueryClient()
  const pages = [...new Set([0, ...Array.from({ length: last - first + 1 }, (_, at) => first + at)])]
  const answers = useQueries({ queries: pages.map((page) => contractQueries.rows(asked, language, page)) })
  const came = answers.flatMap(({ data, dataUpdatedAt }) => (data ? [{ total: data.total, at: dataUpdatedAt }] : []))
  const newest = came.toSorted((a, b) => b.at - a.at)[0]
  const other = came.find(({ total }) => total !== newest?.total)
  const byPage = new Map(pages.map((page, at) => [page, answers[at]!.data?.rows]))
  const ids = answers.flatMap(({ data }) => data?.rows.map(({ id }) => id) ?? [])
  const onAgain = useCallback(() => {
    void client.invalidateQueries({ queryKey: contractQueries.lists() })
  }, [client])

  return {
    total: newest?.total,
    rowAt: (index) => byPage.get(Math.floor(index / ROWS_PAGE))?.[index % ROWS_PAGE],
    failure: answers.find(({ error, data }) => error && !data)?.error ?? undefined,
    onAgain,
    underWay: answers.filter(({ isFetching }) => isFetching).length,
    readAt: newest?.at ?? 0,
    totalBefore: other?.total,
    hasMoved: new Set(ids).size < ids.length,
  }
}
