import { parseIccid } from '#contract/iccid.ts'
import { parsePhone, type PhoneNumber, type PhoneRefusal } from '#contract/phone.ts'

/** What a pasted value was read as. `key` is what it is looked for by. */
export type ReadValue =
  | { readonly by: 'mobile' | 'fixed'; readonly key: PhoneNumber }
  | { readonly by: 'sim'; readonly key: string; readonly isRounded: boolean }
  | { readonly by: 'name'; readonly key: string }

/** Why a value is none. `spreadsheet`: it was a number once (`8,93E+18`) and lost its digits. */
export type Unreadable = 'spreadsheet' | 'cut' | Exclude<PhoneRefusal, 'empty'>

/** A value as it was pasted: its line counts from 1. */
export interface PastedValue {
  readonly line: number
  readonly text: string
}

/** What was pasted, read: each thing that is looked for once, at the line where it stood first. */
export interface PastedList {
  readonly wanted: readonly (PastedValue & { readonly value: ReadValue })[]
  readonly unreadable: readonly (PastedValue & { readonly why: Unreadable })[]
  /** The same once more, however it was written. */
  readonly twice: readonly PastedValue[]
}

/** At most so many values at once. */
export const MOST_PASTED = 10_000

const DAMAGED = /^[+-]?\d(?:[.,]\d+)?e[+-]?\d+$/i
/** Longest of Dutch numbers as they are written (`00` or a zero too many and `3197` with nine digits). */
const LONGEST_PHONE = 15

const withoutQuotes = (text: string) =>
  text
    .trim()
    .replace(/^"(.*)"$/s, '$1')
    .replace(/^'/, '')
    .trim()
const digitsOf = (text: string) => text.replaceAll(/\D/g, '')

/** Commas part numbers; a name has them inside (`Aanholt, Maxim van`), and so has a damaged number (`8,93E+18`). */
function cells(line: string): string[] {
  return line.split(/[\t;]/).flatMap((cell) => {
    if (DAMAGED.test(withoutQuotes(cell))) return [cell]
    const parts = cell.split(',')
    return parts.every((part) => digitsOf(part).length >= 4 || part.trim() === '') ? parts : [cell]
  })
}

/** Whether a text is several values, so that it cannot be one search. */
export const isSeveral = (text: string): boolean =>
  text
    .split(/\r\n|\r|\n/)
    .flatMap(cells)
    .filter((cell) => withoutQuotes(cell) !== '').length > 1

/** Reads one value; a text says why it cannot be read. */
export function readValue(text: string): ReadValue | Unreadable {
  if (DAMAGED.test(text)) return 'spreadsheet'
  const digits = digitsOf(text)
  const isName = /\p{L}/u.test(text.replace(/^\s*tel:/i, '').replace(/(?<=\d{4}\s*)f$/i, ''))
  if (isName) return { by: 'name', key: text.replaceAll(/\s+/g, ' ').toLocaleLowerCase('nl') }
  if (digits.length > LONGEST_PHONE) {
    const sim = parseIccid(text)
    if (sim.iccid) return { by: 'sim', key: sim.iccid, isRounded: sim.warnings.includes('rounded') }
    return sim.refusal === 'spreadsheet' ? 'spreadsheet' : sim.refusal === 'too_short' ? 'cut' : 'too_long'
  }
  const phone = parsePhone(text)
  if (phone.number !== undefined) return { by: phone.kind === 'fixed' ? 'fixed' : 'mobile', key: phone.number }
  // a SIM card that lost its last digits has too many for any number
  if (phone.refusal === 'too_long' && digits.startsWith('89')) return 'cut'
  return phone.refusal === undefined || phone.refusal === 'empty' ? 'not_digits' : phone.refusal
}

/** Reads what was pasted out of a spreadsheet or a letter: values by line, tab, semicolon, and comma between numbers. */
export function readPasted(text: string): PastedList {
  const values = text
    .split(/\r\n|\r|\n/)
    .flatMap((line, at) => cells(line).map((cell) => ({ line: at + 1, text: withoutQuotes(cell) })))
    .filter((value) => value.text !== '')
  const seen = new Set<string>()
  const wanted: (PastedValue & { value: ReadValue })[] = []
  const unreadable: (PastedValue & { why: Unreadable })[] = []
  const twice: PastedValue[] = []
  for (const value of values) {
    const read = readValue(value.text)
    if (typeof read === 'string') {
      unreadable.push({ ...value, why: read })
      continue
    }
    const key = `${read.by} ${read.key}`
    if (seen.has(key)) twice.push(value)
    else wanted.push({ ...value, value: read })
    seen.add(key)
  }
  return { wanted, unreadable, twice }
}
