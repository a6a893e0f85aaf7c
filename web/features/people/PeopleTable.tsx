import { styled } from '@mui/material/styles'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef } from 'react'
import { Link } from 'react-router'
import { knownKind } from '../../domain/node.ts'
import type { CannotSort, PeopleColumn } from '../../domain/peopleList.ts'
import { useNumber, useT } from '../../i18n/useT.ts'
import { paths } from '../../lib/paths.ts'
import { Icon } from '../../ui/Icon.tsx'
import { KIND_ICON } from '../../ui/kindIcon.ts'
import { StateBox } from '../../ui/StateBox.tsx'
import { PeopleFrame } from './PeopleFrame.tsx'
import { PeopleHead } from './PeopleHead.tsx'
import type { PeopleRow } from './peopleRow.ts'
import { useIsPhone } from './useWidth.ts'
import type { Sort } from './useSort.ts'

interface PeopleTableProps {
  readonly columns: readonly PeopleColumn[]
  /** Absent until the first page came. */
  readonly total: number | undefined
  /** Undefined while the row is on its way. */
  readonly rowAt: (index: number) => PeopleRow | undefined
  readonly sort: Sort
  readonly onSort: (column: PeopleColumn) => void
  readonly cannotSort: (column: PeopleColumn) => CannotSort | undefined
  /** From (included) and to (excluded) in sight. */
  readonly onSight: (sight: { readonly from: number; readonly to: number }) => void
}

const Empty = styled('div')({ flex: 1, padding: '0 24px' })

const ROW = 36
const TWO_LINES = 56
/** Rows of bars before the total is known. */
const UNKNOWN = 12

/** A list of people of any length: only rows in sight are in the document, and asked for. */
export function PeopleTable({ columns, total, rowAt, sort, onSort, cannotSort, onSight }: PeopleTableProps) {
  const t = useT()
  const frame = useRef<HTMLDivElement>(null)
  const isPhone = useIsPhone()
  const rowHeight = isPhone ? TWO_LINES : ROW
  const virtual = useVirtualizer({
    count: total ?? UNKNOWN,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    overscan: 8,
  })
  useEffect(() => virtual.measure(), [virtual, rowHeight])

  const { startIndex: from = 0, endIndex = -1 } = virtual.range ?? {}
  const to = endIndex + 1
  const tell = useRef(onSight)
  tell.current = onSight
  useEffect(() => tell.current({ from, to }), [from, to, total])

  if (total === 0)
    return (
      <Empty>
        <StateBox kind="empty" level={3} title={t('people.list.empty')} />
      </Empty>
    )
  return (
    <PeopleFrame
      ref={frame}
      role="table"
      aria-label={t('people.list.label')}
      aria-rowcount={total === undefined ? -1 : total + 1}
      aria-busy={total === undefined}
      // a box that scrolls has to be reachable by keyboard
      tabIndex={0}
      data-columns={columns.length}
    >
      <PeopleHead columns={columns} sort={sort} onSort={onSort} cannotSort={cannotSort} />
      <div role="rowgroup" style={{ height: virtual.getTotalSize(), position: 'relative' }}>
        {virtual.getVirtualItems().map(({ index, start }) => (
          <Row key={index} index={index} top={start} height={rowHeight} row={rowAt(index)} columns={columns} />
        ))}
      </div>
    </PeopleFrame>
  )
}

interface RowProps {
  readonly index: number
  readonly top: number
  readonly height: number
  readonly row: PeopleRow | undefined
  readonly columns: readonly PeopleColumn[]
}

function Row({ index, top, height, row, columns }: RowProps) {
  const t = useT()
  const number = useNumber()
  const style = { height, transform: `translateY(${top}px)` }
  if (!row)
    return (
      <div role="row" aria-rowindex={index + 2} className="row waiting" style={style}>
        <span role="cell" aria-label={t('common.loading')}>
          <i style={{ width: `${40 + ((index * 37) % 40)}%` }} />
        </span>
      </div>
    )
  return (
    <div role="row" aria-rowindex={index + 2} className={row.isElsewhere ? 'row elsewhere' : 'row'} style={style}>
      {columns.map((column) => (
        <span key={column} role="cell" className={column}>
          {column === 'name' ? (
            <>
              {row.kind !== 'SUBSCRIBER' && (
                <Icon name={KIND_ICON[knownKind(row.kind)]} title={t(`people.kind.${knownKind(row.kind)}`)} />
              )}
              <Link to={paths.node(row.kind, row.id)}>{row.name || t('people.nameless')}</Link>
              {row.isElsewhere && <em>{t('people.list.otherDebtor')}</em>}
            </>
          ) : column === 'contracts' ? (
            number(Number(row.cells.contracts ?? 0))
          ) : (
            row.cells[column] || <span className="none">–</span>
          )}
        </span>
      ))}
    </div>
  )
}
