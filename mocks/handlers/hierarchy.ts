import type { hierarchyCan, hierarchyChildren, groupCan, groupRead } from '#contract/msm/hierarchy.ts'
import { personUnder, whyNot, type Blocked, type Context, type TreeOperation } from '../fleet/hierarchyRules.ts'
import { nodeOf, oneName } from '../fleet/tree.ts'
import type { Group, World, WorldNode } from '../fleet/state.ts'
import { fail, Failure, type Given, type Handler } from '../handler.ts'
import { groupDetails } from './groupDetails.ts'
import { groupWriteHandlers } from './groupWrites.ts'
import { hierarchyMoveHandler } from './hierarchyMove.ts'
import { matchesAll, pageOf, readPatterns } from './listing.ts'
import { blockingOrder, fullName, pathOf } from './shapes.ts'

const NOT_FOUND = 'VIRTUAL_HIERARCHY_ITEM_NOT_FOUND'

type ChildrenGiven = Given<typeof hierarchyChildren>

const children: Handler<typeof hierarchyChildren> = (given) => {
  const { query, world } = given
  const context = contextOf(given)
  if (context instanceof Failure) return context
  const level = levelOf(given)
  if (!level) return fail(404, NOT_FOUND)
  const patterns = readPatterns(query.pattern === undefined ? [] : [query.pattern])
  const nodes = level
    .map((id) => nodeOf(world, id))
    .filter((node): node is WorldNode => node !== undefined)
    .filter((node) => query.includeGroups !== false || node.type !== 'CUSTOM_GROUP')
    .filter((node) => patterns.length === 0 || matchesAll(patterns, searched(node)))
  return pageOf(nodes, query, (node) => ({
    ...item(world, node),
    ...(query.operationType && { operation: state(world, query.operationType, node, context) }),
  }))
}

/** Ids of one level. The roots are debtors, or with `includeCustomer` the customers above them. */
function levelOf({ query: { id, includeCustomer }, world }: ChildrenGiven): readonly number[] | undefined {
  if (id === undefined) {
    return includeCustomer ? world.roots : world.roots.flatMap((root) => world.groups.get(root)!.children)
  }
  const node = nodeOf(world, id)
  return node && (node.type === 'SUBSCRIBER' ? [] : node.children)
}

/** What `contextId` or `contextIds` name; several only for MOVE_GROUP, at most ten (KPN's document). */
function contextOf({ query, world }: ChildrenGiven): Context | Failure {
  const operation = query.operationType
  const ids = [...(query.contextIds ?? []), ...(query.contextId === undefined ? [] : [query.contextId])]
  if (operation === undefined) return { nodes: [] }
  if (ids.length > 10) return fail(400, 'OPERATION_NOT_POSSIBLE', 'at most 10 context objects')
  if (ids.length === 0) {
    const needed = operation === 'MOVE_CONTRACT' || operation === 'ASSIGN_TO_HIERARCHY'
    return needed ? fail(400, 'MISSING_CONTEXT_ID') : { nodes: [] }
  }
  if (operation === 'MOVE_CONTRACT') {
    const contract = world.contracts.get(ids[0]!)
    return contract ? { contract, nodes: [] } : fail(404, 'CONTEXT_OBJECT_NOT_FOUND')
  }
  const nodes = (operation === 'MOVE_GROUP' ? ids : ids.slice(0, 1)).map((id) => nodeOf(world, id))
  const found = nodes.filter((node): node is WorldNode => node !== undefined)
  return found.length === nodes.length ? { nodes: found } : fail(404, 'CONTEXT_OBJECT_NOT_FOUND')
}

function state(world: World, operation: TreeOperation, node: WorldNode, context: Context) {
  const blocked = whyNot(world, operation, node, context)
  if (!blocked) return { blocked: false }
  const by = blocked.by && { blockingOrders: blocked.by.map(blockingOrder) }
  return { blocked: true, reason: blocked.reason, ...by }
}

/** Groups as KPN's example shows them; what people carry beside their name is not documented. */
function item(world: World, node: WorldNode) {
  const path = pathOf(world, node)
  if (node.type !== 'SUBSCRIBER') {
    const centre = node.costCenterNumber === undefined ? {} : { costCenterNumber: node.costCenterNumber }
    return { path, id: node.id, name: node.name, type: node.type, email: null, ...centre }
  }
  const { id, type, email, firstName, surnamePrefix, surname, employeeNumber } = node
  const name = oneName(node)
  return { path, id, name, type, email, firstName, prefix: surnamePrefix, lastName: surname, employeeNumber }
}

const searched = (node: WorldNode) =>
  node.type === 'SUBSCRIBER'
    ? `${fullName(node)} ${node.employeeNumber} ${node.email}`
    : `${node.costCenterNumber ?? ''} ${node.name}`

/** A group, or KPN's refusal: people have their own details and operations. */
function groupOf(world: World, id: number): Group | Failure {
  const node = nodeOf(world, id)
  if (!node) return fail(404, NOT_FOUND)
  return node.type === 'SUBSCRIBER' ? fail(400, 'WRONG_GROUP_TYPE') : node
}

const details: Handler<typeof groupRead> = ({ path, world }) => {
  const group = groupOf(world, path.id)
  return group instanceof Failure ? group : groupDetails(world, group)
}

const can: Handler<typeof groupCan> = ({ path, world }) => {
  const group = groupOf(world, path.id)
  if (group instanceof Failure) return group
  const to = (operation: TreeOperation) => open(whyNot(world, operation, group, { nodes: [] }))
  return {
    createCostCenter: to('CREATE_COST_CENTER'),
    createSubscriber: open(personUnder(world, group)),
    createVirtualGroup: to('CREATE_CUSTOM_GROUP'),
    move: to('MOVE_GROUP'),
    remove: to('REMOVE_GROUP'),
    update: open(isOwn(group) ? undefined : { reason: 'WRONG_GROUP_TYPE' }),
  }
}

const open = (blocked: Blocked | undefined) => ({ enabled: !blocked, reason: blocked?.reason ?? null })

/** Of the company's own making: only these can be edited and removed. */
const isOwn = ({ type }: Group) => type === 'CUSTOM_GROUP' || type === 'COST_CENTER'

const on = (some: boolean) => open(some ? undefined : { reason: 'NO_ENTITIES_TO_USE' })

const operations: Handler<typeof hierarchyCan> = ({ world }) => {
  const groups = [...world.groups.values()]
  const some = on(groups.length > 0)
  const own = on(groups.some(isOwn))
  return { create: some, edit: own, move: on(groups.some(({ type }) => type !== 'CUSTOMER')), remove: own, view: some }
}

export const hierarchyHandlers = {
  ...groupWriteHandlers,
  hierarchyMove: hierarchyMoveHandler,
  hierarchyChildren: children,
  hierarchyCan: operations,
  groupRead: details,
  groupCan: can,
}
