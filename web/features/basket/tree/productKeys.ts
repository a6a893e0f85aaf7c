import type { ProductRow } from '../../../domain/productRows.ts'
import { stepOf } from '../../../ui/treeKeys.ts'

/** What a key does to the tree of products; `undefined`: the key is not ours. */
export type ProductDeed =
  | { readonly deed: 'go'; readonly index: number }
  | { readonly deed: 'toggle' | 'press' | 'more' | 'fewer'; readonly row: ProductRow }
  | { readonly deed: 'search' }
  /** The key is ours, and there is nothing to do. */
  | { readonly deed: 'nothing' }

interface Standing {
  readonly rows: readonly ProductRow[]
  /** Where the focus is. */
  readonly index: number
  /** Rows that fit on the screen, less one. */
  readonly page: number
}

const nothing = { deed: 'nothing' } as const

/** The keys of a treegrid whose rows are focused: arrows, Home, End, pages; Space presses, + and − set the amount. */
export function productDeed(key: string, { rows, index, page }: Standing): ProductDeed | undefined {
  if (key === '/') return { deed: 'search' }
  const row = rows[index]
  if (!row) return undefined
  const go = (to: number): ProductDeed => {
    const within = Math.max(0, Math.min(rows.length - 1, to))
    return within === index ? nothing : { deed: 'go', index: within }
  }
  const next = stepOf(key, index, page, rows.length)
  if (next !== undefined) return go(next)
  switch (key) {
    case 'ArrowRight':
      if (!row.expandable) return nothing
      return row.expanded ? go(index + 1) : { deed: 'toggle', row }
    case 'ArrowLeft':
      if (row.expandable && row.expanded) return { deed: 'toggle', row }
      return row.parent === null ? nothing : go(rows.findIndex(({ key: at }) => at === row.parent?.id))
    case 'Enter':
    case ' ':
      return { deed: row.control === 'none' && row.expandable ? 'toggle' : 'press', row }
    case '+':
    case '=':
      return { deed: 'more', row }
    case '-':
      return { deed: 'fewer', row }
    default:
      return undefined
  }
}
