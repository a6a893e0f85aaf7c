import type { BasketAct, BasketWay, Prices, ProductNode, Snapshot, Step } from './basket.ts'
import { NOTHING_PENDING, type PendingNodes } from './productTree.ts'

/** Why an act was not done and is not waiting either. */
export type LeftOut =
  /** Its node, main product or characteristic is not there (any more). */
  | { readonly why: 'gone' }
  /** KPN does not let the node be pressed now. */
  | { readonly why: 'held' | 'closed' | 'plain' }
  /** KPN said no: its code and words are in the failure. */
  | { readonly why: 'refused'; readonly failure: unknown }
  /** The person said so when they were asked. */
  | { readonly why: 'chosen' }
  /** It was a secret, of which nothing was kept: it has to be given once more. */
  | { readonly why: 'forgotten' }

export interface LeftOutAct {
  readonly key: number
  readonly act: BasketAct
  readonly left: LeftOut
}

/** Which of several nodes of one name was meant: another session has other ids. */
export interface ReplayQuestion {
  readonly act: BasketAct
  /** From 1, of `total` acts. */
  readonly at: number
  readonly total: number
  readonly candidates: readonly ProductNode[]
}

/** What came of doing everything again, or of another look: seen and taken by the person before anything goes on. */
export interface ReplayReview {
  /**
   * `expired`: KPN's session had ended. `draft`: somebody came back to it. `undo`: KPN's own work had to be undone too.
   * `look`: nothing was done, and KPN has another basket than it gave before.
   */
  readonly because: 'expired' | 'draft' | 'undo' | 'look'
  /** KPN's totals before and after; before is `null` where nobody had seen any. */
  readonly before: Prices | null
  readonly after: Prices
  readonly leftOut: readonly LeftOutAct[]
}

/** The draft as the portal keeps it; of another window's nothing is written over. `savedAt`: ISO 8601, the last time that it was kept. */
export interface DraftState {
  /** `changed`: another window kept another one. `gone`: another window ordered it, or threw it away. */
  readonly at: 'none' | 'saving' | 'saved' | 'failed' | 'changed' | 'gone'
  readonly savedAt: string | null
}

/** Fields of the order by their names. */
export type BasketForm = Readonly<Record<string, string>>

export interface BasketState {
  /**
   * `opening` (or opening again: `progress` says how far), `open`, `failed`: not opened, `failure` says why;
   * `ended`: ordered, or kept as a template: nothing changes it any more.
   */
  readonly at: 'opening' | 'open' | 'failed' | 'ended'
  readonly failure: unknown
  readonly way: BasketWay
  readonly sessionId: string | null
  /** As it was opened: old prices and amounts stand here. */
  readonly first: Snapshot | null
  /** As KPN last gave it. */
  readonly now: Snapshot | null
  /** When KPN gave it again after it was opened (ISO 8601), and whether its totals were the ones of before. */
  readonly read: { readonly at: string; readonly isSame: boolean } | null
  /** What was done, in order, and what KPN did after each. */
  readonly steps: readonly Step[]
  /** Acts that wait for KPN's answer, oldest first; an undo counts as one too. */
  readonly waiting: number
  /** What the tree shows instead of what KPN last said. */
  readonly pending: PendingNodes
  readonly pendingAnswers: ReadonlyMap<string, string>
  /** KPN has not given the snapshot yet that goes with what is shown: no total counts. */
  readonly isChecking: boolean
  readonly canUndo: boolean
  readonly canRedo: boolean
  /** Acts that were not done, until they are put away. */
  readonly leftOut: readonly LeftOutAct[]
  /** The line is broken, or KPN is: what waits stays, `retry` goes on and `leaveOut` drops what was under way. */
  readonly trouble: { readonly failure: unknown; readonly act: BasketAct | null } | null
  /** Acts done again, of how many. */
  readonly progress: { readonly done: number; readonly total: number } | null
  readonly question: ReplayQuestion | null
  readonly review: ReplayReview | null
  /** Everything was done again and cost the same; until the next press. */
  readonly restored: Exclude<ReplayReview['because'], 'look'> | null
  /** What is filled in for the order (never a secret): kept in the draft as it is. */
  readonly form: BasketForm
  readonly draft: DraftState
}

/** Whether another window went on with the same draft: which of the two counts, the person says. */
export const isElsewhere = ({ draft }: Pick<BasketState, 'draft'>): boolean =>
  draft.at === 'changed' || draft.at === 'gone'

/** Whether something has to be read or answered before anything goes on. */
export const asksFirst = (state: BasketState): boolean =>
  state.trouble !== null || state.question !== null || state.review !== null || isElsewhere(state)

/** Whether the person may go on to the order. */
export const isSettledBasket = (state: BasketState): boolean =>
  state.at === 'open' && state.waiting === 0 && !state.isChecking && !asksFirst(state)

/** Nothing failed, nothing is asked and nothing is told: how a basket stands whenever it is opened anew. */
export const AFRESH = {
  failure: null,
  trouble: null,
  progress: null,
  question: null,
  review: null,
  restored: null,
} as const satisfies Partial<BasketState>

/** A basket of which nothing is known yet but what it is opened for. */
export const openingState = (way: BasketWay): BasketState => ({
  ...AFRESH,
  at: 'opening',
  way,
  sessionId: null,
  first: null,
  now: null,
  read: null,
  steps: [],
  waiting: 0,
  pending: NOTHING_PENDING,
  pendingAnswers: new Map(),
  isChecking: true,
  canUndo: false,
  canRedo: false,
  leftOut: [],
  form: {},
  draft: { at: 'none', savedAt: null },
})
