import type { PathNode } from './node.ts'

/** Columns of a list of people. */
export const PEOPLE_COLUMNS = ['name', 'employeeNumber', 'number', 'contracts', 'place', 'email'] as const
export type PeopleColumn = (typeof PEOPLE_COLUMNS)[number]

/** What KPN sorts people by (reference 2.3); the rest of its list is the same under another name. */
export const KPN_SORT = { name: 'LASTNAME', employeeNumber: 'EMPLOYEE_NUMBER', place: 'DEBTORNAME' } as const
export type KpnSorted = keyof typeof KPN_SORT

/** How the people of a node are to be had. KPN lists people of the whole scope or of a debtor by its name, no other. */
export type PeopleSource =
  /** Everybody whom the API user sees; more than one company when there are several. */
  | { readonly by: 'scope'; readonly id: number }
  /** KPN filters on the name alone: every hit is checked against its path. */
  | { readonly by: 'debtor'; readonly id: number; readonly filters: string }
  /** The node's own children, in KPN's order. */
  | { readonly by: 'children'; readonly id: number }

export function peopleSource(node: PathNode): PeopleSource {
  if (node.kind === 'CUSTOMER') return { by: 'scope', id: node.id }
  // the filter grammar has no way to write a quote inside a value
  if (node.kind === 'DEBTOR' && node.name !== '' && !node.name.includes('"'))
    return { by: 'debtor', id: node.id, filters: `DEBTORNAME: "${node.name}"` }
  return { by: 'children', id: node.id }
}

export const columnsOf = (source: PeopleSource): readonly PeopleColumn[] =>
  source.by === 'children'
    ? ['name', 'employeeNumber', 'email']
    : ['name', 'employeeNumber', 'number', 'contracts', 'place']

/** Up to this many children are sorted by us once all of them are here. */
export const SORT_AT_MOST = 1000

/** Why a column cannot be sorted by now. */
export type CannotSort =
  /** KPN has no such order, and sorting a part would look like the whole. */
  | { readonly why: 'kpn' }
  | { readonly why: 'too_many'; readonly total: number; readonly most: number }
  | { readonly why: 'loading'; readonly loaded: number; readonly total: number }

export function whyNotSorted(
  source: PeopleSource,
  column: PeopleColumn,
  level: { readonly loaded: number; readonly total: number | undefined },
): CannotSort | undefined {
  if (source.by !== 'children') return column in KPN_SORT ? undefined : { why: 'kpn' }
  const total = level.total ?? 0
  if (total > SORT_AT_MOST) return { why: 'too_many', total, most: SORT_AT_MOST }
  return level.total === undefined || level.loaded < total ? { why: 'loading', loaded: level.loaded, total } : undefined
}

/** A hit that really stands under the node that was asked for. */
export const isUnder = (path: readonly PathNode[], id: number): boolean => path.some((node) => node.id === id)
