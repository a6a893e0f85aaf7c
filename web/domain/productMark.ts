import type { MoneyLine } from './basketMoney.ts'
import type { ProductRow } from './productRows.ts'

/**
 * What became of a node since the basket was opened. `added` and `dropped`: by KPN itself; `repriced`: KPN changed what
 * it costs by itself; `kept`: it is on the contract and stays.
 */
export type ProductMark = 'new' | 'gone' | 'added' | 'dropped' | 'amount' | 'repriced' | 'kept'

type Row = Pick<ProductRow, 'node' | 'control' | 'selected' | 'amount' | 'pending'>

/** The mark of one row, by the line of it (which there is of all that is or was in the basket). */
export function markOf({ node, control, selected, amount, pending }: Row, line?: MoneyLine): ProductMark | undefined {
  const added = line?.reasons.find(({ why }) => why === 'added')
  const wasThere = line !== undefined && !added
  if (selected) {
    if (!wasThere) return !pending && added?.why === 'added' && added.by === 'kpn' ? 'added' : 'new'
    if (line.oldAmount > 0 && line.oldAmount !== amount) return 'amount'
    if (!pending && line.reasons.some(({ why }) => why === 'price')) return 'repriced'
    return node.contracted ? 'kept' : undefined
  }
  if (!wasThere) return undefined
  const removed = line.reasons.find(({ why }) => why === 'removed')
  // a radio button that goes because another came is the person's choice too
  const isKpns = !pending && control !== 'radio' && removed?.why === 'removed' && removed.by === 'kpn'
  return isKpns ? 'dropped' : 'gone'
}
