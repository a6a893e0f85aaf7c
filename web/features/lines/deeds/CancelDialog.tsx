import { useState } from 'react'
import { useLineDeed } from '../../../data/useLineDeed.ts'
import { useLineDeedRich, useLineDeedT } from '../../../i18n/lineDeeds.ts'
import { TextField } from '../../../ui/TextField.tsx'
import { CANCEL, type Cancellable } from './cancellable.ts'
import { LineDeedFrame } from './LineDeedFrame.tsx'
import { useLineRefusal } from './useLineRefusal.ts'

/** sTN's limit of a note. */
const NOTE = 164

interface CancelDialogProps {
  readonly type: Cancellable
  readonly activationId: string
  readonly name: string
  /** The change as a noun. */
  readonly what: string
  readonly cannot: string | undefined
  readonly onClose: () => void
}

/** Asks sTN not to carry out a change that is under way. */
export function CancelDialog({ type, activationId, name, what, cannot, onClose }: CancelDialogProps) {
  const l = useLineDeedT()
  const rich = useLineDeedRich()
  const run = useLineDeed()
  const [note, setNote] = useState('')
  const { at } = useLineRefusal(run, { note })
  return (
    <LineDeedFrame
      title={l('ldeed.cancel.title', { what, name })}
      run={run}
      isDanger
      cannot={cannot}
      onPress={() =>
        void run.press({ cancel: activationId, note }, (sending) => CANCEL[type](activationId, { ...sending, note }))
      }
      onClose={onClose}
      follows={rich('ldeed.cancel.text', { back: <b>{l('ldeed.cancel.back')}</b> })}
      doneText={l('ldeed.cancel.done')}
    >
      <TextField
        label={l('ldeed.cancel.note')}
        labelNote={l('ldeed.cancel.note.hint')}
        value={note}
        maxLength={NOTE}
        error={at('note')}
        autoComplete="off"
        onChange={(event) => setNote(event.target.value)}
      />
    </LineDeedFrame>
  )
}
