import { formatIccid, parseIccid, showIccid } from '#contract/iccid.ts'
import { comparePersonNames, shownName, type PersonName } from '#contract/personName.ts'
import { digitsTyped, formatPhone, parsePhone, showPhone, type PhoneNumber } from '#contract/phone.ts'
import type { ContractInList } from './contract.ts'
import type { PersonInList } from './person.ts'

/** A contract that a search came back with, and whose it is. */
export interface FoundContract extends ContractInList {
  readonly person: PersonName
  /** Mobile and fixed, off the wire. */
  readonly numbers: readonly string[]
}

/** What is asked of KPN: one of its lists with one column, or free text. `anyOf` are alternatives. */
export type Question =
  | {
      readonly list: 'contracts'
      readonly column: 'MOBILE_NUMBER' | 'FIXED_NUMBER' | 'SIM_CARD_NUMBER'
      readonly anyOf: readonly string[]
    }
  | { readonly list: 'people'; readonly column: 'EMPLOYEE_NUMBER'; readonly anyOf: readonly string[] }
  | { readonly list: 'people'; readonly column?: undefined; readonly patterns: readonly string[] }

/** How something typed was read. */
export type Search =
  | { readonly by: 'nothing' }
  | {
      readonly by: 'digits'
      readonly digits: string
      /** The beginning of a Dutch number as it is dialled at home (`062145`), where there is one. */
      readonly national: string | undefined
      readonly readAs: { readonly text: string; readonly isWhole: boolean }
    }
  | { readonly by: 'words'; readonly words: readonly string[] }

/** Longest of KPN's phone numbers (`3197` and nine digits), and of ICCIDs. */
const LONGEST_PHONE = 13
const LONGEST_ICCID = 20
/** A single letter would ask KPN for everybody. */
const FEWEST_LETTERS = 2

/** Letters without their marks and size: how names are compared. */
export const plain = (text: string) =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLocaleLowerCase('nl')
const onlyDigits = (text: string) => text.replaceAll(/\D/g, '')

