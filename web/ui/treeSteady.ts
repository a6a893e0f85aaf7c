import { useLayoutEffect, useRef, type RefObject } from 'react'
import type { TreeRow } from '../domain/treeRow.ts'

interface Seen {
  readonly frame: RefObject<HTMLElement | null>
  readonly rows: readonly TreeRow[]
  readonly indexOf: (key: string) => number
  /** The first row in sight. */
  readonly first: number
  /** Px. */
  readonly rowHeight: number
}

/** Keeps what is in sight where it is when rows come or go above it: a page that was read must not make people lose their place. */
export function useSteadyRows({ frame, rows, indexOf, first, rowHeight }: Seen): void {
  const anchor = useRef<{ readonly rows: readonly TreeRow[]; readonly key: string; readonly index: number }>(undefined)
  useLayoutEffect(() => {
    const before = anchor.current
    if (before && before.rows !== rows) {
      const index = indexOf(before.key)
      if (index >= 0 && index !== before.index && frame.current && frame.current.scrollTop > 0)
        // oxlint-disable-next-line react/immutability -- a scroll position is the document's
        frame.current.scrollTop += (index - before.index) * rowHeight
      anchor.current = index < 0 ? undefined : { rows, key: before.key, index }
      return
    }
    // a row that stands for what is not loaded gives way to it, so the next one holds
    let index = first
    while (rows[index]?.type === 'more') index++
    const row = rows[index]
    anchor.current = row && { rows, key: row.key, index }
  })
}
