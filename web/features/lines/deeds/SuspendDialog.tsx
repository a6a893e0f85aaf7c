import { useState } from 'react'
import { lineDeeds } from '../../../data/lineDeeds.ts'
import { useLineDeed } from '../../../data/useLineDeed.ts'
import { lineName } from '../../../domain/line.ts'
import type { SimReason } from '../../../domain/simChoice.ts'
import { useContractDeedT } from '../../../i18n/contractDeeds.ts'
import { useLineDeedRich, useLineDeedT } from '../../../i18n/lineDeeds.ts'
import { Button } from '../../../ui/Button.tsx'
import { NoteField } from '../../../ui/deed/NoteField.tsx'
import { ReasonChoice } from '../../../ui/deed/ReasonChoice.tsx'
import { LineDeedFrame } from './LineDeedFrame.tsx'
import type { LineDeedProps } from './lineDeedProps.ts'

interface SuspendDialogProps extends LineDeedProps {
  readonly deed: 'suspend' | 'resume'
}

/** Suspends a line, or lifts that. sTN takes no reason: it goes into our ledger. */
export function SuspendDialog({ deed, line, cannot, onClose, onNext }: SuspendDialogProps) {
  const l = useLineDeedT()
  const c = useContractDeedT()
  const rich = useLineDeedRich()
  const run = useLineDeed()
  const [reason, setReason] = useState<SimReason>()
  const [note, setNote] = useState('')
  const name = lineName(line)
  const isSuspend = deed === 'suspend'
  const press = () =>
    reason && void run.press({ [deed]: line.id }, (sending) => lineDeeds[deed](line.id, { ...sending, reason, note }))
  return (
    <LineDeedFrame
      line={line}
      title={l(`ldeed.${deed}.title`, { name })}
      run={run}
      isDanger={isSuspend}
      cannot={cannot ?? (reason ? undefined : c('cdeed.why.choose'))}
      onPress={() => void press()}
      onClose={onClose}
      fields={<NoteField note={note} onChange={setNote} />}
      follows={rich(`ldeed.${deed}.text`, { back: <b>{l(`ldeed.${deed}.back`)}</b> })}
      doneText={l(`ldeed.${deed}.done`, { name })}
      onDone={
        <>
          <Button onClick={() => onNext(isSuspend ? 'resume' : 'suspend')}>
            {l(isSuspend ? 'ldeed.resume' : 'ldeed.suspend')}
          </Button>
          {isSuspend && <Button onClick={() => onNext('swap')}>{l('ldeed.swap')}</Button>}
        </>
      }
    >
      <ReasonChoice reason={reason} onChoose={setReason} />
    </LineDeedFrame>
  )
}
