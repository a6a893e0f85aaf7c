import { queryOptions } from '@tanstack/react-query'
import { callRecordList, callRecordMonthList, usageList } from '#contract/stn/queries.ts'
import type { TenThousandths } from '#contract/money.ts'
import type { RecordsAsked } from '../domain/recordList.ts'
import type { UsageMonth } from '../domain/usage.ts'
import { call } from './call.ts'
import { growingOptions, readAll } from './growing.ts'

/** Months per request; summaries reach less far back. */
const MONTHS = 100

async function readMonths(phoneNumber: string, lineId: string, signal: AbortSignal): Promise<readonly UsageMonth[]> {
  const asked = { phoneNumber, orderByDesc: 'yearMonth' }
  const found = await readAll(MONTHS, async (skip, take) => {
    return (await call(usageList, { query: { ...asked, skip, take }, signal })).results
  })
  return found
    .filter((one) => one.yearMonth && (!one.subscriptionId || one.subscriptionId === lineId))
    .map((one, at) => ({
      key: one.id || `${one.yearMonth}-${at}`,
      month: one.yearMonth!,
      voice: { used: one.usageHomeVoice ?? null, bundle: one.quantityInBundleHomeVoice ?? null },
      data: { used: one.usageHomeData ?? null, bundle: one.quantityInBundleHomeData ?? null },
      sms: { used: one.usageHomeSms ?? null, bundle: one.quantityInBundleHomeSms ?? null },
      premium: one.amountPremium ?? null,
      abroad: one.amountInternationalTotal ?? null,
      total: one.amountTotalUsage ?? null,
      details: (one.usageDetails ?? [])
        .toSorted((a, b) => (a.sortOrder ?? 0) - (b.sortOrder ?? 0))
        .map((detail, place) => ({
          key: `${place}-${detail.invoiceLineCode ?? ''}`,
          description: detail.description || detail.invoiceLineCode || '',
          quantity: detail.quantity ?? null,
          volume: detail.volumeStr || null,
          amount: detail.amount ?? null,
        })),
    }))
    .toSorted((a, b) => b.month.localeCompare(a.month))
}

/** One call, message or session. */
export interface CallRecord {
  readonly id: string
  readonly lineId: string | null
  readonly phoneNumber: string | null
  /** sTN's, in Dutch. */
  readonly description: string
  /** ISO 8601, UTC. */
  readonly usedAt: string
  readonly destination: string | null
  readonly country: string | null
  /** Its unit depends on the kind and is not stated. */
  readonly volume: number | null
  readonly amount: TenThousandths | null
}

/** Call records of sTN's list from `skip` on. */
export async function readRecords(asked: RecordsAsked, skip: number, take: number, signal: AbortSignal) {
  const query = { ...asked, skip, take }
  const { results } = await call(callRecordList, { query, signal })
  return results.map((one, at): CallRecord => ({
    // a record without an id is still a record: its place stands in for it
    id: one.id || `${skip + at}`,
    lineId: one.subscriptionId || null,
    phoneNumber: one.phoneNumber || null,
    description: one.description || one.rateClass || '',
    usedAt: one.usageDate ?? '',
    destination: one.destination || null,
    country: one.countryCodeDestination || null,
    volume: one.volume ?? null,
    amount: one.amount ?? null,
  }))
}

export const usageQueries = {
  all: () => ['usage'] as const,
  /** A line's months, newest first; asked by its number, since there is no filter by subscription. */
  months: (lineId: string, phoneNumber: string) =>
    queryOptions({
      queryKey: [...usageQueries.all(), 'months', lineId, phoneNumber],
      queryFn: ({ signal }) => readMonths(phoneNumber, lineId, signal),
      staleTime: 300_000,
    }),
  /** Months for which there are call records, newest first. */
  recordMonths: () =>
    queryOptions({
      queryKey: [...usageQueries.all(), 'recordMonths'],
      queryFn: async ({ signal }) => {
        const months = await readAll(MONTHS, async (skip, take) => {
          const query = { orderByDesc: 'yearMonth', skip, take }
          return (await call(callRecordMonthList, { query, signal })).results
        })
        return [...new Set(months.map(({ yearMonth }) => yearMonth ?? ''))].filter(Boolean).toSorted().toReversed()
      },
      staleTime: 300_000,
    }),
  /** Call records of a month, of one number or of all. */
  records: (asked: RecordsAsked) =>
    growingOptions([...usageQueries.all(), 'records', asked], (skip, take, signal) =>
      readRecords(asked, skip, take, signal),
    ),
}
