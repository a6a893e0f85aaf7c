import { useState } from 'react'
import { contractDeeds } from '../../data/contractDeeds.ts'
import { useContractDeed } from '../../data/useContractDeed.ts'
import type { ContractHit } from '../../domain/searchHits.ts'
import type { SimReason } from '../../domain/simChoice.ts'
import { useContractDeedRich, useContractDeedT } from '../../i18n/contractDeeds.ts'
import { ReasonChoice } from '../../ui/deed/ReasonChoice.tsx'
import { DeskForm } from './DeskForm.tsx'
import type { DeskWays } from './deskWays.ts'
import { useLine } from './useLine.ts'

interface BlockStepProps {
  readonly deed: 'block' | 'unblock'
  readonly hit: ContractHit
  readonly ways: DeskWays
}

/** Why, and then the block; or the way back from it. */
export function BlockStep({ deed, hit, ways }: BlockStepProps) {
  const c = useContractDeedT()
  const rich = useContractDeedRich()
  const [reason, setReason] = useState<SimReason>()
  const [note, setNote] = useState('')
  const line = useLine(hit)
  const run = useContractDeed()
  const { id } = hit.contract
  const press = () => {
    if (reason) void run.press({ [deed]: id }, (sending) => contractDeeds[deed](id, { ...sending, reason, note }))
  }
  return (
    <DeskForm
      deed={deed}
      line={line}
      run={run}
      ways={ways}
      wants={reason ? undefined : c('cdeed.why.choose')}
      onPress={press}
      note={note}
      onNote={setNote}
      follows={rich(`cdeed.${deed}.text`, { back: <b>{c(`cdeed.${deed}.back`)}</b> })}
      reason={reason && c(`cdeed.reason.${reason}`)}
    >
      <ReasonChoice reason={reason} onChoose={setReason} />
    </DeskForm>
  )
}
