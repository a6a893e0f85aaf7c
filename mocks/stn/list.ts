import { dayOf, withDash } from './values.ts'

/** sTN's lists: ServiceStack's AutoQuery over what a row shows (Advanced Query Parameters). */

export type Shown = Readonly<Record<string, unknown>>
export type Query = Readonly<Record<string, unknown>>

/** sTN states no default and no maximum: these are the sandbox's. */
const USUAL_TAKE = 100
const MOST_TAKE = 1000

const NO_FILTER = new Set(['take', 'skip', 'orderBy', 'orderByDesc', 'fields', 'include', 'meta'])

type Test = (value: string, wanted: string) => boolean

/** Numbers by their size, everything else (days, names) by its letters. */
function compare(one: string, other: string): number {
  const difference = Number(one) - Number(other)
  return Number.isNaN(difference) ? (one < other ? -1 : one > other ? 1 : 0) : difference
}

/** The longer suffix before the one that it ends with. */
const SUFFIXES: readonly (readonly [string, Test])[] = [
  ['GreaterThanOrEqual', (value, wanted) => compare(value, wanted) >= 0],
  ['LessThanOrEqual', (value, wanted) => compare(value, wanted) <= 0],
  ['GreaterThan', (value, wanted) => compare(value, wanted) > 0],
  ['LessThan', (value, wanted) => compare(value, wanted) < 0],
  ['StartsWith', (value, wanted) => value.toLowerCase().startsWith(wanted.toLowerCase())],
  ['EndsWith', (value, wanted) => value.toLowerCase().endsWith(wanted.toLowerCase())],
  ['Contains', (value, wanted) => value.toLowerCase().includes(wanted.toLowerCase())],
  ['In', (value, wanted) => wanted.split(',').includes(value)],
  [
    'Between',
    (value, wanted) => {
      const [from = '', to = from] = wanted.split(',')
      return compare(value, from) >= 0 && compare(value, to) <= 0
    },
  ],
  // days of moments: `createdAtFrom=2026-11-03`
  ['From', (value, wanted) => dayOf(Date.parse(value)) >= wanted],
  ['To', (value, wanted) => dayOf(Date.parse(value)) <= wanted],
]

const lowerFirst = (name: string) => name.charAt(0).toLowerCase() + name.slice(1)

/** One filter of the query. A plain number may do without its dash; one with a suffix needs it. */
function filterOf(name: string, wanted: string): (row: Shown) => boolean {
  const found = SUFFIXES.find(([suffix]) => name.endsWith(suffix) && name.length > suffix.length)
  const field = lowerFirst(found ? name.slice(0, -found[0].length) : name)
  const plain = field === 'phoneNumber' ? withDash(wanted) : wanted
  const test: Test = found ? found[1] : (value) => value === plain
  return (row) => {
    const value = row[field]
    if (value === undefined || value === null) return false
    return test(String(value), wanted)
  }
}

const fieldsOf = (text: unknown) => (typeof text === 'string' && text !== '' ? text.split(',') : [])

interface Order {
  readonly field: string
  readonly sign: 1 | -1
}

const ordersOf = ({ orderBy, orderByDesc }: Query): Order[] => [
  ...fieldsOf(orderBy).map((field) => ({ field: lowerFirst(field.trim()), sign: 1 as const })),
  ...fieldsOf(orderByDesc).map((field) => ({ field: lowerFirst(field.trim()), sign: -1 as const })),
]

function sorted<Row extends Shown>(rows: Row[], orders: readonly Order[]): Row[] {
  return rows.toSorted((one, other) => {
    for (const { field, sign } of orders) {
      const order = compare(String(one[field] ?? ''), String(other[field] ?? ''))
      if (order !== 0) return sign * order
    }
    return 0
  })
}

/**
 * Of the items that fit, in order, the asked part with the asked fields. Nothing but that part is shown (which takes its
 * time) where nobody filters or sorts.
 */
export function choose<Item, Row extends Shown>(items: readonly Item[], query: Query, show: (item: Item) => Row) {
  const filters = Object.entries(query)
    .filter(([name, value]) => !NO_FILTER.has(name) && value !== undefined && value !== '')
    .map(([name, value]) => filterOf(name, String(value)))
  const offset = Math.max(0, Number(query['skip'] ?? 0))
  const end = offset + Math.min(MOST_TAKE, Math.max(0, Number(query['take'] ?? USUAL_TAKE)))
  const orders = ordersOf(query)
  if (filters.length === 0 && orders.length === 0) {
    const page = items.slice(offset, end).map((item) => show(item))
    return { offset, total: items.length, results: withFields(page, query) }
  }
  const fitting = items.map((item) => show(item)).filter((row) => filters.every((fits) => fits(row)))
  const page = sorted(fitting, orders).slice(offset, end)
  return { offset, total: fitting.length, results: withFields(page, query) }
}

function withFields<Row extends Shown>(page: Row[], { fields }: Query): Row[] {
  const names = fieldsOf(fields).map((name) => lowerFirst(name.trim()))
  return names.length === 0 ? page : page.map((row) => pick(row, names))
}

const pick = <Row extends Shown>(row: Row, names: readonly string[]) =>
  Object.fromEntries(Object.entries(row).filter(([name]) => names.includes(name))) as Row
