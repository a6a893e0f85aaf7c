import { queryOptions, type QueryClient } from '@tanstack/react-query'
import type { Line } from '../domain/line.ts'
import { namedWrites } from '../domain/stnSearch.ts'
import { recordQueries } from './activationList.ts'
import { lineQueries } from './subscriptions.ts'

/** Ms that our ledger's writes to sTN are good enough to search in. */
const KNOWN = 60_000

interface NamedLine {
  readonly line: Line
  readonly by: string
}

/** The line that an activation made; undefined when sTN has none of it. */
async function lineOf(client: QueryClient, activationId: string): Promise<Line | undefined> {
  const once = { retry: false, staleTime: KNOWN } as const
  const record = await client.fetchQuery({ ...recordQueries.one(activationId, true), ...once })
  if (!record?.subscriptionId) return undefined
  return (await client.fetchQuery({ ...lineQueries.one(record.subscriptionId), ...once })) ?? undefined
}

/** Lines of sTN's by whom they are for, or by our reference number: out of our ledger, since sTN knows no names. */
export const namedLines = (words: readonly string[]) =>
  queryOptions({
    queryKey: [...lineQueries.all(), 'named', words],
    queryFn: async ({ client }): Promise<readonly NamedLine[]> => {
      const commands = await client.fetchQuery({ ...recordQueries.ledger(), staleTime: KNOWN, retry: false })
      const found = await Promise.all(
        namedWrites(words, commands).map(async ({ activationId, by }) => ({
          by,
          line: await lineOf(client, activationId),
        })),
      )
      return found.flatMap(({ by, line }) => (line ? [{ by, line }] : []))
    },
    staleTime: 30_000,
    gcTime: 60_000,
    retry: false,
  })
