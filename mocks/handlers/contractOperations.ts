import { productOf } from '../fleet/products.ts'
import type { Contract, World } from '../fleet/state.ts'
import { openFor } from '../fleet/track.ts'
import { fail, type Failure } from '../handler.ts'
import { blockingOrder } from './shapes.ts'

/** Which operations a contract allows now: by its state and kind, and none while an order for it is under way. */
export function operationsOf(world: World, contract: Contract) {
  const blockingOrders = openFor(world, { contract: contract.id }).map(blockingOrder)
  const { category } = productOf(contract.product)
  const hasSim = contract.simCardNumber !== null
  const alive = contract.state === 'ACTIVE' || contract.state === 'BLOCKED'
  const operation = (possible: boolean, visible = true) => ({
    blockingOrders,
    enabled: possible && visible && blockingOrders.length === 0,
    visible,
  })
  return {
    blockSim: operation(hasSim && contract.state === 'ACTIVE', contract.state !== 'BLOCKED'),
    unblockSim: operation(hasSim, contract.state === 'BLOCKED'),
    replaceSim: operation(hasSim && alive),
    modify: operation(contract.state === 'ACTIVE'),
    move: operation(alive),
    portOut: operation(alive && contract.mobileNumber !== null),
    terminate: operation(alive),
    combineFixedMobile: operation(alive, category === 'MOBILE' || category === 'FIXED'),
    separateFixedMobile: operation(alive, category === 'FIXED_MOBILE'),
  }
}

type ContractOperation = keyof ReturnType<typeof operationsOf>

export const contractNotFound = () => fail(404, 'CONTRACT_NOT_FOUND')

/** The refusal that an operation deserves. KPN documents no codes for these: the code is its hierarchy's, the words are ours. */
export function whyRefused(world: World, contract: Contract, operation: ContractOperation): Failure | undefined {
  const { enabled, blockingOrders } = operationsOf(world, contract)[operation]
  if (enabled) return undefined
  const [first] = blockingOrders
  return fail(400, 'OPERATION_NOT_POSSIBLE', first ? `Order ${first.kpnReference} is under way` : reasonOf(contract))
}

function reasonOf({ state, simCardNumber }: Contract): string {
  if (state === 'CLOSED') return 'The contract has ended'
  if (state === 'ORDERED' || state === 'PENDING') return 'The contract is not active yet'
  if (simCardNumber === null) return 'The contract has no SIM card'
  return state === 'BLOCKED' ? 'The SIM card is blocked already' : 'The SIM card is not blocked'
}
