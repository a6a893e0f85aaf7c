import type { SIM_CARD_STATUSES, SIM_CARD_TYPES } from '#contract/stn/schemas/simCard.ts'
import type { PROVIDER_ENVIRONMENTS } from '#contract/stn/schemas/subscription.ts'
import type { SERVICES, ServiceKey } from '#contract/stn/services.ts'

/** The whole state of the fake sTN as plain data; what can be worked out from the seed and a number is not kept. */
export interface Stn {
  readonly seed: number
  /** When the world was made, ms since 1970: dates of what is already there count back from it. */
  readonly born: number
  readonly customers: readonly Customer[]
  /** By their number. eSIMs are here too, once somebody has one. */
  readonly cards: Map<string, SimCard>
  readonly subscriptions: Map<string, Subscription>
  /** In the order in which they were made. */
  readonly activations: Map<string, Activation>
  /** What the clock will bring, soonest first. */
  readonly coming: Step[]
  /** How the next changes that are accepted go on, whatever is typed; the control plane puts them here. */
  readonly fates: Planned[]
  /** Requests per endpoint in its present window; the control plane sets the limits. */
  readonly limits: Map<string, Limit>
  /** Counts ids, phone numbers and eSIMs given out. */
  given: { ids: number; numbers: number; profiles: number }
}

/** A customer number of the partner's. */
export interface Customer {
  /** What `stnCustomerId` takes. */
  readonly id: string
  /** `customerId` in an activation's `info`. */
  readonly code: string
}

export type CardStatus = (typeof SIM_CARD_STATUSES)[number]
export type CardType = (typeof SIM_CARD_TYPES)[number]
export type Environment = (typeof PROVIDER_ENVIRONMENTS)[number]
export type AccessType = 'INTERNETACCESS' | 'MOBILEPAY'

export interface SimCard {
  readonly id: string
  readonly number: string
  readonly type: CardType
  readonly isEsim: boolean
  status: CardStatus
  subscription: string | null
  /** Ms since 1970. */
  activatedAt: number | null
}

type ValueOf<Kind> = Kind extends 'flag' ? boolean : Kind extends 'text' ? string : boolean | null
/** All services that can be set. */
export type AllServices = { -readonly [K in ServiceKey]: ValueOf<(typeof SERVICES)[K]['kind']> }
/** What differs from sTN's defaults. */
export type Services = { readonly [K in ServiceKey]?: AllServices[K] | undefined }

export interface Subscription {
  readonly id: string
  readonly customer: string
  /** `TERMINATED` and `PORTEDOUT` are the sandbox's own words: sTN's list of states is not public (reference 11.2). */
  state: 'ACTIVE' | 'SUSPENDED' | 'TERMINATED' | 'PORTEDOUT'
  /** `06-12345678`. */
  phoneNumber: string
  simCardNumber: string
  readonly isDataSim: boolean
  readonly accessType: AccessType
  /** Ms since 1970. */
  readonly activatedAt: number
  environment: Environment
  /** When it last came into another environment, ms since 1970. */
  movedAt: number | null
  services: Services
}

export type ActivationType =
  | 'ACTIVATENEW'
  | 'SUSPEND'
  | 'RESUME'
  | 'SIMSWAP'
  | 'SETSERVICES'
  | 'INPORT'
  | 'OUTPORT'
  | 'TERMINATE'
  /** The sandbox's own word: sTN's is not known (reference 11.14). */
  | 'MOVEENVIRONMENT'

export interface Activation {
  readonly id: string
  /** Ms since 1970. */
  readonly createdAt: number
  modifiedAt: number
  /** `CANCELLED` is the sandbox's own word: what comes after CANCELLING is not known (reference 11.3). */
  status: 'INIT' | 'BUSY' | 'DONE' | 'ERROR' | 'CANCELLING' | 'CANCELLED'
  readonly type: ActivationType
  readonly environment: Environment
  readonly referenceNumber: string
  providerOrderNumber: string | null
  readonly subscription: string
  /** `""` until it is known. */
  phoneNumber: string
  /** May lie ahead of a BUSY swap. Ms since 1970. */
  activatedAt: number | null
  /** What was asked for and how it stands; a confirmation code is in it in clear, as sTN has it. */
  info: Record<string, unknown>
  /** What becomes of it when it is done. */
  readonly effect: Effect
  readonly fate: Fate
  /** From when the work itself begins: too late to cancel. Ms since 1970. */
  workAt: number
}

/** What a finished activation leaves behind. */
export type Effect =
  | { readonly kind: 'start'; readonly subscription: Subscription }
  | { readonly kind: 'change'; readonly data: Partial<Pick<Subscription, 'environment' | 'state' | 'movedAt'>> }
  | { readonly kind: 'services'; readonly services: Services }
  | { readonly kind: 'swap'; readonly card: string }
  | { readonly kind: 'end'; readonly state: 'TERMINATED' | 'PORTEDOUT' }

/** How a change that was accepted goes on: `well`; in ERROR; BUSY for ever; DONE with its number some time later. */
export type Fate = 'well' | 'error' | 'stuck' | 'late'

export interface Planned {
  readonly fate: Exclude<Fate, 'well'>
  left: number
}

export interface Limit {
  readonly limit: number
  readonly seconds: number
  windowStart: number
  used: number
}

/** What the clock brings to an activation; `due` in ms since 1970. */
export interface Step {
  readonly due: number
  readonly activation: string
  readonly to: 'BUSY' | 'APPROVED' | 'NUMBER' | 'DONE' | 'ERROR' | 'CANCELLED'
}
