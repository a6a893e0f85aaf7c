import * as z from 'zod/mini'
import { cents } from '../../money.ts'
import { id, localized, mapOf, openEnum, paged, wire, wireTree } from '../../wire.ts'
import { filled, moment, referenceNumber, upTo } from '../common.ts'
import { deliveryAddressRequest } from './address.ts'

/** One-time and monthly amounts stand side by side and are never added up. */
export const price = wire({
  oneTime: wire({ activationFeeInCents: cents, hardwareFeeInCents: cents, privateCopyingLevyInCents: cents }),
  recurring: wire({ monthlyFeeInCents: cents }),
})

/** A node of the product tree; its id lives as long as the basket. `error`: the tree cannot be ordered like this. */
export const productTreeItem = wireTree('children', {
  id: z.string(),
  name: localized,
  selected: z.boolean(),
  disabled: z.boolean(),
  visible: z.boolean(),
  contracted: z.boolean(),
  amount: z.int(),
  canOrderMoreThanOne: z.boolean(),
  childrenSelectionStrategy: openEnum('SELECT_ONE', 'SELECT_MANY', 'NONE'),
  error: wire({ message: localized, hint: localized }),
  price,
})
export const productTree = z.array(productTreeItem)

/** A question to answer; one possible value that equals `value` means read-only, none means free text. */
export const characteristics = mapOf(
  wire({
    name: z.string(),
    value: z.string(),
    possibleValues: z.array(wire({ value: z.string(), caption: localized })),
  }),
)

export const basketSnapshot = wire({ productTree, characteristics, oldPrice: price, totalPrice: price })

/** KPN declares a map of texts; this is the one that is in it. */
export const basketSession = wire({ sessionId: z.string() })

const productAction = z
  .strictObject({
    productId: filled(200),
    type: z.enum(['PUT', 'REMOVE']),
    /** 1 when left out. */
    amount: z.optional(z.int().check(z.minimum(1), z.maximum(100))),
  })
  .check(
    z.refine((action) => action.type === 'PUT' || action.amount === undefined, {
      path: ['amount'],
      error: 'only what is put has an amount',
    }),
  )

const CHANGES = new Set(['characteristicActions', 'productActions', 'simCardNumber', 'templateId'])
const OPENINGS = new Set([
  'contractId',
  'accountGroupId',
  'accountGroupId,orderId',
  'fixedContractId,mobileContractId',
  'templateIdToModify',
])

/**
 * Opens a basket or changes one, never both (reference 3.5): to modify a contract, for a new one, to reactivate, to
 * combine fixed and mobile, to edit a template; or actions, a SIM from stock, a template for an open basket.
 */
export const basketChange = z
  .strictObject({
    contractId: z.optional(z.int()),
    accountGroupId: z.optional(z.int()),
    /** The termination order that is undone. */
    orderId: z.optional(z.int()),
    fixedContractId: z.optional(z.int()),
    mobileContractId: z.optional(z.int()),
    templateIdToModify: z.optional(z.int()),
    characteristicActions: z.optional(z.array(z.strictObject({ name: filled(200), value: upTo(4000) }))),
    /** Done in this order. */
    productActions: z.optional(z.array(productAction)),
    simCardNumber: z.optional(filled(25)),
    templateId: z.optional(filled(200)),
  })
  .check(
    z.refine(
      (change) => {
        const named = Object.entries(change).flatMap(([name, value]) => (value === undefined ? [] : [name]))
        const opening = named.toSorted().join(',')
        return OPENINGS.has(opening) || (named.length > 0 && named.every((name) => CHANGES.has(name)))
      },
      { error: 'these fields do not belong together' },
    ),
  )

/** An address only when goods are sent: one that exists or a new one. No date means as soon as possible. */
export const orderRequest = z
  .strictObject({
    addressId: z.optional(z.int()),
    address: z.optional(deliveryAddressRequest),
    referenceNumber,
    wishDate: z.optional(moment),
  })
  .check(
    z.refine((order) => order.address === undefined || order.addressId === undefined, {
      path: ['addressId'],
      error: 'either an address that exists or a new one',
    }),
  )

/**
 * A main product. KPN's document and its how-to page differ: the page shows `bsId`, `oneTimePriceInCents` and a bare
 * name (reference 5.10), so both are taken.
 */
export const mainProductPage = paged(
  wire({
    id: z.string(),
    name: z.union([localized, z.string()]),
    category: openEnum(
      'CENTREX',
      'FIXED',
      'FIXED_MOBILE',
      'HARDWARE',
      'MOBILE',
      'OTHER',
      'SKYPE_FOR_BUSINESS',
      'SOFTWARE',
    ),
    subcategory: z.string(),
    priceInCents: cents,
    privateCopyingLevyInCents: cents,
    bsId: id,
    oneTimePriceInCents: cents,
  }),
)

/** Probably free numbers that begin with the prefix; KPN does not say. */
export const resourceList = z.array(wire({ id, address: z.string() }))

export const categories = z.array(z.string())
