import { showIccid } from '#contract/iccid.ts'
import type { Line } from './line.ts'
import type { LinesAsked } from './lineList.ts'
import type { Search } from './searchHits.ts'

/** What sTN has to be asked for what was typed: a number, with the dash that its filters want, and a card. */
export function stnQuestions(search: Search): LinesAsked[] {
  if (search.by !== 'digits') return []
  const { digits, national } = search
  const phone = national?.startsWith('06')
    ? { PhoneNumberStartsWith: national.length > 2 ? `06-${national.slice(2)}` : '06' }
    : { PhoneNumberContains: digits }
  return [phone, { SimCardNumberContains: digits }]
}

const digitsOf = (text: string | null) => (text ?? '').replaceAll(/\D/g, '')

/** The lines that really answer, once each, running ones first: sTN may know a filter otherwise than we do. */
export function stnHits(search: Search, found: readonly Line[]): Line[] {
  if (search.by !== 'digits') return []
  const { digits, national } = search
  const fits = ({ phoneNumber, simCardNumber }: Line) =>
    (national === undefined ? digitsOf(phoneNumber).includes(digits) : digitsOf(phoneNumber).startsWith(national)) ||
    digitsOf(simCardNumber).includes(digits)
  return [...new Map(found.filter((line) => fits(line)).map((line) => [line.id, line])).values()].toSorted(
    (a, b) => Number(b.state === 'ACTIVE') - Number(a.state === 'ACTIVE'),
  )
}

/** The end of a card's number, which tells cards apart. */
export const cardEnd = (simCardNumber: string): string => `…${showIccid(simCardNumber).slice(-8).trimStart()}`
