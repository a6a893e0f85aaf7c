/** Places among which a target is looked for at once. */
export const TARGETS_PAGE = 1_000

type Thing = Readonly<Record<string, unknown>>
const asThing = (value: unknown): Thing => (typeof value === 'object' && value !== null ? (value as Thing) : {})
const listOf = (value: unknown): readonly Thing[] => (Array.isArray(value) ? value.map(asThing) : [])

/** Under what a place stands, by its details; undefined where nothing stands above it. */
export function parentOf(details: unknown, id: number): number | undefined {
  const above = listOf(asThing(details).path).filter((node) => node.id !== id)
  const parent = above.at(-1)?.id
  return typeof parent === 'number' ? parent : undefined
}

/** `on`: it is on another page. `gone`: it is on none. `silent`: KPN says nothing about it. */
export type TargetWord =
  | { readonly is: 'possible' | 'on' | 'gone' | 'silent' }
  | { readonly is: 'blocked'; readonly reason: string | null; readonly order: unknown }

/**
 * KPN's word on a target of a move, in a page (from `from`) of what stands beside it, asked for with `operationType`
 * MOVE_CONTRACT and the contract (reference 3.2).
 */
export function targetWord(page: unknown, id: number, from: number): TargetWord {
  const { result, total } = asThing(page)
  const nodes = listOf(result)
  const found = nodes.find((node) => node.id === id)
  if (!found) return { is: nodes.length > 0 && from + TARGETS_PAGE < Number(total) ? 'on' : 'gone' }
  const { blocked, reason, blockingOrders } = asThing(found.operation)
  if (blocked === false) return { is: 'possible' }
  if (blocked !== true) return { is: 'silent' }
  return { is: 'blocked', reason: typeof reason === 'string' ? reason : null, order: listOf(blockingOrders)[0] }
}
