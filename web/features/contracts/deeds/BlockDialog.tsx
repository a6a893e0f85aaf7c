import { useState } from 'react'
import { contractDeeds } from '../../../data/contractDeeds.ts'
import type { SimReason } from '../../../domain/simChoice.ts'
import { useContractDeedRich, useContractDeedT } from '../../../i18n/contractDeeds.ts'
import { Button } from '../../../ui/Button.tsx'
import { DeedFrame } from './DeedFrame.tsx'
import type { ContractDeedProps } from './deedProps.ts'
import { ReasonChoice } from '../../../ui/deed/ReasonChoice.tsx'
import { useContractDeed } from '../../../data/useContractDeed.ts'
import { useSubjectName } from '../../../ui/deed/useSubjectName.ts'

interface BlockDialogProps extends ContractDeedProps {
  readonly deed: 'block' | 'unblock'
}

/** Blocks a SIM card, or lifts the block. KPN takes no reason: it goes into our ledger. */
export function BlockDialog({ deed, contract, cannot, onClose, onNext }: BlockDialogProps) {
  const c = useContractDeedT()
  const rich = useContractDeedRich()
  const name = useSubjectName(contract)
  const [reason, setReason] = useState<SimReason>()
  const [note, setNote] = useState('')
  const run = useContractDeed()
  const isBlock = deed === 'block'
  const press = () => {
    if (!reason) return
    void run.press({ [deed]: contract.id }, (sending) => contractDeeds[deed](contract.id, { ...sending, reason, note }))
  }
  return (
    <DeedFrame
      contract={contract}
      title={c(`cdeed.${deed}.title`, { name })}
      run={run}
      isDanger={isBlock}
      cannot={cannot}
      wants={reason ? undefined : c('cdeed.why.choose')}
      onPress={press}
      onClose={onClose}
      note={note}
      onNote={setNote}
      follows={rich(`cdeed.${deed}.text`, { back: <b>{c(`cdeed.${deed}.back`)}</b> })}
      doneText={c(`cdeed.${deed}.doneText`, { name })}
      onDone={
        <>
          <Button onClick={() => onNext(isBlock ? 'unblock' : 'block')}>
            {c(isBlock ? 'cdeed.unblock' : 'cdeed.block')}
          </Button>
          {isBlock && <Button onClick={() => onNext('replace')}>{c('cdeed.replace')}</Button>}
        </>
      }
    >
      <ReasonChoice reason={reason} onChoose={setReason} />
    </DeedFrame>
  )
}
