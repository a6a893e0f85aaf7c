import type { BasketAct, Snapshot } from './basket.ts'
import { pendingOf } from './basketHistory.ts'
import type { BasketState } from './basketState.ts'
import { NOTHING_PENDING, placesOf, type Pending, type PendingNodes } from './productTree.ts'

/** What waits for KPN, as far as it shows. */
export type Waiting = { readonly kind: 'act'; readonly act: BasketAct } | { readonly kind: 'undo' | 'look' }

/** What is shown while KPN has not answered everything: the tree as it is meant to become, without any price guessed. */
export function shownOf(
  state: BasketState,
  queue: readonly Waiting[],
): Pick<BasketState, 'waiting' | 'pending' | 'pendingAnswers' | 'isChecking' | 'canUndo'> {
  const acts: BasketAct[] = []
  let kept = state.steps.length
  for (const task of queue) {
    if (task.kind === 'act') acts.push(task.act)
    else if (task.kind === 'look') continue
    else if (acts.length > 0) acts.pop()
    else kept -= 1
  }
  const { now } = state
  const base = state.steps[Math.max(0, kept)]?.before ?? now
  const answers = acts.flatMap((act) => (act.kind === 'answer' ? [[act.name, act.value] as const] : []))
  return {
    waiting: queue.length,
    pending: now && base ? pendingNodes(now, base, acts) : NOTHING_PENDING,
    pendingAnswers: new Map(answers),
    isChecking: queue.length > 0 || state.at === 'opening' || state.trouble !== null,
    canUndo: kept > 0 || acts.length > 0,
  }
}

function pendingNodes(now: Snapshot, base: Snapshot, acts: readonly BasketAct[]): PendingNodes {
  const ahead = pendingOf(base.roots, acts)
  if (base === now) return ahead
  const pending = new Map<string, Pending>()
  const is = placesOf(now.roots)
  for (const { node } of placesOf(base.roots).values()) {
    const old = is.get(node.id)?.node
    if (old && (old.selected !== node.selected || old.amount !== node.amount)) {
      pending.set(node.id, { selected: node.selected, amount: node.amount })
    }
  }
  return new Map([...pending, ...ahead])
}