/** Reads what somebody typed: four digits or more in any notation, else words, else nothing to look for yet. */
export function readSearch(typed: string): Search {
  const found = digitsTyped(typed)
  if (found) {
    const isInternational = found.wire !== found.digits || typed.includes('+') || /^31(6|97)/.test(found.wire)
    const national = isInternational && found.wire.startsWith('31') ? `0${found.wire.slice(2)}` : undefined
    return { by: 'digits', digits: found.digits, national, readAs: readAs(typed, found.digits, national) }
  }
  // the comma of `Aanholt, Maxim van`; words of any order are one search
  const words = typed.split(/[\s\p{Cc},;"]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word))
  const hasEnough = words.some((word) => /\p{L}/u.test(word)) && words.join('').length >= FEWEST_LETTERS
  return hasEnough ? { by: 'words', words } : { by: 'nothing' }
}

function readAs(typed: string, digits: string, national: string | undefined) {
  const phone = parsePhone(typed)
  if (phone.number && national !== undefined) return { text: formatPhone(phone.number), isWhole: true }
  const sim = parseIccid(typed)
  if (sim.iccid) return { text: formatIccid(sim.iccid), isWhole: true }
  if (national !== undefined) return { text: formatPhone(`31${national.slice(1)}` as PhoneNumber), isWhole: false }
  return { text: `…${digits}`, isWhole: false }
}

/** What KPN has to be asked, likeliest first. */
export function questionsOf(search: Search): Question[] {
  if (search.by === 'nothing') return []
  if (search.by === 'words') return [{ list: 'people', patterns: search.words }]
  const { digits, national } = search
  // whether KPN keeps `316…` or `06…` is not documented (reference, open question 6): either will do
  const numbers = national === undefined ? [digits] : [`31${national.slice(1)}`, national]
  const asPhone: Question[] = [
    { list: 'contracts', column: 'MOBILE_NUMBER', anyOf: numbers },
    { list: 'contracts', column: 'FIXED_NUMBER', anyOf: numbers },
  ]
  const asSim: Question[] = [{ list: 'contracts', column: 'SIM_CARD_NUMBER', anyOf: [digits] }]
  return [
    ...(numbers[0]!.length > LONGEST_PHONE ? [] : asPhone),
    ...(digits.length > LONGEST_ICCID ? [] : asSim),
    { list: 'people', column: 'EMPLOYEE_NUMBER', anyOf: [digits] },
  ]
}

/** KPN's filter of a question with a column. Values are digits: nothing in them can end a quote. */
export const filterOf = (column: string, anyOf: readonly string[]): string =>
  `${column}: ${anyOf.map((value) => `"${value}"`).join(', ')}`

/** A text in three parts, of which the second is what was looked for. */
export type Marked = readonly [before: string, hit: string, after: string]

/** A contract as it answers a search. */
export interface ContractHit {
  readonly contract: FoundContract
  /** The number that was found, or the contract's first one. */
  readonly number: Marked
  readonly sim: Marked | undefined
}

/** A person as they answer a search. */
export interface PersonHit {
  readonly person: PersonInList
  readonly name: string
  readonly employeeNumber: Marked
  /** KPN found this one by something that its list does not show, such as an e-mail address. */
  readonly isUnseen: boolean
}

/** Where digits stand in a text that also has spaces and dashes; `undefined` when they do not. */
export function mark(shown: string, wanted: string, onlyAtStart = false): Marked | undefined {
  const at = onlyDigits(shown).indexOf(wanted)
  if (at < 0 || wanted === '' || (onlyAtStart && at > 0)) return undefined
  const places = [...shown.matchAll(/\d/g)].map((digit) => digit.index)
  const from = places[at]!
  const to = places[at + wanted.length - 1]! + 1
  return [shown.slice(0, from), shown.slice(from, to), shown.slice(to)]
}

type Digits = Extract<Search, { by: 'digits' }>

function markNumber(wire: string, { digits, national }: Digits): Marked | undefined {
  const shown = showPhone(wire)
  return national === undefined ? mark(shown, digits) : mark(shown, national, true)
}

/** The contracts that really answer, once each, running ones first. KPN may match more than was meant. */
export function contractHits(search: Search, found: readonly FoundContract[]): ContractHit[] {
  if (search.by !== 'digits') return []
  const hits = new Map<number, ContractHit>()
  for (const contract of found) {
    if (hits.has(contract.id)) continue
    const number = contract.numbers.map((wire) => markNumber(wire, search)).find((marked) => marked !== undefined)
    const sim = contract.simCardNumber === null ? undefined : mark(showIccid(contract.simCardNumber), search.digits)
    if (!number && !sim) continue
    const unmarked: Marked = [contract.number === null ? '' : showPhone(contract.number), '', '']
    hits.set(contract.id, { contract, number: number ?? unmarked, sim: number ? undefined : sim })
  }
  return [...hits.values()].toSorted(
    (a, b) =>
      Number(a.contract.state === 'CLOSED') - Number(b.contract.state === 'CLOSED') ||
      Number(a.sim !== undefined) - Number(b.sim !== undefined) ||
      a.number.join('').localeCompare(b.number.join('')),
  )
}

/**
 * The people who really answer, once each. Words are checked against what the list shows; when none of KPN's hits
 * passes, KPN knows something that its list does not show, and its word is taken.
 */
export function personHits(search: Search, found: readonly PersonInList[]): PersonHit[] {
  const people = [...new Map(found.map((person) => [person.id, person])).values()]
  const hits = people.map((person) => hitOf(search, person))
  const seen = hits.filter((hit) => hit !== undefined && !hit.isUnseen)
  const shown = seen.length > 0 || search.by === 'digits' ? seen : hits
  return shown
    .filter((hit) => hit !== undefined)
    .toSorted((a, b) => comparePersonNames(nameOf(a.person), nameOf(b.person)))
}

const nameOf = ({ firstName, prefix, lastName }: PersonInList): PersonName => ({ firstName, prefix, surname: lastName })

function hitOf(search: Search, person: PersonInList): PersonHit | undefined {
  const name = shownName(nameOf(person))
  const unmarked: Marked = [person.employeeNumber, '', '']
  if (search.by === 'digits') {
    const employeeNumber = mark(person.employeeNumber, search.digits)
    return employeeNumber && { person, name, employeeNumber, isUnseen: false }
  }
  if (search.by === 'nothing') return undefined
  const shown = plain(`${name} ${person.employeeNumber}`)
  const isUnseen = !search.words.every((word) => shown.includes(plain(word)))
  return { person, name, employeeNumber: unmarked, isUnseen }
}
