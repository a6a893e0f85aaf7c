import { styled } from '@mui/material/styles'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useMemo, useRef, type CSSProperties } from 'react'
import { Link, useLocation, useMatch } from 'react-router'
import { isActivationOver } from '#contract/stn/activationEnds.ts'
import { activationGrid, type ActivationColumn } from '../../domain/activationList.ts'
import { isStuck, statusOf, type ActivationRow } from '../../domain/activationRecord.ts'
import type { ListColumn } from '../../domain/listSettings.ts'
import { useActivationsT } from '../../i18n/activations.ts'
import { paths } from '../../lib/paths.ts'
import { useMedia } from '../../lib/useMedia.ts'
import { useNow } from '../../lib/useNow.ts'
import { SortHead } from '../../ui/SortHead.tsx'
import { StatusText } from '../../ui/StatusText.tsx'
import { TableFrame } from '../../ui/TableFrame.tsx'
import { vars } from '../../ui/theme.ts'
import { activationStatus, cellOf } from './activationWords.ts'

interface ActivationTableProps {
  readonly shown: readonly ListColumn[]
  readonly rows: readonly ActivationRow[]
  /** Told up to which row somebody looks. */
  readonly onSight: (to: number) => void
}

const awaitsNumber = ({ record }: ActivationRow) =>
  !record || record.status === 'DONE' || !isActivationOver(record.status)

const ROW = 36
const TWO_LINES = 56

/** Activations of any number: the rows in sight and a few around them. */
export function ActivationTable({ shown, rows, onSight }: ActivationTableProps) {
  const a = useActivationsT()
  const { search } = useLocation()
  const frame = useRef<HTMLDivElement>(null)
  const openId = useMatch(paths.activationPattern)?.params['activationId']
  const isPhone = useMedia('(max-width: 767.95px)')
  const columns = shown.map(({ id }) => id as ActivationColumn)
  const grid = useMemo(() => activationGrid(shown), [shown])
  const rowHeight = isPhone ? TWO_LINES : ROW
  // oxlint-disable-next-line react/incompatible-library -- nothing here goes through the React compiler
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => rows[index]!.id,
    overscan: 12,
  })
  useEffect(() => virtual.measure(), [virtual, rowHeight])
  const to = (virtual.range?.endIndex ?? -1) + 1
  useEffect(() => onSight(to), [onSight, to])
  const now = useNow()

  return (
    <Frame ref={frame} style={{ '--columns': grid.template } as CSSProperties}>
      <table
        style={isPhone ? undefined : { minWidth: grid.least }}
        aria-label={a('activations.title')}
        aria-rowcount={rows.length + 1}
      >
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((column) => (
              <SortHead
                key={column}
                className={column}
                label={a(`activations.column.${column}`)}
                direction={undefined}
                cannot={a('activations.cannotSort')}
                onSort={() => undefined}
              />
            ))}
          </tr>
        </thead>
        <tbody style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start, key }) => {
            const row = rows[index]!
            const status = activationStatus(a, statusOf(row))
            const isLate = row.record !== undefined && isStuck(row.record, now)
            return (
              <tr
                key={key}
                aria-rowindex={index + 2}
                aria-current={row.id === openId || undefined}
                style={{ height: rowHeight, transform: `translateY(${start}px)` }}
              >
                {columns.map((column) => {
                  const text = cellOf(a, row, column)
                  if (column === 'number')
                    return (
                      <td key={column} className={column}>
                        <Link to={{ pathname: paths.activation(row.id), search }}>
                          {text || <i>{a(awaitsNumber(row) ? 'activations.numberless' : 'activations.noNumber')}</i>}
                        </Link>
                      </td>
                    )
                  if (column === 'status')
                    return (
                      <td key={column} className={column}>
                        {isLate ? (
                          <StatusText tone="wait" icon="triangle-alert" word={a('activations.stuck')} />
                        ) : (
                          <StatusText {...status} />
                        )}
                      </td>
                    )
                  return (
                    <td key={column} className={text === '' ? `${column} none` : column}>
                      {text || '–'}
                    </td>
                  )
                })}
              </tr>
            )
          })}
        </tbody>
      </table>
    </Frame>
  )
}

const Frame = styled(TableFrame)({
  '& tbody tr[aria-current=true]': { background: vars.accentSoft },
  '& a > i': { fontStyle: 'normal', fontWeight: 400, color: vars.text.disabled },
  '@media (max-width: 767.95px)': {
    '& tbody tr': { gridTemplateColumns: 'minmax(0, 1fr) auto', gridAutoRows: 20, alignContent: 'center', padding: 0 },
    '& tr > td': { display: 'none' },
    '& tr > .number': { display: 'block', gridColumn: 1, gridRow: 1, padding: '0 8px 0 16px' },
    '& tr > .status': { display: 'block', gridColumn: 2, gridRow: 1, padding: '0 16px 0 0', textAlign: 'end' },
    '& tr > .type': { display: 'block', gridColumn: 1, gridRow: 2, fontSize: 12, padding: '0 8px 0 16px' },
    '& tr > .begun': { display: 'block', gridColumn: 2, gridRow: 2, fontSize: 12, padding: '0 16px 0 0' },
  },
})
