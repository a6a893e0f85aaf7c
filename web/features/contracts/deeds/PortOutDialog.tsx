import { useState } from 'react'
import { contractDeeds } from '../../../data/contractDeeds.ts'
import { useContractDeedRich, useContractDeedT } from '../../../i18n/contractDeeds.ts'
import { DeedFrame } from './DeedFrame.tsx'
import type { ContractDeedProps } from './deedProps.ts'
import { useContractDeed } from '../../../data/useContractDeed.ts'
import { useSubjectName } from '../../../ui/deed/useSubjectName.ts'
import { useToday } from '../../../data/useToday.ts'
import { useContractRefusal } from '../../../ui/deed/useContractRefusal.ts'
import { WishDay } from '../../../ui/deed/WishDay.tsx'

/** Takes the number to another operator. */
export function PortOutDialog({ contract, cannot, onClose }: ContractDeedProps) {
  const c = useContractDeedT()
  const rich = useContractDeedRich()
  const name = useSubjectName(contract)
  const today = useToday()
  const [day, setDay] = useState('')
  const [note, setNote] = useState('')
  const run = useContractDeed()
  const refusal = useContractRefusal(run, { day })
  const isPast = day !== '' && day < today
  return (
    <DeedFrame
      contract={contract}
      title={c('cdeed.portOut.title', { name })}
      run={run}
      isDanger
      cannot={cannot}
      wants={isPast ? c('cdeed.day.past') : undefined}
      onPress={() =>
        void run.press({ portOut: contract.id, day }, (sending) =>
          contractDeeds.portOut(contract.id, day, { ...sending, note }),
        )
      }
      onClose={onClose}
      note={note}
      onNote={setNote}
      follows={rich('cdeed.portOut.text', { back: <b>{c('cdeed.portOut.back')}</b> })}
      doneText={c('cdeed.portOut.doneText', { name })}
      day={day}
    >
      <WishDay day={day} first={today} refused={refusal.day} onChange={setDay} />
    </DeedFrame>
  )
}
