import type { ListColumn } from './listSettings.ts'

/** How wide a column is when nobody says: at least so many px, and its share of what is left. */
export type ColumnWidths<Column extends string> = Readonly<Record<Column, readonly [least: number, share: number]>>

/** The columns of a grid, and the px below which the list scrolls sideways. */
export interface ListGrid {
  readonly template: string
  readonly least: number
}

/** The grid of columns in order; their ids are known to be those of `usual`. */
export function listGrid<Column extends string>(columns: readonly ListColumn[], usual: ColumnWidths<Column>): ListGrid {
  const sizes = columns.map(({ id, width }) => {
    const [least, share] = usual[id as Column]
    return width === null
      ? { least, css: `minmax(${least}px, ${share}fr)` }
      : { least: width, css: `minmax(${width}px, ${width}px)` }
  })
  // what nobody takes stays empty at the end, so that a width is a width
  const hasShare = columns.some(({ width }) => width === null)
  return {
    template: [...sizes.map(({ css }) => css), ...(hasShare ? [] : ['1fr'])].join(' '),
    least: sizes.reduce((sum, { least }) => sum + least, 24),
  }
}
