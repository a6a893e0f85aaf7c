import type { contractItems, contractList, contractOverview, contractRead } from '#contract/msm/contracts.ts'
import { productOf } from '../fleet/products.ts'
import { Failure, type Handler } from '../handler.ts'
import { contractDetails, contractItems as itemsOf } from './contractDetails.ts'
import { contractNotFound } from './contractOperations.ts'
import { searchContracts } from './contractSearch.ts'
import { contractRow } from './contractShapes.ts'
import { pageOf } from './listing.ts'

const list: Handler<typeof contractList> = ({ query, headers, world }) => {
  const found = searchContracts(world, query, headers['Content-Language'])
  return found instanceof Failure ? found : pageOf(found, query, (contract) => contractRow(world, contract))
}

const read: Handler<typeof contractRead> = ({ path, world, now }) => {
  const contract = world.contracts.get(path.id)
  return contract ? contractDetails(world, contract, now) : contractNotFound()
}

const items: Handler<typeof contractItems> = ({ path, world }) => {
  const contract = world.contracts.get(path.id)
  return contract ? itemsOf(world, contract) : contractNotFound()
}

const overview: Handler<typeof contractOverview> = ({ world }) => {
  const counts = { mobile: 0, fixed: 0, fixed_mobile: 0, hardware: 0, other: 0 }
  for (const { product } of world.contracts.values()) {
    counts[productOf(product).category.toLowerCase() as keyof typeof counts] += 1
  }
  return counts
}

export const contractHandlers = {
  contractList: list,
  contractRead: read,
  contractItems: items,
  contractOverview: overview,
}
