import * as z from 'zod/mini'
import { cents } from '../../money.ts'
import { id, localized, mapOf, wire, wireTree } from '../../wire.ts'
import { moment } from '../common.ts'
import { operationAvailability, visibleFlag } from './availability.ts'
import { numberPresentation } from './numberPresentation.ts'
import { trackStatus } from './status.ts'
import { threshold } from './threshold.ts'
import { attributes, orderAddress, personsInvolved, requiredAction } from './trackAndTrace.ts'

/** What both forms of an order's details share. */
const details = {
  id,
  kpnReference: z.string(),
  customerReference: z.string(),
  status: trackStatus,
  type: localized,
  requiredAction,
  creationDate: z.string(),
  finishDate: z.string(),
  wishDate: z.string(),
  firstPossibleWishDate: z.string(),
  msisdn: z.string(),
  sim: z.string(),
  personsInvolved,
  deliveryAddress: orderAddress,
  deliveryId: z.string(),
  invoiceAddress: orderAddress,
  oneTimeCostInCents: cents,
  recurringCostInCents: cents,
  portingCustomerNumber: z.string(),
  portingMessage: z.string(),
  eSimEmail: z.string(),
  eSimConfirmationCode: z.string(),
  appleDepId: z.string(),
  registeredForAppleDep: z.boolean(),
  samsungKnoxId: z.string(),
  registeredForSamsungKnox: z.boolean(),
  flexibleNumberPresentation: numberPresentation,
  cancelOrder: visibleFlag,
}

const suborder = {
  name: localized,
  status: z.string(),
  multiplicity: z.int(),
  /** Plain text. */
  expectedDeliveryDate: z.string(),
  imeiNumbers: z.array(z.string()),
  mobileNumbers: z.array(z.string()),
  serialNumbers: z.array(z.string()),
  oneTimePriceInCents: cents,
  privateCopyingLevyInCents: cents,
}

/** An order as KPN keeps it. */
export const orderDetails = wire({
  ...details,
  attributes,
  contextAccountId: id,
  contextCustomerId: id,
  startDate: z.string(),
  /** An eSIM's id has 32 digits, more than a number holds exactly. */
  eid: z.union([z.string(), z.number()]),
  items: z.array(wireTree('children', { ...suborder, id: z.string(), productName: z.string() })),
  thresholds: mapOf(wire({ id, name: z.string() })),
  changePortingData: visibleFlag,
  changeWishDate: visibleFlag,
  returnHardware: visibleFlag,
  appleDepEnrollment: visibleFlag,
  samsungKnoxEnrollment: visibleFlag,
})

/** An order for display: items under a key of KPN's, and what stands in the way of each action. */
export const prettyOrderDetails = wire({
  ...details,
  items: mapOf(z.array(wire(suborder))),
  thresholds: mapOf(threshold),
  changePortingData: operationAvailability,
  changeWishDate: operationAvailability,
  returnHardware: operationAvailability,
  appleDepEnrollment: operationAvailability,
  samsungKnoxEnrollment: operationAvailability,
})

/**
 * Another port-in date, or another customer number at the operator left behind. KPN takes either a date or `asap`, and
 * a customer number only beside one of them (reference 3.8).
 */
export const portingDataChange = z
  .strictObject({
    asap: z.boolean(),
    newWishDate: z.optional(moment),
    customerNumber: z.optional(z.string().check(z.minLength(1), z.maxLength(70))),
  })
  .check(
    z.refine((change) => change.asap !== (change.newWishDate !== undefined), {
      path: ['newWishDate'],
      error: 'either a date or as soon as possible',
    }),
  )
