/** A wall clock in Amsterdam as a moment: sTN takes ISO 8601 with an offset (NewSubscription, `wishDate`). */

const ZONE = 'Europe/Amsterdam'
const DAY_MS = 86_400_000
const MINUTE_MS = 60_000

const PARTS = new Intl.DateTimeFormat('en-GB', {
  timeZone: ZONE,
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
})

export interface Moment {
  /** `2026-11-23T07:00:00+01:00` */
  readonly iso: string
  /** Ms since 1970. */
  readonly at: number
}

/** What a day and a time in Amsterdam come to. */
export type Wish =
  | { readonly kind: 'empty' }
  /** No day or no time: half filled in, or the 30th of February. */
  | { readonly kind: 'form'; readonly field: 'day' | 'time' }
  | { readonly kind: 'moment'; readonly moment: Moment }
  /** The clocks go forward over it: that time is on no clock that day. */
  | { readonly kind: 'skipped' }
  /** The clocks go back over it: it comes twice, first in summer time. */
  | { readonly kind: 'twice'; readonly first: Moment; readonly second: Moment }

/** How far Amsterdam's clocks are ahead of UTC at a moment, both in ms. */
function offsetAt(at: number): number {
  const read = Object.fromEntries(PARTS.formatToParts(at).map(({ type, value }) => [type, Number(value)]))
  const wall = Date.UTC(read['year']!, read['month']! - 1, read['day'], read['hour'], read['minute'], read['second'])
  return wall - Math.floor(at / 1_000) * 1_000
}

const two = (value: number) => String(value).padStart(2, '0')

/** `+01:00` */
function written(offset: number): string {
  const minutes = Math.abs(offset) / MINUTE_MS
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

/** A day and a time as a clock in UTC would have them, ms since 1970; NaN when there is no such day or time. */
function wallOf(day: string, time: string): number {
  const wall = Date.parse(`${day}T${time}:00Z`)
  return !Number.isNaN(wall) && new Date(wall).toISOString() === `${day}T${time}:00.000Z` ? wall : Number.NaN
}

const isTime = (time: string) => /^([01]\d|2[0-3]):[0-5]\d$/.test(time)
const isDayForm = (day: string) => /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(wallOf(day, '00:00'))

/**
 * Reads a day (`2026-11-23`) and a time (`07:00`) as clocks in Amsterdam show them, whatever the zone of this computer.
 * The hour that is left out in March is `skipped`; the one that comes twice in October gives both its moments.
 */
export function readWish(day: string, time: string): Wish {
  if (day === '' && time === '') return { kind: 'empty' }
  if (!isDayForm(day)) return { kind: 'form', field: 'day' }
  if (!isTime(time)) return { kind: 'form', field: 'time' }
  const wall = wallOf(day, time)
  // what the clocks may be ahead by around that time: one offset, or two where they change
  const offsets = [...new Set([offsetAt(wall - DAY_MS), offsetAt(wall + DAY_MS)])]
  const found = offsets
    .map((offset) => ({ at: wall - offset, iso: `${day}T${time}:00${written(offset)}`, offset }))
    .filter(({ at, offset }) => offsetAt(at) === offset)
    .map(({ at, iso }) => ({ at, iso }))
    .toSorted((one, other) => one.at - other.at)
  const [first, second] = found
  if (!first) return { kind: 'skipped' }
  return second ? { kind: 'twice', first, second } : { kind: 'moment', moment: first }
}

/** Which of the two, where a time comes twice. */
export type Which = 'first' | 'second'

/** The moment that was meant, once there is no doubt about it. */
export function momentOf(wish: Wish, which: Which | undefined): Moment | undefined {
  if (wish.kind === 'moment') return wish.moment
  return wish.kind === 'twice' && which ? wish[which] : undefined
}
