import type {
  orderCancel,
  orderList,
  orderOverview,
  orderPretty,
  orderRead,
  serviceRequestCancel,
  serviceRequestList,
  serviceRequestRead,
} from '#contract/msm/trackAndTrace.ts'
import { cancel, isCancellable, isOpen } from '../fleet/track.ts'
import type { Order, ServiceRequest, Tracked, World } from '../fleet/state.ts'
import { fail, type Failure, type Given, type Handler } from '../handler.ts'
import { keptList, matchesAll, pageOf, readPatterns, sorted } from './listing.ts'
import { provoked } from '../sentinels.ts'
import { stamp } from './shapes.ts'
import {
  orderDetails,
  orderedBy,
  orderedFor,
  orderRow,
  prettyOrder,
  requiredAction,
  serviceRequestDetails,
  serviceRequestRow,
} from './trackShapes.ts'

const notFound = () => fail(404, 'ORDER_NOT_FOUND')

interface Query {
  readonly status: readonly string[]
  readonly patterns?: readonly string[] | undefined
  readonly currentUserOrdersOnly?: boolean | undefined
  readonly withRequiredActionFirst?: boolean | undefined
  readonly sortBy?: string | undefined
  readonly order?: 'ASC' | 'DESC' | undefined
}

/** Newest first unless sorted otherwise (KPN does not say); what waits for somebody comes before all else unless told not to. */
function found<T extends Tracked>(world: World, family: T['family'], query: Query): readonly T[] {
  const { status, currentUserOrdersOnly = false, withRequiredActionFirst = true, sortBy = 'CREATION_DATE' } = query
  const order = query.order ?? (query.sortBy ? 'ASC' : 'DESC')
  const asked = [family, status, query.patterns, currentUserOrdersOnly, withRequiredActionFirst, sortBy, order]
  return keptList(world, 'orders', asked, () => {
    const patterns = readPatterns(query.patterns)
    const wanted = [...world.tracked.values()].filter(
      (one): one is T =>
        one.family === family &&
        status.includes(one.status) &&
        (!currentUserOrdersOnly || one.ours === true) &&
        (patterns.length === 0 || matchesAll(patterns, searched(world, one))),
    )
    const inOrder = sorted(wanted, (one) => shown(world, one, sortBy), order)
    if (!withRequiredActionFirst) return inOrder
    return [...inOrder.filter((one) => requiredAction(one)), ...inOrder.filter((one) => !requiredAction(one))]
  })
}

function shown(world: World, tracked: Tracked, column: string): string | null {
  switch (column) {
    case 'STATUS':
      return tracked.status
    case 'KPN_REFERENCE':
      return tracked.kpnReference
    case 'ORDERED_FOR':
    case 'REQUEST_FOR':
      return orderedFor(world, tracked)?.accountName ?? null
    case 'REQUEST_BY':
      return orderedBy(tracked).accountName
    case 'TYPE':
      return tracked.type.en
    case 'CUSTOMER_REFERENCE':
      return tracked.customerReference
    default:
      return stamp(tracked.created)
  }
}

function searched(world: World, tracked: Tracked): string {
  const receiver = orderedFor(world, tracked)
  const contract = tracked.contract === null ? undefined : world.contracts.get(tracked.contract)
  const name = [receiver?.firstName, receiver?.prefix, receiver?.lastName].filter(Boolean).join(' ')
  return [
    tracked.kpnReference,
    tracked.customerReference,
    name,
    receiver?.accountName,
    receiver?.employeeNumber,
    contract?.mobileNumber,
    tracked.type.nl,
    tracked.type.en,
  ].join(' ')
}

const one = <T extends Tracked>(world: World, id: number, family: T['family']): T | undefined => {
  const tracked = world.tracked.get(id)
  return tracked?.family === family ? (tracked as T) : undefined
}

const orders: Handler<typeof orderList> = ({ query, world }) =>
  pageOf(found<Order>(world, 'order', query), query, (order) => orderRow(world, order))

const raw: Handler<typeof orderRead> = ({ path, world }) => {
  const order = one<Order>(world, path.id, 'order')
  return order ? orderDetails(world, order) : notFound()
}

const pretty: Handler<typeof orderPretty> = ({ path, world }) => {
  const order = one<Order>(world, path.id, 'order')
  return order ? prettyOrder(world, order) : notFound()
}

const requests: Handler<typeof serviceRequestList> = ({ query, world }) =>
  pageOf(found<ServiceRequest>(world, 'service-request', query), query, (request) => serviceRequestRow(world, request))

const request: Handler<typeof serviceRequestRead> = ({ path, world }) => {
  const asked = one<ServiceRequest>(world, path.id, 'service-request')
  return asked ? serviceRequestDetails(world, asked) : notFound()
}

/** What stops before it began, stops: KPN says so a little later. Nothing about refusals is documented. */
function stop(family: Tracked['family'], { path, query, world, now }: Given<typeof orderCancel>) {
  const tracked = one(world, path.id, family)
  if (!tracked) return notFound()
  return provoked([query.note ?? ''], (): undefined | Failure => {
    if (!isCancellable(tracked)) return fail(400, 'OPERATION_NOT_POSSIBLE', 'It cannot be cancelled any more')
    cancel(world, tracked, now + world.pace.startMs)
    return undefined
  })
}

const cancelOrder: Handler<typeof orderCancel> = (given) => stop('order', given)

const cancelRequest: Handler<typeof serviceRequestCancel> = (given) => stop('service-request', given)

/** Open ones per type; KPN does not list the keys. */
const overview: Handler<typeof orderOverview> = ({ world }) => {
  const counts = { contracting: 0, service_request: 0, returned_hardware: 0 }
  for (const tracked of world.tracked.values()) {
    if (isOpen(tracked)) counts[tracked.family === 'order' ? 'contracting' : 'service_request'] += 1
  }
  return counts
}

export const trackAndTraceHandlers = {
  orderList: orders,
  orderRead: raw,
  orderPretty: pretty,
  orderOverview: overview,
  orderCancel: cancelOrder,
  serviceRequestList: requests,
  serviceRequestRead: request,
  serviceRequestCancel: cancelRequest,
}
