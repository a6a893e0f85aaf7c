import * as z from 'zod/mini'

/**
 * Two kinds of money, never added to each other: KPN's whole euro cents, and sTN's decimal euros of up to four places,
 * kept as whole ten-thousandths of a euro. Formatting is the web's.
 */

/** Moves a fraction to the nearest whole number, a half away from zero. Never answers -0. */
const halfAwayFromZero = (value: number) => Math.sign(value) * Math.round(Math.abs(value)) + 0

/**
 * Whole euro cents off the wire. KPN's document types some `…InCents` fields "number": a fraction is settled here, once,
 * and nowhere else. Refuses what no amount can be: NaN, infinities and whatever lies beyond the safe integers.
 */
export const cents = z.pipe(z.pipe(z.number(), z.transform(halfAwayFromZero)), z.int().brand<'Cents'>())
export type Cents = z.infer<typeof cents>

const checkedCents = (value: number): Cents => {
  if (!Number.isSafeInteger(value)) throw new RangeError(`not an amount of whole cents: ${value}`)
  return (value + 0) as Cents
}

/** Adds amounts (cents); nothing at all is 0. Throws a RangeError beyond the safe integers. */
export const sumCents = (...amounts: readonly Cents[]): Cents =>
  amounts.reduce<Cents>((sum, amount) => checkedCents(sum + amount), checkedCents(0))

/** What has to be added to `before` to get `after` (cents). Throws a RangeError beyond the safe integers. */
export const differenceInCents = (before: Cents, after: Cents): Cents => checkedCents(after - before)

/** The same amount the other way (cents). */
export const negateCents = (amount: Cents): Cents => checkedCents(-amount)

/** `count` times an amount (cents). Throws a RangeError when `count` is no whole number or the result is not safe. */
export const timesCents = (count: number, amount: Cents): Cents => {
  if (!Number.isSafeInteger(count)) throw new RangeError(`amounts are multiplied by whole numbers only, not ${count}`)
  return checkedCents(count * amount)
}

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/i
const PLACES = 4

/** `12.5` -> 125000 by moving digits, so that no binary fraction takes part; `undefined` when it is no decimal number. */
function moveDigits(wire: number | string): number | undefined {
  const [, sign, whole, fraction = '', exponent = '0'] = DECIMAL.exec(String(wire)) ?? []
  if (whole === undefined) return undefined
  // Where the point comes to stand, counted from the left of all digits.
  const point = whole.length + Number(exponent) + PLACES
  if (Math.abs(point) > 400) return undefined
  const digits = (whole + fraction).padStart(whole.length + fraction.length + Math.max(0, 1 - point), '0')
  const at = Math.max(1, point)
  const kept = Number(digits.slice(0, at).padEnd(at, '0'))
  const roundsUp = (digits[at] ?? '0') >= '5'
  const value = kept + (roundsUp ? 1 : 0)
  return sign === '-' ? 0 - value : value
}

/**
 * sTN's money (invoices, usage, call records): decimal euros as number or text, at most four places in what was seen
 * (QueryCdr), as whole ten-thousandths of a euro. Further digits, float noise, settle half away from zero.
 */
export const tenThousandths = z.pipe(
  z.pipe(
    z.union([z.number(), z.string()]),
    z.transform((wire) => moveDigits(wire)),
  ),
  z.int().brand<'TenThousandths'>(),
)
export type TenThousandths = z.infer<typeof tenThousandths>

/** Adds amounts (ten-thousandths of a euro). Throws a RangeError beyond the safe integers. */
export const sumTenThousandths = (...amounts: readonly TenThousandths[]): TenThousandths =>
  amounts.reduce<TenThousandths>((sum, amount) => {
    const value = sum + amount
    if (!Number.isSafeInteger(value)) throw new RangeError(`not an amount of ten-thousandths: ${value}`)
    return value as TenThousandths
  }, 0 as TenThousandths)
