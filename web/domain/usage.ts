import type { TenThousandths } from '#contract/money.ts'

/** What was used of a bundle, and its size, in sTN's units; -1 seems to mean unlimited (QueryUsageSubscription). */
export interface BundleUse {
  readonly used: number | null
  readonly bundle: number | null
}

export interface UsageDetail {
  /** Tells it from the others of its month. */
  readonly key: string
  /** sTN's, in Dutch. */
  readonly description: string
  readonly quantity: number | null
  /** As sTN writes it, with its unit. */
  readonly volume: string | null
  readonly amount: TenThousandths | null
}

/** What one line used in one month. Amounts in ten-thousandths of a euro. */
export interface UsageMonth {
  /** sTN may give a month twice, e.g. for two customer numbers: each is shown. */
  readonly key: string
  /** `2026_11`. */
  readonly month: string
  /** The unit is not stated. */
  readonly voice: BundleUse
  /** MB. */
  readonly data: BundleUse
  readonly sms: BundleUse
  readonly premium: TenThousandths | null
  readonly abroad: TenThousandths | null
  readonly total: TenThousandths | null
  readonly details: readonly UsageDetail[]
}

export type UsageKind = 'data' | 'voice' | 'sms'
export const USAGE_KINDS = ['data', 'voice', 'sms'] as const satisfies readonly UsageKind[]

/** The month that follows: `2026_01` after `2025_12`. */
function monthAfter(month: string): string {
  const [year = 0, number = 0] = month.split('_').map(Number)
  return number === 12 ? `${year + 1}_01` : `${year}_${String(number + 1).padStart(2, '0')}`
}

/** More months than this between two are no gap to be drawn. */
const WIDEST_GAP = 24

/** The months between two; none where one of both is no month, or they are far apart. */
function monthsBetween(before: string, after: string): readonly string[] {
  const between: string[] = []
  if (!monthStart(before) || !monthStart(after)) return between
  for (let next = monthAfter(before); next < after; next = monthAfter(next)) {
    if (between.length === WIDEST_GAP) return []
    between.push(next)
  }
  return between
}

interface DrawnMonth {
  readonly month: string
  readonly use: UsageMonth | undefined
}

/**
 * Months from the oldest to the newest, those between for which sTN gives nothing as undefined: a chart that left them
 * out would show what was used before and after as if one followed the other.
 */
export function monthsInLine(months: readonly UsageMonth[]): readonly DrawnMonth[] {
  const drawn: DrawnMonth[] = []
  for (const use of months.toSorted((a, b) => a.month.localeCompare(b.month))) {
    const before = drawn.at(-1)?.month
    if (before !== undefined)
      for (const month of monthsBetween(before, use.month)) drawn.push({ month, use: undefined })
    drawn.push({ month: use.month, use })
  }
  return drawn
}

/** Whether a bundle has no end. */
export const isUnlimited = ({ bundle }: BundleUse): boolean => bundle === -1

/** `2026_11` as a moment in the middle of that month, for a formatter; undefined when it is no month. */
export function monthStart(month: string): Date | undefined {
  const [, year, number] = /^(\d{4})_(0[1-9]|1[0-2])$/.exec(month) ?? []
  return year === undefined ? undefined : new Date(Date.UTC(Number(year), Number(number) - 1, 15))
}

/** Where a call went: a Dutch mobile number as it is dialled, a label (`000INTERNET`) without its noughts, all else as it came. */
export const shownDestination = (destination: string): string =>
  /^316\d{8}$/.test(destination) ? `06-${destination.slice(3)}` : destination.replace(/^0+(?=[A-Z])/, '')
