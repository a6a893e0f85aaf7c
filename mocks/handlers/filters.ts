/**
 * KPN's filter grammar (reference 1.3): `COLUMN: "v1", "v2"; COLUMN2: "v"`. Values of one column are alternatives,
 * columns add up. Undocumented and decided here: a backslash escapes a quote or a backslash; a value matches anywhere
 * in the column and in any case; no value matches an empty column.
 */

export type Filters = ReadonlyMap<string, readonly string[]>

const PART = /\s*([A-Z_]+)\s*:\s*("(?:[^"\\]|\\.)*"(?:\s*,\s*"(?:[^"\\]|\\.)*")*)\s*(;|$)/y
const VALUE = /"((?:[^"\\]|\\.)*)"/g

/** Reads a filter; `undefined` when it breaks the grammar (values without quotes do: reference 7.5) or names no column of these. */
export function readFilters(text: string, columns: readonly string[]): Filters | undefined {
  const filters = new Map<string, readonly string[]>()
  PART.lastIndex = 0
  let at = 0
  while (text.slice(at).trim() !== '') {
    PART.lastIndex = at
    const part = PART.exec(text)
    if (!part || !columns.includes(part[1]!)) return undefined
    const values = [...part[2]!.matchAll(VALUE)].map((value) => value[1]!.replace(/\\(.)/g, '$1').toLowerCase())
    filters.set(part[1]!, [...(filters.get(part[1]!) ?? []), ...values])
    at = PART.lastIndex
  }
  return filters
}

/** Whether one value of every column is somewhere in what the row shows there (several texts: in one of them). */
export function passes(filters: Filters, shown: (column: string) => Shown | readonly Shown[]): boolean {
  for (const [column, values] of filters) {
    const texts = [shown(column)].flat()
    if (!texts.some((text) => text != null && values.some((value) => text.toLowerCase().includes(value)))) return false
  }
  return true
}

type Shown = string | null | undefined
