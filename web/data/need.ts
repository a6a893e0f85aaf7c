import type { HierarchyNode, PathNode } from '../domain/node.ts'
import { listedName } from '#contract/personName.ts'
import { ContractError } from './errors.ts'

/** The id that an object cannot do without. Throws ContractError with the name of the field. */
export function needId(row: string, at: string, id: number | null | undefined): number {
  if (id === null || id === undefined) throw new ContractError(row, `${at}.id`)
  return id
}

/** How many there are upstream. Throws ContractError when a page does not say it: paging would end nowhere. */
export function needTotal(row: string, total: number | null | undefined): number {
  if (total === null || total === undefined) throw new ContractError(row, 'total')
  return total
}

interface WireItem {
  readonly id?: number | null | undefined
  readonly name?: string | null | undefined
  readonly type?: string | null | undefined
  readonly email?: string | null | undefined
  readonly firstName?: string | null | undefined
  readonly prefix?: string | null | undefined
  readonly lastName?: string | null | undefined
  readonly employeeNumber?: string | null | undefined
  readonly costCenterNumber?: string | null | undefined
}

/** Where something stands, from the customer down; elements without an id cannot be gone to and are left out. */
export const pathOf = (path: readonly WireItem[] | null | undefined): PathNode[] =>
  (path ?? [])
    .filter((node) => typeof node.id === 'number')
    .map((node) => ({ id: node.id!, kind: node.type ?? '', name: node.name ?? '' }))

/** A node of the hierarchy off the wire. Throws ContractError when it has no id. */
export function nodeOf(row: string, at: string, item: WireItem): HierarchyNode {
  const kind = item.type ?? ''
  const name = { firstName: item.firstName, prefix: item.prefix, surname: item.lastName }
  return {
    id: needId(row, at, item.id),
    kind,
    name: (kind === 'SUBSCRIBER' && listedName(name)) || item.name || '',
    code: (kind === 'SUBSCRIBER' ? item.employeeNumber : item.costCenterNumber) || null,
    person:
      kind === 'SUBSCRIBER'
        ? {
            firstName: item.firstName ?? '',
            prefix: item.prefix ?? '',
            lastName: item.lastName ?? item.name ?? '',
            email: item.email ?? '',
          }
        : null,
  }
}
