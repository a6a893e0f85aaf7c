import { styled } from '@mui/material/styles'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useMemo, useRef, useState, type CSSProperties } from 'react'
import { Link } from 'react-router'
import { knownKind } from '../../domain/node.ts'
import type { ListColumn, ListSort } from '../../domain/listSettings.ts'
import { peopleGrid, type CannotSort, type PeopleColumn } from '../../domain/peopleList.ts'
import { useNumber, useT } from '../../i18n/useT.ts'
import { paths } from '../../lib/paths.ts'
import { Icon } from '../../ui/Icon.tsx'
import { KIND_ICON } from '../../ui/kindIcon.ts'
import { StateBox } from '../../ui/StateBox.tsx'
import { barOf } from '../../ui/FlowFrame.tsx'
import { useRangeWith } from '../../ui/useRangeWith.ts'
import { useRowsInFlow } from '../../ui/useRowsInFlow.ts'
import { PeopleFrame } from './PeopleFrame.tsx'
import { PeopleHead } from './PeopleHead.tsx'
import type { PeopleRow } from './peopleRow.ts'
import { RowCheck } from './RowCheck.tsx'
import { useIsPhone } from './useWidth.ts'

interface PeopleTableProps {
  /** In order, with their widths. */
  readonly shown: readonly ListColumn[]
  /** Absent until the first page came. */
  readonly total: number | undefined
  /** Undefined while the row is on its way. */
  readonly rowAt: (index: number) => PeopleRow | undefined
  readonly sort: ListSort | null
  readonly onSort: (column: PeopleColumn) => void
  readonly cannotSort: (column: PeopleColumn) => CannotSort | undefined
  /** What to say when there is nobody, other than that nobody stands here. */
  readonly empty?: string | undefined
  /** From (included) and to (excluded) in sight. */
  readonly onSight: (sight: { readonly from: number; readonly to: number }) => void
}

const Empty = styled('div')({ flex: 1, padding: '0 24px' })

const ROW = 36
const TWO_LINES = 56
/** Rows of bars before the total is known. */
const UNKNOWN = 12

/** A list of people of any length: only rows in sight are in the document, and asked for. */
export function PeopleTable({ shown, total, rowAt, sort, onSort, cannotSort, empty, onSight }: PeopleTableProps) {
  const t = useT()
  const frame = useRef<HTMLDivElement>(null)
  const isPhone = useIsPhone()
  const columns = useMemo(() => shown.map(({ id }) => id as PeopleColumn), [shown])
  const grid = useMemo(() => peopleGrid(shown), [shown])
  const rowHeight = isPhone ? TWO_LINES : ROW
  // a link with the focus stays in the document when it scrolls away, or the focus would fall on the page
  const [focused, setFocused] = useState<number>()
  const rangeExtractor = useRangeWith(focused)
  // oxlint-disable-next-line react/incompatible-library -- nothing here goes through the React compiler
  const virtual = useVirtualizer({
    count: total ?? UNKNOWN,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    rangeExtractor,
  })
  useEffect(() => virtual.measure(), [virtual, rowHeight])

  const { startIndex: from = 0, endIndex = -1 } = virtual.range ?? {}
  const to = endIndex + 1
  const tell = useRef(onSight)
  tell.current = onSight
  useEffect(() => tell.current({ from, to }), [from, to, total])
  const { rows: drawn, above } = useRowsInFlow(virtual.getVirtualItems(), focused)

  if (total === 0)
    return (
      <Empty>
        <StateBox kind="empty" level={3} title={empty ?? t('people.list.empty')}>
          {empty === undefined && t('people.list.empty.more')}
        </StateBox>
      </Empty>
    )
  return (
    <PeopleFrame ref={frame} style={{ '--columns': grid.template, '--row': `${rowHeight}px` } as CSSProperties}>
      <table
        style={isPhone ? undefined : { minWidth: grid.least }}
        aria-label={t('people.list.label')}
        aria-rowcount={total === undefined ? -1 : total + 1}
        aria-busy={total === undefined}
      >
        <PeopleHead columns={columns} sort={sort} onSort={onSort} cannotSort={cannotSort} />
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- hears which of its links has the focus */}
        <tbody
          style={{ height: virtual.getTotalSize(), paddingTop: above }}
          onFocus={(event) => setFocused(Number(event.target.closest('tr')?.dataset['index']))}
          onBlur={() => setFocused(undefined)}
        >
          {drawn.map(({ key, index, style }) => (
            <Row key={key} index={index} style={style} row={rowAt(index)} columns={columns} />
          ))}
        </tbody>
      </table>
    </PeopleFrame>
  )
}

interface RowProps {
  readonly index: number
  /** Only of a row that stands apart from those in sight. */
  readonly style: CSSProperties | undefined
  readonly row: PeopleRow | undefined
  readonly columns: readonly PeopleColumn[]
}

function Row({ index, style, row, columns }: RowProps) {
  const t = useT()
  const at = { 'aria-rowindex': index + 2, 'data-index': index, style }
  if (!row)
    return (
      <tr {...at} className="waiting">
        <td colSpan={columns.length} className="bar" aria-label={t('common.loading')} data-length={barOf(index)}>
          <i />
        </td>
      </tr>
    )
  return (
    <tr {...at} className={row.isElsewhere ? 'elsewhere' : undefined}>
      {columns.map((column) => (
        <td key={column} className={column}>
          <Cell row={row} column={column} />
        </td>
      ))}
    </tr>
  )
}

function Cell({ row, column }: { readonly row: PeopleRow; readonly column: PeopleColumn }) {
  const t = useT()
  const number = useNumber()
  const kind = knownKind(row.kind)
  if (column === 'contracts') return number(Number(row.cells.contracts ?? 0))
  if (column !== 'name') return row.cells[column] || <span className="none">–</span>
  return (
    <>
      <RowCheck row={row} />
      {kind !== 'SUBSCRIBER' && <Icon name={KIND_ICON[kind]} title={t(`people.kind.${kind}`)} />}
      <Link to={paths.node(row.kind, row.id)}>{row.name || t('people.nameless')}</Link>
      {row.isElsewhere && <em>{t('people.list.otherBranch')}</em>}
    </>
  )
}
