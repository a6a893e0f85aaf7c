import { queryOptions } from '@tanstack/react-query'
import { commandFollow, commandList, commandRead, type Command } from '#contract/portal/ledger.ts'
import { isSettled } from '../domain/command.ts'
import { call } from './call.ts'

/** First pause between two looks at a command, and the longest; ms. */
const FIRST_PAUSE = 800
const LONGEST_PAUSE = 15_000

/** Asks upstream for news of a command that is not settled; reads it from the ledger otherwise. */
async function follow(known: Command | undefined, id: string, signal: AbortSignal): Promise<Command> {
  const command = known ?? (await call(commandRead, { path: { id }, signal }))
  return isSettled(command) ? command : call(commandFollow, { path: { id }, signal })
}

export const commandQueries = {
  all: () => ['commands'] as const,
  /** What was done to one person here, newest first. */
  ofPerson: (id: number) =>
    queryOptions({
      queryKey: [...commandQueries.all(), 'person', id],
      queryFn: ({ signal }) =>
        call(commandList, { query: { subjectKind: 'person', subjectId: String(id), limit: 50 }, signal }),
      staleTime: 5_000,
    }),
  /** What was done to one contract here, and which of its codes were shown, newest first. */
  ofContract: (id: number) =>
    queryOptions({
      queryKey: [...commandQueries.all(), 'contract', id],
      queryFn: ({ signal }) =>
        call(commandList, { query: { subjectKind: 'contract', subjectId: String(id), limit: 50 }, signal }),
      staleTime: 5_000,
    }),
  /** What was done to one of sTN's subscriptions here, newest first. */
  ofLine: (id: string) =>
    queryOptions({
      queryKey: [...commandQueries.all(), 'line', id],
      queryFn: ({ signal }) =>
        call(commandList, { query: { subjectKind: 'subscription', subjectId: id, limit: 50 }, signal }),
      staleTime: 5_000,
    }),
  /** Moves of several at once, in which that person was too: the ledger files them under the hierarchy. */
  withPerson: (id: number) =>
    queryOptions({
      queryKey: [...commandQueries.all(), 'with', id],
      queryFn: ({ signal }) =>
        call(commandList, { query: { subjectKind: 'group', subjectId: String(id), limit: 50 }, signal }),
      staleTime: 5_000,
    }),
  /** One command, followed with growing pauses until nothing moves any more. */
  followed: (id: string) =>
    queryOptions({
      queryKey: [...commandQueries.all(), 'one', id],
      queryFn: ({ signal, client, queryKey }) => follow(client.getQueryData<Command>(queryKey), id, signal),
      staleTime: 0,
      refetchInterval: ({ state }) =>
        state.data && isSettled(state.data)
          ? false
          : Math.min(LONGEST_PAUSE, FIRST_PAUSE * 1.6 ** (state.dataUpdateCount + state.errorUpdateCount)),
    }),
}
