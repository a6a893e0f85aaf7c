import { useState } from 'react'
import { contractDeeds } from '../../../data/contractDeeds.ts'
import { useContractDeed } from '../../../data/useContractDeed.ts'
import { useContractDeedRich, useContractDeedT } from '../../../i18n/contractDeeds.ts'
import { useSubjectName } from '../../../ui/deed/useSubjectName.ts'
import { DeedFrame } from './DeedFrame.tsx'
import type { ContractDeedProps } from './deedProps.ts'

/** Takes a combined contract apart into a fixed and a mobile one; KPN takes no day for it. */
export function SeparateDialog({ contract, cannot, onClose }: ContractDeedProps) {
  const c = useContractDeedT()
  const rich = useContractDeedRich()
  const name = useSubjectName(contract)
  const [note, setNote] = useState('')
  const run = useContractDeed()
  return (
    <DeedFrame
      contract={contract}
      title={c('cdeed.separate.title', { name })}
      run={run}
      cannot={cannot}
      onPress={() =>
        void run.press({ separate: contract.id }, (sending) =>
          contractDeeds.separate(contract.id, { ...sending, note }),
        )
      }
      onClose={onClose}
      note={note}
      onNote={setNote}
      follows={rich('cdeed.separate.text', { back: <b>{c('cdeed.separate.back')}</b> })}
      doneText={c('cdeed.separate.doneText', { name })}
    />
  )
}
