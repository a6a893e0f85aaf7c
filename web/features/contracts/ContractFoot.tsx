import type { ContractColumn } from '../../domain/contractList.ts'
import type { ListSort } from '../../domain/listSettings.ts'
import { useContractsT } from '../../i18n/contracts.ts'
import { useStore, type Store } from '../../lib/store.ts'
import { ListFoot } from '../../ui/ListFoot.tsx'
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
  const c = useContractsT()
  const { total, underWay, readAt } = rows
  return (
    <ListFoot
      total={total}
      sight={useStore(sight)}
      sort={sort}
      labelOf={(column) => c(`contracts.column.${column as ContractColumn}`)}
      ownOrder={hasOwnOrder ? c('contracts.set.order') : undefined}
      underWay={underWay}
      readAt={readAt}
    />
  )
}
