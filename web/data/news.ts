import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { notificationCount, notificationList, notificationsSeen } from '#contract/portal/notifications.ts'
import { call } from './call.ts'

/** Ms between two looks at how many there are, only while the page is seen. */
const LOOK = 30_000

export const newsQueries = {
  all: () => ['news'] as const,
  /** How many were not seen yet, and how many batches are under way. */
  count: () =>
    queryOptions({
      queryKey: [...newsQueries.all(), 'count'],
      queryFn: ({ signal }) => call(notificationCount, { signal }),
      staleTime: LOOK,
      refetchInterval: LOOK,
    }),
  /** What came of one's own work, the latest first. */
  list: () =>
    queryOptions({
      queryKey: [...newsQueries.all(), 'list'],
      queryFn: async ({ signal }) => (await call(notificationList, { signal })).notifications,
      staleTime: 0,
    }),
}

/** Everything up to that moment (ISO 8601) was seen. */
export function useSeen() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (upTo: string) => call(notificationsSeen, { body: { upTo } }),
    onSuccess: (counted) => {
      client.setQueryData(newsQueries.count().queryKey, counted)
      return client.invalidateQueries({ queryKey: newsQueries.list().queryKey })
    },
  })
}
