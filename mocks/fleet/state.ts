import type { NodeKind } from '#contract/msm/schemas/hierarchyItem.ts'
import type { TrackStatus } from '#contract/msm/schemas/status.ts'
import type { Amounts, Contracting, OrderedBasket } from '../basket/state.ts'
import type { Stn } from '../stn/state.ts'
import type { ProductKey } from './products.ts'

/**
 * The whole state of the fake KPN as plain data (no closures, no class instances), light enough for 100,000 people.
 * What can be worked out from the seed and an id is not kept (`derive.ts`). Texts are as KPN shows them: `""` and
 * `null` stand where KPN's own examples have them.
 */
export interface World {
  readonly seed: number
  readonly pace: Pace
  /** When the world was made, ms since 1970: dates of what is already there count back from it. */
  readonly born: number
  /** Ids of the customers. */
  readonly roots: number[]
  readonly groups: Map<number, Group>
  readonly people: Map<number, Person>
  /** People whom only orders name: asked for and not yet there, or gone. */
  readonly offstage: Map<number, Person>
  readonly contracts: Map<number, Contract>
  /** Cards that were replaced: KPN takes none of them again. */
  readonly spentCards: Set<string>
  /** Baskets, templates, addresses, and what was ordered with them. */
  readonly contracting: Contracting
  /** The other upstream: its cards, subscriptions and activations. */
  readonly stn: Stn
  /** Orders and service requests by id: one space of ids. */
  readonly tracked: Map<number, Tracked>
  /** What the clock will bring, soonest first. */
  readonly coming: Change[]
  /** Counts the changes of nodes and contracts: whatever was worked out from an older one is stale. */
  revision: number
  /** The same for orders and requests: their steps must not make lists of people stale. */
  trackRevision: number
  /** The id that the next new node, contract or order gets. */
  nextId: number
}

/** How long KPN takes, ms of the sandbox clock. */
export interface Pace {
  /** From a write until its request is being worked on. */
  readonly startMs: number
  /** From a write until the data shows it. */
  readonly dataMs: number
  /** From a write until its request is closed. */
  readonly closeMs: number
  /** From the creation of a person until lists, tree and details know the person (seen: 5 to 15 s; reference 7.6). */
  readonly visibleMs: number
}

export const PACE: Pace = { startMs: 1000, dataMs: 1500, closeMs: 6000, visibleMs: 8000 }

export interface Group {
  readonly id: number
  readonly type: Exclude<NodeKind, 'SUBSCRIBER'>
  /** `null` for customers. */
  parent: number | null
  name: string
  /** The name as the `location` of a person spells it, when that is another (KPN's example: `Company X`). */
  readonly label?: string
  costCenterNumber?: string
  /** Groups first, then people, each in the order in which they came: KPN's order is not documented. */
  children: number[]
  /** Debtors can hold contracts too (SIM cards in stock). */
  contracts: readonly number[]
}

/** What a PUT replaces; names as the detail spells them. */
export interface PersonData {
  firstName: string
  surnamePrefix: string
  surname: string
  email: string
  employeeNumber: string
  gender: string | null
  preferredLanguage: string | null
  comments: string
  mobileNumber: string
  fixedNumber: string | null
  vip: boolean
}

export interface Person extends PersonData {
  readonly id: number
  readonly type: 'SUBSCRIBER'
  parent: number
  user: boolean
  gripUser: boolean
  contracts: readonly number[]
}

export type WorldNode = Group | Person

export const CONTRACT_STATES = ['ACTIVE', 'CLOSED', 'ORDERED', 'PENDING', 'BLOCKED'] as const
export type ContractState = (typeof CONTRACT_STATES)[number]

export interface Contract {
  readonly id: number
  /** A person or a debtor. */
  owner: number
  /** Key of `PRODUCTS`. */
  readonly product: ProductKey
  state: ContractState
  mobileNumber: string | null
  fixedNumber: string | null
  simCardNumber: string | null
  extension: string | null
  sipAccount: string | null
  imei: string | null
  /** When its state last changed, ms since 1970; absent: worked out from the id. */
  since?: number
}

interface TrackedBase {
  readonly id: number
  readonly kpnReference: string
  readonly customerReference: string | null
  status: TrackStatus
  /** Ms since 1970. */
  readonly created: number
  finished: number | null
  /** Node for which it was asked: a person or a debtor. */
  readonly orderedFor: number
  /** The contract it is about, if any: blocks that contract's other operations while it is open. */
  readonly contract: number | null
  readonly type: { readonly en: string; readonly nl: string }
  /** Asked for through this API: KPN's "current user". */
  readonly ours?: true
  /** When it was asked to happen, ms since 1970; absent: as soon as possible. */
  readonly wishDate?: number
  /** Somebody asked for its end; KPN has not yet said so. */
  isBeingCanceled?: true
}

/** New contracts and hardware (`CONTRACTING`). */
export interface Order extends TrackedBase {
  readonly family: 'order'
  readonly product: ProductKey | null
  /** What was in the basket; absent: nobody ordered it here. */
  readonly basket?: OrderedBasket
}

/** Changes of what exists (`SERVICE_REQUEST`). */
export interface ServiceRequest extends TrackedBase {
  readonly family: 'service-request'
  /** KPN's key-value list: what was asked for. */
  readonly attributes: Readonly<Record<string, string>>
  readonly sim: string | null
  readonly newSim: string | null
  /** While it is open nobody else may edit the person. */
  readonly blocksEditing?: true
}

export type Tracked = Order | ServiceRequest

/** What an ordered basket brings about when KPN delivers. */
export interface Delivery {
  /** The contract that becomes something else, with what is on it then. */
  readonly changes?: { readonly id: number; readonly data: Partial<Contract>; readonly items: Amounts }
  /** Contracts that end. */
  readonly closes: readonly number[]
  /** Contracts that begin. */
  readonly makes: readonly { readonly contract: Contract; readonly items: Amounts }[]
}

/**
 * Something that the clock brings about; `due` in ms since 1970. Each belongs to an order or request (`tracked`): when that
 * is cancelled it does not happen.
 */
export type Change = { readonly due: number; readonly tracked: number } & (
  | { readonly kind: 'status'; readonly status: TrackStatus }
  | { readonly kind: 'person'; readonly person: number; readonly data: PersonData }
  /** Somebody comes on (from `offstage`) or goes off. */
  | { readonly kind: 'join' | 'leave'; readonly person: number }
  | { readonly kind: 'move'; readonly node: number; readonly to: number }
  | {
      readonly kind: 'contract'
      readonly contract: number
      readonly data: Partial<Pick<Contract, 'state' | 'simCardNumber'>>
    }
  | { readonly kind: 'reassign'; readonly contract: number; readonly to: number }
  | { readonly kind: 'delivery'; readonly delivery: Delivery }
)

export interface WorldOptions {
  /** People of the generated company; KPN's three example people come on top. */
  readonly size: number
  readonly seed: number
  /** Ms since 1970. */
  readonly now: number
  readonly pace?: Partial<Pace>
}
