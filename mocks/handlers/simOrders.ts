import type { contractCan } from '#contract/msm/simOrders.ts'
import { productOf } from '../fleet/products.ts'
import { fail, type Handler } from '../handler.ts'
import { blockingOrders as blocking } from './shapes.ts'

/** Which operations a contract allows now: by its state and kind, and none while an order for it is under way. */
const can: Handler<typeof contractCan> = ({ query, world }) => {
  const contract = world.contracts.get(query.contractId)
  if (!contract) return fail(404, 'CONTRACT_NOT_FOUND')
  const blockingOrders = blocking(world, { contract: contract.id })
  const { category } = productOf(contract.product)
  const hasSim = contract.simCardNumber !== null
  const alive = contract.state === 'ACTIVE' || contract.state === 'BLOCKED'
  const operation = (possible: boolean, visible = true) => ({
    blockingOrders,
    enabled: possible && visible && blockingOrders.length === 0,
    visible,
  })
  return {
    contractId: contract.id,
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

export const simOrderHandlers = { contractCan: can }
