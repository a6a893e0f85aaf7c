import { useQuery } from '@tanstack/react-query'
import { contractQueries } from '../../data/contracts.ts'
import { useContractsT } from '../../i18n/contracts.ts'
import { useNumber } from '../../i18n/useT.ts'
import { ListHead } from '../../ui/ListHead.tsx'

/** Every contract that the API user sees. */
export function ContractList() {
  const t = useContractsT()
  const number = useNumber()
  const overview = useQuery(contractQueries.overview())
  const total = overview.data && [...overview.data.values()].reduce((sum, count) => sum + count, 0)
  return (
    <ListHead>
      <h1>{t('contracts.title')}</h1>
      {total !== undefined && <span>{number(total)}</span>}
    </ListHead>
  )
}
