import type {
  contractMove,
  contractPortOut,
  contractTerminate,
  contractTerminationDate,
  contractTerminationFee,
} from '#contract/msm/simOrders.ts'
import { earliestEnd, hasOwnBundle, terminationFee } from '../fleet/contractTerms.ts'
import { whyNot } from '../fleet/hierarchyRules.ts'
import { productOf } from '../fleet/products.ts'
import { nodeOf } from '../fleet/tree.ts'
import { fail, type Handler } from '../handler.ts'
import { provoked } from '../sentinels.ts'
import { contractNotFound, whyRefused } from './contractOperations.ts'
import { msOf, requestFor, whyNotThatDay } from './contractRequests.ts'
import { SENTENCES } from './moves.ts'
import { stamp } from './shapes.ts'

const DAY = 86_400_000

const terminationDate: Handler<typeof contractTerminationDate> = ({ path, world, now }) =>
  world.contracts.has(path.contractId) ? stamp(earliestEnd(now)) : contractNotFound()

const fee: Handler<typeof contractTerminationFee> = ({ query, world, now }) => {
  const contract = world.contracts.get(query.contractId)
  if (!contract) return contractNotFound()
  const refused = whyNotThatDay(query.wishDate, earliestEnd(now))
  return refused ?? { terminationFeeInCents: terminationFee(world, contract, Date.parse(query.wishDate)) }
}

/** On the day that was wished for, else on the first that is possible. New until then: it can be cancelled all that time. */
const terminate: Handler<typeof contractTerminate> = ({ body, world, now }) => {
  const contract = world.contracts.get(body.contractId)
  if (!contract) return contractNotFound()
  const { referenceNumber, wishDate } = body
  const earliest = earliestEnd(now)
  return provoked(
    [referenceNumber ?? ''],
    () =>
      whyRefused(world, contract, 'terminate') ??
      whyNotThatDay(wishDate, earliest) ??
      requestFor(world, {
        type: 'terminate',
        contract,
        referenceNumber,
        attributes: {
          contractName: productOf(contract.product).name.nl,
          activeTo: stamp(msOf(wishDate) ?? earliest),
        },
        wishDate: msOf(wishDate) ?? earliest,
        becomes: { state: 'CLOSED' },
        now,
      }),
  )
}

/** Where it goes has to take it; KPN's own words for why not are those of its tree. */
const move: Handler<typeof contractMove> = ({ body, world, now }) => {
  const contract = world.contracts.get(body.contractId)
  if (!contract) return contractNotFound()
  const to = nodeOf(world, body.destinationGroupId)
  if (!to) return fail(404, 'VIRTUAL_HIERARCHY_ITEM_NOT_FOUND')
  const { referenceNumber, wishDate, moveAddonBundles } = body
  return provoked([referenceNumber ?? ''], () => {
    const refused = whyRefused(world, contract, 'move') ?? whyNotThatDay(wishDate, now)
    if (refused) return refused
    const blocked = whyNot(world, 'MOVE_CONTRACT', to, { contract, nodes: [] })
    if (blocked) return fail(400, 'OPERATION_NOT_POSSIBLE', `${SENTENCES[blocked.reason]} (${blocked.reason})`)
    if (moveAddonBundles && !hasOwnBundle(world, contract)) {
      return fail(400, 'OPERATION_NOT_POSSIBLE', 'The contract has no bundle of its own')
    }
    return requestFor(world, {
      type: 'moveContract',
      contract,
      referenceNumber,
      attributes: {
        contractName: productOf(contract.product).name.nl,
        subscriberAccountId: String(contract.owner),
        vGroupMovingToID: String(to.id),
      },
      wishDate: msOf(wishDate),
      becomes: { to: to.id },
      now,
    })
  })
}

/** KPN's document knows the limit for porting: at most 90 days ahead (reference 1.4). */
const FARTHEST = 90 * DAY

const portOut: Handler<typeof contractPortOut> = ({ body, world, now }) => {
  const contract = world.contracts.get(body.contractId)
  if (!contract) return contractNotFound()
  const { referenceNumber, wishDate } = body
  return provoked([referenceNumber ?? ''], () => {
    const refused = whyRefused(world, contract, 'portOut') ?? whyNotThatDay(wishDate, now)
    if (refused) return refused
    const wished = msOf(wishDate)
    if (wished !== undefined && wished > now + FARTHEST) {
      return fail(400, 'INVALID_WISH_DATE', 'The wish date is more than 90 days ahead')
    }
    const asked = { type: 'portOut', contract, referenceNumber, wishDate: wished, now } as const
    return requestFor(world, { ...asked, becomes: { state: 'CLOSED' } })
  })
}

export const contractOrderHandlers = {
  contractMove: move,
  contractPortOut: portOut,
  contractTerminate: terminate,
  contractTerminationDate: terminationDate,
  contractTerminationFee: fee,
}
