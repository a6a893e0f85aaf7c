import { queryOptions } from '@tanstack/react-query'
import { groupCan, hierarchyChildren } from '#contract/msm/hierarchy.ts'
import type { AnswerOf } from '#contract/operation.ts'
import type { GroupAllowed, GroupCan } from '../domain/groupCan.ts'
import type { LoadedPage } from '../domain/subscriberTree.ts'
import type { Parent } from '../domain/treeRow.ts'
import { call } from './call.ts'
import { CHILDREN_PAGE, hierarchyQueries } from './hierarchy.ts'
import { needTotal, nodeOf } from './need.ts'

const allowedOf = (wire: AnswerOf<typeof groupCan>['move']): GroupAllowed =>
  wire?.enabled === true ? { enabled: true } : { enabled: false, reason: wire?.reason ?? '' }

async function readCan(id: number, signal: AbortSignal): Promise<GroupCan> {
  const can = await call(groupCan, { path: { id }, signal })
  return {
    person: allowedOf(can.createSubscriber),
    'cost-center': allowedOf(can.createCostCenter),
    group: allowedOf(can.createVirtualGroup),
    rename: allowedOf(can.update),
    move: allowedOf(can.move),
    remove: allowedOf(can.remove),
  }
}

export const groupQueries = {
  /** What KPN allows with a group now. */
  can: (id: number) =>
    queryOptions({
      queryKey: [...hierarchyQueries.all(), 'can', id],
      queryFn: ({ signal }) => readCan(id, signal),
      staleTime: 30_000,
    }),
}

export interface TargetPage extends LoadedPage {
  /** KPN's reason for each node that cannot be the target; `''` when it does not say why. */
  readonly reasons: ReadonlyMap<number, string>
}

/** What is to be moved: nodes of the hierarchy (at most ten at once), or one contract (reference 3.2). */
export interface Moved {
  readonly operation: 'MOVE_GROUP' | 'MOVE_CONTRACT'
  readonly ids: readonly number[]
}

/** Children of a node as targets of a move, each with KPN's word on it. */
export async function readTargets({ operation, ids }: Moved, parent: Parent, from: number): Promise<TargetPage> {
  const to = from + CHILDREN_PAGE
  const context = ids.length === 1 ? { contextId: ids[0]! } : { contextIds: [...ids] }
  const place = parent === null ? { includeCustomer: true } : { id: parent }
  const page = await call(hierarchyChildren, {
    query: { from, to, ...place, operationType: operation, ...context },
  })
  const items = page.result ?? []
  const nodes = items.map((item, at) => nodeOf(hierarchyChildren.id, `result.${at}`, item))
  const blocked = items.filter((item) => item.operation?.blocked !== false)
  return {
    from,
    to,
    nodes,
    total: needTotal(hierarchyChildren.id, page.total),
    reasons: new Map(blocked.map((item) => [item.id!, item.operation?.reason ?? ''])),
  }
}
