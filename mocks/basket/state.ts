import type { Localized } from '../fleet/products.ts'
import type { MainCategory } from './catalogue/product.ts'
import type { RecordedPrice } from './prices/price.ts'

/** Where a product stands: the code of its main product, and its own code below it (`voiceAndData/voicemail`). */
export type Spot = string

/** What is selected, or contracted, and how many of each. */
export type Amounts = ReadonlyMap<Spot, number>

/** What a basket was opened for. */
export type Opening =
  | { readonly kind: 'modify'; readonly contractId: number }
  | { readonly kind: 'new'; readonly accountGroupId: number }
  | {
      readonly kind: 'reactivate'
      readonly accountGroupId: number
      /** The order that terminated `contractId`. */
      readonly orderId: number
      readonly contractId: number
    }
  | { readonly kind: 'combine'; readonly fixedContractId: number; readonly mobileContractId: number }
  | { readonly kind: 'template'; readonly templateId: number }

export interface Basket {
  readonly id: string
  /** The how-manieth basket of this world: its node ids depend on it. */
  readonly number: number
  readonly opening: Opening
  /** Main products in the tree, by code. */
  readonly roots: string[]
  readonly selected: Map<Spot, number>
  readonly contracted: Amounts
  readonly nodeIds: Map<Spot, string>
  readonly spots: Map<string, Spot>
  /** Characteristics that were answered. */
  readonly answers: Map<string, string>
  simCardNumber: string | undefined
  /** When somebody last asked for it, ms since 1970. */
  used: number
}

export type InvalidTemplate = 'INVALID_PRODUCT_CONFIGURATION' | 'HARDWARE_IN_TEMPLATE' | 'NOT_SUPPORTED_PRODUCT'

export interface Template {
  readonly id: number
  readonly name: string
  /** Where it was kept: a customer's is company-wide. */
  readonly groupId: number
  readonly main: string
  readonly category: MainCategory
  selected: Amounts
  reason: InvalidTemplate | null
}

/** A type, not an interface: answers are open objects, and only types fit those. */
export type DeliveryAddress = {
  readonly id: number
  readonly addressName: string
  readonly companyName: string
  readonly attention: string
  readonly street: string
  readonly houseNumber: string
  readonly floor: string
  readonly room: string
  readonly location: string
  readonly postalCode: string
  readonly city: string
  readonly country: string
}

export interface KeptAddress {
  readonly of: 'company' | 'apiUser'
  address: DeliveryAddress
}

/** Everything about contracting that is not in the contracts themselves: plain data, a part of the world. */
export interface Contracting {
  readonly baskets: Map<string, Basket>
  /** The basket of who leaves out the session: the API user's last (reference 1.6). */
  current: string | undefined
  opened: number
  /** What is on contracts that were ordered or changed here, by contract. */
  readonly contracted: Map<number, Amounts>
  readonly templates: Map<number, Template>
  readonly addresses: Map<number, KeptAddress>
  /** Customers that may not order. */
  readonly frozen: Set<number>
  /** Prices that changed since they were recorded. */
  readonly prices: Map<string, RecordedPrice>
  /** Cents by which the monthly total is wrong on purpose. */
  wrongBy: number
  /** Nodes of the large test subscription; 0: there is none. */
  bigTree: number
  /** Name of a product that KPN takes away by itself with the next change. */
  surprise: string | undefined
}

export const newContracting = (): Contracting => ({
  baskets: new Map(),
  current: undefined,
  opened: 0,
  contracted: new Map(),
  templates: new Map(),
  addresses: new Map(),
  frozen: new Set(),
  prices: new Map(),
  wrongBy: 0,
  bigTree: 0,
  surprise: undefined,
})

/** What was ordered, as the order shows it: cents. */
export interface OrderedBasket {
  readonly lines: readonly OrderedLine[]
  readonly oneTimeCents: number
  readonly monthlyCents: number
  readonly address: Omit<DeliveryAddress, 'id'> | null
  readonly portingCustomerNumber: string | null
  readonly eSimEmail: string | null
  readonly eSimConfirmationCode: string | null
}

export interface OrderedLine {
  /** Key of the order's items; KPN does not list them. */
  readonly key: 'subscriptions' | 'products' | 'hardware' | 'removed'
  readonly name: Localized
  readonly amount: number
  /** Of one piece. */
  readonly oneTimeCents: number
  readonly levyCents: number
}
