import type { Snapshot, Step } from '../domain/basket.ts'
import { inverseOf, isSameBasket } from '../domain/basketHistory.ts'
import { readBasket, sendAct } from './basketSnapshot.ts'
import { isBasketGone } from './basketTrouble.ts'

/**
 * What came of an undo. `back`: the basket is as it was before the step. `more`: one act was not enough (or was refused, or
 * broken off), so all but the step is to be done again from the start. `gone`: KPN has forgotten the basket.
 */
type TakenBack = { readonly is: 'back'; readonly after: Snapshot } | { readonly is: 'more' | 'gone' }

/** Takes the last step back with its inverse act, if there is one and KPN then has what it had before. Never throws. */
export async function takeBack(sessionId: string, step: Step, now: Snapshot): Promise<TakenBack> {
  const inverse = inverseOf(step)
  if (!inverse) return { is: 'more' }
  try {
    await sendAct(sessionId, inverse)
    const after = await readBasket(sessionId, now)
    return isSameBasket(step.before, after) ? { is: 'back', after } : { is: 'more' }
  } catch (failure) {
    return { is: isBasketGone(failure) ? 'gone' : 'more' }
  }
}
