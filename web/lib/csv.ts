/** What a file holds: texts stay texts, only real numbers are numbers. */
export type Cell = string | number

export type Separator = ';' | ','

/** So that spreadsheets read UTF-8 as such. */
export const BOM = '\uFEFF'

/** What a spreadsheet would run instead of show; full-width forms count, Excel turns them into plain ones. */
const FORMULA = /^[\s\p{Cc}]*[=+\-@＝＋－＠]|^[\t\r\n]/u
/** What it would turn into another number: leading noughts, more digits than a float holds, `12E5`. */
const CHANGED = /^\s*(0\d+|\d{12,}|\d+[eE]\d+)\s*$/

/**
 * A text that a spreadsheet leaves alone: where it would see a formula or a number of its own making in it, an
 * apostrophe stands before it (OWASP's advice against CSV injection).
 */
export const guarded = (text: string): string => (FORMULA.test(text) || CHANGED.test(text) ? `'${text}` : text)

function written(cell: Cell, separator: Separator): string {
  if (typeof cell === 'number') return String(cell)
  const text = guarded(cell)
  const isPlain = !text.includes(separator) && !/["\r\n]|^\s|\s$/.test(text)
  return isPlain ? text : `"${text.replaceAll('"', '""')}"`
}

/** Rows as lines of a CSV file (RFC 4180), each with its line end. The file itself begins with `BOM`. */
export const csvLines = (rows: readonly (readonly Cell[])[], separator: Separator): string =>
  rows.map((row) => `${row.map((cell) => written(cell, separator)).join(separator)}\r\n`).join('')
