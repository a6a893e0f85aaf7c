import type * as z from 'zod/mini'

/**
 * Dutch telephone numbers. Inside the portal a number is its international digits without a plus (`31612345678`), which
 * is also KPN's wire form (KPN's port-in limits: `316\d{8}` or `3197\d{9}`; fixed `31` and nine digits).
 */
export type PhoneNumber = string & z.core.$brand<'PhoneNumber'>

export type PhoneKind = 'mobile' | 'data' | 'fixed'

/** Why something typed is no Dutch number; the words are in `web/i18n`. */
export type PhoneRefusal = 'empty' | 'not_digits' | 'foreign' | 'too_short' | 'too_long' | 'no_such_range'

export type PhoneResult =
  | { readonly number: PhoneNumber; readonly kind: PhoneKind; readonly refusal?: undefined }
  | { readonly number?: undefined; readonly refusal: PhoneRefusal }

/** Two-digit area codes and non-geographic ranges (after the zero); every other fixed number has a three-digit one. */
const SHORT_AREA = /^(1[035]|2[0346]|3[03568]|4[0356]|5[0358]|7[0-9]|8[24578]|91)/
/** Three-digit area codes (national numbering plan); what is in neither list (0800, 0900, 014) is nobody's line. */
const LONG_AREA = /^(1[1678]|2[259]|3[124]|4[1789]|5[124679])/

/** What stands between digits, typed or pasted: spaces and dashes of every kind, dots, slashes, brackets, direction marks. */
const BETWEEN = /[\s\p{Pd}\p{Cf}./()−]/gu

/** Digits without what stands between them, and whether they said that they are international. */
function strip(typed: string) {
  const plain = typed
    .normalize('NFKC')
    .replace(/^\s*tel:/i, '')
    .replaceAll(BETWEEN, '')
  const digits = plain.replace(/^\+/, '')
  if (!/^\d*$/.test(digits)) return undefined
  if (plain !== digits) return { digits, international: true }
  return digits.startsWith('00') ? { digits: digits.slice(2), international: true } : { digits, international: false }
}

/** `+31 (0)6`: the zero that Dutch people write after the country code does not belong there. */
const withoutZero = (national: string) => national.replace(/^0/, '')

/** The digits after 31 or the leading zero; `undefined` when they are not there. */
function nationalPart(digits: string, international: boolean): string | undefined {
  if (international) return digits.startsWith('31') ? withoutZero(digits.slice(2)) : undefined
  if (digits.startsWith('0')) return digits.slice(1)
  // A spreadsheet ate the zero: no area code makes nine digits that begin with a 6, nor eleven with 97.
  if (/^(6\d{8}|97\d{9})$/.test(digits)) return digits
  return digits.startsWith('31') ? withoutZero(digits.slice(2)) : digits
}

/** Reads a Dutch number however it is written; an answer without a number says why. */
export function parsePhone(typed: string): PhoneResult {
  const stripped = strip(typed)
  if (!stripped) return { refusal: 'not_digits' }
  if (stripped.digits === '') return { refusal: 'empty' }
  const national = nationalPart(stripped.digits, stripped.international)
  if (national === undefined) return { refusal: 'foreign' }
  // 097: machine numbers, twelve digits with their zero (KPN `3197` and nine digits).
  const expected = national.startsWith('97') ? 11 : 9
  if (national.length < expected) return { refusal: 'too_short' }
  if (national.length > expected) return { refusal: 'too_long' }
  const kind = kindOf(national)
  return kind ? { number: `31${national}` as PhoneNumber, kind } : { refusal: 'no_such_range' }
}

function kindOf(national: string): PhoneKind | undefined {
  if (national.startsWith('6')) return 'mobile'
  if (national.startsWith('97')) return 'data'
  return SHORT_AREA.test(national) || LONG_AREA.test(national) ? 'fixed' : undefined
}

/** Shown in both languages: one dash, after 06, 097 or the area code (`06-12345678`, `077-3204418`). */
export function formatPhone(number: PhoneNumber): string {
  const national = number.slice(2)
  const dash = national.startsWith('6') ? 1 : national.startsWith('97') || SHORT_AREA.test(national) ? 2 : 3
  return `0${national.slice(0, dash)}-${national.slice(dash)}`
}

/** A number off a wire as people read it; what is no Dutch number stays as it came. */
export function showPhone(wire: string): string {
  const { number } = parsePhone(wire)
  return number ? formatPhone(number) : wire
}

/** KPN's wire form: `31612345678`. */
export const toKpn = (number: PhoneNumber): string => number

/** sTN's wire form: national with one dash (QuerySubscription; its suffix filters require the dash). */
export const toStn = (number: PhoneNumber): string => formatPhone(number)

/** What somebody typed who looks for a number, as bare digits and as the beginning of a wire number. */
export interface DigitsTyped {
  /** The digits as typed, for ICCIDs and employee numbers. */
  readonly digits: string
  /** The same with the national prefix as KPN has it (`06 2145` is `3162145`); without one they may stand anywhere. */
  readonly wire: string
}

const FEWEST_DIGITS = 4

/** Reads a search for (part of) a number; `undefined` when it is none or has fewer than four digits to look for. */
export function digitsTyped(typed: string): DigitsTyped | undefined {
  const stripped = strip(typed)
  if (!stripped) return undefined
  const { digits, international } = stripped
  const wire =
    international && digits.startsWith('31')
      ? `31${withoutZero(digits.slice(2))}`
      : !international && digits.startsWith('0')
        ? `31${digits.slice(1)}`
        : digits
  const asTyped = typed.normalize('NFKC').replaceAll(/\D/g, '')
  return asTyped.length < FEWEST_DIGITS || wire.length < FEWEST_DIGITS ? undefined : { digits: asTyped, wire }
}
