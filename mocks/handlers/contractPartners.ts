import type { contractFixedPartners, contractMobilePartners } from '#contract/msm/contracts.ts'
import { productOf } from '../fleet/products.ts'
import type { Contract, World } from '../fleet/state.ts'
import { customerOf, nodeOf } from '../fleet/tree.ts'
import { Failure, type Handler } from '../handler.ts'
import { contractNotFound } from './contractOperations.ts'
import { searchContracts } from './contractSearch.ts'
import { ownerName } from './contractShapes.ts'
import { pageOf } from './listing.ts'
import { blockingOrders } from './shapes.ts'

/** Contracts of the other kind within the company that are active; an order under way stands in the way. */
const partners =
  (kind: 'FIXED' | 'MOBILE'): Handler<typeof contractFixedPartners | typeof contractMobilePartners> =>
  ({ path, query, world }) => {
    const contract = world.contracts.get(path.id)
    if (!contract) return contractNotFound()
    const company = companyOf(world, contract)
    const has = (one: Contract) =>
      productOf(one.product).category === kind && one.state === 'ACTIVE' && companyOf(world, one) === company
    const found = searchContracts(world, query, undefined, { key: `${kind} of ${company}`, has })
    return found instanceof Failure ? found : pageOf(found, query, (one) => partner(world, one))
  }

const companyOf = (world: World, { owner }: Contract): number => customerOf(world, nodeOf(world, owner)!).id

function partner(world: World, contract: Contract) {
  const { id, mobileNumber, fixedNumber } = contract
  const by = blockingOrders(world, { contract: id })
  const blocked = by.length > 0
  const operation = { blocked, blockingOrders: by, reason: blocked ? 'ACCOUNT_BLOCKED' : null }
  return { id, ...ownerName(world, contract), mobileNumber, fixedNumber, operation }
}

export const contractPartnerHandlers = {
  contractFixedPartners: partners('FIXED'),
  contractMobilePartners: partners('MOBILE'),
}
