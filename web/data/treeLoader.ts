import type { QueryClient } from '@tanstack/react-query'
import { SubscriberTree, type LoadedPage } from '../domain/subscriberTree.ts'
import type { Parent } from '../domain/treeRow.ts'
import { hierarchyQueries } from './hierarchy.ts'

/** The tree of an operator with the way to fill it, a page of a level at a time. */
export interface TreeLoader {
  readonly tree: SubscriberTree
  /** Reads the next page of a level. Nothing happens while one is on its way or when the level is complete. */
  more(parent: Parent): Promise<void>
  /** Opens a node and reads its first page when nobody did. */
  open(id: number): Promise<void>
  /** Why the last page of a level did not come. */
  failure(parent: Parent): unknown
}

/** A tree that `readPage` fills: the page of the children of a node that begins at `from`. */
export function createTreeLoader(readPage: (parent: Parent, from: number) => Promise<LoadedPage>): TreeLoader {
  const tree = new SubscriberTree()
  const failures = new Map<Parent, unknown>()

  async function more(parent: Parent) {
    const level = tree.level(parent)
    if (level?.state === 'loading' || tree.isComplete(parent)) return
    tree.setState(parent, 'loading')
    try {
      const page = await readPage(parent, level?.next ?? 0)
      failures.delete(parent)
      tree.add(parent, page)
    } catch (failure) {
      failures.set(parent, failure)
      tree.setState(parent, 'failed')
    }
  }

  return {
    tree,
    more,
    open: async (id) => {
      tree.open(id)
      if (tree.level(id)?.total === undefined) await more(id)
    },
    failure: (parent) => failures.get(parent),
  }
}

const KEY = [...hierarchyQueries.all(), 'tree'] as const

/** The one tree of this page: what was opened stays open while somebody looks at another screen. */
export function treeLoader(client: QueryClient): TreeLoader {
  const kept = client.getQueryData<TreeLoader>(KEY)
  if (kept) return kept
  const loader = createTreeLoader((parent, from) => client.fetchQuery(hierarchyQueries.children(parent, from)))
  client.setQueryDefaults(KEY, { structuralSharing: false, gcTime: Infinity })
  client.setQueryData(KEY, loader)
  return loader
}
