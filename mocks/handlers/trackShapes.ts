import { productOf } from '../fleet/products.ts'
import { isCancellable, isOpen } from '../fleet/track.ts'
import { debtorOf, nodeOf, oneName } from '../fleet/tree.ts'
import type { Order, ServiceRequest, Tracked, World } from '../fleet/state.ts'
import { orderAddress, orderedLine, orderedLines } from './orderedItems.ts'
import { contractItems } from './contractDetails.ts'
import { pathOf, stamp } from './shapes.ts'

/** The one user as which a token acts (reference 1.1), and a colleague at KPN's own portal. */
const API_USER = { id: 1500001, accountName: 'msm-api', firstName: 'MSM', prefix: '', lastName: 'API' }
const COLLEAGUE = { id: 1500002, accountName: 's.bergsma', firstName: 'Sanne', prefix: '', lastName: 'Bergsma' }

export const orderedBy = (tracked: Tracked) => (tracked.ours ? API_USER : COLLEAGUE)

export function orderedFor(world: World, tracked: Tracked) {
  const node = nodeOf(world, tracked.orderedFor) ?? world.offstage.get(tracked.orderedFor)
  if (!node) return null
  const companyName = debtorOf(world, node)?.name ?? null
  return node.type === 'SUBSCRIBER'
    ? {
        // who is not there yet, or no longer, has no id that anybody could use
        id: world.people.has(node.id) ? node.id : null,
        accountName: oneName(node),
        companyName,
        employeeNumber: node.employeeNumber,
        firstName: node.firstName,
        prefix: node.surnamePrefix,
        lastName: node.surname,
      }
    : {
        id: node.id,
        accountName: node.name,
        companyName,
        employeeNumber: null,
        firstName: null,
        prefix: null,
        lastName: null,
      }
}

export const requiredAction = ({ status }: Tracked) => (status === 'UNAUTHORIZED' ? 'AUTHORIZATION' : null)

const contractOf = (world: World, { contract }: Tracked) =>
  contract === null ? undefined : world.contracts.get(contract)

const ended = ({ finished }: Tracked) => (finished === null ? null : stamp(finished))

/** What the rows of both lists share. */
const row = (world: World, tracked: Tracked) => ({
  id: tracked.id,
  kpnReference: tracked.kpnReference,
  customerReference: tracked.customerReference,
  creationDate: stamp(tracked.created),
  finishDate: ended(tracked),
  status: tracked.status,
  type: tracked.type,
  requiredAction: requiredAction(tracked),
  isBeingCanceled: tracked.isBeingCanceled === true && isOpen(tracked),
  msisdn: contractOf(world, tracked)?.mobileNumber ?? null,
  orderedBy: orderedBy(tracked),
  orderedFor: orderedFor(world, tracked),
})

export function orderRow(world: World, order: Order) {
  const contract = contractOf(world, order)
  return { ...row(world, order), contractItems: contract ? [contractItems(world, contract)] : [], portingMessage: null }
}

export const serviceRequestRow = (world: World, request: ServiceRequest) => ({
  ...row(world, request),
  fixedNumber: contractOf(world, request)?.fixedNumber ?? null,
})

const flag = (enabled: boolean) => ({ enabled, visible: true })
const unseen = { enabled: false, visible: false }
const never = { ...unseen, blockingOrders: [] }

/** A contract that came to its end by this request can come back. */
const backAgain = (world: World, request: ServiceRequest) =>
  ended(request) !== null && contractOf(world, request)?.state === 'CLOSED'
    ? { ...flag(true), blockingOrders: [] }
    : never

/** What every form of details shares. Costs are recorded amounts, not worked out. */
function details(world: World, tracked: Tracked) {
  const { id, kpnReference, customerReference, status, type } = tracked
  return {
    id,
    kpnReference,
    customerReference,
    status,
    type,
    requiredAction: requiredAction(tracked),
    creationDate: stamp(tracked.created),
    finishDate: ended(tracked),
    wishDate: tracked.wishDate === undefined ? null : stamp(tracked.wishDate),
    personsInvolved: { approvedBy: null, orderedBy: orderedBy(tracked), receivedBy: orderedFor(world, tracked) },
    invoiceAddress: null,
    flexibleNumberPresentation: null,
    thresholds: {},
    cancelOrder: flag(isCancellable(tracked)),
  }
}

function orderParts(world: World, order: Order) {
  const contract = contractOf(world, order)
  const { basket } = order
  return {
    ...details(world, order),
    firstPossibleWishDate: null,
    msisdn: contract?.mobileNumber ?? null,
    sim: contract?.simCardNumber ?? null,
    deliveryAddress: basket?.address ? orderAddress(basket.address) : null,
    deliveryId: null,
    oneTimeCostInCents: basket?.oneTimeCents ?? 0,
    recurringCostInCents: basket?.monthlyCents ?? RECORDED_FEE,
    portingCustomerNumber: basket?.portingCustomerNumber ?? null,
    portingMessage: null,
    eSimEmail: basket?.eSimEmail ?? null,
    eSimConfirmationCode: basket?.eSimConfirmationCode ?? null,
    appleDepId: null,
    registeredForAppleDep: false,
    samsungKnoxId: null,
    registeredForSamsungKnox: false,
  }
}

/** Cents a month: what KPN's basket example shows. */
const RECORDED_FEE = 1000

function suborder(world: World, order: Order) {
  const contract = contractOf(world, order)
  return {
    name: order.product === null ? null : productOf(order.product).name,
    status: order.status,
    multiplicity: 1,
    expectedDeliveryDate: null,
    imeiNumbers: contract?.imei ? [contract.imei] : [],
    mobileNumbers: contract?.mobileNumber ? [contract.mobileNumber] : [],
    serialNumbers: [],
    oneTimePriceInCents: 0,
    privateCopyingLevyInCents: 0,
  }
}

export const prettyOrder = (world: World, order: Order) => ({
  ...orderParts(world, order),
  items: order.basket ? orderedLines(order.basket, order) : { subscriptions: [suborder(world, order)] },
  changePortingData: never,
  changeWishDate: never,
  returnHardware: never,
  appleDepEnrollment: never,
  samsungKnoxEnrollment: never,
})

export function orderDetails(world: World, order: Order) {
  const node = nodeOf(world, order.orderedFor)
  return {
    ...orderParts(world, order),
    attributes: {},
    contextAccountId: order.orderedFor,
    contextCustomerId: (node && pathOf(world, node)[0]?.id) ?? null,
    startDate: stamp(order.created),
    eid: null,
    items: order.basket
      ? order.basket.lines.map((line, at) => ({
          ...orderedLine(line, order),
          id: `${order.id}-${at + 1}`,
          productName: line.name.nl,
          children: [],
        }))
      : [
          {
            ...suborder(world, order),
            id: String(order.id),
            productName: order.product === null ? null : productOf(order.product).name.nl,
            children: [],
          },
        ],
    changePortingData: unseen,
    changeWishDate: unseen,
    returnHardware: unseen,
    appleDepEnrollment: unseen,
    samsungKnoxEnrollment: unseen,
  }
}

export const serviceRequestDetails = (world: World, request: ServiceRequest) => ({
  ...details(world, request),
  expectedDate: null,
  sim: request.sim,
  newSim: request.newSim,
  totalPriceInCents: 0,
  attributes: request.attributes,
  attachments: [],
  hardwareItems: [],
  modifiedItems: [],
  reactivate: backAgain(world, request),
})
