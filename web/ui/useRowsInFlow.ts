import type { VirtualItem } from '@tanstack/react-virtual'
import { useState } from 'react'
import { rowKeys } from '../lib/rowKeys.ts'

interface RowInFlow {
  readonly key: number
  readonly index: number
  /** Only of a row that stands apart from those in sight. */
  readonly style: { readonly position: 'absolute'; readonly top: number } | undefined
}

/** Whether none of its neighbours is drawn: the row that has the focus, after the list was scrolled away from it. */
const isApart = (items: readonly VirtualItem[], at: number): boolean =>
  items.length > 1 && items[at - 1]?.index !== items[at]!.index - 1 && items[at + 1]?.index !== items[at]!.index + 1

/**
 * Rows of a virtual table that stand in the flow (see `FlowFrame`), moved by one inline style: `above`, the px before the
 * first. Chromium looks every new one up among all that it met, so that one for each row takes longer at every frame
 * (measured: 12 ms of style at a frame, against 0.4). `focused` may stand apart from those in sight.
 */
export function useRowsInFlow(items: readonly VirtualItem[], focused: number | undefined) {
  const [keysOf] = useState(rowKeys)
  const keys = keysOf(items.map(({ index }) => index))
  const isOut = (at: number) => items[at]!.index === focused && isApart(items, at)
  const rows = items.map(({ index, start }, at): RowInFlow => ({
    key: keys[at]!,
    index,
    style: isOut(at) ? { position: 'absolute', top: start } : undefined,
  }))
  return { rows, above: items.find((_, at) => !isOut(at))?.start ?? 0 }
}
