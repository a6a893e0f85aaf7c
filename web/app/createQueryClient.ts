import { MutationCache, QueryClient } from '@tanstack/react-query'
import { OfflineError } from '../data/errors.ts'
import { shellNotice, type NoticeKey } from './shellNotice.ts'

declare module '@tanstack/react-query' {
  interface Register {
    mutationMeta: {
      /** What to say above the page when it fails; left out when the screen itself says it. */
      readonly failure?: NoticeKey
    }
  }
}

/** The portal repeats reads at upstream itself; only a network that dropped out for a moment is worth another try here. */
const retry = (count: number, failure: unknown) => failure instanceof OfflineError && count < 1

/** The cache of everything that is read. */
export const createQueryClient = () =>
  new QueryClient({
    defaultOptions: {
      queries: {
        retry,
        retryDelay: 500,
        staleTime: 30_000,
        // offline, a read fails with words instead of waiting without any
        networkMode: 'always',
        refetchOnReconnect: true,
      },
      mutations: { retry: false, networkMode: 'always' },
    },
    mutationCache: new MutationCache({
      onError: (_failure, _given, _result, mutation) => {
        if (mutation.meta?.failure) shellNotice.set(mutation.meta.failure)
      },
    }),
  })
