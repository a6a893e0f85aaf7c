import type {
  thresholdCan,
  thresholdCandidateList,
  thresholdContractList,
  thresholdList,
  thresholdRead,
} from '#contract/msm/thresholds.ts'
import { canHaveOne, THRESHOLDS, thresholdFor, thresholdOf, type Threshold } from '../fleet/thresholds.ts'
import type { Contract, World } from '../fleet/state.ts'
import { fail, Failure, type Given, type Handler } from '../handler.ts'
import { searchContracts } from './contractSearch.ts'
import { contractRow } from './contractShapes.ts'
import { pageOf } from './listing.ts'

const notFound = () => fail(404, 'THRESHOLD_NOT_FOUND')

const can: Handler<typeof thresholdCan> = () => ({ blockingOrders: [], enabled: true, visible: true })

const list: Handler<typeof thresholdList> = () => [...THRESHOLDS]

/** Neither changed in type nor deleted while contracts are under it: KPN's codes say so (reference 1.4). */
const read: Handler<typeof thresholdRead> = ({ path, world }) => {
  const threshold = thresholdOf(path.id)
  if (!threshold) return notFound()
  const used = [...world.contracts.values()].some(isUnder(world, threshold))
  const operation = { blockingOrders: [], enabled: !used }
  return { threshold, changeType: operation, delete: operation }
}

const isUnder = (world: World, threshold: Threshold) => (contract: Contract) =>
  thresholdFor(world, contract, threshold.type) === threshold

/** Contracts that could be put under it: they have none of its type yet. */
const isFree =
  (world: World, { type }: Threshold) =>
  (contract: Contract) =>
    canHaveOne(contract) && thresholdFor(world, contract, type) === undefined

const contractsWhere =
  (name: string, part: typeof isUnder) =>
  ({ path, query, headers, world }: Given<typeof thresholdContractList | typeof thresholdCandidateList>) => {
    const threshold = thresholdOf(path.thresholdId)
    if (!threshold) return notFound()
    const key = `${name} ${threshold.id}`
    const found = searchContracts(world, query, headers['Content-Language'], { key, has: part(world, threshold) })
    return found instanceof Failure ? found : pageOf(found, query, (contract) => contractRow(world, contract))
  }

export const thresholdHandlers = {
  thresholdCan: can,
  thresholdList: list,
  thresholdRead: read,
  thresholdContractList: contractsWhere('under', isUnder),
  thresholdCandidateList: contractsWhere('free for', isFree),
}
