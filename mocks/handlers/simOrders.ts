import type { contractCan, simBlock, simUnblock } from '#contract/msm/simOrders.ts'
import type { Handler } from '../handler.ts'
import { provoked } from '../sentinels.ts'
import { contractNotFound, operationsOf, whyRefused } from './contractOperations.ts'
import { requestFor } from './contractRequests.ts'

const can: Handler<typeof contractCan> = ({ query, world }) => {
  const contract = world.contracts.get(query.contractId)
  return contract ? { contractId: contract.id, ...operationsOf(world, contract) } : contractNotFound()
}

/** The same for both: only what the contract becomes differs. */
const turning =
  (type: 'blockSim' | 'unblockSim', state: 'BLOCKED' | 'ACTIVE'): Handler<typeof simBlock | typeof simUnblock> =>
  ({ body, world, now }) => {
    const contract = world.contracts.get(body.contractId)
    if (!contract) return contractNotFound()
    const { referenceNumber } = body
    return provoked(
      [referenceNumber ?? ''],
      () =>
        whyRefused(world, contract, type) ??
        requestFor(world, { type, contract, referenceNumber, becomes: { state }, now }),
    )
  }

export const simOrderHandlers = {
  contractCan: can,
  simBlock: turning('blockSim', 'BLOCKED'),
  simUnblock: turning('unblockSim', 'ACTIVE'),
}
