import type { Command } from '#contract/portal/ledger.ts'
import { showIccid } from '#contract/iccid.ts'
import type { Line } from './line.ts'
import type { LinesAsked } from './lineList.ts'
import { notedPerson } from './personNote.ts'
import { mark, plain, type Marked, type Search } from './searchHits.ts'

/** What sTN has to be asked for what was typed: a number, with the dash that its filters want, and a card. */
export function stnQuestions(search: Search): LinesAsked[] {
  if (search.by !== 'digits') return []
  const { digits, national } = search
  const phone = national?.startsWith('06')
    ? { PhoneNumberStartsWith: national.length > 2 ? `06-${national.slice(2)}` : '06' }
    : { PhoneNumberContains: digits }
  return [phone, { SimCardNumberContains: digits }]
}

/** A line of sTN's as it answers a search. */
export interface StnHit {
  readonly line: Line
  /** The number that was found, or the line's own. */
  readonly number: Marked
  readonly sim: Marked | undefined
  /** Whom it was activated for, or our reference of it: what it was found by when that is no number. */
  readonly by: string | undefined
}

const runningFirst = (a: StnHit, b: StnHit) => Number(b.line.state === 'ACTIVE') - Number(a.line.state === 'ACTIVE')

/** The lines that really answer, once each, running ones first: sTN may know a filter otherwise than we do. */
export function stnHits(search: Search, found: readonly Line[]): StnHit[] {
  if (search.by !== 'digits') return []
  const { digits, national } = search
  const hits = new Map<string, StnHit>()
  for (const line of found) {
    const shown = line.phoneNumber ?? ''
    const number = national === undefined ? mark(shown, digits) : mark(shown, national, true)
    const sim = line.simCardNumber === null ? undefined : mark(showIccid(line.simCardNumber), digits)
    if (!number && !sim) continue
    const unmarked: Marked = [line.phoneNumber ?? line.id, '', '']
    hits.set(line.id, { line, number: number ?? unmarked, sim: number ? undefined : sim, by: undefined })
  }
  return [...hits.values()].toSorted(runningFirst)
}

/** A write of ours that made a line, and what people call it. */
export interface NamedWrite {
  /** sTN's id of the activation. */
  readonly activationId: string
  /** Whom it was for, or our reference. */
  readonly by: string
}

const MAKES: ReadonlySet<string> = new Set(['subscriptionCreate', 'subscriptionPortIn'])
/** Two letters of a reference number would find half of them. */
const FEWEST = 4
/** So many are looked up at sTN, one by one. */
const MOST = 5

/**
 * The writes by which a line came to be whose person or reference number was typed: sTN knows no names, our ledger does
 * (names for whoever may read it there). Newest first, as the ledger gives them.
 */
export function namedWrites(words: readonly string[], commands: readonly Command[]): NamedWrite[] {
  const wanted = words.map((word) => plain(word))
  const whole = wanted.join(' ')
  return commands
    .flatMap(({ row, note, reference, progress }): NamedWrite[] => {
      const activationId = progress?.upstreamId
      if (!MAKES.has(row) || !activationId) return []
      const person = row === 'subscriptionCreate' ? (notedPerson(note)?.name ?? '') : ''
      if (person !== '' && wanted.every((word) => plain(person).includes(word))) return [{ activationId, by: person }]
      const isReference = whole.length >= FEWEST && reference !== null && plain(reference).startsWith(whole)
      return isReference ? [{ activationId, by: reference }] : []
    })
    .slice(0, MOST)
}

/** Lines that were found by what people call them. */
export const namedHits = (found: readonly { readonly line: Line; readonly by: string }[]): StnHit[] =>
  [...new Map(found.map((one) => [one.line.id, one])).values()]
    .map(({ line, by }): StnHit => ({ line, number: [line.phoneNumber ?? line.id, '', ''], sim: undefined, by }))
    .toSorted(runningFirst)

/** The end of a card's number, which tells cards apart. */
export const cardEnd = (simCardNumber: string): string => `…${showIccid(simCardNumber).slice(-8).trimStart()}`
