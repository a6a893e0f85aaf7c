import type { ContractColumn } from '../../domain/contractList.ts'
import type { ListSort } from '../../domain/listSettings.ts'
import { useContractsT } from '../../i18n/contracts.ts'
import { useT } from '../../i18n/useT.ts'
import { formatTime } from '../../lib/format.ts'
import { useStore, type Store } from '../../lib/store.ts'
import { PaneFoot } from '../../ui/PaneFoot.tsx'
import type { Rows } from './rows.ts'
import type { Sight } from './useWindow.ts'

interface ContractFootProps {
  readonly rows: Rows
  readonly sight: Store<Sight>
  readonly sort: ListSort | null
  /** A set's, which KPN does not sort. */
  readonly hasOwnOrder: boolean
}

/** What is in sight of how much, in which order, what is on its way, and when it was read. */
export function ContractFoot({ rows, sight, sort, hasOwnOrder }: ContractFootProps) {
  const t = useT()
  const c = useContractsT()
  const { from, to } = useStore(sight)
  const { total, underWay, readAt } = rows
  const order = hasOwnOrder
    ? c('contracts.set.order')
    : sort
      ? t(sort.order === 'ASC' ? 'people.list.sortedUp' : 'people.list.sortedDown', {
          column: c(`contracts.column.${sort.column as ContractColumn}`),
        })
      : t('people.list.kpnOrder')
  return (
    <PaneFoot>
      {total !== undefined && total > 0 && (
        <span>{t('people.list.inSight', { from: Math.min(total, from + 1), to: Math.min(total, to), total })}</span>
      )}
      <span className="cut">{order}</span>
      {underWay > 0 && <span>{t('people.list.underWay', { count: underWay })}</span>}
      {readAt > 0 && <span className="cut">{t('people.list.readAt', { time: formatTime(readAt) })}</span>}
    </PaneFoot>
  )
}
