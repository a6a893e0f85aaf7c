import { queryOptions, type QueryClient } from '@tanstack/react-query'
import { groupRead } from '#contract/msm/hierarchy.ts'
import type { MoveItem } from '../domain/moveItem.ts'
import { nodeOfPerson } from '../domain/person.ts'
import { afterWork } from './afterWork.ts'
import { call } from './call.ts'
import { pathOf } from './need.ts'
import { readPerson, subscriberQueries } from './subscribers.ts'
import { treeLoader } from './treeLoader.ts'

/** First pause between two looks at where somebody stands, and the longest; ms. */
const FIRST_PAUSE = 1_000
const LONGEST_PAUSE = 15_000

/** Where KPN has a person or group now; once it is `to`, the tree and the lists know it too. */
async function look(client: QueryClient, item: MoveItem, to: number, signal: AbortSignal): Promise<boolean> {
  const from = item.path.at(-1)?.id
  if (item.kind === 'SUBSCRIBER') {
    const person = await readPerson(item.id, signal)
    if (person.path.at(-1)?.id !== to) return false
    client.setQueryData(subscriberQueries.one(item.id).queryKey, person)
    await afterWork.moved(client, nodeOfPerson(person), from, to)
    return true
  }
  const { path } = await call(groupRead, { path: { id: item.id }, signal })
  // KPN does not say whether the node itself ends its own path
  if (pathOf(path).findLast(({ id }) => id !== item.id)?.id !== to) return false
  const { id, kind, name } = item
  const known = treeLoader(client).tree.node(id) ?? { id, kind, name, code: null, person: null }
  await afterWork.moved(client, known, from, to)
  return true
}

/** Looks with growing pauses until it stands there. */
export const arrivalQuery = (item: MoveItem, to: number) =>
  queryOptions({
    queryKey: ['arrival', item.id, to, item.path.at(-1)?.id],
    queryFn: ({ client, signal }) => look(client, item, to, signal),
    staleTime: 0,
    gcTime: 0,
    retry: false,
    refetchInterval: ({ state }) =>
      state.data === true
        ? false
        : Math.min(LONGEST_PAUSE, FIRST_PAUSE * 1.5 ** (state.dataUpdateCount + state.errorUpdateCount)),
  })
