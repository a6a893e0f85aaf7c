import { queryOptions, type QueryClient } from '@tanstack/react-query'
import { setCreate, setRead } from '#contract/portal/sets.ts'
import { call } from './call.ts'

export const setQueries = {
  all: () => ['sets'] as const,
  /** A saved set; whoever has its id may read it. */
  one: (id: string) =>
    queryOptions({
      queryKey: [...setQueries.all(), id],
      queryFn: ({ signal }) => call(setRead, { path: { id }, signal }),
      staleTime: 300_000,
    }),
}

/** Keeps a choice of contracts, so that an address can name it. Throws as `call` does. */
export async function saveContractSet(client: QueryClient, ids: readonly number[]): Promise<string> {
  const set = await call(setCreate, { body: { kind: 'contract', ids: ids.map(String) } })
  client.setQueryData(setQueries.one(set.id).queryKey, set)
  return set.id
}
