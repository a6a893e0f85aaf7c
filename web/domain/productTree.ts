import type { BasketAct, NamePath, ProductNode } from './basket.ts'
import type { Localized } from './contractDetails.ts'

/** A node at its place. */
export interface ProductPlace {
  readonly node: ProductNode
  readonly parent: ProductPlace | null
}

const known = new WeakMap<readonly ProductNode[], ReadonlyMap<string, ProductPlace>>()

/** Every node by its id, hidden ones too; parents come before their children. Worked out once for a tree. */
export function placesOf(roots: readonly ProductNode[]): ReadonlyMap<string, ProductPlace> {
  const before = known.get(roots)
  if (before) return before
  const places = new Map<string, ProductPlace>()
  const visit = (nodes: readonly ProductNode[], parent: ProductPlace | null) => {
    for (const node of nodes) {
      const place = { node, parent }
      places.set(node.id, place)
      visit(node.children, place)
    }
  }
  visit(roots, null)
  known.set(roots, places)
  return places
}

/** The name by which a node is known again; Dutch is what KPN always gives. */
export const nameOf = ({ name }: { readonly name: Localized }): string => name.nl || name.en

/** Names from the root down to a node. */
export function namePathOf(place: ProductPlace): NamePath {
  const names: string[] = []
  for (let at: ProductPlace | null = place; at; at = at.parent) names.unshift(nameOf(at.node))
  return names
}

/** All nodes whose path has these names: exactly one, unless two siblings share a name or KPN changed its catalogue. */
export function nodesAt(roots: readonly ProductNode[], path: NamePath): readonly ProductNode[] {
  let level: readonly ProductNode[] = roots
  let found: readonly ProductNode[] = []
  for (const name of path) {
    found = level.filter((node) => nameOf(node) === name)
    level = found.flatMap(({ children }) => children)
  }
  return found
}

/** What was asked for and KPN has not confirmed yet, by node. */
export interface Pending {
  readonly selected: boolean
  readonly amount: number
}
export type PendingNodes = ReadonlyMap<string, Pending>
export const NOTHING_PENDING: PendingNodes = new Map()

/** How a node is chosen: by its parent's strategy. A word of KPN's that we do not know lets KPN judge the tick. */
export type Control = 'radio' | 'check' | 'none'
export const controlOf = (parent: ProductNode | null): Control => {
  if (parent?.strategy === 'SELECT_ONE') return 'radio'
  return parent?.strategy === 'NONE' ? 'none' : 'check'
}

/**
 * Why a node cannot be pressed: KPN holds it in the basket (`held`), does not offer it now (`closed`), or it is a plain
 * row that nobody chooses (`plain`).
 */
export type CannotPress = 'held' | 'closed' | 'plain'

export function cannotPress({ node, parent }: ProductPlace): CannotPress | undefined {
  if (node.disabled) return node.selected ? 'held' : 'closed'
  return controlOf(parent?.node ?? null) === 'none' ? 'plain' : undefined
}

/**
 * What pressing a node does, given what was pressed before and is not confirmed: ticks it, or unticks it. A radio button
 * that is on is taken away by pressing it again; KPN itself takes its siblings away. `undefined`: nothing.
 */
export function pressOf(place: ProductPlace, pending: PendingNodes = NOTHING_PENDING): BasketAct | undefined {
  if (cannotPress(place)) return undefined
  const { node } = place
  const isOn = pending.get(node.id)?.selected ?? node.selected
  const at = { id: node.id, path: namePathOf(place) }
  return isOn ? { kind: 'remove', ...at } : { kind: 'put', ...at, amount: 1 }
}

export const MOST_OF_ONE = 100

/** Asks for another amount (1 to 100) of a node that may be there more than once; 0 takes it away. */
export function amountOf(place: ProductPlace, amount: number): BasketAct | undefined {
  const { node } = place
  if (cannotPress(place) || !Number.isInteger(amount) || amount < 0 || amount > MOST_OF_ONE) return undefined
  const at = { id: node.id, path: namePathOf(place) }
  if (amount === 0) return { kind: 'remove', ...at }
  return amount > 1 && !node.canBeSeveral ? undefined : { kind: 'put', ...at, amount }
}
