import type { QueryClient } from '@tanstack/react-query'
import type { HierarchyNode } from '../domain/node.ts'
import { hierarchyQueries } from './hierarchy.ts'
import { orderQueries } from './orders.ts'
import { searchQueries } from './search.ts'
import { subscriberQueries } from './subscribers.ts'
import { treeLoader } from './treeLoader.ts'

/** Pages of children that were read before something changed: the tree would fill itself with them. */
const forgetPages = (client: QueryClient, ...parents: readonly (number | undefined)[]) => {
  for (const parent of parents)
    if (parent !== undefined) client.removeQueries({ queryKey: [...hierarchyQueries.all(), 'children', parent] })
}

async function readListsAgain(client: QueryClient): Promise<void> {
  client.removeQueries({ queryKey: searchQueries.all() })
  await Promise.all([
    client.invalidateQueries({ queryKey: subscriberQueries.lists() }),
    client.invalidateQueries({ queryKey: orderQueries.all() }),
  ])
}

/** What each deed makes stale, once upstream has carried it out. The tree is put right node by node. */
export const afterWork = {
  personCame: (client: QueryClient, person: HierarchyNode, to: number) => {
    forgetPages(client, to)
    const { tree } = treeLoader(client)
    if (tree.node(person.id) === undefined) tree.insert(person, to)
    return readListsAgain(client)
  },
  personWent: (client: QueryClient, id: number, from: number | undefined) => {
    forgetPages(client, from)
    treeLoader(client).tree.remove(id)
    return readListsAgain(client)
  },
  /** Anything but a customer, with what stands beneath it. */
  moved: async (client: QueryClient, node: HierarchyNode, from: number | undefined, to: number) => {
    forgetPages(client, from, to, node.id)
    treeLoader(client).tree.insert(node, to)
    await Promise.all([
      readListsAgain(client),
      client.invalidateQueries({ queryKey: subscriberQueries.one(node.id).queryKey }),
      client.invalidateQueries({ queryKey: subscriberQueries.can(node.id).queryKey }),
      client.invalidateQueries({ queryKey: [...hierarchyQueries.all(), 'group'] }),
      client.invalidateQueries({ queryKey: [...hierarchyQueries.all(), 'can'] }),
    ])
  },
  groupCame: (client: QueryClient, to: number) => {
    forgetPages(client, to)
    treeLoader(client).tree.reset(to)
    return client.invalidateQueries({ queryKey: [...hierarchyQueries.all(), 'can'] })
  },
  groupRenamed: async (
    client: QueryClient,
    id: number,
    parent: number | undefined,
    to: { readonly name: string; readonly number: string | undefined },
  ) => {
    forgetPages(client, parent)
    const { tree } = treeLoader(client)
    const node = tree.node(id)
    if (node) tree.replace({ ...node, name: to.name, code: to.number ?? node.code })
    await Promise.all([
      client.invalidateQueries({ queryKey: [...hierarchyQueries.all(), 'group'] }),
      client.invalidateQueries({ queryKey: subscriberQueries.all() }),
      readListsAgain(client),
    ])
  },
  /** What was in it stands one level up now. */
  groupWent: async (client: QueryClient, id: number, parent: number) => {
    forgetPages(client, id, parent)
    treeLoader(client).tree.reset(parent)
    await client.invalidateQueries({ queryKey: [...hierarchyQueries.all(), 'can'] })
    return readListsAgain(client)
  },
} as const
