import type { BasketAct } from '../domain/basket.ts'
import type { BasketMemory } from '../domain/basketDraft.ts'
import type { BasketForm, BasketState, DraftState } from '../domain/basketState.ts'
import type { Store } from '../lib/store.ts'

/** A basket that somebody works in: what is pressed goes to KPN in order, one at a time. */
export interface Basket {
  readonly state: Pick<Store<BasketState>, 'get' | 'subscribe'>
  /** Does what was pressed, after what is under way. `undefined` (nothing can be pressed) does nothing. */
  readonly press: (act: BasketAct | undefined) => void
  readonly undo: () => void
  readonly redo: () => void
  /** Goes on after trouble, or opens again what did not open. */
  readonly retry: () => void
  /** Drops what was under way when the trouble came, and goes on. */
  readonly leaveOut: () => void
  /** KPN has forgotten the session: opens another and does everything again. */
  readonly reopen: () => void
  /** Reads KPN's basket once more: what it costs is to be said before it is ordered, or KPN found something wrong with it. */
  readonly look: () => void
  /** Makes sure that no other window works on it, before a deed. Throws DraftElsewhereError. */
  readonly claim: () => Promise<void>
  /** Another window went on with the draft: goes on with what that one kept, and leaves what was done here. */
  readonly takeOther: () => void
  /** Another window went on with the draft: what is here counts. */
  readonly keepOwn: () => void
  /** Answers `question`: the id of the node that was meant; `null`: leave it out. */
  readonly choose: (id: string | null) => void
  /** The review was seen: work goes on with the new prices. */
  readonly accept: () => void
  /** Puts what was left out away, all of it without a key. */
  readonly putAway: (key?: number) => void
  /** Remembers what is filled in for the order; never a secret. */
  readonly keepForm: (form: BasketForm) => void
  /** It was ordered, or kept as a template. */
  readonly end: () => void
  /** Nobody works in it any more here; its draft stays. */
  readonly close: () => void
  /** How its draft stands, for `state`. */
  readonly noteDraft: (draft: DraftState) => void
}

/** Where a basket is remembered between two sittings. */
export interface BasketPlaces {
  /** What is remembered of this basket; `undefined`: nothing, it is a new one. Throws as `call` does. */
  readonly load?: () => Promise<BasketMemory | undefined>
  /** Hears of every act that was pressed, taken or undone. */
  readonly keep?: (memory: BasketMemory) => void
  /** It came to its end: there is nothing to go on with. */
  readonly forget?: () => void
  /** Throws when another window went on with it. */
  readonly claim?: () => Promise<void>
  /** What is kept here counts, whatever another window kept. */
  readonly insist?: () => void
}
