import { queryOptions } from '@tanstack/react-query'
import { hierarchyChildren } from '#contract/msm/hierarchy.ts'
import { subscriberCreate, subscriberList } from '#contract/msm/subscribers.ts'
import { commandList, type Command } from '#contract/portal/ledger.ts'
import type { PersonBody } from '../domain/personEdit.ts'
import { call } from './call.ts'
import { commandQueries } from './commands.ts'

/** First pause between two looks for somebody new, and the longest; ms. KPN shows them after 5 to 15 s or more. */
const FIRST_PAUSE = 2_000
const LONGEST_PAUSE = 15_000

/** Who was asked for: what they are found by, since KPN's answer does not name the new person. */
export interface NewPerson {
  readonly groupId: number
  readonly firstName: string
  readonly prefix: string
  readonly surname: string
  readonly employeeNumber: string
}

export const newPersonOf = (groupId: number, body: PersonBody): NewPerson => ({
  groupId,
  firstName: body.firstName ?? '',
  prefix: body.surnamePrefix ?? '',
  surname: body.surname ?? '',
  employeeNumber: body.employeeNumber ?? '',
})

/** Whom a command of the ledger asked for; undefined where its body may not be read. */
export function soughtBy({ request }: Command): NewPerson | undefined {
  const { groupId, subscriber } = (request ?? {}) as { groupId?: unknown; subscriber?: PersonBody }
  return typeof groupId === 'number' && subscriber ? newPersonOf(groupId, subscriber) : undefined
}

/** The filter grammar has no way to write a quote inside a value. */
export const isSoughtByNumber = ({ employeeNumber }: NewPerson): boolean =>
  employeeNumber !== '' && !employeeNumber.includes('"')

/** Ids of those who fit: by employee number where there is one, else by name directly under the group. */
export async function lookForNew(who: NewPerson, signal?: AbortSignal): Promise<number[]> {
  const page = { from: 0, to: 50 }
  if (isSoughtByNumber(who)) {
    const filters = `EMPLOYEE_NUMBER: "${who.employeeNumber}"`
    const { result } = await call(subscriberList, { query: { ...page, filters }, signal })
    return (result ?? []).filter((one) => one.employeeNumber === who.employeeNumber).flatMap(({ id }) => id ?? [])
  }
  const query = { ...page, id: who.groupId, pattern: who.surname }
  const { result } = await call(hierarchyChildren, { query, signal })
  return (result ?? [])
    .filter(
      (one) =>
        one.type === 'SUBSCRIBER' &&
        (one.firstName ?? '') === who.firstName &&
        (one.prefix ?? '') === who.prefix &&
        (one.lastName ?? '') === who.surname,
    )
    .flatMap(({ id }) => id ?? [])
}

/** How far back somebody who was asked for is still looked for; ms. */
const RECENT = 15 * 60_000

export const newPersonQueries = {
  all: () => ['newPerson'] as const,
  /** Looks until somebody who fits is there, with growing pauses. `before`: those who fitted before the command. */
  found: (commandId: string, who: NewPerson, before: readonly number[]) =>
    queryOptions({
      queryKey: [...newPersonQueries.all(), 'found', commandId],
      queryFn: async ({ signal }) => (await lookForNew(who, signal)).filter((id) => !before.includes(id)),
      staleTime: 0,
      retry: false,
      refetchInterval: ({ state }) =>
        (state.data?.length ?? 0) > 0
          ? false
          : Math.min(LONGEST_PAUSE, FIRST_PAUSE * 1.3 ** (state.dataUpdateCount + state.errorUpdateCount)),
    }),
  /** Those who fitted before a command was sent: kept for whoever comes back to it. */
  before: (commandId: string) =>
    queryOptions<readonly number[]>({ queryKey: [...newPersonQueries.all(), 'before', commandId], gcTime: RECENT }),
  /** Commands of the last quarter of an hour that asked for somebody new in a group. */
  recent: (groupId: number) =>
    queryOptions({
      queryKey: [...commandQueries.all(), 'new', groupId],
      queryFn: async ({ signal }) => {
        const { commands } = await call(commandList, { query: { limit: 50 }, signal })
        const since = Date.now() - RECENT
        return commands.filter(
          (command) =>
            command.row === subscriberCreate.id &&
            command.state !== 'not-applied' &&
            command.progress?.succeeded !== false &&
            Date.parse(command.sentAt) > since &&
            soughtBy(command)?.groupId === groupId,
        )
      },
      staleTime: 5_000,
    }),
}
