import { queryOptions } from '@tanstack/react-query'
import { TRACK_STATUSES } from '#contract/msm/schemas/status.ts'
import { orderList, serviceRequestList } from '#contract/msm/trackAndTrace.ts'
import type { AnswerOf } from '#contract/operation.ts'
import { shownName } from '#contract/personName.ts'
import { parsePhone } from '#contract/phone.ts'
import type { TrackedList, TrackedRequest } from '../domain/tracked.ts'
import { call } from './call.ts'
import { needId } from './need.ts'

type WireRow = NonNullable<AnswerOf<typeof orderList | typeof serviceRequestList>['result']>[number]
type WireName = WireRow['orderedBy']

/** Requests per list: more than anybody has open; what is beyond is said. */
const REQUESTS = 100

const nameOf = (one: NonNullable<WireName>) =>
  shownName({ firstName: one.firstName, prefix: one.prefix, surname: one.lastName }) || one.accountName || ''

function requestOf(list: TrackedList, at: number, row: WireRow): TrackedRequest {
  return {
    id: needId(list === 'orders' ? orderList.id : serviceRequestList.id, `result.${at}`, row.id),
    list,
    kpnReference: row.kpnReference || null,
    customerReference: row.customerReference || null,
    type: row.type ? { nl: row.type.nl ?? '', en: row.type.en ?? '' } : null,
    status: row.status ?? '',
    createdAt: row.creationDate || null,
    finishedAt: row.finishDate || null,
    orderedFor: row.orderedFor ? { id: row.orderedFor.id ?? null, name: nameOf(row.orderedFor) } : null,
    orderedBy: row.orderedBy ? nameOf(row.orderedBy) || null : null,
  }
}

/** What was ordered for a person or on a number, as far as KPN's search finds it. */
export interface FoundRequests {
  readonly requests: readonly TrackedRequest[]
  /** KPN found more than one page holds. */
  readonly isPartial: boolean
}

/**
 * KPN lists requests by status and free text only (reference 1.3: matching rules are undocumented), so what it finds
 * by `pattern` is checked by us.
 */
async function readFound(
  pattern: string,
  isWanted: (row: WireRow) => boolean,
  signal: AbortSignal,
): Promise<FoundRequests> {
  const patterns = pattern === '' ? {} : { patterns: [pattern] }
  const query = {
    ...patterns,
    status: [...TRACK_STATUSES],
    from: 0,
    to: REQUESTS,
    order: 'DESC',
    sortBy: 'CREATION_DATE',
  } as const
  const [orders, services] = await Promise.all([
    call(orderList, { query, signal }),
    call(serviceRequestList, { query, signal }),
  ])
  const wanted = (list: TrackedList, rows: readonly WireRow[] | null | undefined) =>
    (rows ?? []).flatMap((row, at) => (isWanted(row) ? requestOf(list, at, row) : []))
  return {
    requests: [...wanted('orders', orders.result), ...wanted('service-requests', services.result)],
    isPartial: (orders.total ?? 0) > REQUESTS || (services.total ?? 0) > REQUESTS,
  }
}

/** A number in one spelling; what is no Dutch number stays as it came. */
const plain = (number: string) => parsePhone(number).number ?? number

function hasNumber(row: WireRow, wanted: string): boolean {
  const fixed = 'fixedNumber' in row && typeof row.fixedNumber === 'string' ? row.fixedNumber : null
  return [row.msisdn, fixed].some((one) => one && plain(one) === wanted)
}

export const orderQueries = {
  all: () => ['orders'] as const,
  /** Orders and service requests for one person, open and finished. */
  ofPerson: (id: number, surname: string) =>
    queryOptions({
      queryKey: [...orderQueries.all(), 'person', id, surname],
      queryFn: ({ signal }) => readFound(surname, (row) => row.orderedFor?.id === id, signal),
      staleTime: 15_000,
    }),
  /** Orders and service requests on one number (KPN's form: `31612345678`), open and finished. */
  ofNumber: (number: string) =>
    queryOptions({
      queryKey: [...orderQueries.all(), 'number', number],
      queryFn: ({ signal }) => readFound(number, (row) => hasNumber(row, plain(number)), signal),
      staleTime: 15_000,
    }),
}
