import type { Cents } from '#contract/money.ts'
import type { Localized } from './contractDetails.ts'

/** The four kinds of money of a basket, in whole cents: one a month, three once. They are never added to each other. */
export const MONEY_KINDS = ['monthly', 'activation', 'hardware', 'levy'] as const
export type MoneyKind = (typeof MONEY_KINDS)[number]
/** `levy`: the private copying levy (thuiskopieheffing). `null`: KPN says nothing of it, which is not nought. */
export type Prices = Readonly<Record<MoneyKind, Cents | null>>

export interface ProductNode {
  /** KPN's, good for this session alone. */
  readonly id: string
  readonly name: Localized
  readonly selected: boolean
  /** KPN does not let it be ticked or unticked now. */
  readonly disabled: boolean
  readonly visible: boolean
  /** On the contract already. */
  readonly contracted: boolean
  /** How many are in the basket, when it is selected. */
  readonly amount: number
  /** Up to 100 of it may be ordered. */
  readonly canBeSeveral: boolean
  /** How its children are chosen: `SELECT_ONE`, `SELECT_MANY`, `NONE`, or a word that KPN made since. */
  readonly strategy: string
  /** The basket cannot be ordered like this. */
  readonly error: { readonly message: Localized; readonly hint: Localized } | null
  /** Of one piece. */
  readonly prices: Prices
  readonly children: readonly ProductNode[]
}

/** One possible value that is its own: shown. Several: chosen. None: typed (reference 3.5). */
export interface Characteristic {
  readonly name: string
  readonly value: string | null
  readonly choices: readonly { readonly value: string; readonly caption: Localized }[]
  readonly ask: 'shown' | 'chosen' | 'typed'
}

/** The whole basket as KPN last gave it. Parts that did not change are the same objects as in the snapshot before. */
export interface Snapshot {
  readonly roots: readonly ProductNode[]
  readonly characteristics: readonly Characteristic[]
  /** KPN's own sums, before and after the changes. */
  readonly old: Prices
  readonly total: Prices
}

/** What a basket is opened for; KPN's fields, of which only these go together (reference 3.5). */
export type BasketWay =
  | { readonly kind: 'modify'; readonly contractId: number }
  | { readonly kind: 'new'; readonly accountGroupId: number }
  /** `orderId`: the order that ended the contract. */
  | { readonly kind: 'reactivate'; readonly accountGroupId: number; readonly orderId: number }
  | { readonly kind: 'combine'; readonly fixedContractId: number; readonly mobileContractId: number }
  | { readonly kind: 'template'; readonly templateIdToModify: number }

/** Whether templates go into it: they are for contracts that are not there yet. */
export const takesTemplates = ({ kind }: BasketWay): boolean => kind === 'new' || kind === 'reactivate'

/** Names from the root down: what tells a node in another session, where its id is another. */
export type NamePath = readonly string[]

/** One thing that somebody does to a basket. Ids are the session's; a draft keeps the names. */
export type BasketAct =
  | { readonly kind: 'put'; readonly id: string; readonly path: NamePath; readonly amount: number }
  | { readonly kind: 'remove'; readonly id: string; readonly path: NamePath }
  /** A main product out of KPN's list, that may stand in no tree yet. */
  | { readonly kind: 'main'; readonly id: string; readonly name: string; readonly amount: number }
  | { readonly kind: 'answer'; readonly name: string; readonly value: string }
  /** A SIM card from stock by its short number. */
  | { readonly kind: 'sim'; readonly simCardNumber: string }
  | { readonly kind: 'apply'; readonly templateId: string; readonly name: string }

/** What KPN did by itself after an act. `id` of a node of the snapshot after it (before it, for what is gone). */
export interface Effect {
  readonly id: string
  readonly name: Localized
  readonly what: 'added' | 'excluded' | 'locked' | 'unlocked' | 'repriced' | 'amount' | 'appeared' | 'gone' | 'error'
}

/** An act that KPN took, and what came of it. */
export interface Step {
  readonly act: BasketAct
  readonly before: Snapshot
  readonly after: Snapshot
  readonly effects: readonly Effect[]
}

/** What cannot be kept in a draft: it opens a SIM to whoever reads it. */
export const SECRET_CHARACTERISTICS: ReadonlySet<string> = new Set(['eSimConfirmationCode'])

export const isSecretAct = (act: BasketAct): act is BasketAct & { kind: 'answer' } =>
  act.kind === 'answer' && SECRET_CHARACTERISTICS.has(act.name)

/** An act as it is remembered once KPN has judged it: that a secret was given, not which. */
export const withoutSecret = (act: BasketAct): BasketAct => (isSecretAct(act) ? { ...act, value: '' } : act)
