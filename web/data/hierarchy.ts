import { queryOptions } from '@tanstack/react-query'
import { groupRead, hierarchyChildren } from '#contract/msm/hierarchy.ts'
import type { AnswerOf } from '#contract/operation.ts'
import type { PathNode } from '../domain/node.ts'
import type { LoadedPage } from '../domain/subscriberTree.ts'
import type { Parent } from '../domain/treeRow.ts'
import { call } from './call.ts'
import { inTurns } from './inTurns.ts'
import { needTotal, nodeOf, pathOf } from './need.ts'

/** Children per request: KPN documents no maximum; a hundred rows are three screens of the tree. */
export const CHILDREN_PAGE = 100

/** What the hierarchy asks at once, so that opening many nodes does not drown everything else. */
const inTwo = inTurns(2)

/** A node that is no person. */
export interface Group extends PathNode {
  readonly path: readonly PathNode[]
  readonly code: string | null
  /** KPN takes no orders for the whole company now. */
  readonly isFrozen: boolean
}

const KIND_OF_PART = [
  ['customer', 'CUSTOMER'],
  ['debtor', 'DEBTOR'],
  ['costCenter', 'COST_CENTER'],
  ['businessLocation', 'BUSINESS_LOCATION'],
] as const

function groupOf(id: number, details: AnswerOf<typeof groupRead>): Group {
  const kind = KIND_OF_PART.find(([part]) => details[part])?.[1] ?? 'CUSTOM_GROUP'
  return {
    id,
    kind,
    name: details.name ?? '',
    // KPN does not say whether the node itself ends its own path
    path: pathOf(details.path).filter((node) => node.id !== id),
    code: details.costCenter?.number || null,
    isFrozen: details.customer?.orderFrozen === true,
  }
}

const readChildren = (parent: Parent, from: number, signal: AbortSignal) =>
  readNodes(parent, from, from + CHILDREN_PAGE, signal)

/** Children from (included) to (excluded) of a node, past every cache. */
export async function readNodes(parent: Parent, from: number, to: number, signal: AbortSignal): Promise<LoadedPage> {
  const query = parent === null ? { from, to, includeCustomer: true } : { from, to, id: parent }
  const page = await call(hierarchyChildren, { query, signal })
  const nodes = (page.result ?? []).map((item, at) => nodeOf(hierarchyChildren.id, `result.${at}`, item))
  return { from, to, nodes, total: needTotal(hierarchyChildren.id, page.total) }
}

export const hierarchyQueries = {
  all: () => ['hierarchy'] as const,
  /** One page of a node's children; `null` for the roots. */
  children: (parent: Parent, from: number) =>
    queryOptions({
      queryKey: [...hierarchyQueries.all(), 'children', parent, from],
      queryFn: ({ signal }) => inTwo(() => readChildren(parent, from, signal), signal),
      staleTime: 60_000,
    }),
  group: (id: number) =>
    queryOptions({
      queryKey: [...hierarchyQueries.all(), 'group', id],
      queryFn: async ({ signal }) => groupOf(id, await call(groupRead, { path: { id }, signal })),
      staleTime: 60_000,
    }),
}
