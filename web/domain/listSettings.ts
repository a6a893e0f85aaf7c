import type { View } from '#contract/portal/views.ts'

/** How a list is shown: which columns in which order, which rows, sorted how. */
export type ListSettings = Pick<View, 'columns' | 'filters' | 'sort'>
export type ListColumn = ListSettings['columns'][number]
export type ListFilter = ListSettings['filters'][number]
export type ListSort = NonNullable<ListSettings['sort']>

/** Columns that somebody can choose from, and what they are when nobody chose. */
export interface ListColumns {
  readonly all: readonly string[]
  readonly usual: readonly string[]
  /** The one that opens the row: it cannot be hidden. */
  readonly key: string
  /** What the list can ever be sorted by. */
  readonly sorts: readonly string[]
  /** What it can ever be filtered by, whether or not it applies in every place. */
  readonly filters: readonly string[]
  /** Whether upstream's grammar can say a value. */
  readonly canFilterOn: (value: string) => boolean
}

const WIDTH = { least: 40, most: 1_000 }

/** Only columns that the list has, each once, the key column always among them. */
export function knownColumns(
  chosen: readonly ListColumn[],
  { all, usual, key }: Pick<ListColumns, 'all' | 'usual' | 'key'>,
): ListColumn[] {
  const known = chosen.filter(({ id }, at) => all.includes(id) && chosen.findIndex((other) => other.id === id) === at)
  if (known.length === 0) return usual.map((id) => ({ id, width: null }))
  return known.some(({ id }) => id === key) ? known : [{ id: key, width: null }, ...known]
}

/**
 * What the list can do of what an address or a saved view wants: an order or a filter that it does not know is left
 * out, since it would look as if it were sorted or filtered.
 */
export function knownSettings({ columns, filters, sort }: ListSettings, list: ListColumns): ListSettings {
  return {
    columns: knownColumns(columns, list),
    filters: filters
      .filter(({ column }) => list.filters.includes(column))
      .map(({ column, values }) => ({ column, values: values.filter(list.canFilterOn) }))
      .filter(({ values }) => values.length > 0),
    sort: sort && list.sorts.includes(sort.column) ? sort : null,
  }
}

/** The column one place to the left (-1) or to the right (1); as it was when there is no such place. */
export function moveColumn(columns: readonly ListColumn[], id: string, by: -1 | 1): ListColumn[] {
  const at = columns.findIndex((column) => column.id === id)
  const to = at + by
  if (at < 0 || to < 0 || to >= columns.length) return [...columns]
  return columns.with(at, columns[to]!).with(to, columns[at]!)
}

/** Another value for a column: its values are alternatives. Twice the same is once. */
export function addFilter(filters: readonly ListFilter[], column: string, value: string): ListFilter[] {
  const before = filters.find((filter) => filter.column === column)
  if (!before) return [...filters, { column, values: [value] }]
  if (before.values.includes(value)) return [...filters]
  return filters.map((filter) => (filter === before ? { column, values: [...before.values, value] } : filter))
}

const sameJson = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

const plain = ({ columns, filters, sort }: ListSettings) => [
  columns.map(({ id, width }) => [id, width]),
  filters.map(({ column, values }) => [column, values]),
  sort && [sort.column, sort.order],
]
export const isSameList = (a: ListSettings, b: ListSettings): boolean => sameJson(plain(a), plain(b))

const writeColumns = (columns: readonly ListColumn[]) =>
  columns.map(({ id, width }) => (width === null ? id : `${id}:${width}`)).join(',')

function readColumns(text: string): ListColumn[] {
  return text.split(',').map((part) => {
    const [id = '', px] = part.split(':')
    const width = Number(px)
    return { id, width: Number.isInteger(width) && width >= WIDTH.least && width <= WIDTH.most ? width : null }
  })
}

function readFilters(texts: readonly string[]): ListFilter[] {
  let filters: ListFilter[] = []
  for (const text of texts) {
    const at = text.indexOf(':')
    if (at > 0 && at < text.length - 1) filters = addFilter(filters, text.slice(0, at), text.slice(at + 1))
  }
  return filters
}

/**
 * What an address says of a list, over `base` (a saved view, or what was remembered): `sort` and `order`, `f` once per
 * value (`LASTNAME:Jansen`), `cols` (`name,place:160`). An empty one takes away what the base has.
 */
export function readListAddress(address: URLSearchParams, base: ListSettings): ListSettings {
  const sort = address.get('sort')
  return {
    columns: address.has('cols') ? readColumns(address.get('cols')!) : base.columns,
    filters: address.has('f') ? readFilters(address.getAll('f')) : base.filters,
    sort:
      sort === null
        ? base.sort
        : sort === ''
          ? null
          : { column: sort, order: address.get('order') === 'desc' ? 'DESC' : 'ASC' },
  }
}

/** The address that says `settings` over `base`: only what differs stands in it, all else in it stays. */
export function writeListAddress(before: URLSearchParams, settings: ListSettings, base: ListSettings): URLSearchParams {
  const address = new URLSearchParams(before)
  for (const name of ['sort', 'order', 'f', 'cols']) address.delete(name)
  const [columns, filters, sort] = plain(settings)
  const [baseColumns, baseFilters, baseSort] = plain(base)
  if (!sameJson(sort, baseSort)) {
    address.set('sort', settings.sort?.column ?? '')
    if (settings.sort?.order === 'DESC') address.set('order', 'desc')
  }
  if (!sameJson(filters, baseFilters)) {
    for (const { column, values } of settings.filters)
      for (const value of values) address.append('f', `${column}:${value}`)
    if (settings.filters.length === 0) address.set('f', '')
  }
  if (!sameJson(columns, baseColumns)) address.set('cols', writeColumns(settings.columns))
  return address
}

/** Ascending, descending, and back to upstream's own order. */
export function turnedSort(sort: ListSort | null, column: string): ListSort | null {
  if (sort?.column !== column) return { column, order: 'ASC' }
  return sort.order === 'ASC' ? { column, order: 'DESC' } : null
}
