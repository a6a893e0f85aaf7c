/** Luhn's check digit for a row of digits without one. */
export function luhnDigit(digits: string): string {
  let sum = 0
  for (let at = digits.length - 1, double = true; at >= 0; at -= 1, double = !double) {
    const doubled = Number(digits[at]) * (double ? 2 : 1)
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return String((10 - (sum % 10)) % 10)
}

const padded = (value: number, length: number) => String(value).padStart(length, '0')

/** A step that shares no factor (2, 3, 5, 79) with the counts below visits every number once before one comes again. */
const STEP = 61_803_397
const nth = (index: number, count: number) => ((index + 29) * STEP) % count

const MOBILE_NUMBERS = 90_000_000
/** The mobile number that stands at an index, from 0: `316` and eight digits; each once in the first 90,000,000. */
export const mobileAt = (index: number): string => `316${10_000_000 + nth(index, MOBILE_NUMBERS)}`

/** In KPN's own examples: theirs alone. */
const TAKEN: ReadonlySet<string> = new Set(['31611111111', '31680000000'])

/** The numbers of one company, each given out once; the same order for the same company. */
export function numberSeries() {
  let mobile = 0
  let data = 0
  let fixed = 0
  let sim = 0
  let imei = 0

  function nextMobile(): string {
    const number = mobileAt(mobile)
    mobile += 1
    return TAKEN.has(number) ? nextMobile() : number
  }

  return {
    /** `316` and eight digits. */
    mobile: nextMobile,
    /** `3197` and nine digits: numbers for data only. */
    data: () => `3197${padded(nth(data++, 1_000_000_000), 9)}`,
    /** `31`, a two-digit area and seven digits. */
    fixed: (area: string) => `31${area}${2_000_000 + nth(fixed++, 7_900_000)}`,
    /** ICCID of 19 digits with a valid check digit. */
    sim: () => withLuhn(`893108${padded(nth(sim++, 1_000_000_000_000), 12)}`),
    imei: () => withLuhn(`35${padded(nth(imei++, 1_000_000_000_000), 12)}`),
    /** Six digits, as on a badge; seven past 900,000 people. */
    employee: (index: number) => String(index < 900_000 ? 100_000 + nth(index, 900_000) : 1_000_000 + index),
  }
}

export type NumberSeries = ReturnType<typeof numberSeries>

const withLuhn = (digits: string) => digits + luhnDigit(digits)
