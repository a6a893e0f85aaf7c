import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Progress } from '#contract/portal/ledger.ts'
import { contractWorkQueries } from '../../../data/contractDeeds.ts'
import { sessionQueries } from '../../../data/session.ts'
import { whyCannot } from '../../../domain/availability.ts'
import { isTrackedList, type TrackedList } from '../../../domain/tracked.ts'
import { useContractDeedT } from '../../../i18n/contractDeeds.ts'
import { Button } from '../../../ui/Button.tsx'
import { CannotWords } from '../../../ui/deed/CannotWords.tsx'
import { CancelDialog } from './CancelDialog.tsx'

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

interface CancelButtonProps {
  readonly list: TrackedList
  readonly id: number
  readonly order: string
}

function CancelButton({ list, id, order }: CancelButtonProps) {
  const c = useContractDeedT()
  const [isOpen, setOpen] = useState(false)
  const held = useQuery(sessionQueries.current()).data?.operator?.permissions ?? []
  const mayNot = whyCannot('contract.change', held, undefined)
  const may = useQuery({ ...contractWorkQueries.cancel(list, id), enabled: !mayNot })
  // KPN said no, or was not asked yet: nothing is offered that may not be there
  if (!isOpen && !mayNot && !may.data) return null
  return (
    <>
      <Button
        size="small"
        icon="undo-2"
        cannot={mayNot && <CannotWords cannot={mayNot} />}
        onClick={() => setOpen(true)}
      >
        {c('cdeed.cancel')}
      </Button>
      {isOpen && <CancelDialog list={list} id={id} order={order} onClose={() => setOpen(false)} />}
    </>
  )
}
