import { queryOptions } from '@tanstack/react-query'
import { hierarchyChildren } from '#contract/msm/hierarchy.ts'
import { subscriberCreate, subscriberList } from '#contract/msm/subscribers.ts'
import { commandList, type Command } from '#contract/portal/ledger.ts'
import type { PersonBody } from '../domain/personEdit.ts'
import { readStored, store } from '../lib/storage.ts'
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

/** How far back somebody who was asked for is still told of; ms. */
const RECENT = 20 * 60_000

/** How long somebody is looked for after KPN closed the order, or after asking while it did not; ms. */
export const LOOKED_FOR = 10 * 60_000

/** Somebody who was asked for, and when looking for them ends; ms since 1970. */
export interface Awaited {
  readonly commandId: string
  readonly who: NewPerson
  readonly until: number
}

/** Whom commands asked for in a group and nobody found yet; `found`: ids of commands whose person was seen once. */
export function awaitedIn(
  groupId: number,
  commands: readonly Command[],
  found: readonly string[],
  now: number,
): Awaited[] {
  return commands.flatMap((command) => {
    const { id, row, state, progress, sentAt } = command
    const who = soughtBy(command)
    const isOn = row === subscriberCreate.id && state !== 'not-applied' && progress?.succeeded !== false
    if (!isOn || who?.groupId !== groupId || found.includes(id) || Date.parse(sentAt) <= now - RECENT) return []
    return [{ commandId: id, who, until: Date.parse(progress?.final ? progress.movedAt : sentAt) + LOOKED_FOR }]
  })
}

const FOUND = 'vloot-new-found'

/** Ids of the last commands whose new person was seen in this browser: they may be gone again, and are not sought anew. */
export const foundBefore = (): readonly string[] => readStored(FOUND)?.split(' ') ?? []

export function rememberFound(commandId: string): void {
  store(FOUND, [commandId, ...foundBefore().filter((id) => id !== commandId)].slice(0, 50).join(' '))
}

export const newPersonQueries = {
  all: () => ['newPerson'] as const,
  /** Looks until somebody who fits is there, with growing pauses, up to `until`. `before`: those who fitted before the command. */
  found: (commandId: string, who: NewPerson, before: readonly number[], until: number) =>
    queryOptions({
      queryKey: [...newPersonQueries.all(), 'found', commandId],
      queryFn: async ({ signal }) => (await lookForNew(who, signal)).filter((id) => !before.includes(id)),
      staleTime: 0,
      retry: false,
      refetchInterval: ({ state }) =>
        (state.data?.length ?? 0) > 0 || Date.now() > until
          ? false
          : Math.min(LONGEST_PAUSE, FIRST_PAUSE * 1.3 ** (state.dataUpdateCount + state.errorUpdateCount)),
    }),
  /** Those who fitted before a command was sent: kept for whoever comes back to it. */
  before: (commandId: string) =>
    queryOptions<readonly number[]>({ queryKey: [...newPersonQueries.all(), 'before', commandId], gcTime: RECENT }),
  /** The last commands: among them those that asked for somebody new. */
  recent: () =>
    queryOptions({
      queryKey: [...commandQueries.all(), 'new'],
      queryFn: async ({ signal }) => (await call(commandList, { query: { limit: 50 }, signal })).commands,
      staleTime: 5_000,
    }),
}
