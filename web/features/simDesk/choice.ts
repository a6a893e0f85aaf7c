import type { ContractHit, PersonHit } from '../../domain/searchHits.ts'

/** A hit that can be chosen, with a key of its own. */
export type Choice =
  | { readonly kind: 'contract'; readonly key: string; readonly hit: ContractHit }
  | { readonly kind: 'person'; readonly key: string; readonly hit: PersonHit }

/** All hits in the order in which they are shown. */
export const choicesOf = (contracts: readonly ContractHit[], people: readonly PersonHit[]): Choice[] => [
  ...contracts.map((hit) => ({ kind: 'contract', key: `c${hit.contract.id}`, hit }) as const),
  ...people.map((hit) => ({ kind: 'person', key: `p${hit.person.id}`, hit }) as const),
]

/** The index that an arrow key leads to, round the end; `undefined` for any other key. */
export function stepped(key: string, index: number, count: number): number | undefined {
  if (count === 0) return undefined
  if (key === 'ArrowDown') return (index + 1) % count
  if (key === 'ArrowUp') return (index - 1 + count) % count
  return undefined
}
