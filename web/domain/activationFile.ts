import { CELL_MAX, MOST_COLUMNS, type FileColumn } from '#contract/portal/batches.ts'
import { isResultHead, type Mapping, type RowField } from './activationColumns.ts'
import type { CheckedRow, FileTable } from './activationRows.ts'

/** What is kept of a file with its batch: its columns, and the cells of those rows that are planned. */
export interface KeptFile {
  readonly columns: readonly FileColumn[]
  readonly cellsOf: (row: CheckedRow) => string[]
}

/**
 * The file as it was given, its columns in their order: cells that were mended as they are now, cells that were mended
 * where the file had no column in one of their own, confirmation codes never. Columns that an earlier results file of ours
 * added are left out, since this batch has results of its own. `headOf` names a column that has no head.
 */
export function keptFile(
  { heads, rows }: Pick<FileTable, 'heads' | 'rows'>,
  mapping: Mapping,
  mended: readonly RowField[],
  headOf: (field: RowField | undefined, at: number) => string,
): KeptFile {
  const own = heads
    .map((head, at) => ({ at, field: mapping[at], head: (head || headOf(mapping[at], at)).slice(0, 200) }))
    .filter(({ at }) => !isResultHead(heads[at] ?? ''))
  // a sheet as wide as that is cut to what is used of it
  const given = own.length > MOST_COLUMNS ? own.filter(({ field }) => field !== undefined) : own
  const added = [...new Set(mended)]
    .filter((field) => !mapping.includes(field))
    .map((field) => ({ at: -1, field, head: headOf(field, -1) }))
  const all = [...given, ...added]
  const byLine = new Map(rows.map(({ line, cells }) => [line, cells]))
  return {
    columns: all.map(({ head, field = null }) => ({ head, field })),
    cellsOf: ({ line, cells, choice }) =>
      all.map(({ at, field }) => {
        if (field === undefined) return (byLine.get(line)?.[at] ?? '').slice(0, CELL_MAX)
        if (field === 'code') return ''
        const cell = (cells[field] ?? '').slice(0, CELL_MAX)
        // the number of a try that failed is not the one of this try
        return field === 'reference' && cell !== '' ? choice.reference : cell
      }),
  }
}
