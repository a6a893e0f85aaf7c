import type { World } from '../fleet/state.ts'
import { customerOf, nodeOf } from '../fleet/tree.ts'
import { fail, type Failure } from '../handler.ts'
import { missing } from './characteristics.ts'
import { isHoliday } from './holidays.ts'
import { isPorting } from './porting.ts'
import { priceOf } from './price.ts'
import { errorOf } from './snapshot.ts'
import type { Basket } from './state.ts'
import { placeAt, subscriptionIn, type Place } from './tree.ts'

const DAY = 86_400_000
const PORTING_DAYS = 90

export const invalid = (message: string): Failure => fail(400, 'BASKET_INVALID', message)

/** For whom a basket is: whoever owns the contract, or will. */
export function ownerOf({ contracts }: World, { opening }: Basket): number | undefined {
  switch (opening.kind) {
    case 'modify':
      return contracts.get(opening.contractId)?.owner
    case 'combine':
      return contracts.get(opening.mobileContractId)?.owner
    case 'template':
      return undefined
    default:
      return opening.accountGroupId
  }
}

/** KPN takes no orders of a customer that it froze. */
export function frozenRefusal(world: World, nodeId: number | undefined): Failure | undefined {
  const node = nodeId === undefined ? undefined : nodeOf(world, nodeId)
  return node && world.contracting.frozen.has(customerOf(world, node).id)
    ? fail(403, 'ORDERING_IS_BLOCKED_FOR_CUSTOMER', 'Current customer is frozen and can not order anything')
    : undefined
}

export const placesOf = (world: World, basket: Basket): Place[] =>
  [...basket.selected.keys()].map((spot) => placeAt(spot, world.contracting.bigTree))

/** Why the tree and the answers make no order yet. */
export function whyInvalid(world: World, basket: Basket): Failure | undefined {
  const places = placesOf(world, basket)
  if (places.length === 0) return invalid('nothing is selected')
  const wrong = places.find((place) => errorOf(place, basket.selected))
  if (wrong) return invalid(`the product tree is in error: ${wrong.product.name.en}`)
  const [first] = missing(world, basket)
  return first === undefined ? undefined : invalid(`${first} has not been set`)
}

export const isChanged = ({ selected, contracted, opening }: Basket) =>
  opening.kind !== 'modify' ||
  selected.size !== contracted.size ||
  [...selected].some(([spot, amount]) => contracted.get(spot) !== amount)

/** Whether something has to be sent: devices, SIM cards, or the card of a new mobile contract. Porting sends nothing. */
export function ships(world: World, basket: Basket): boolean {
  const { selected, contracted, opening, answers } = basket
  if (isPorting(basket)) return false
  const hasGoods = placesOf(world, basket).some((place) => {
    const isNew = (selected.get(place.spot) ?? 0) > (contracted.get(place.spot) ?? 0)
    return isNew && priceOf(world.contracting, place, selected, false).oneTime.hardwareFeeInCents > 0
  })
  if (hasGoods || placesOf(world, basket).some(({ main }) => main.category === 'HARDWARE')) return true
  const category = subscriptionIn(selected, world.contracting.bigTree)?.category
  const isNewMobile =
    opening.kind !== 'modify' && opening.kind !== 'combine' && category !== undefined && category !== 'FIXED'
  return isNewMobile && answers.get('eSim') !== 'true' && basket.simCardNumber === undefined
}

/** KPN's rules for days (reference 1.4): porting no more than 90 days ahead and not on a holiday; that no day may be past is ours. */
export function badDay(basket: Basket, wishDate: number | undefined, now: number, dayOf: (ms: number) => string) {
  if (wishDate === undefined) return undefined
  const day = dayOf(wishDate)
  const tooLate = isPorting(basket) && (day > dayOf(now + PORTING_DAYS * DAY) || isHoliday(day))
  return day < dayOf(now) || tooLate ? fail(400, 'INVALID_WISH_DATE', `${day} is not possible`) : undefined
}
