import { useQuery } from '@tanstack/react-query'
import type { Progress } from '#contract/portal/ledger.ts'
import { contractWorkQueries } from '../../../data/contractDeeds.ts'
import { sessionQueries } from '../../../data/session.ts'
import { whyCannot } from '../../../domain/availability.ts'
import { isTrackedList } from '../../../domain/tracked.ts'
import { useContractDeedT } from '../../../i18n/contractDeeds.ts'
import { Button } from '../../../ui/Button.tsx'
import { CannotWords } from '../../../ui/deed/CannotWords.tsx'
import { useAskCancel, type CancelAsked } from './askCancel.ts'

interface CancelRequestProps {
  /** As the ledger follows it, or as KPN lists it. */
  readonly progress: Pick<Progress, 'upstreamId' | 'kpnReference'> & { readonly list: string | null }
}

/** Takes back what KPN has not carried out yet, while KPN allows it. Shows nothing of what cannot be told apart yet. */
export function CancelRequest({ progress }: CancelRequestProps) {
  const { upstreamId, list, kpnReference } = progress
  if (upstreamId === null || !isTrackedList(list)) return null
  return <CancelButton list={list} id={Number(upstreamId)} order={kpnReference ?? upstreamId} />
}

function CancelButton(asked: CancelAsked) {
  const { list, id } = asked
  const c = useContractDeedT()
  const askCancel = useAskCancel()
  const held = useQuery(sessionQueries.current()).data?.operator?.permissions ?? []
  const mayNot = whyCannot('contract.change', held, undefined)
  const may = useQuery({ ...contractWorkQueries.cancel(list, id), enabled: !mayNot })
  // KPN said no, or was not asked yet: nothing is offered that may not be there
  if (!mayNot && !may.data) return null
  return (
    <Button
      size="small"
      icon="undo-2"
      cannot={mayNot && <CannotWords cannot={mayNot} />}
      onClick={() => askCancel(asked)}
    >
      {c('cdeed.cancel')}
    </Button>
  )
}
