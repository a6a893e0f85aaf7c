import type * as z from 'zod/mini'

/** The number printed on a SIM card: 19 or 20 digits, always text, since no spreadsheet's number can hold it. */
export type Iccid = string & z.core.$brand<'Iccid'>

/** Why something typed is no ICCID. `spreadsheet`: it was a number once (`8,93E+18`, `893….00`) and lost its digits. */
export type IccidRefusal = 'empty' | 'not_digits' | 'spreadsheet' | 'too_short' | 'too_long'

/**
 * What is odd about an ICCID and never stands in the way. `luhn`: the check digit is wrong (so are the examples of KPN
 * and sTN). `rounded`: its end is all zeros, as a spreadsheet leaves it that keeps 15 digits, or a program that keeps 17.
 */
export type IccidWarning = 'luhn' | 'rounded'

export type IccidResult =
  | { readonly iccid: Iccid; readonly warnings: readonly IccidWarning[]; readonly refusal?: undefined }
  | { readonly iccid?: undefined; readonly refusal: IccidRefusal }

const SHORTEST = 19
const LONGEST = 20
/** Digits that a double surely keeps and prints; from there on a rounded number has zeros. */
const KEPT_BY_PROGRAMS = 17

const BETWEEN = /[\s\p{Pd}\p{Cf}./]/gu
const EXPONENT = /^\d(?:[.,]\d+)?e\+?\d+$/i
const DECIMAL_TAIL = /^\d{10,}[.,]0+$/

/** Reads an ICCID however it is grouped; an answer without one says why. */
export function parseIccid(typed: string): IccidResult {
  const plain = typed.normalize('NFKC').trim().replace(/^'/, '')
  if (plain === '') return { refusal: 'empty' }
  if (EXPONENT.test(plain) || DECIMAL_TAIL.test(plain)) return { refusal: 'spreadsheet' }
  // Chips pad 19 digits to ten bytes with an F, and some readers print it.
  const digits = plain.replaceAll(BETWEEN, '').replace(/(?<=^\d{19})f$/i, '')
  if (digits === '') return { refusal: 'empty' }
  if (!/^\d+$/.test(digits)) return { refusal: 'not_digits' }
  if (digits.length < SHORTEST) return { refusal: 'too_short' }
  if (digits.length > LONGEST) return { refusal: 'too_long' }
  const warnings: IccidWarning[] = []
  if (/^0+$/.test(digits.slice(KEPT_BY_PROGRAMS))) warnings.push('rounded')
  if (!passesLuhn(digits)) warnings.push('luhn')
  return { iccid: digits as Iccid, warnings }
}

/** Whether the last digit is the check digit of the others (ISO/IEC 7812-1). */
function passesLuhn(digits: string): boolean {
  let sum = 0
  for (let at = 0; at < digits.length; at += 1) {
    const digit = Number(digits[digits.length - 1 - at])
    const weighed = at % 2 === 1 ? digit * 2 : digit
    sum += weighed > 9 ? weighed - 9 : weighed
  }
  return sum % 10 === 0
}

/** In groups of four, as it is printed and read out: `8931 0803 1204 5567 219`. */
export const formatIccid = (iccid: Iccid): string => iccid.replaceAll(/(\d{4})(?=\d)/g, '$1 ')

/** An ICCID off a wire as people read it; what is none (a masked one, a short one) stays as it came. */
export function showIccid(wire: string): string {
  const { iccid } = parseIccid(wire)
  return iccid ? formatIccid(iccid) : wire
}
