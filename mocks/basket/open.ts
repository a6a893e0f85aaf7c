import { openFor } from '../fleet/track.ts'
import type { Contract, World } from '../fleet/state.ts'
import { productOf } from '../fleet/products.ts'
import { nodeOf } from '../fleet/tree.ts'
import { fail, Failure } from '../handler.ts'
import { SUBSCRIPTIONS } from './catalogue/subscriptions.ts'
import { contractedOn } from './contracted.ts'
import { put } from './select.ts'
import type { Beginning } from './sessions.ts'
import { placeAt } from './tree.ts'

/** The fields of KPN's `BasketChange` that open a basket. */
export interface OpeningFields {
  readonly contractId?: number | undefined
  readonly accountGroupId?: number | undefined
  readonly orderId?: number | undefined
  readonly fixedContractId?: number | undefined
  readonly mobileContractId?: number | undefined
  readonly templateIdToModify?: number | undefined
}

const NOTHING = new Map<string, number>()

const notPossible = (message: string) => fail(400, 'OPERATION_NOT_POSSIBLE', message)

/** A contract that may be changed now. */
function changeable(world: World, id: number): Contract | Failure {
  const contract = world.contracts.get(id)
  if (!contract) return fail(404, 'CONTRACT_NOT_FOUND')
  if (contract.state !== 'ACTIVE') return notPossible('The contract is not active')
  return openFor(world, { contract: id }).length > 0 ? notPossible('Another order for it is under way') : contract
}

/** How a basket begins, or why it does not: which fields belong together is checked before. */
export function begin(world: World, fields: OpeningFields): Beginning | Failure {
  const { contractId, accountGroupId, orderId, fixedContractId, mobileContractId, templateIdToModify } = fields
  if (contractId !== undefined) return modify(world, contractId)
  if (templateIdToModify !== undefined) return template(world, templateIdToModify)
  if (fixedContractId !== undefined) return combine(world, fixedContractId, mobileContractId!)
  return orderId === undefined ? fresh(world, accountGroupId!) : reactivate(world, accountGroupId!, orderId)
}

function modify(world: World, contractId: number): Beginning | Failure {
  const contract = changeable(world, contractId)
  if (contract instanceof Failure) return contract
  const contracted = contractedOn(world, contract)
  if (contracted.size === 0) return notPossible('There is nothing to change on it')
  const roots = [...contracted.keys()].filter((spot) => !spot.includes('/'))
  return { opening: { kind: 'modify', contractId }, roots, selected: contracted, contracted }
}

const subscriptionCodes = (world: World) => [
  ...SUBSCRIPTIONS.map(({ code }) => code),
  ...(world.contracting.bigTree > 0 ? ['big'] : []),
]

/** People and debtors own contracts; that KPN takes no other node is a guess (reference 6.10). */
function mayOwn(world: World, id: number): Failure | undefined {
  const node = nodeOf(world, id)
  if (!node) return fail(404, 'VIRTUAL_HIERARCHY_ITEM_NOT_FOUND')
  if (node.type === 'SUBSCRIBER' || node.type === 'DEBTOR') return undefined
  return notPossible('Contracts belong to subscribers or debtors')
}

function fresh(world: World, accountGroupId: number): Beginning | Failure {
  const refused = mayOwn(world, accountGroupId)
  if (refused) return refused
  return {
    opening: { kind: 'new', accountGroupId },
    roots: subscriptionCodes(world),
    selected: NOTHING,
    contracted: NOTHING,
  }
}

/** Begins with what a contract had that has come to its end, for the person who had it. */
function reactivate(world: World, accountGroupId: number, orderId: number): Beginning | Failure {
  const refused = mayOwn(world, accountGroupId)
  if (refused) return refused
  const order = world.tracked.get(orderId)
  const contract = order?.contract == null ? undefined : world.contracts.get(order.contract)
  if (!contract) return fail(404, 'ORDER_NOT_FOUND')
  if (contract.state !== 'CLOSED' || contract.owner !== accountGroupId) {
    return notPossible('The order did not terminate a contract of this subscriber')
  }
  return {
    opening: { kind: 'reactivate', accountGroupId, orderId, contractId: contract.id },
    roots: subscriptionCodes(world),
    selected: contractedOn(world, contract),
    contracted: NOTHING,
  }
}

function combine(world: World, fixedContractId: number, mobileContractId: number): Beginning | Failure {
  const fixed = changeable(world, fixedContractId)
  if (fixed instanceof Failure) return fixed
  const mobile = changeable(world, mobileContractId)
  if (mobile instanceof Failure) return mobile
  if (productOf(fixed.product).category !== 'FIXED' || productOf(mobile.product).category !== 'MOBILE') {
    return notPossible('These contracts cannot be combined')
  }
  const selected = new Map<string, number>()
  put({ selected, bigTree: 0 }, placeAt('fixedMobile', 0), 1)
  const contracted = new Map([...contractedOn(world, fixed), ...contractedOn(world, mobile)])
  return {
    opening: { kind: 'combine', fixedContractId, mobileContractId },
    roots: ['fixedMobile'],
    selected,
    contracted,
  }
}

function template(world: World, templateId: number): Beginning | Failure {
  const found = world.contracting.templates.get(templateId)
  if (!found) return fail(404, 'TEMPLATE_NOT_FOUND')
  return {
    opening: { kind: 'template', templateId },
    roots: [...found.selected.keys()].filter((spot) => !spot.includes('/')),
    selected: found.selected,
    contracted: NOTHING,
  }
}
