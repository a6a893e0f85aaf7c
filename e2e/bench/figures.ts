/** One measured figure beside what was promised of it. */
export interface Figure {
  readonly what: string
  readonly measured: string
  readonly promised: string
  readonly kept: boolean
}

/** The middle of a few runs: one slow run on a busy machine says nothing. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** Prints figures as a table in words: what, measured, promised, kept or not. */
export function printFigures(figures: readonly Figure[]): void {
  const width = Math.max(...figures.map((figure) => figure.what.length))
  for (const { what, measured, promised, kept } of figures) {
    console.log(`${kept ? 'kept  ' : 'BROKEN'}  ${what.padEnd(width)}  ${measured}  (promised: ${promised})`)
  }
}
