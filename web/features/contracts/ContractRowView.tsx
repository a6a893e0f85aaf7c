import { memo } from 'react'
import { Link, useLocation } from 'react-router'
import type { ContractColumn, ContractRow } from '../../domain/contractList.ts'
import { useContractsT } from '../../i18n/contracts.ts'
import { useLanguage, useT } from '../../i18n/useT.ts'
import { paths } from '../../lib/paths.ts'
import { ContractState } from '../../ui/ContractState.tsx'
import { barOf } from '../../ui/FlowFrame.tsx'
import { cellOf } from './contractCells.ts'
import { hasFailed, type FailedRow } from './rows.ts'

interface ContractRowViewProps {
  readonly index: number
  /** Px; only of a row that stands apart from those in sight. */
  readonly top: number | undefined
  readonly row: ContractRow | FailedRow | undefined
  readonly columns: readonly ContractColumn[]
  /** The one row that Tab goes to. */
  readonly isActive: boolean
  readonly isChosen: boolean
  readonly isOpen: boolean
}

/** One contract: a row of the grid. Keys and clicks are heard by the table; drawn again only when it changes itself. */
export const ContractRowView = memo(function ContractRowView(props: ContractRowViewProps) {
  const { index, top, row, columns, isActive, isChosen, isOpen } = props
  const t = useT()
  const at = {
    'aria-rowindex': index + 2,
    'data-index': index,
    tabIndex: isActive ? 0 : -1,
    style: top === undefined ? undefined : { position: 'absolute' as const, top },
  }
  if (!row)
    return (
      <tr {...at} className="waiting">
        <td className="check" aria-hidden />
        <td className="bar" aria-label={t('common.loading')} data-length={barOf(index)}>
          <i />
        </td>
      </tr>
    )
  return (
    <tr {...at} aria-selected={isChosen} aria-current={isOpen || undefined}>
      <Cells row={row} columns={columns} isChosen={isChosen} />
    </tr>
  )
})

type CellsProps = Pick<ContractRowViewProps, 'columns' | 'isChosen'> & { readonly row: ContractRow | FailedRow }

function Cells({ row, columns, isChosen }: CellsProps) {
  const t = useT()
  const c = useContractsT()
  const { language } = useLanguage()
  const { search } = useLocation()
  const isLost = hasFailed(row) || row.isGone === true
  const text = (column: ContractColumn) => (hasFailed(row) ? '' : cellOf(row, column, { t, c, language }))
  const number = hasFailed(row)
    ? c('contracts.failed', { id: String(row.id) })
    : row.isGone
      ? c('contracts.gone', { id: String(row.id) })
      : text('number')
  return (
    <>
      <td className="check">
        <label>
          <input
            type="checkbox"
            tabIndex={-1}
            checked={isChosen}
            readOnly
            aria-label={c('contracts.choose', { number: number || c('contracts.unnumbered') })}
          />
        </label>
      </td>
      {columns.map((column) =>
        column === 'number' ? (
          <td key={column} className={number && !isLost ? 'number' : 'number unnamed'}>
            {isLost ? (
              number
            ) : (
              <Link tabIndex={-1} to={paths.contract(row.id) + search}>
                {number || c('contracts.unnumbered')}
              </Link>
            )}
          </td>
        ) : (
          <td key={column} className={column}>
            {column === 'state' && !isLost && !hasFailed(row) ? (
              <ContractState state={row.state} />
            ) : (
              text(column) || <span className="none">–</span>
            )}
          </td>
        ),
      )}
    </>
  )
}
