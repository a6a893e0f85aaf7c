import { whyNot } from '../fleet/hierarchyRules.ts'
import { moveNode } from '../fleet/relocate.ts'
import type { Group, ServiceRequest, World, WorldNode } from '../fleet/state.ts'
import { expect as comes } from '../fleet/track.ts'
import { costCentreOf, debtorOf, oneName } from '../fleet/tree.ts'
import { fail, type Failure } from '../handler.ts'
import { addRequest } from './requests.ts'

export interface Move {
  readonly node: WorldNode
  readonly to: Group
  readonly referenceNumber: string | undefined
  /** Ms since 1970. */
  readonly wishDate: number | undefined
  readonly now: number
}

/** In our words; KPN documents the reasons for its lists, not how its refusal of a move spells them. */
export const SENTENCES: Readonly<Record<string, string>> = {
  WRONG_GROUP_TYPE: 'this type of item cannot be moved',
  ACCOUNT_BLOCKED: 'another order for it is under way',
  CANNOT_MOVE_TO_OLD_PARENT: 'it is there already',
  GROUP_CANNOT_HAVE_CHILDREN: 'nothing can be placed under the destination',
  CANNOT_MOVE_TO_MOVED_GROUP: 'the destination is the item itself or lies below it',
  CANNOT_MOVE_TO_THIS_TYPE_OF_GROUP: 'this type of item cannot be placed there',
  ONLY_SINGLE_TYPE_ALLOWED_IN_PATH: 'there would be two cost centres above one another',
  REQUIRE_DEBTOR_IN_PATH: 'there is no debtor above the destination',
  CANNOT_MOVE_DEBTOR_UNDER_DEBTOR: 'a debtor cannot be placed under a debtor',
  CANNOT_MOVE_NON_SUBSCRIBER_BETWEEN_TWO_DEBTORS: 'only subscribers move between debtors',
  FORBIDDEN_PARENT_FOR_PRODUCT: 'a contract belongs to a person or a debtor',
  FIXED_NUMBER_CANNOT_BE_MOVED_TO_THIS_VGROUP: 'there is a fixed number at the destination already',
  CANNOT_MOVE_TO_ANOTHER_IAM: 'the destination belongs to another company',
}

export const nameOf = (node: WorldNode) => (node.type === 'SUBSCRIBER' ? oneName(node) : node.name)

/** The refusal that a move deserves: by itself (somebody else's order), or for where it goes. */
export function whyStays(world: World, node: WorldNode, to: WorldNode): Failure | undefined {
  const blocked = whyNot(world, 'MOVE_GROUP', node, { nodes: [] }) ?? whyNot(world, 'MOVE_GROUP', to, { nodes: [node] })
  if (!blocked) return undefined
  const sentence = SENTENCES[blocked.reason] ?? 'it cannot be moved there'
  return fail(400, 'OPERATION_NOT_POSSIBLE', `${nameOf(node)}: ${sentence} (${blocked.reason})`)
}

export const changesDebtor = (world: World, node: WorldNode, to: Group) =>
  node.type === 'SUBSCRIBER' && debtorOf(world, node) !== debtorOf(world, to)

/**
 * Moves a node that may be moved. A request stands for it when a person changes debtor or cost centre, or when a location
 * moves (KPN's document; that it takes one for every location is a guess); `undefined`: done without one. Only between
 * debtors does it take time.
 */
export function carryOut(world: World, { node, to, ...asked }: Move): ServiceRequest | undefined {
  const between = changesDebtor(world, node, to)
  const crosses = between || (node.type === 'SUBSCRIBER' && costCentreOf(world, node) !== costCentreOf(world, to))
  if (!crosses && node.type !== 'BUSINESS_LOCATION') {
    moveNode(world, node.id, to.id)
    return undefined
  }
  const { request, at } = addRequest(world, {
    type: node.type === 'SUBSCRIBER' ? 'moveUser' : 'moveLocation',
    orderedFor: node.id,
    attributes: { movedGroupName: nameOf(node), subscriberAccountId: String(node.parent), destinationAccount: to.name },
    referenceNumber: asked.referenceNumber,
    wishDate: between ? asked.wishDate : undefined,
    now: asked.now,
  })
  if (between) comes(world, { due: at!.data, kind: 'move', node: node.id, to: to.id, tracked: request.id })
  else moveNode(world, node.id, to.id)
  return request
}
