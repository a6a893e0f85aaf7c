import { isContracted } from '../fleet/contractParts.ts'
import { EXAMPLE } from '../fleet/exampleCompany.ts'
import { productOf, type ProductPart } from '../fleet/products.ts'
import type { Contract, World } from '../fleet/state.ts'
import type { Amounts } from './state.ts'
import { placeAt, type Place } from './tree.ts'

/** What KPN's example basket shows as contracted, and what is ours beside it: together 2,000 cents a month. */
const EXAMPLE_CODES = new Set([
  'simOnly',
  'voicemail',
  'roamingEu',
  'usageNotification',
  'usageNotification5000',
  'networkAccess',
  'businessService',
])

const partIds = (world: World, contract: Contract): ReadonlySet<number> => {
  const main = productOf(contract.product)
  const found = new Set<number>()
  const add = (part: ProductPart) => {
    found.add(part.bsId)
    for (const child of part.children ?? []) if (isContracted(world, contract, main, child)) add(child)
  }
  add(main)
  return found
}

/** What is on a contract, hidden products included. Worked out from its id unless it was ordered or changed here. */
export function contractedOn(world: World, contract: Contract): Amounts {
  const kept = world.contracting.contracted.get(contract.id)
  if (kept) return kept
  if (contract.product === 'handset') return new Map()
  const root = placeAt(contract.product, 0)
  const isOn =
    contract.id === EXAMPLE.maximsContract
      ? ({ product }: Place) => EXAMPLE_CODES.has(product.code)
      : onContract(partIds(world, contract))
  return new Map([root, ...root.children.flatMap((child) => below(child, isOn))].map(({ spot }) => [spot, 1]))
}

/** What is there of a product and all below it; a heading is there with what is below. */
function below(place: Place, isOn: (place: Place) => boolean): Place[] {
  const isHeading = place.product.folder === true
  if (!isHeading && !isOn(place)) return []
  const found = place.children.flatMap((child) => below(child, isOn))
  return isHeading && found.length === 0 ? [] : [place, ...found]
}

/** What the contract's own list of parts has; what that does not know is there when it comes with the subscription. */
const onContract =
  (parts: ReadonlySet<number>) =>
  ({ product, parent }: Place): boolean => {
    if (product.bsId !== undefined) return parts.has(product.bsId)
    if (parent?.product.needsChild) return parent.children[0]!.product === product && parent.product.bsId === undefined
    return product.comes === true
  }
