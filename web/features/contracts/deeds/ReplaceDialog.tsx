import { styled } from '@mui/material/styles'
import { useState } from 'react'
import { isAway } from '../../../domain/deed.ts'
import { useContractDeedRich, useContractDeedT } from '../../../i18n/contractDeeds.ts'
import { MONO, vars } from '../../../ui/theme.ts'
import { DeedFrame } from './DeedFrame.tsx'
import type { ContractDeedProps } from './deedProps.ts'
import { ReplaceForm } from '../../../ui/deed/ReplaceForm.tsx'
import { useContractDeed } from '../../../data/useContractDeed.ts'
import { useCardRefusal } from '../../../ui/deed/useCardRefusal.ts'
import { useSimChoice } from '../../../data/useSimChoice.ts'
import type { SimChoosing } from '../../../domain/simChoice.ts'
import { useSubjectName } from '../../../ui/deed/useSubjectName.ts'

/** Another card or an eSIM in the place of the SIM card. */
export function ReplaceDialog({ contract, cannot, onClose }: ContractDeedProps) {
  const c = useContractDeedT()
  const rich = useContractDeedRich()
  const name = useSubjectName(contract)
  const [note, setNote] = useState('')
  const run = useContractDeed()
  const choosing = useSimChoice(contract.id, contract.email)
  const wants = useWants(choosing)
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
      after={
        code !== '' && (
          <Once>
            <span>{c('cdeed.replace.code')}</span>
            <code>{code}</code>
            <p>{c('cdeed.replace.code.once')}</p>
          </Once>
        )
      }
    >
      <ReplaceForm contract={contract} choosing={choosing} />
    </DeedFrame>
  )
}

/** What still stands between the form and its press; a check digit that is wrong does not, nor a check that failed. */
function useWants({ faults, check }: SimChoosing): string | undefined {
  const c = useContractDeedT()
  const refusal = useCardRefusal(check?.refusal)
  if (faults.card) return c(`cdeed.card.${faults.card}`)
  if (refusal !== undefined) return c('cdeed.card.refused', { reason: refusal })
  if (faults.email) return c(`cdeed.email.${faults.email}`)
  if (faults.code) return c(`cdeed.code.${faults.code}`)
  return faults.day && c('cdeed.day.past')
}

const Once = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '4px 12px',
  padding: 12,
  borderRadius: 6,
  background: vars.waitSoft,
  '& > code': { fontFamily: MONO, fontSize: 20, fontWeight: 600, letterSpacing: '.08em' },
  '& > p': { flexBasis: '100%', fontSize: 13, lineHeight: '20px' },
})
