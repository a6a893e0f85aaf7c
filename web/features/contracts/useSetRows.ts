import { useQueries, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { contractQueries } from '../../data/contracts.ts'
import type { Rows } from './rows.ts'
import type { Window } from './useWindow.ts'

/** Rows of a set are read one by one: a window of ten asks for little more than what is in sight. */
export const SET_WINDOW = 10

/** The contracts of a set in its own order; each is read when it comes in sight. */
export function useSetRows(ids: readonly number[], { first, last }: Window): Rows {
  const client = useQueryClient()
  const start = first * SET_WINDOW
  const shown = ids.slice(start, (last + 1) * SET_WINDOW)
  const answers = useQueries({ queries: shown.map((id) => contractQueries.row(id)) })
  const onAgain = useCallback(() => {
    void client.invalidateQueries({ queryKey: contractQueries.lists() })
  }, [client])

  return {
    total: ids.length,
    rowAt: (index) => {
      const answer = answers[index - start]
      return answer?.data ?? (answer?.error ? { id: ids[index]!, failure: answer.error } : undefined)
    },
    failure: answers.find(({ error, data }) => error && !data)?.error ?? undefined,
    onAgain,
    underWay: answers.filter(({ isFetching }) => isFetching).length,
    readAt: Math.max(0, ...answers.map(({ dataUpdatedAt }) => dataUpdatedAt)),
    totalBefore: undefined,
    hasMoved: false,
  }
}
