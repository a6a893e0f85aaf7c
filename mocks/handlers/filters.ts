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
export function filtering<Row>(
  filters: Filters,
  shown: (row: Row, column: string) => Shown | readonly Shown[],
): (row: Row) => boolean {
  const columns = [...filters].map(([column, values]) => ({ column, finds: finder(values) }))
  return (row) =>
    columns.every(({ column, finds }) => {
      const texts = shown(row, column)
      return typeof texts === 'object' && texts !== null ? texts.some(finds) : finds(texts)
    })
}

type Shown = string | null | undefined

const FEW = 4

/** Whether one of the values is in a text. Many are looked up by their lengths: 50 numbers in 100,000 rows cost what one does. */
function finder(values: readonly string[]): (text: Shown) => boolean {
  if (values.length <= FEW) {
    return (text) => {
      const lower = text?.toLowerCase()
      return lower !== undefined && values.some((value) => lower.includes(value))
    }
  }
  const wanted = new Set(values)
  const lengths = [...new Set(values.map((value) => value.length))]
  return (text) => {
    const lower = text?.toLowerCase()
    if (lower === undefined) return false
    for (const length of lengths) {
      for (let at = 0; at + length <= lower.length; at += 1) {
        if (wanted.has(lower.slice(at, at + length))) return true
      }
    }
    return false
  }
}
