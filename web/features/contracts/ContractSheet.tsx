import { styled } from '@mui/material/styles'
import { useMatch, useNavigate, useSearchParams } from 'react-router'
import type { ContractColumn } from '../../domain/contractList.ts'
import type { ListColumn, ListSort } from '../../domain/listSettings.ts'
import { useContractsT } from '../../i18n/contracts.ts'
import { useT } from '../../i18n/useT.ts'
import { paths } from '../../lib/paths.ts'
import { Button } from '../../ui/Button.tsx'
import { FailedPart } from '../../ui/FailedPart.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { StateBox } from '../../ui/StateBox.tsx'
import { ContractFoot } from './ContractFoot.tsx'
import { ContractTable } from './ContractTable.tsx'
import type { Rows } from './rows.ts'
import { SelectionBar } from './SelectionBar.tsx'
import type { Choice } from './useChoice.ts'
import type { Window } from './useWindow.ts'

interface ContractSheetProps {
  readonly shown: readonly ListColumn[]
  readonly rows: Rows
  readonly window: Window
  readonly choice: Choice
  readonly sort: ListSort | null
  /** Left out where the list has an order of its own. */
  readonly onSort?: (column: ContractColumn) => void
  /** What to say when there is nothing. */
  readonly empty: string
}

/** The rows, what changed under them, what is chosen of them, and the foot. */
export function ContractSheet({ shown, rows, window, choice, sort, onSort, empty }: ContractSheetProps) {
  const t = useT()
  const c = useContractsT()
  const navigate = useNavigate()
  const [address] = useSearchParams()
  const openId = useMatch(paths.contractPattern)?.params['contractId']
  const { total, totalBefore, hasMoved, failure } = rows
  const open = (id: number) => void navigate({ pathname: paths.contract(id), search: address.toString() })
  return (
    <>
      {(totalBefore !== undefined || hasMoved) && total !== undefined && (
        <Notice
          tone="wait"
          action={
            <Button size="small" icon="refresh-cw" onClick={rows.onAgain}>
              {t('common.again')}
            </Button>
          }
        >
          {totalBefore === undefined
            ? c('contracts.moved')
            : c('contracts.changed', { before: totalBefore, now: total })}
        </Notice>
      )}
      {total === 0 ? (
        <Empty>
          <StateBox kind="empty" title={empty} />
        </Empty>
      ) : (
        <ContractTable
          shown={shown}
          rows={rows}
          sort={sort}
          onSort={onSort}
          choice={choice}
          openId={openId === undefined ? undefined : Number(openId)}
          onOpen={open}
          onSight={window.onSight}
        />
      )}
      {failure !== undefined && <FailedPart failure={failure} onAgain={rows.onAgain} />}
      <SelectionBar choice={choice} total={total} />
      <ContractFoot rows={rows} sight={window.sight} sort={sort} hasOwnOrder={onSort === undefined} />
    </>
  )
}

const Empty = styled('div')({ flex: 1, padding: '16px 24px' })
