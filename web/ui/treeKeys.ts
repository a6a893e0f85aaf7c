import { isPerson } from '../domain/node.ts'
import type { NodeRow, TreeRow } from '../domain/treeRow.ts'

/** Rows that a typed letter may be looked for in, so that one key press never walks over all rows. */
export const TYPE_AHEAD_ROWS = 1000

/** What a key does to the tree; `undefined`: the key is not ours. */
export type TreeDeed =
  | { readonly deed: 'go'; readonly index: number }
  | { readonly deed: 'toggle'; readonly row: NodeRow }
  | { readonly deed: 'openSiblings'; readonly row: NodeRow }
  | { readonly deed: 'choose'; readonly row: TreeRow }
  /** The key is ours, and there is nothing to do. */
  | { readonly deed: 'nothing' }

interface Standing {
  readonly rows: readonly TreeRow[]
  /** Where the focus is. */
  readonly index: number
  /** Rows that fit on the screen, less one. */
  readonly page: number
  readonly indexOf: (key: string) => number
}

const nothing = { deed: 'nothing' } as const

/** The row that a key leads to, whatever the rows are (it may lie outside them); `undefined`: this key leads to none. */
export function stepOf(key: string, index: number, page: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return index + 1
    case 'ArrowUp':
      return index - 1
    case 'PageDown':
      return index + page
    case 'PageUp':
      return index - page
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return undefined
  }
}

/** The keyboard pattern of an ARIA tree, letters apart. */
export function treeDeed(key: string, { rows, index, page, indexOf }: Standing): TreeDeed | undefined {
  const row = rows[index]
  if (!row) return undefined
  const go = (to: number): TreeDeed => {
    const within = Math.max(0, Math.min(rows.length - 1, to))
    return within === index ? nothing : { deed: 'go', index: within }
  }
  const next = stepOf(key, index, page, rows.length)
  if (next !== undefined) return go(next)
  switch (key) {
    case 'ArrowRight':
      if (row.type !== 'node' || !row.expandable) return nothing
      return row.expanded ? go(index + 1) : { deed: 'toggle', row }
    case 'ArrowLeft':
      if (row.type === 'node' && row.expanded) return { deed: 'toggle', row }
      return row.parent === null ? nothing : go(indexOf(`n${row.parent}`))
    case 'Enter':
    case ' ':
      return { deed: 'choose', row }
    case '*':
      return row.type === 'node' && !isPerson(row.node) ? { deed: 'openSiblings', row } : nothing
    default:
      return undefined
  }
}

const fold = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()

const startsWith = (row: TreeRow | undefined, typed: string) =>
  row?.type === 'node' &&
  (fold(row.node.name).startsWith(typed) || (row.node.code?.toLowerCase().startsWith(typed) ?? false))

/**
 * The next row whose name or code begins with what was typed, from the focus on and around the end; -1 when none of the
 * next thousand does. One letter looks beyond the focused row, more letters stay on it while it fits.
 */
export function typeAhead(rows: readonly TreeRow[], index: number, typed: string): number {
  const sought = fold(typed)
  const first = sought.length > 1 ? 0 : 1
  const most = Math.min(rows.length, TYPE_AHEAD_ROWS)
  for (let step = first; step < most + first; step++) {
    const at = (index + step) % rows.length
    if (startsWith(rows[at], sought)) return at
  }
  return -1
}
