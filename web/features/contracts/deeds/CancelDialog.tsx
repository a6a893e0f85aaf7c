import { useState } from 'react'
import { contractDeeds } from '../../../data/contractDeeds.ts'
import { useContractDeedRich, useContractDeedT } from '../../../i18n/contractDeeds.ts'
import { DeedDialog } from '../../../ui/deed/DeedDialog.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import { useContractDeed } from '../../../data/useContractDeed.ts'
import type { CancelAsked } from './askCancel.ts'

interface CancelDialogProps extends CancelAsked {
  readonly onClose: () => void
}

/** Asks KPN not to carry out an order or a service request. */
export function CancelDialog({ list, id, order, onClose }: CancelDialogProps) {
  const c = useContractDeedT()
  const rich = useContractDeedRich()
  const [note, setNote] = useState('')
  const run = useContractDeed()
  const title = c('cdeed.cancel.title', { order })
  return (
    <DeedDialog
      title={title}
      deed={run}
      onClose={onClose}
      press={{
        label: title,
        isDanger: true,
        onPress: () =>
          void run.press({ cancel: id, list, note }, (sending) => contractDeeds.cancel(list, id, { ...sending, note })),
      }}
      doneText={c('cdeed.cancel.doneText', { order })}
    >
      <TextField
        label={c('cdeed.cancel.note')}
        labelNote={c('cdeed.cancel.note.hint')}
        value={note}
        maxLength={250}
        autoComplete="off"
        onChange={(event) => setNote(event.target.value)}
      />
      <p>{rich('cdeed.cancel.text', { back: <b>{c('cdeed.cancel.back')}</b> })}</p>
    </DeedDialog>
  )
}
