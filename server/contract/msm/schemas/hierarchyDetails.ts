import * as z from 'zod/mini'
import { id, openEnum, wire } from '../../wire.ts'
import { filled, ids, moment, referenceNumber } from '../common.ts'
import { hierarchyPath } from './hierarchyItem.ts'
import { language } from './subscriber.ts'

const locationAddress = wire({
  partyName: z.string(),
  attention: z.string(),
  street: z.string(),
  houseNumber: z.string(),
  floor: z.string(),
  room: z.string(),
  location: z.string(),
  poBoxNumber: z.string(),
  postalCode: z.string(),
  city: z.string(),
  country: z.string(),
})

/** A node that is no person; the part of its own type is filled. Misspelled names are KPN's. */
export const hierarchyDetails = wire({
  name: z.string(),
  path: hierarchyPath,
  customer: wire({
    billingOwner: z.string(),
    /** Months. */
    billingRetentionPeriod: openEnum('6', '25'),
    ckrNumber: z.string(),
    krnNumber: z.string(),
    orderFrozen: z.boolean(),
    orderFrozenFrom: z.string(),
    orderFrozenTo: z.string(),
  }),
  debtor: wire({
    krnNumber: z.string(),
    activeFrom: z.string(),
    primaryEmail: z.string(),
    primaryAddress: locationAddress,
    billingAddress: locationAddress,
    inviceFlag: z.boolean(),
    invoiceDistribution: openEnum('MAIL', 'EMAIL', 'EINVOICE'),
    invoiceLanguage: language,
    additionalInvoiceLayuot: openEnum('CSV', 'XML'),
    appleDepId: z.string(),
    samsungKnoxId: z.string(),
  }),
  costCenter: wire({ number: z.string() }),
  businessLocation: wire({
    activeFrom: z.string(),
    activeTo: z.string(),
    contactName: z.string(),
    contactEmail: z.string(),
    contactPhoneNumber: z.string(),
    expectedNumberOfUsers: z.int(),
    externalAccountNumber: z.string(),
    primaryAddress: locationAddress,
  }),
})

const enabled = wire({ enabled: z.boolean(), reason: z.string() })

/** What this API user may do in the hierarchy at all. */
export const hierarchyOperations = wire({
  view: enabled,
  create: enabled,
  edit: enabled,
  move: enabled,
  remove: enabled,
})

/** What may be done with one node now. */
export const groupOperations = wire({
  createCostCenter: enabled,
  createSubscriber: enabled,
  createVirtualGroup: enabled,
  update: enabled,
  move: enabled,
  remove: enabled,
})

const name = filled(255)

export const createCostCenterRequest = z.strictObject({
  groupId: z.int(),
  name,
  /** Unique within the customer. */
  costCenterNumber: filled(100),
})

export const createGroupRequest = z.strictObject({ groupId: z.int(), name })

export const createdGroup = wire({ groupId: id })

/** A cost centre's number only for a cost centre. */
export const updateGroupRequest = z.strictObject({ name, costCenterNumber: z.optional(filled(100)) })

/**
 * Up to ten nodes at once. KPN refuses a reference number unless people or locations are among them, and a date unless
 * a person changes debtor (reference 4.7).
 */
export const moveGroupsRequest = z.strictObject({
  movedGroupIds: ids(10),
  destinationGroupId: z.int(),
  referenceNumber,
  wishDate: z.optional(moment),
})

export const bulkOrderSummary = wire({
  referenceNumber: z.string(),
  orders: z.array(wire({ id, contextName: z.string(), operation: z.string() })),
})
