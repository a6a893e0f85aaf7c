import { useQuery } from '@tanstack/react-query'
import { contractWorkQueries } from '../../../data/contractDeeds.ts'
import { sessionQueries } from '../../../data/session.ts'
import { whyCannot } from '../../../domain/availability.ts'
import { holderOf, type ContractDetails } from '../../../domain/contractDetails.ts'
import { useContractDeedT } from '../../../i18n/contractDeeds.ts'
import { paths } from '../../../lib/paths.ts'
import { Button } from '../../../ui/Button.tsx'
import { CannotWords } from '../../../ui/deed/CannotWords.tsx'

interface ReactivateOrderProps {
  readonly contract: ContractDetails
  /** The service request that may have ended it. */
  readonly requestId: number
}

/** Brings back what a request ended, where KPN offers that. */
export function ReactivateOrder({ contract, requestId }: ReactivateOrderProps) {
  const c = useContractDeedT()
  const held = useQuery(sessionQueries.current()).data?.operator?.permissions ?? []
  const { data: allowed } = useQuery(contractWorkQueries.reactivate(requestId))
  const holder = holderOf(contract) ?? contract.path.at(-1)
  if (!allowed?.visible || !holder) return null
  const cannot = whyCannot('contract.change', held, allowed)
  return (
    <Button
      size="small"
      icon="undo-2"
      to={paths.basket.reactivate(requestId, holder.id)}
      cannot={cannot && <CannotWords cannot={cannot} />}
    >
      {c('cdeed.reactivate')}
    </Button>
  )
}
