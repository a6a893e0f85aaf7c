import { useState } from 'react'
import { isAway } from '../../../domain/deed.ts'
import { useContractDeedRich, useContractDeedT } from '../../../i18n/contractDeeds.ts'
import { CodeOnce } from '../../../ui/deed/CodeOnce.tsx'
import { useSimWants } from '../../../ui/deed/useSimWants.ts'
import { DeedFrame } from './DeedFrame.tsx'
import type { ContractDeedProps } from './deedProps.ts'
import { ReplaceForm } from '../../../ui/deed/ReplaceForm.tsx'
import { useContractDeed } from '../../../data/useContractDeed.ts'
import { useSimChoice } from '../../../data/useSimChoice.ts'
import { useSubjectName } from '../../../ui/deed/useSubjectName.ts'

/** Another card or an eSIM in the place of the SIM card. */
export function ReplaceDialog({ contract, cannot, onClose }: ContractDeedProps) {
  const c = useContractDeedT()
  const rich = useContractDeedRich()
  const name = useSubjectName(contract)
  const [note, setNote] = useState('')
  const run = useContractDeed()
  const choosing = useSimChoice(contract.id, contract.email)
  const wants = useSimWants(choosing)
  const { choice } = choosing
  const wasTaken = isAway(run.stand) || run.stand === 'done'
  // a colleague's request has a code of its own
  const code = wasTaken && !run.by && choice.kind === 'esim' ? choice.code.trim() : ''
  const text = choice.kind === 'card' ? 'cdeed.replace.text.card' : 'cdeed.replace.text.esim'
  return (
    <DeedFrame
      contract={contract}
      title={c('cdeed.replace.title', { name })}
      run={run}
      cannot={cannot}
      wants={wants}
      onPress={() => void run.press({ replace: contract.id, choice }, (sending) => choosing.send({ ...sending, note }))}
      onClose={onClose}
      note={note}
      onNote={setNote}
      follows={rich(text, { back: <b>{c('cdeed.replace.back')}</b> })}
      doneText={c('cdeed.replace.doneText', { name })}
      day={choice.day}
      after={code !== '' && <CodeOnce code={code} />}
    >
      <ReplaceForm contract={contract} choosing={choosing} />
    </DeedFrame>
  )
}
