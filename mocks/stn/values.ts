import { SERVICES } from '#contract/stn/services.ts'
import { hash } from '../fleet/random.ts'
import { luhnDigit, mobileAt } from '../fleet/numbers.ts'
import type { AllServices, Services, Stn } from './state.ts'

/** What sTN's values look like. */

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'
const ID_LENGTH = 17

/** An id as sTN's: 17 letters and digits, another for every purpose and number. */
export function opaqueId(seed: number, ...parts: readonly number[]): string {
  return Array.from({ length: ID_LENGTH }, (_, at) => LETTERS[hash(seed, ...parts, at) % LETTERS.length]).join('')
}

/** What ids are made for, so that no two sorts share one. */
export const ID_OF = { given: 1, usage: 2, rate: 3, invoice: 4, customer: 5 } as const

/** The next id that nobody has. */
export function nextId(stn: Stn): string {
  stn.given.ids += 1
  return opaqueId(stn.seed, ID_OF.given, stn.given.ids)
}

/** Behind all numbers that the fake KPN gives out: nobody has one at both. */
const FIRST_NUMBER = 45_000_000

/** The next free number: `06-12345678`. */
export function nextPhoneNumber(stn: Stn): string {
  stn.given.numbers += 1
  return `06-${mobileAt(FIRST_NUMBER + stn.given.numbers).slice(3)}`
}

const withLuhn = (digits: string) => digits + luhnDigit(digits)

/** A card of the stock, from 0; 19 digits with a check digit. */
export const cardNumber = (index: number): string => withLuhn(`8931080${String(4_400_000 + index).padStart(11, '0')}`)

/** The profile that the next eSIM gets: no card in a drawer has such a number. */
export function nextProfile(stn: Stn): string {
  stn.given.profiles += 1
  return withLuhn(`8931081${String(stn.given.profiles).padStart(11, '0')}`)
}

/** PIN and PUK of a card. */
export function codesOf(stn: Stn, card: string): { readonly pin: string; readonly puk: string } {
  const digits = (length: number, salt: number) =>
    String(hash(stn.seed, Number(card.slice(-9)), salt) % 10 ** length).padStart(length, '0')
  return { pin: digits(4, 1), puk: digits(8, 2) }
}

const DEFAULTS = Object.fromEntries(
  Object.entries(SERVICES).map(([key, service]) => [key, service.default]),
) as AllServices

/** All 26 services of a subscription. */
export const allServices = (services: Services): AllServices => ({ ...DEFAULTS, ...services })

const HOUR = 3_600_000

/** 01:00 UTC of the last Sunday of a month (0 is January): then Europe's clocks change. */
function lastSunday(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month + 1, 0, 1))
  return last.getTime() - last.getUTCDay() * 24 * HOUR
}

/** How far Dutch clocks are ahead of UTC, hours. */
export function amsterdamOffset(at: number): 1 | 2 {
  const year = new Date(at).getUTCFullYear()
  return at >= lastSunday(year, 2) && at < lastSunday(year, 9) ? 2 : 1
}

/** A moment (ms since 1970) with sTN's offset and a fraction of 0 to 7 digits; zeros at its end go, as sTN drops them. */
export function moment(at: number, digits: 0 | 3 | 7 = 3): string {
  const offset = amsterdamOffset(at)
  const local = new Date(at + offset * HOUR).toISOString()
  const finer = digits === 7 ? String(hash(0, at % 2 ** 31) % 10_000).padStart(4, '0') : ''
  const fraction = digits === 0 ? '' : `${local.slice(20, 23)}${finer}`.replace(/0+$/, '')
  return `${local.slice(0, 19)}${fraction === '' ? '' : `.${fraction}`}+0${offset}:00`
}

/** The Dutch day of a moment: `2026-11-03`. */
export const dayOf = (at: number): string => moment(at, 0).slice(0, 10)

/** A phone number as sTN keeps it (`06-12345678`), however it was written; what is none stays as it is. */
export function withDash(number: string): string {
  const digits = number.replaceAll(/[\s-]/g, '').replace(/^(\+|00)?31(?=6)/, '0')
  return /^06\d{8}$/.test(digits) ? `06-${digits.slice(2)}` : number
}
