import { openFor } from './track.ts'
import { groupsAbove } from './tree.ts'
import type { Contract, Tracked, World, WorldNode } from './state.ts'

export type TreeOperation =
  | 'MOVE_CONTRACT'
  | 'MOVE_GROUP'
  | 'ASSIGN_TO_HIERARCHY'
  | 'CREATE_COST_CENTER'
  | 'CREATE_CUSTOM_GROUP'
  | 'REMOVE_GROUP'

/** What is to be moved: a contract, or nodes (none: may the item itself be moved?). */
export interface Context {
  readonly contract?: Contract | undefined
  readonly nodes: readonly WorldNode[]
}

/** KPN's word for why not, and the orders in the way where it is one of those. `undefined`: go ahead. */
export interface Blocked {
  readonly reason: string
  readonly by?: readonly Tracked[]
}

const because = (reason: string): Blocked => ({ reason })

/** Whether an operation is possible with (or towards) this node: KPN's own tables of reasons (reference 3.2). */
export function whyNot(world: World, operation: TreeOperation, node: WorldNode, context: Context): Blocked | undefined {
  switch (operation) {
    case 'MOVE_CONTRACT':
      return context.contract && contractTo(world, context.contract, node)
    case 'MOVE_GROUP':
      if (context.nodes.length === 0) return movable(world, node)
      for (const moved of context.nodes) {
        const blocked = nodeTo(world, moved, node)
        if (blocked) return blocked
      }
      return undefined
    case 'ASSIGN_TO_HIERARCHY':
      return node.type === 'SUBSCRIBER' ? because('SUBSCRIBER_CANNOT_BE_ASSIGNED') : undefined
    case 'CREATE_COST_CENTER': {
      if (node.type === 'SUBSCRIBER') return because('WRONG_GROUP_TYPE')
      return costCentreUnder(world, node)
    }
    case 'CREATE_CUSTOM_GROUP':
      return node.type === 'SUBSCRIBER' || node.type === 'CUSTOM_GROUP' ? because('WRONG_GROUP_TYPE') : undefined
    case 'REMOVE_GROUP':
      return removable(world, node)
  }
}

/** Whether people may be put under this node. KPN documents the question (`createSubscriber`) without its reasons. */
export function personUnder(world: World, node: WorldNode): Blocked | undefined {
  if (node.type === 'SUBSCRIBER' || node.type === 'CUSTOMER') return because('WRONG_GROUP_TYPE')
  return has(pathTo(world, node), 'DEBTOR') ? undefined : because('REQUIRE_DEBTOR_IN_PATH')
}

/** From the customer down to the node itself. */
const pathTo = (world: World, node: WorldNode): WorldNode[] => [...groupsAbove(world, node), node]

const has = (path: readonly WorldNode[], type: WorldNode['type']) => path.some((node) => node.type === type)

function costCentreUnder(world: World, node: WorldNode): Blocked | undefined {
  const path = pathTo(world, node)
  if (!has(path, 'DEBTOR')) return because('REQUIRE_DEBTOR_IN_PATH')
  return has(path, 'COST_CENTER') ? because('ONLY_SINGLE_TYPE_ALLOWED_IN_PATH') : undefined
}

function contractTo(world: World, contract: Contract, node: WorldNode): Blocked | undefined {
  if (node.type !== 'SUBSCRIBER' && node.type !== 'DEBTOR') return because('FORBIDDEN_PARENT_FOR_PRODUCT')
  if (contract.owner === node.id) return because('CANNOT_MOVE_TO_OLD_PARENT')
  const fixed = (id: number) => world.contracts.get(id)?.product === 'fixedLine'
  if (fixed(contract.id) && node.contracts.some(fixed)) return because('FIXED_NUMBER_CANNOT_BE_MOVED_TO_THIS_VGROUP')
  const by = openFor(world, { contract: contract.id })
  return by.length > 0 ? { reason: 'ACCOUNT_BLOCKED', by } : held(world, node)
}

function movable(world: World, node: WorldNode): Blocked | undefined {
  return node.type === 'CUSTOMER' ? because('WRONG_GROUP_TYPE') : held(world, node)
}

function held(world: World, node: WorldNode): Blocked | undefined {
  const by = openFor(world, { node: node.id })
  return by.length > 0 ? { reason: 'ACCOUNT_BLOCKED', by } : undefined
}

function nodeTo(world: World, moved: WorldNode, to: WorldNode): Blocked | undefined {
  if (to.type === 'SUBSCRIBER') return because('GROUP_CANNOT_HAVE_CHILDREN')
  if (moved.parent === to.id) return because('CANNOT_MOVE_TO_OLD_PARENT')
  const path = pathTo(world, to)
  if (path.includes(moved)) return because('CANNOT_MOVE_TO_MOVED_GROUP')
  const from = pathTo(world, moved)
  if (path[0] !== from[0]) return because('CANNOT_MOVE_TO_ANOTHER_IAM')
  if (moved.type === 'DEBTOR' && has(path, 'DEBTOR')) return because('CANNOT_MOVE_DEBTOR_UNDER_DEBTOR')
  if (moved.type === 'CUSTOM_GROUP' && to.type === 'CUSTOM_GROUP') return because('CANNOT_MOVE_TO_THIS_TYPE_OF_GROUP')
  if (bringsCostCentre(world, moved)) {
    const blocked = costCentreUnder(world, to)
    if (blocked) return blocked
  }
  const debtor = path.find((node) => node.type === 'DEBTOR')
  if (moved.type === 'SUBSCRIBER') return debtor ? undefined : because('REQUIRE_DEBTOR_IN_PATH')
  const old = from.find((node) => node.type === 'DEBTOR')
  return moved.type !== 'DEBTOR' && debtor !== old
    ? because('CANNOT_MOVE_NON_SUBSCRIBER_BETWEEN_TWO_DEBTORS')
    : undefined
}

/** Whether a cost centre moves along: the node itself or one at any depth below it. */
function bringsCostCentre(world: World, moved: WorldNode): boolean {
  if (moved.type === 'SUBSCRIBER' || moved.type === 'DEBTOR') return false
  if (moved.type === 'COST_CENTER') return true
  for (const id of moved.children) {
    const child = world.groups.get(id)
    // groups come before people
    if (!child) return false
    if (bringsCostCentre(world, child)) return true
  }
  return false
}

function removable(world: World, node: WorldNode): Blocked | undefined {
  if (node.type !== 'CUSTOM_GROUP' && node.type !== 'COST_CENTER') return because('WRONG_GROUP_TYPE')
  if (node.type === 'CUSTOM_GROUP' || node.parent === null) return undefined
  const between =
    world.groups.get(node.parent)?.type === 'CUSTOM_GROUP' &&
    node.children.some((id) => world.groups.get(id)?.type === 'CUSTOM_GROUP')
  return between ? because('FORBIDDEN_PATH_WHEN_REMOVING') : undefined
}
