import { PRICES } from './prices/prices.ts'
import type { RecordedPrice } from './prices/price.ts'
import { ANY_HANDSET, REPRICES } from './rules.ts'
import type { Amounts, Contracting } from './state.ts'
import { placeAt, type Place } from './tree.ts'

/** A price as KPN writes it. A type, not an interface: see `Localized`. */
export type Price = {
  readonly oneTime: {
    readonly activationFeeInCents: number
    readonly hardwareFeeInCents: number
    readonly privateCopyingLevyInCents: number
  }
  readonly recurring: { readonly monthlyFeeInCents: number }
}

const written = ([monthly, activation, hardware, levy]: RecordedPrice): Price => ({
  oneTime: {
    activationFeeInCents: activation,
    hardwareFeeInCents: hardware,
    privateCopyingLevyInCents: levy,
  },
  recurring: { monthlyFeeInCents: monthly },
})

/** What the tables are asked with: places of the large test subscription share a few prices. */
const codeOf = ({ product }: Place) => product.code.split('.', 1)[0]!

function isThere(when: string, { main }: Place, among: Amounts, bigTree: number): boolean {
  if (when !== ANY_HANDSET) return among.has(`${main.code}/${when}`)
  return [...among.keys()].some((spot) => !spot.includes('/') && placeAt(spot, bigTree).main.subcategory === 'handsets')
}

function recordedPrice(contracting: Contracting, place: Place, among: Amounts, isContracted: boolean): RecordedPrice {
  const code = codeOf(place)
  const rule = REPRICES.find(([of, when]) => of === code && isThere(when, place, among, contracting.bigTree))
  const key = rule ? rule.join(' with ') : code
  const price = contracting.prices.get(key) ?? PRICES[key]
  if (!price) throw new Error(`no price was recorded for ${key}`)
  // what is contracted was paid for when it began (KPN's example: nothing but monthly fees)
  return isContracted ? [price[0], 0, 0, 0] : price
}

/** Cents of one piece, given what else is there. */
export const priceOf = (contracting: Contracting, place: Place, among: Amounts, isContracted: boolean): Price =>
  written(recordedPrice(contracting, place, among, isContracted))

/** Cents of everything together, hidden products included; `contracted` costs nothing once. */
export function totalOf(contracting: Contracting, amounts: Amounts, contracted: Amounts): Price {
  const sum: [number, number, number, number] = [0, 0, 0, 0]
  for (const [spot, amount] of amounts) {
    const place = placeAt(spot, contracting.bigTree)
    const price = recordedPrice(contracting, place, amounts, contracted.has(spot))
    price.forEach((cents, at) => (sum[at]! += cents * amount))
  }
  return written(sum)
}
