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
  /** KPN filters on the names of debtors alone: every hit is checked against its path. */
  | { readonly by: 'debtors'; readonly id: number; readonly filters: string }
  /** The node's own children, in KPN's order. */
  | { readonly by: 'children'; readonly id: number }

/** What the tree knows of a customer; both absent while it does not. */
export interface CustomerSight {
  /** Whether the API user sees other customers too. */
  readonly isOnly: boolean | undefined
  /** Its children. */
  readonly below: readonly PathNode[] | undefined
}

// the filter grammar has no way to write a quote inside a value
const canFilter = ({ kind, name }: PathNode) => kind === 'DEBTOR' && name !== '' && !name.includes('"')

const byDebtors = (id: number, debtors: readonly PathNode[]): PeopleSource => ({
  by: 'debtors',
  id,
  filters: `DEBTORNAME: ${debtors.map(({ name }) => `"${name}"`).join(', ')}`,
})

/** Debtors named in one filter: what fits in an address without becoming one of its own. */
const DEBTORS_AT_MOST = 20

/**
 * Where the people of a node come from; undefined while the tree has to be asked first. Among several customers KPN's
 * whole scope is more than one of them, so its debtors are named, where they can be.
 */
export function peopleSource(node: PathNode, sight: CustomerSight): PeopleSource | undefined {
  if (canFilter(node)) return byDebtors(node.id, [node])
  if (node.kind !== 'CUSTOMER') return { by: 'children', id: node.id }
  if (sight.isOnly) return { by: 'scope', id: node.id }
  if (sight.isOnly === undefined || !sight.below) return undefined
  const { below } = sight
  const fits = below.length > 0 && below.length <= DEBTORS_AT_MOST && below.every(canFilter)
  return fits ? byDebtors(node.id, below) : { by: 'scope', id: node.id }
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
