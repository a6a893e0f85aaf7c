import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useLayoutEffect, useMemo, useRef, useState, type CSSProperties } from 'react'
import { contractGrid, CONTRACT_SORT, type ContractColumn } from '../../domain/contractList.ts'
import type { ListColumn, ListSort } from '../../domain/listSettings.ts'
import { useContractsT } from '../../i18n/contracts.ts'
import { useMedia } from '../../lib/useMedia.ts'
import { SortHead } from '../../ui/SortHead.tsx'
import { useRangeWith } from '../../ui/useRangeWith.ts'
import { useRowsInFlow } from '../../ui/useRowsInFlow.ts'
import { ContractFrame } from './ContractFrame.tsx'
import { ContractRowView } from './ContractRowView.tsx'
import { hasFailed, type Rows } from './rows.ts'
import { ChooseAll } from './ChooseAll.tsx'
import type { Choice } from './useChoice.ts'
import type { Sight } from './useWindow.ts'

interface ContractTableProps {
  /** In order, with their widths. */
  readonly shown: readonly ListColumn[]
  readonly rows: Rows
  readonly sort: ListSort | null
  /** Left out where the list has an order of its own. */
  readonly onSort: ((column: ContractColumn) => void) | undefined
  readonly choice: Choice
  readonly openId: number | undefined
  readonly onOpen: (id: number) => void
  readonly onSight: (sight: Sight) => void
}

const ROW = 36
/** Px: the boxes, whose edge stands 24 from the sheet's. */
const CHECK = 40
const TWO_LINES = 56
const HEAD = 32
/** Rows of bars before the total is known. */
const UNKNOWN = 12

/** Contracts of any number as a grid: one stop for Tab, arrows from row to row, Space chooses, Enter opens. */
export function ContractTable(props: ContractTableProps) {
  const { shown, rows, sort, onSort, choice, openId, onOpen, onSight } = props
  const { chosen, toggle: onChoose } = choice
  const c = useContractsT()
  const frame = useRef<HTMLDivElement>(null)
  const isPhone = useMedia('(max-width: 767.95px)')
  const columns = useMemo(() => shown.map(({ id }) => id as ContractColumn), [shown])
  const grid = useMemo(() => contractGrid(shown), [shown])
  const { total, rowAt } = rows
  const count = total ?? UNKNOWN
  const rowHeight = isPhone ? TWO_LINES : ROW
  const [wanted, setActive] = useState(0)
  const active = Math.min(wanted, Math.max(0, count - 1))
  // the row that has the focus, or would get it, stays in the document wherever the list is scrolled to
  const rangeExtractor = useRangeWith(active)
  // oxlint-disable-next-line react/incompatible-library -- nothing here goes through the React compiler
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    overscan: 6,
    rangeExtractor,
    // the head stands over the first rows
    scrollPaddingEnd: HEAD,
  })
  useEffect(() => virtual.measure(), [virtual, rowHeight])

  const { startIndex: from = 0, endIndex = -1 } = virtual.range ?? {}
  useEffect(() => onSight({ from, to: endIndex + 1 }), [onSight, from, endIndex, total])

  const takeFocus = useRef(false)
  useLayoutEffect(() => {
    if (!takeFocus.current) return
    takeFocus.current = false
    frame.current?.querySelector<HTMLElement>(`tr[data-index="${active}"]`)?.focus({ preventScroll: true })
  })
  const go = (index: number) => {
    const next = Math.min(Math.max(index, 0), count - 1)
    takeFocus.current = true
    setActive(next)
    virtual.scrollToIndex(next)
  }
  const open = (index: number) => {
    const row = rowAt(index)
    if (row && !hasFailed(row) && !row.isGone) onOpen(row.id)
  }
  const page = Math.max(1, endIndex - from - 1)
  const { rows: drawn, above } = useRowsInFlow(virtual.getVirtualItems(), active)

  return (
    <ContractFrame
      ref={frame}
      style={{ '--columns': `${CHECK}px ${grid.template}`, '--row': `${rowHeight}px` } as CSSProperties}
    >
      <table
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- rows are chosen with keys
        role="grid"
        style={isPhone ? undefined : { minWidth: grid.least + CHECK }}
        aria-label={c('contracts.label')}
        aria-rowcount={total === undefined ? -1 : total + 1}
        aria-multiselectable
        aria-busy={total === undefined}
      >
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" className="check">
              <ChooseAll choice={choice} total={total} />
            </th>
            {columns.map((column) => (
              <SortHead
                key={column}
                className={column}
                label={c(`contracts.column.${column}`)}
                direction={onSort && sort?.column === column ? sort.order : undefined}
                cannot={
                  onSort
                    ? column in CONTRACT_SORT
                      ? undefined
                      : c('contracts.cannotSort.kpn')
                    : c('contracts.cannotSort.set')
                }
                onSort={() => onSort?.(column)}
              />
            ))}
          </tr>
        </thead>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events -- the grid's rows are what is pressed; it listens for all of them */}
        <tbody
          style={{ height: virtual.getTotalSize(), paddingTop: above }}
          onKeyDown={(event) => {
            if (event.ctrlKey || event.altKey || event.metaKey) return
            const to: Readonly<Record<string, () => void>> = {
              ArrowDown: () => go(active + 1),
              ArrowUp: () => go(active - 1),
              PageDown: () => go(active + page),
              PageUp: () => go(active - page),
              Home: () => go(0),
              End: () => go(count - 1),
              ' ': () => onChoose(active, event.shiftKey),
              Enter: () => open(active),
            }
            const deed = to[event.key]
            if (!deed) return
            event.preventDefault()
            deed()
          }}
          onFocus={(event) => {
            const index = event.target.closest('tr')?.dataset['index']
            if (index !== undefined) setActive(Number(index))
          }}
          onClick={(event) => {
            const at = event.target as HTMLElement
            const index = Number(at.closest('tr')?.dataset['index'])
            if (!at.closest('.check') || Number.isNaN(index)) return
            // a label presses its box as well: that second press is the same one
            if (at instanceof HTMLLabelElement) return
            onChoose(index, event.shiftKey)
          }}
        >
          {drawn.map(({ key, index, style }) => {
            const row = rowAt(index)
            return (
              <ContractRowView
                key={key}
                index={index}
                top={style?.top}
                row={row}
                columns={columns}
                isActive={index === active}
                isChosen={row !== undefined && chosen.has(row.id)}
                isOpen={row !== undefined && row.id === openId}
              />
            )
          })}
        </tbody>
      </table>
    </ContractFrame>
  )
}
