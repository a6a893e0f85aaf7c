import type { World } from '../fleet/world.ts'

interface Page {
  readonly from?: number | undefined
  readonly to?: number | undefined
}

/** KPN's page: `from` counts from 0 and is included, `to` is not; 0 and 20 unless told (reference 1.3). */
export function pageOf<Item, Shape>(items: readonly Item[], { from = 0, to = 20 }: Page, show: (item: Item) => Shape) {
  return { result: items.slice(Math.max(0, from), Math.max(0, to)).map(show), total: items.length }
}

/** Whether every pattern is somewhere in the text, in any case. KPN does not say how it matches. */
export const matchesAll = (patterns: readonly string[], text: string): boolean => {
  const lower = text.toLowerCase()
  return patterns.every((pattern) => lower.includes(pattern))
}

/** Patterns ready for `matchesAll`: lower case, one space between words, empty ones gone. */
export const readPatterns = (patterns: readonly string[] = []): string[] =>
  patterns.map((pattern) => pattern.trim().replace(/\s+/g, ' ').toLowerCase()).filter((pattern) => pattern !== '')

const ACCENTS = /[\u0300-\u036f]/g
const beyondAscii = /[^\u0020-\u007e]/

/** What a text sorts by: case and accents do not count, nothing comes last. */
const sortKey = (text: string | null | undefined): string => {
  if (text === null || text === undefined || text === '') return '\uffff'
  const lower = text.toLowerCase()
  return beyondAscii.test(lower) ? lower.normalize('NFD').replace(ACCENTS, '') : lower
}

/** A sorted copy; equals keep their order. */
export function sorted<Item>(
  items: readonly Item[],
  by: (item: Item) => string | null | undefined,
  order: 'ASC' | 'DESC' = 'ASC',
): Item[] {
  const sign = order === 'ASC' ? 1 : -1
  return items
    .map((item) => ({ item, key: sortKey(by(item)) }))
    .sort((a, b) => (a.key < b.key ? -sign : a.key > b.key ? sign : 0))
    .map(({ item }) => item)
}

interface Kept {
  revision: string
  readonly lists: Map<string, readonly unknown[]>
}
const keptLists = new WeakMap<World, Readonly<Record<Kind, Kept>>>()
const LISTS_KEPT = 20

/** Lists of nodes and contracts grow stale when those change; lists of orders, which name people, when either does. */
type Kind = 'nodes' | 'orders'

const nothingKept = (): Kept => ({ revision: '', lists: new Map() })

/** Keeps what a query found until the world changes: pages of 100,000 sorted rows must not sort them anew each time. */
export function keptList<Item>(
  world: World,
  kind: Kind,
  query: readonly unknown[],
  find: () => readonly Item[],
): readonly Item[] {
  const ofWorld = keptLists.get(world) ?? { nodes: nothingKept(), orders: nothingKept() }
  keptLists.set(world, ofWorld)
  const kept = ofWorld[kind]
  const revision = kind === 'nodes' ? `${world.revision}` : `${world.revision} ${world.trackRevision}`
  if (kept.revision !== revision) {
    kept.revision = revision
    kept.lists.clear()
  }
  const key = JSON.stringify(query)
  const before = kept.lists.get(key)
  if (before) {
    // the one that was not asked for the longest goes first
    kept.lists.delete(key)
    kept.lists.set(key, before)
    return before as readonly Item[]
  }
  const found = find()
  if (kept.lists.size >= LISTS_KEPT) kept.lists.delete(kept.lists.keys().next().value!)
  kept.lists.set(key, found)
  return found
}
