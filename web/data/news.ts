import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { notificationCount, notificationList, notificationsSeen } from '#contract/portal/notifications.ts'
import { call } from './call.ts'

/** Ms between two looks at how many there are, only while the page is seen. */
const LOOK = 30_000

export const newsQueries = {
  all: () => ['news'] as const,
  /** How many were not seen yet. */
  count: () =>
    queryOptions({
      queryKey: [...newsQueries.all(), 'count'],
      queryFn: async ({ signal }) => (await call(notificationCount, { signal })).unseen,
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
    onSuccess: ({ unseen }) => {
      client.setQueryData(newsQueries.count().queryKey, unseen)
      return client.invalidateQueries({ queryKey: newsQueries.list().queryKey })
    },
  })
}
