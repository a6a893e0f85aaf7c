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

function sorted(rows: readonly Shown[], { orderBy, orderByDesc }: Query): readonly Shown[] {
  const keys = [
    ...fieldsOf(orderBy).map((field) => ({ field: lowerFirst(field.trim()), sign: 1 })),
    ...fieldsOf(orderByDesc).map((field) => ({ field: lowerFirst(field.trim()), sign: -1 })),
  ]
  if (keys.length === 0) return rows
  return rows.toSorted((one, other) => {
    for (const { field, sign } of keys) {
      const order = compare(String(one[field] ?? ''), String(other[field] ?? ''))
      if (order !== 0) return sign * order
    }
    return 0
  })
}

/** The rows that fit, in order, and the asked part of them with the asked fields. */
export function choose<Row extends Shown>(rows: readonly Row[], query: Query) {
  const filters = Object.entries(query)
    .filter(([name, value]) => !NO_FILTER.has(name) && value !== undefined && value !== '')
    .map(([name, value]) => filterOf(name, String(value)))
  const fitting = sorted(
    rows.filter((row) => filters.every((fits) => fits(row))),
    query,
  ) as readonly Row[]
  const offset = Math.max(0, Number(query['skip'] ?? 0))
  const take = Math.min(MOST_TAKE, Math.max(0, Number(query['take'] ?? USUAL_TAKE)))
  const names = fieldsOf(query['fields']).map((name) => lowerFirst(name.trim()))
  const page = fitting.slice(offset, offset + take)
  return {
    offset,
    total: fitting.length,
    results: names.length === 0 ? page : page.map((row) => pick(row, names)),
  }
}

const pick = <Row extends Shown>(row: Row, names: readonly string[]) =>
  Object.fromEntries(Object.entries(row).filter(([name]) => names.includes(name))) as Row
