import { showPhone } from '#contract/phone.ts'
import type { ContractInList } from '../../domain/contract.ts'
import type { ContractHit, PersonHit } from '../../domain/searchHits.ts'
import type { StnHit } from '../../domain/stnSearch.ts'

/** A hit that can be chosen, with a key of its own. */
export type Choice =
  | { readonly kind: 'contract'; readonly key: string; readonly hit: ContractHit }
  | { readonly kind: 'person'; readonly key: string; readonly hit: PersonHit }
  /** A line of sTN's. */
  | { readonly kind: 'stn'; readonly key: string; readonly hit: StnHit }

/** All hits in the order in which they are shown. */
export const choicesOf = (
  contracts: readonly ContractHit[],
  people: readonly PersonHit[],
  lines: readonly StnHit[] = [],
): Choice[] => [
  ...contracts.map((hit) => ({ kind: 'contract', key: `c${hit.contract.id}`, hit }) as const),
  ...lines.map((hit) => ({ kind: 'stn', key: `s${hit.line.id}`, hit }) as const),
  ...people.map((hit) => ({ kind: 'person', key: `p${hit.person.id}`, hit }) as const),
]

/** The SIM cards of a person as hits, those that work first; what has ended, or has no card, is nothing to block. */
export const linesOf = ({ person }: PersonHit, contracts: readonly ContractInList[]): ContractHit[] =>
  contracts
    .filter(({ simCardNumber, state }) => simCardNumber !== null && state !== 'CLOSED')
    .toSorted((a, b) => Number(b.state === 'ACTIVE') - Number(a.state === 'ACTIVE'))
    .map((contract) => ({
      contract: {
        ...contract,
        numbers: contract.number === null ? [] : [contract.number],
        person: { firstName: person.firstName, prefix: person.prefix, surname: person.lastName },
      },
      number: [contract.number === null ? '' : showPhone(contract.number), '', ''],
      sim: undefined,
    }))

/** The index that an arrow key leads to, round the end; `undefined` for any other key. */
export function stepped(key: string, index: number, count: number): number | undefined {
  if (count === 0) return undefined
  if (key === 'ArrowDown') return (index + 1) % count
  if (key === 'ArrowUp') return (index - 1 + count) % count
  return undefined
}
