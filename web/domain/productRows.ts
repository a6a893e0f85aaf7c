import type { ProductNode } from './basket.ts'
import { controlOf, NOTHING_PENDING, type Control, type PendingNodes } from './productTree.ts'

/** One line of the tree as it is shown. */
export interface ProductRow {
  readonly key: string
  readonly node: ProductNode
  readonly parent: ProductNode | null
  /** From 1, as `aria-level` counts. */
  readonly level: number
  readonly posinset: number
  readonly setsize: number
  readonly expandable: boolean
  readonly expanded: boolean
  readonly control: Control
  /** With what was pressed and is not confirmed. */
  readonly selected: boolean
  readonly amount: number
  /** It was pressed and KPN has not answered: its price is being checked. */
  readonly pending: boolean
}

export interface RowWish {
  /** Closed by hand. Everything else is open: the tree is shown to be read. */
  readonly closed: ReadonlySet<string>
  /** Typed; empty is no search. Ancestors of what is found stay in sight, and open. */
  readonly search: string
  readonly only: 'all' | 'selected' | 'changed'
  /** Ids of what the person changed, for `only: changed`. */
  readonly changed: ReadonlySet<string>
}

export const ALL_ROWS: RowWish = { closed: new Set(), search: '', only: 'all', changed: new Set() }

const plain = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()

/** What KPN hides is not shown; what stands below it is judged by itself and takes its place. */
const inSight = (nodes: readonly ProductNode[]): readonly ProductNode[] =>
  nodes.every(({ visible }) => visible)
    ? nodes
    : nodes.flatMap((node) => (node.visible ? node : inSight(node.children)))

/**
 * The rows of a tree in one pass. A filter keeps what fits and the ancestors of it; search words must all be in the
 * name, in either language.
 */
export function rowsOf(
  roots: readonly ProductNode[],
  { closed, search, only, changed }: RowWish = ALL_ROWS,
  pending: PendingNodes = NOTHING_PENDING,
): ProductRow[] {
  const words = plain(search).split(/\s+/).filter(Boolean)
  const isFiltered = words.length > 0 || only !== 'all'
  const isSelected = (node: ProductNode) => pending.get(node.id)?.selected ?? node.selected

  function fits(node: ProductNode): boolean {
    if (only === 'selected' && !isSelected(node)) return false
    if (only === 'changed' && !changed.has(node.id) && !pending.has(node.id)) return false
    if (words.length === 0) return true
    const name = plain(`${node.name.nl} ${node.name.en}`)
    return words.every((word) => name.includes(word))
  }

  const kept = isFiltered ? keptOf(roots, fits) : undefined
  const rows: ProductRow[] = []
  const visit = (nodes: readonly ProductNode[], parent: ProductNode | null, level: number) => {
    const shown = kept ? inSight(nodes).filter((node) => kept.has(node)) : inSight(nodes)
    shown.forEach((node, at) => {
      const wish = pending.get(node.id)
      const expandable = inSight(node.children).length > 0
      const expanded = expandable && (isFiltered || !closed.has(node.id))
      rows.push({
        key: node.id,
        node,
        parent,
        level,
        posinset: at + 1,
        setsize: shown.length,
        expandable,
        expanded,
        control: controlOf(parent),
        selected: wish?.selected ?? node.selected,
        amount: wish?.amount ?? node.amount,
        pending: wish !== undefined,
      })
      if (expanded) visit(node.children, node, level + 1)
    })
  }
  visit(roots, null, 1)
  return rows
}

/** What fits and whatever stands above it. */
function keptOf(roots: readonly ProductNode[], fits: (node: ProductNode) => boolean): ReadonlySet<ProductNode> {
  const kept = new Set<ProductNode>()
  const visit = (node: ProductNode): boolean => {
    // every child is looked at, also after one that fits
    let isKept = node.visible && fits(node)
    for (const child of node.children) if (visit(child)) isKept = true
    if (isKept) kept.add(node)
    return isKept
  }
  for (const root of roots) visit(root)
  return kept
}

/** Nodes that keep the basket from being ordered, hidden ones too. */
export const errorsIn = (roots: readonly ProductNode[]): readonly ProductNode[] =>
  roots.flatMap((node) => [...(node.error ? [node] : []), ...errorsIn(node.children)])
