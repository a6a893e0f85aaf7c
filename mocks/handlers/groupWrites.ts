import type { costCenterCreate, groupRemove, groupUpdate, virtualGroupCreate } from '#contract/msm/hierarchy.ts'
import { addGroup } from '../fleet/groupPlan.ts'
import { whyNot, type TreeOperation } from '../fleet/hierarchyRules.ts'
import { removeGroup } from '../fleet/relocate.ts'
import { customerOf, nodeOf } from '../fleet/tree.ts'
import type { Group, World } from '../fleet/state.ts'
import { fail, type Failure, type Handler } from '../handler.ts'
import { provoked } from '../sentinels.ts'

const notFound = () => fail(404, 'VIRTUAL_HIERARCHY_ITEM_NOT_FOUND')

/** Another cost centre of the same customer with that number; spaces around it do not make another one. */
function isTaken(world: World, near: Group, number: string, own?: number): boolean {
  const customer = customerOf(world, near)
  for (const group of world.groups.values()) {
    if (group.id === own || group.costCenterNumber?.trim() !== number.trim()) continue
    if (customerOf(world, group) === customer) return true
  }
  return false
}

const taken = () => fail(400, 'VALUE_NOT_UNIQUE', 'costCenterNumber has to be unique within the customer')

/** The group to work in, when it allows that operation. */
function groupFor(world: World, id: number, operation: TreeOperation): Group | Failure {
  const node = nodeOf(world, id)
  if (!node) return notFound()
  const blocked = whyNot(world, operation, node, { nodes: [] })
  if (blocked) return fail(400, blocked.reason)
  return node.type === 'SUBSCRIBER' ? fail(400, 'WRONG_GROUP_TYPE') : node
}

const isGroup = (found: Group | Failure): found is Group => 'children' in found

function add(world: World, given: Pick<Group, 'type' | 'parent' | 'name' | 'costCenterNumber'>) {
  const { id } = addGroup(world, { ...given, id: world.nextId })
  world.nextId += 1
  world.revision += 1
  return { groupId: id }
}

const createCostCentre: Handler<typeof costCenterCreate> = ({ body, world }) => {
  const { groupId, name, costCenterNumber } = body
  const parent = groupFor(world, groupId, 'CREATE_COST_CENTER')
  if (!isGroup(parent)) return parent
  return provoked([name, costCenterNumber], () =>
    isTaken(world, parent, costCenterNumber)
      ? taken()
      : add(world, { type: 'COST_CENTER', parent: groupId, name, costCenterNumber }),
  )
}

/** Names need not be unique: KPN documents no such refusal. */
const createGroup: Handler<typeof virtualGroupCreate> = ({ body: { groupId, name }, world }) => {
  const parent = groupFor(world, groupId, 'CREATE_CUSTOM_GROUP')
  if (!isGroup(parent)) return parent
  return provoked([name], () => add(world, { type: 'CUSTOM_GROUP', parent: groupId, name }))
}

/** A custom group has no number: one that is sent is left aside. */
const update: Handler<typeof groupUpdate> = ({ path, body: { name, costCenterNumber }, world }) => {
  const group = world.groups.get(path.id)
  if (!group) return world.people.has(path.id) ? fail(400, 'WRONG_GROUP_TYPE') : notFound()
  if (group.type !== 'COST_CENTER' && group.type !== 'CUSTOM_GROUP') return fail(400, 'WRONG_GROUP_TYPE')
  const isCentre = group.type === 'COST_CENTER'
  const changed = [name === group.name ? '' : name, costCenterNumber === group.costCenterNumber ? '' : costCenterNumber]
  return provoked(
    changed.map((text) => text ?? ''),
    (): undefined | Failure => {
      if (isCentre && !costCenterNumber) {
        return fail(400, 'VALUE_REQUIRED', 'costCenterNumber is required for a cost center')
      }
      if (isCentre && isTaken(world, group, costCenterNumber!, group.id)) return taken()
      group.name = name
      if (isCentre) group.costCenterNumber = costCenterNumber!
      world.revision += 1
      return undefined
    },
  )
}

/** At once; nothing about a request is documented. */
const remove: Handler<typeof groupRemove> = ({ path, world }) => {
  const group = groupFor(world, path.id, 'REMOVE_GROUP')
  if (!isGroup(group)) return group
  removeGroup(world, group)
  return undefined
}

export const groupWriteHandlers = {
  costCenterCreate: createCostCentre,
  virtualGroupCreate: createGroup,
  groupUpdate: update,
  groupRemove: remove,
}
