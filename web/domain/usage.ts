import type { TenThousandths } from '#contract/money.ts'

/** What was used of a bundle, and its size, in sTN's units; -1 seems to mean unlimited (QueryUsageSubscription). */
export interface BundleUse {
  readonly used: number | null
  readonly bundle: number | null
}

export interface UsageDetail {
  /** sTN's, in Dutch. */
  readonly description: string
  readonly quantity: number | null
  /** As sTN writes it, with its unit. */
  readonly volume: string | null
  readonly amount: TenThousandths | null
}

/** What one line used in one month. Amounts in ten-thousandths of a euro. */
export interface UsageMonth {
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
