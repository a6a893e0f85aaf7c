import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent, type SyntheticEvent } from 'react'
import type { NodeRow, Parent, TreeRow } from '../domain/treeRow.ts'
import { useMedia } from '../lib/useMedia.ts'
import { treeDeed, typeAhead } from './treeKeys.ts'
import { TreeFrame } from './TreeFrame.tsx'
import { useSteadyRows } from './treeSteady.ts'
import { TreeViewRow } from './TreeViewRow.tsx'
import { useRangeWith } from './useRangeWith.ts'

interface TreeViewProps {
  /** What the tree is of. */
  readonly label: string
  readonly rows: readonly TreeRow[]
  /** The row index of a key, -1 when it is not shown. Has to be cheap: it runs on key presses. */
  readonly indexOf: (key: string) => number
  readonly selectedKey: string | undefined
  readonly onSelect: (row: NodeRow) => void
  readonly onToggle: (row: NodeRow) => void
  readonly onOpenSiblings: (row: NodeRow) => void
  /** A row that stands for what is not loaded came into sight, or was chosen. */
  readonly onMore: (parent: Parent) => void
  /** Why a node cannot be chosen, in words; such a row still opens. */
  readonly noteOf?: (node: NodeRow['node']) => string | undefined
  /** Rows in sight, for whoever counts them. */
  readonly onSight?: (rows: number) => void
}

const ROW = 32
/** Rows for a finger (WCAG 2.2 AA, look: touch 44). */
const TOUCH_ROW = 44
/** A typed letter joins the letters before it this long; ms. */
const TYPING = 600

/** A tree of any size as a flat array of rows, of which only those in sight are in the document. */
export function TreeView(props: TreeViewProps) {
  const { label, rows, indexOf, selectedKey, onSelect, onToggle, onOpenSiblings, onMore, onSight, noteOf } = props
  const frame = useRef<HTMLDivElement>(null)
  const typed = useRef({ text: '', at: 0 })
  const toFocus = useRef<string | undefined>(undefined)
  const hasFocus = useRef(false)
  const rowHeight = useMedia('(pointer: coarse)') ? TOUCH_ROW : ROW
  const [focusedKey, setFocusedKey] = useState<string>()

  const known = focusedKey === undefined ? -1 : indexOf(focusedKey)
  const chosen = selectedKey === undefined ? -1 : indexOf(selectedKey)
  // the one row that Tab stops at: where the focus was, else what is selected, else the first
  const stop = known >= 0 ? known : Math.max(0, chosen)

  const rangeExtractor = useRangeWith(stop)
  // oxlint-disable-next-line react/incompatible-library -- nothing here goes through the React compiler
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    rangeExtractor,
    overscan: 10,
    paddingStart: 4,
    paddingEnd: 4,
  })
  const items = virtual.getVirtualItems()

  useEffect(() => {
    for (const { index } of items) {
      const row = rows[index]
      if (row?.type === 'more' && row.state === 'idle') onMore(row.parent)
    }
  }, [items, rows, onMore])

  const { startIndex = 0, endIndex = -1 } = virtual.range ?? {}
  const inSight = Math.min(rows.length, endIndex - startIndex + 1)
  useSteadyRows({ frame, rows, indexOf, first: startIndex, rowHeight })
  useEffect(() => onSight?.(inSight), [onSight, inSight])

  // what was selected from elsewhere (a link, a search) is brought into sight once its row is there
  const shownKey = useRef<string>(undefined)
  useEffect(() => {
    if (selectedKey === shownKey.current || chosen < 0) return
    shownKey.current = selectedKey
    virtual.scrollToIndex(chosen, { align: 'auto' })
  }, [selectedKey, chosen, virtual])

  // a row that stood for what is not loaded hands the focus to what came in its place
  const held = useRef({ rows, index: stop })
  useLayoutEffect(() => {
    const { rows: before, index } = held.current
    held.current = { rows, index: stop }
    const successor = rows[index]
    if (before === rows || focusedKey === undefined || before[index]?.key !== focusedKey) return
    if (before[index]?.type !== 'more' || !successor || successor.key === focusedKey) return
    if (hasFocus.current) toFocus.current = successor.key
    // oxlint-disable-next-line react/set-state-in-effect -- which row it is shows only after the new rows are there
    setFocusedKey(successor.key)
  }, [rows, stop, focusedKey])
  useLayoutEffect(() => {
    if (toFocus.current === undefined) return
    const element = frame.current?.querySelector<HTMLElement>(`[data-key="${toFocus.current}"]`)
    if (!element) return
    toFocus.current = undefined
    element.focus({ preventScroll: true })
  })

  const go = (index: number) => {
    const row = rows[index]
    if (!row) return
    toFocus.current = row.key
    setFocusedKey(row.key)
    virtual.scrollToIndex(index, { align: 'auto' })
  }

  const choose = (row: TreeRow) => (row.type === 'node' ? onSelect(row) : onMore(row.parent))

  // one listener for all rows: a row without handlers of its own is not drawn again when its neighbours are
  const rowAt = (event: SyntheticEvent) => {
    const key = (event.target as Element).closest<HTMLElement>('[data-key]')?.dataset['key']
    return key === undefined ? undefined : rows[indexOf(key)]
  }
  const onClick = (event: SyntheticEvent) => {
    const row = rowAt(event)
    if (!row) return
    if (row.type === 'node' && (event.target as Element).closest('[data-toggle]')) onToggle(row)
    else choose(row)
  }

  const onLetter = (event: KeyboardEvent) => {
    const { text, at } = typed.current
    const letters = event.timeStamp - at < TYPING ? text + event.key : event.key
    typed.current = { text: letters, at: event.timeStamp }
    go(typeAhead(rows, stop, letters))
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const isTyping = event.key === ' ' && event.timeStamp - typed.current.at < TYPING
    const page = Math.max(1, Math.floor((frame.current?.clientHeight ?? 0) / rowHeight) - 1)
    const deed = isTyping ? undefined : treeDeed(event.key, { rows, index: stop, page, indexOf })
    if (!deed) {
      if (event.key.length === 1 && event.key !== '/') {
        event.preventDefault()
        onLetter(event)
      }
      return
    }
    event.preventDefault()
    if (deed.deed === 'go') go(deed.index)
    else if (deed.deed === 'toggle') onToggle(deed.row)
    else if (deed.deed === 'openSiblings') onOpenSiblings(deed.row)
    else if (deed.deed === 'choose') choose(deed.row)
  }

  return (
    <TreeFrame
      ref={frame}
      role="tree"
      aria-label={label}
      onKeyDown={onKeyDown}
      onClick={onClick}
      onFocus={(event) => {
        hasFocus.current = true
        setFocusedKey(rowAt(event)?.key)
      }}
      onBlur={() => {
        hasFocus.current = false
      }}
    >
      <div role="presentation" style={{ height: virtual.getTotalSize(), position: 'relative' }}>
        {items.map(({ index, start }) => {
          const row = rows[index]!
          return (
            <TreeViewRow
              key={row.key}
              row={row}
              top={start}
              height={rowHeight}
              isStop={index === stop}
              isSelected={row.key === selectedKey}
              note={row.type === 'node' ? noteOf?.(row.node) : undefined}
            />
          )
        })}
      </div>
    </TreeFrame>
  )
}
