import { luhnDigit } from './numbers.ts'
import { isOpen } from './track.ts'
import type { Contract, World } from './state.ts'

/**
 * The stock of blank cards, in a world of any size and seed: every number of 19 digits that begins like this is a free card
 * until somebody gets it. `8931440000000000001` is one; whether the last digit is Luhn's does not matter, since KPN's own
 * example (`1234567890123456789`) breaks that too.
 */
export const BLANK_CARDS = '89314400'
/** Profiles of eSIMs: no card in a drawer has such a number. */
const PROFILES = '89314401'
const LENGTH = 19

/** The first blank cards that are free, at most so many; they pass Luhn's check. */
export function freeCards(world: World, count: number): string[] {
  const taken = takenCards(world)
  const cards: string[] = []
  for (let index = 1; cards.length < count; index += 1) {
    const digits = BLANK_CARDS + String(index).padStart(LENGTH - 1 - BLANK_CARDS.length, '0')
    const card = digits + luhnDigit(digits)
    if (!taken.has(card)) cards.push(card)
  }
  return cards
}

/** The profile that the next eSIM gets; it depends on the id that its request will have. */
export function nextProfile(world: World): string {
  const digits = PROFILES + String(world.nextId).padStart(LENGTH - 1 - PROFILES.length, '0')
  return digits + luhnDigit(digits)
}

function takenCards(world: World): Set<string | null> {
  const taken = new Set<string | null>(world.spentCards)
  for (const { simCardNumber } of world.contracts.values()) taken.add(simCardNumber)
  for (const one of world.tracked.values()) if (one.family === 'service-request' && isOpen(one)) taken.add(one.newSim)
  return taken
}

/** Why a contract cannot have a card. KPN documents that its check refuses, not in which words (reference 6.1): these are ours. */
export function whyNotCard(
  world: World,
  contract: Contract,
  card: string,
): { code: string; message: string } | undefined {
  if (!/^\d+$/.test(card)) return { code: 'SIM_CARD_FORMAT_NOT_VALID', message: 'A SIM card number has digits only' }
  if (card.length !== LENGTH) {
    return { code: 'SIM_CARD_LENGTH_NOT_VALID', message: `A SIM card number has ${LENGTH} digits, not ${card.length}` }
  }
  if (card === contract.simCardNumber)
    return { code: 'SIM_CARD_NOT_CHANGED', message: 'The contract has this SIM card already' }
  if (takenCards(world).has(card))
    return { code: 'SIM_CARD_ALREADY_USED', message: 'The SIM card is or was used elsewhere' }
  return card.startsWith(BLANK_CARDS) ? undefined : { code: 'SIM_CARD_NOT_FOUND', message: 'The SIM card is not known' }
}
