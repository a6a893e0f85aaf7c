import { luhnDigit } from '../fleet/numbers.ts'
import type { ProductKey } from '../fleet/products.ts'
import { BLANK_CARDS, freeCards, nextProfile } from '../fleet/simCards.ts'
import type { Contract, World } from '../fleet/state.ts'
import type { Basket } from './state.ts'

/** A contract that was asked for and has nothing yet. */
export function orderedContract(world: World, owner: number, product: ProductKey): Contract {
  const id = world.nextId
  world.nextId += 1
  return {
    id,
    owner,
    product,
    state: 'ORDERED',
    mobileNumber: null,
    fixedNumber: null,
    simCardNumber: null,
    extension: null,
    sipAccount: null,
    imei: null,
  }
}

/** A number that KPN has not given out: the id makes it one of a kind in a range that no generated contract has. */
export const newNumber = ({ id, product }: Contract): string =>
  product === 'dataOnly' ? `31970${String(id).slice(-8)}` : `3160${String(id).slice(-7)}`

/** A blank card's number in the form in which baskets take it: without its first six digits and its last. */
export const shortOf = (simCardNumber: string): string => simCardNumber.slice(6, -1)

/** The blank card with a short number (or a whole one); `undefined`: there is none that is free. */
export function blankCard({ contracts, spentCards }: World, given: string): string | undefined {
  const short = given.length === 12 ? given : shortOf(given)
  const digits = BLANK_CARDS.slice(0, 6) + short
  if (!/^\d{12}$/.test(short) || !digits.startsWith(BLANK_CARDS)) return undefined
  const isIt = (card: string | null) => card?.slice(0, -1) === digits
  if ([...contracts.values()].some(({ simCardNumber }) => isIt(simCardNumber)) || [...spentCards].some(isIt))
    return undefined
  return digits + luhnDigit(digits)
}

/** The card of a new contract: from stock, the one that is kept, an eSIM's profile, or one that KPN sends. */
export function cardFor(world: World, { answers, simCardNumber }: Basket): string | null {
  if (simCardNumber !== undefined) return simCardNumber
  if (answers.get('keepExistingSimCard') === 'true') return null
  return answers.get('eSim') === 'true' ? nextProfile(world) : freeCards(world, 1)[0]!
}
