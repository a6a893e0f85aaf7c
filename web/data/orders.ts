import { queryOptions } from '@tanstack/react-query'
import { TRACK_STATUSES } from '#contract/msm/schemas/status.ts'
import { orderList, serviceRequestList } from '#contract/msm/trackAndTrace.ts'
import type { AnswerOf } from '#contract/operation.ts'
import { shownName } from '#contract/personName.ts'
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

/** What was ordered for somebody, as far as KPN's search finds it. */
export interface RequestsOfPerson {
  readonly requests: readonly TrackedRequest[]
  /** KPN found more than one page holds. */
  readonly isPartial: boolean
}

/**
 * KPN lists requests by status and free text only, so it is asked for the surname, and `orderedFor` is checked by us
 * (reference 1.3: matching rules are undocumented).
 */
async function readOf(id: number, surname: string, signal: AbortSignal): Promise<RequestsOfPerson> {
  const patterns = surname === '' ? {} : { patterns: [surname] }
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
  const all = [
    ...(orders.result ?? []).map((row, at) => requestOf('orders', at, row)),
    ...(services.result ?? []).map((row, at) => requestOf('service-requests', at, row)),
  ]
  return {
    requests: all.filter((request) => request.orderedFor?.id === id),
    isPartial: (orders.total ?? 0) > REQUESTS || (services.total ?? 0) > REQUESTS,
  }
}

export const orderQueries = {
  all: () => ['orders'] as const,
  /** Orders and service requests for one person, open and finished. */
  ofPerson: (id: number, surname: string) =>
    queryOptions({
      queryKey: [...orderQueries.all(), 'person', id, surname],
      queryFn: ({ signal }) => readOf(id, surname, signal),
      staleTime: 15_000,
    }),
}
