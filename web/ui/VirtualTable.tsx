import { styled } from '@mui/material/styles'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef, useState, type CSSProperties, type ReactNode } from 'react'
import type { ListGrid } from '../domain/listGrid.ts'
import { useT } from '../i18n/useT.ts'
import { useMedia } from '../lib/useMedia.ts'
import { barOf, FlowFrame } from './FlowFrame.tsx'
import { SortHead } from './SortHead.tsx'
import { vars } from './theme.ts'
import { useRangeWith } from './useRangeWith.ts'
import { useRowsInFlow } from './useRowsInFlow.ts'

export interface TableColumn<Row> {
  readonly id: string
  readonly label: string
  readonly cell: (row: Row) => ReactNode
  readonly isNumber?: boolean
  /** Left out where nothing sorts this list. */
  readonly sort?: {
    readonly direction: 'ASC' | 'DESC' | undefined
    readonly cannot: string | undefined
    readonly onSort: () => void
  }
}

interface VirtualTableProps<Row> {
  readonly label: string
  readonly columns: readonly TableColumn<Row>[]
  readonly grid: ListGrid
  readonly rows: readonly Row[]
  /** The first ones are on their way. */
  readonly isReading: boolean
  /** There may be more: told by rows of bars. */
  readonly hasMore: boolean
  /** Rows up to there (excluded) are in sight. */
  readonly onSight: (to: number) => void
  readonly isOpen?: (row: Row) => boolean
  /** In two lines a row, as on a phone: for a narrow place. */
  readonly isCompact?: boolean
}

const ROW = 36
const TWO_LINES = 56
/** Rows of bars before anything came, and after the last one while there may be more. */
const UNKNOWN = 12
const NEXT = 3

/** A table of any length whose end is not known: only rows in sight are in the document, and more is asked for in time. */
export function VirtualTable<Row extends { readonly id: string }>(props: VirtualTableProps<Row>) {
  const { label, columns, grid, rows, isReading, hasMore, onSight, isOpen, isCompact = false } = props
  const t = useT()
  const frame = useRef<HTMLDivElement>(null)
  const isPhone = useMedia('(max-width: 767.95px)')
  const inTwo = isPhone || isCompact
  const rowHeight = inTwo ? TWO_LINES : ROW
  // a link with the focus stays in the document when it scrolls away, or the focus would fall on the page
  const [focused, setFocused] = useState<number>()
  const rangeExtractor = useRangeWith(focused)
  // oxlint-disable-next-line react/incompatible-library -- nothing here goes through the React compiler
  const virtual = useVirtualizer({
    count: isReading ? UNKNOWN : rows.length + (hasMore ? NEXT : 0),
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    rangeExtractor,
  })
  useEffect(() => virtual.measure(), [virtual, rowHeight])
  const to = (virtual.range?.endIndex ?? -1) + 1
  useEffect(() => onSight(to), [onSight, to])
  const { rows: drawn, above } = useRowsInFlow(virtual.getVirtualItems(), focused)

  return (
    <Frame
      ref={frame}
      data-two={inTwo}
      tabIndex={0}
      aria-label={label}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a fieldset does not scroll in every browser
      role="group"
      style={{ '--columns': grid.template, '--row': `${rowHeight}px` } as CSSProperties}
    >
      <table
        style={inTwo ? undefined : { minWidth: grid.least }}
        aria-label={label}
        aria-rowcount={isReading || hasMore ? -1 : rows.length + 1}
        aria-busy={isReading}
      >
        <thead>
          <tr aria-rowindex={1}>
            {columns.map(({ id, label: name, sort, isNumber = false }) =>
              sort ? (
                <SortHead
                  key={id}
                  className={isNumber ? `${id} amount` : id}
                  label={name}
                  isNumber={isNumber}
                  {...sort}
                />
              ) : (
                <th key={id} scope="col" className={isNumber ? `${id} amount` : id}>
                  {name}
                </th>
              ),
            )}
          </tr>
        </thead>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- hears which of its links has the focus */}
        <tbody
          style={{ height: virtual.getTotalSize(), paddingTop: above }}
          onFocus={(event) => setFocused(Number(event.target.closest('tr')?.dataset['index']))}
          onBlur={() => setFocused(undefined)}
        >
          {drawn.map(({ key, index, style }) => {
            const row = rows[index]
            const at = { 'aria-rowindex': index + 2, 'data-index': index, style }
            return row ? (
              <tr key={key} {...at} aria-current={isOpen?.(row) || undefined}>
                {columns.map(({ id, cell, isNumber }, place) => (
                  <td key={id} className={isNumber ? `${id} amount` : id} data-place={place}>
                    {cell(row) ?? <span className="none">–</span>}
                  </td>
                ))}
              </tr>
            ) : (
              <tr key={key} {...at} className="waiting">
                <td className="bar" aria-label={t('common.loading')} data-length={barOf(index)}>
                  <i />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </Frame>
  )
}

/** The open row has a ground; on a phone, or where there is little room, the first four columns stand in two lines. */
const Frame = styled(FlowFrame)({
  '&:focus-visible': { outline: `2px solid ${vars.primary.main}`, outlineOffset: -2 },
  '& tbody tr[aria-current=true]': { background: vars.accentSoft },
  '& .amount': { textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  '& td > .above': { position: 'relative', zIndex: 1 },
  '&[data-two=true] thead': { position: 'absolute', width: 1, height: 1, overflow: 'hidden', clipPath: 'inset(50%)' },
  '&[data-two=true] tbody tr': {
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gridAutoRows: 20,
    alignContent: 'center',
    padding: '0 16px',
  },
  '&[data-two=true] tr > td': { display: 'none', padding: 0 },
  '&[data-two=true] tr > td[data-place="0"]': { display: 'block', gridColumn: 1, gridRow: 1 },
  '&[data-two=true] tr > td[data-place="1"]': { display: 'block', gridColumn: 2, gridRow: 1, textAlign: 'end' },
  '&[data-two=true] tr > td[data-place="2"]': { display: 'block', gridColumn: 1, gridRow: 2, fontSize: 12 },
  '&[data-two=true] tr > td[data-place="3"]': {
    display: 'block',
    gridColumn: 2,
    gridRow: 2,
    fontSize: 12,
    textAlign: 'end',
  },
  '&[data-two=true] tr.waiting > td': { display: 'block', gridColumn: '1 / -1', gridRow: '1 / 3', alignSelf: 'center' },
})
