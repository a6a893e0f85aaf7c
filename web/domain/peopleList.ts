import { listGrid, type ColumnWidths, type ListGrid } from './listGrid.ts'
import type { ListColumn, ListColumns, ListFilter } from './listSettings.ts'
import type { PathNode } from './node.ts'

/** Columns of a list of people. */
export const PEOPLE_COLUMNS = [
  'name',
  'firstName',
  'prefix',
  'lastName',
  'employeeNumber',
  'number',
  'fixedNumber',
  'contracts',
  'debtor',
  'place',
  'email',
] as const
export type PeopleColumn = (typeof PEOPLE_COLUMNS)[number]

/** What KPN sorts people by (reference 2.3); the rest of its list is the same under another name. */
export const KPN_SORT = {
  name: 'LASTNAME',
  firstName: 'FIRSTNAME',
  lastName: 'LASTNAME',
  employeeNumber: 'EMPLOYEE_NUMBER',
  fixedNumber: 'FIXED_NUMBER',
  debtor: 'DEBTORNAME',
  place: 'DEBTORNAME',
} as const

/** What KPN filters people by (reference 2.3), and the column of ours in whose words it is said. */
export const KPN_FILTERS = {
  LASTNAME: 'lastName',
  FIRSTNAME: 'firstName',
  SURNAME_PREFIX: 'prefix',
  EMPLOYEE_NUMBER: 'employeeNumber',
  CONTRACTS: 'contracts',
  FIXED_NUMBER: 'fixedNumber',
  DEBTORNAME: 'debtor',
} as const satisfies Readonly<Record<string, PeopleColumn>>
export type KpnFilter = keyof typeof KPN_FILTERS
export const isKpnFilter = (column: string): column is KpnFilter => Object.hasOwn(KPN_FILTERS, column)

/** What KPN's grammar cannot say inside a value. */
export const canFilterOn = (value: string): boolean => !/["\\]/.test(value)

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
const canFilter = ({ kind, name }: PathNode) => kind === 'DEBTOR' && name !== '' && canFilterOn(name)

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

/** The columns that a source can fill. */
export const PEOPLE_LISTS = {
  people: {
    all: PEOPLE_COLUMNS.filter((column) => column !== 'email'),
    usual: ['name', 'employeeNumber', 'number', 'contracts', 'place'],
    key: 'name',
    sorts: Object.keys(KPN_SORT),
    filters: Object.keys(KPN_FILTERS),
    canFilterOn,
  },
  children: {
    all: ['name', 'firstName', 'prefix', 'lastName', 'employeeNumber', 'email'],
    usual: ['name', 'employeeNumber', 'email'],
    key: 'name',
    sorts: ['name', 'firstName', 'prefix', 'lastName', 'employeeNumber', 'email'],
    filters: [],
    canFilterOn,
  },
} as const satisfies Readonly<Record<string, ListColumns>>

/** Whether a filter can be used on a source: where debtors are asked for already, another debtor cannot be added. */
export const filterApplies = (source: PeopleSource, column: string): boolean =>
  isKpnFilter(column) && !(source.by === 'debtors' && column === 'DEBTORNAME')

/** KPN's `filters` for a source and what somebody filters on; undefined when there is nothing to filter. */
export function kpnFilters(source: PeopleSource, filters: readonly ListFilter[]): string | undefined {
  const own = filters
    .filter(({ column }) => filterApplies(source, column))
    .map(({ column, values }) => ({ column, values: values.filter(canFilterOn) }))
    .filter(({ values }) => values.length > 0)
    .map(({ column, values }) => `${column}: ${values.map((value) => `"${value}"`).join(', ')}`)
  return [...(source.by === 'debtors' ? [source.filters] : []), ...own].join('; ') || undefined
}

const USUAL_WIDTHS: ColumnWidths<PeopleColumn> = {
  name: [180, 2],
  firstName: [110, 1],
  prefix: [100, 0.6],
  lastName: [130, 1.2],
  employeeNumber: [110, 1],
  number: [120, 0.6],
  fixedNumber: [120, 0.6],
  contracts: [96, 0.4],
  debtor: [150, 1.2],
  place: [140, 1.4],
  email: [180, 2],
}

export const peopleGrid = (columns: readonly ListColumn[]): ListGrid => listGrid(columns, USUAL_WIDTHS)

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

/** The pages of `size` rows that hold what is in sight, without those that are here from the first row on. */
export function pagesInSight(
  { from, to }: { readonly from: number; readonly to: number },
  here: number,
  size: number,
): number[] {
  const missing = Math.max(from, here)
  if (missing >= to) return []
  const first = Math.floor(missing / size)
  return Array.from({ length: Math.ceil(to / size) - first }, (_, at) => first + at)
}

/** A hit that really stands under the node that was asked for. */
export const isUnder = (path: readonly PathNode[], id: number): boolean => path.some((node) => node.id === id)
