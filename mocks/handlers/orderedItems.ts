import type { Amounts, OrderedBasket, OrderedLine } from '../basket/state.ts'
import { placeAt, type Place } from '../basket/tree.ts'
import type { Contract, Order } from '../fleet/state.ts'
import type { ContractItem } from './exampleItems.ts'

/** Numbers of products that contracts did not know before somebody ordered them, counted through the tree. */
const FIRST_NUMBER = 30_000

/** What is on a contract that was ordered or changed through a basket; headings and hidden products are no items. */
export function orderedItems(contract: Contract, amounts: Amounts, bigTree: number): ContractItem {
  const inside = 1_630_000_000 + contract.id
  let count = 0
  const shape = (place: Place, children: ContractItem[]): ContractItem => {
    count += 1
    return {
      id: 5_000_000_000 + contract.id * 3000 + count,
      citemBsId: 310_000_000 + contract.id * 20 + count,
      contractId: inside,
      productBsId: place.product.bsId ?? FIRST_NUMBER + count,
      tariffPlanVariantBsId: 60972,
      name: place.product.name,
      children,
    }
  }
  const items = (places: readonly Place[]): ContractItem[] =>
    places.flatMap((place) => {
      if (!amounts.has(place.spot) || place.product.hidden) return []
      const below = items(place.children)
      return place.product.folder ? below : [shape(place, below)]
    })
  const main = [...amounts.keys()].find((spot) => !spot.includes('/'))!
  return items([placeAt(main, bigTree)])[0]!
}

/** One line of an ordered basket. */
export const orderedLine = ({ name, amount, oneTimeCents, levyCents }: OrderedLine, { status }: Order) => ({
  name,
  status,
  multiplicity: amount,
  expectedDeliveryDate: null,
  imeiNumbers: [],
  mobileNumbers: [],
  serialNumbers: [],
  oneTimePriceInCents: oneTimeCents,
  privateCopyingLevyInCents: levyCents,
})

/** Lines under a key each, as the details for display group them. */
export function orderedLines({ lines }: OrderedBasket, order: Order) {
  const groups: Partial<Record<OrderedLine['key'], ReturnType<typeof orderedLine>[]>> = {}
  for (const line of lines) (groups[line.key] ??= []).push(orderedLine(line, order))
  return groups as Record<string, ReturnType<typeof orderedLine>[]>
}

/** An order's address has a province instead of a name (reference 3.10). */
export const orderAddress = (address: NonNullable<OrderedBasket['address']>) => ({
  companyName: address.companyName,
  attention: address.attention,
  street: address.street,
  houseNumber: address.houseNumber,
  floor: address.floor,
  room: address.room,
  location: address.location,
  postalCode: address.postalCode,
  city: address.city,
  provinceOrState: null,
  country: address.country,
})
