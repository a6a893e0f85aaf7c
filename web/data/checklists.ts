import { mutationOptions, queryOptions, type QueryClient } from '@tanstack/react-query'
import type { BodyInputOf } from '#contract/operation.ts'
import {
  checklistBegin,
  checklistClose,
  checklistLink,
  checklistList,
  checklistTick,
  type Checklist,
  type HandStep,
} from '#contract/portal/checklists.ts'
import { call } from './call.ts'

export const checklistQueries = {
  /** All that are open, of everybody. */
  open: () =>
    queryOptions({
      queryKey: ['checklists'] as const,
      queryFn: async ({ signal }) => (await call(checklistList, { signal })).checklists,
      staleTime: 15_000,
    }),
}

const { queryKey } = checklistQueries.open()

/** A colleague's ticks come along: what is shown is read again when somebody changed something. */
function keep(client: QueryClient, one: Checklist): void {
  client.setQueryData(queryKey, (all) =>
    all?.some(({ id }) => id === one.id)
      ? all.map((before) => (before.id === one.id ? one : before))
      : all && [...all, one],
  )
}

interface Tick {
  readonly id: string
  readonly step: HandStep
  readonly done: boolean
}

/** As it will be once it is kept. */
const showTick = (client: QueryClient, { id, step, done }: Tick) =>
  client.setQueryData(queryKey, (all) =>
    all?.map((one) => {
      if (one.id !== id) return one
      const others = one.ticked.filter((ticked) => ticked !== step)
      return { ...one, ticked: done ? [...others, step] : others }
    }),
  )

const IN_TURN = { id: 'checklists' }

const readAgain = (client: QueryClient) => client.invalidateQueries({ queryKey })

export const checklistMutations = {
  begin: (client: QueryClient) =>
    mutationOptions({
      mutationFn: (body: BodyInputOf<typeof checklistBegin>) => call(checklistBegin, { body }),
      onSuccess: (one) => keep(client, one),
    }),
  tick: (client: QueryClient) =>
    mutationOptions({
      // one after the other, the end last
      scope: IN_TURN,
      mutationFn: ({ id, ...body }: Tick) => call(checklistTick, { path: { id }, body }),
      onMutate: async (tick) => {
        await client.cancelQueries({ queryKey })
        showTick(client, tick)
      },
      onSuccess: (one) => keep(client, one),
      onError: (_, tick) => {
        showTick(client, { ...tick, done: !tick.done })
        // it may be closed by now
        void readAgain(client)
      },
    }),
  link: (client: QueryClient) =>
    mutationOptions({
      mutationFn: ({ id, personId }: { readonly id: string; readonly personId: number }) =>
        call(checklistLink, { path: { id }, body: { personId } }),
      onSuccess: (one) => keep(client, one),
      onError: () => readAgain(client),
    }),
  close: (client: QueryClient) =>
    mutationOptions({
      scope: IN_TURN,
      mutationFn: ({ id, as }: { readonly id: string; readonly as: 'done' | 'dropped' }) =>
        call(checklistClose, { path: { id }, body: { as } }),
      onSuccess: (_, { id }) => client.setQueryData(queryKey, (all) => all?.filter((one) => one.id !== id)),
      onError: () => readAgain(client),
    }),
}

/**
 * KPN shows somebody new: the checklist that their creation began knows now who it is for. Throws nothing; whoever
 * opens the checklist later finds them again.
 */
export async function linkJoiner(client: QueryClient, commandId: string, personId: number): Promise<void> {
  try {
    const all = await client.fetchQuery({ ...checklistQueries.open(), staleTime: 0 })
    const mine = all.find((one) => one.commandId === commandId && one.personId === null)
    if (mine) keep(client, await call(checklistLink, { path: { id: mine.id }, body: { personId } }))
  } catch {
    // somebody without the permission, or a network that is gone
  }
}
