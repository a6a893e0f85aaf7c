import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { afterActivationWork, cancelActivation, cancelPermission } from '../../data/activationList.ts'
import { sessionQueries } from '../../data/session.ts'
import { useDeed } from '../../data/useDeed.ts'
import { cancelOf, type ActivationRecord, type CancelKind } from '../../domain/activationRecord.ts'
import { whyCannot } from '../../domain/availability.ts'
import { useActivationsT } from '../../i18n/activations.ts'
import { Button } from '../../ui/Button.tsx'
import { CannotWords } from '../../ui/deed/CannotWords.tsx'
import { DeedDialog } from '../../ui/deed/DeedDialog.tsx'
import { TextField } from '../../ui/TextField.tsx'

/** sTN takes so many characters with a cancellation (sTN 1). */
const NOTE_LENGTH = 164

/** Takes an activation back while sTN lets us; stays and says why when it does not. */
export function CancelActivation({ record }: { readonly record: ActivationRecord }) {
  const a = useActivationsT()
  const held = useQuery(sessionQueries.current()).data?.operator?.permissions ?? []
  const [opened, setOpened] = useState<CancelKind>()
  const way = cancelOf(record)
  const mayNot = way && whyCannot(cancelPermission(way.kind), held, undefined)
  const cannot = mayNot ? (
    <CannotWords cannot={mayNot} />
  ) : way?.cannot ? (
    a(`activation.cancel.${way.cannot}`)
  ) : undefined
  return (
    <>
      {way && (
        <Button look="dangerText" size="small" cannot={cannot} onClick={() => setOpened(way.kind)}>
          {a('activation.cancel')}
        </Button>
      )}
      {/* stays open to its end, when there is nothing left to cancel */}
      {opened && <CancelDialog record={record} kind={opened} onClose={() => setOpened(undefined)} />}
    </>
  )
}

interface CancelDialogProps {
  readonly record: ActivationRecord
  readonly kind: CancelKind
  readonly onClose: () => void
}

function CancelDialog({ record, kind, onClose }: CancelDialogProps) {
  const a = useActivationsT()
  const client = useQueryClient()
  const [note, setNote] = useState('')
  const again = () => void afterActivationWork(client)
  const run = useDeed(again)
  const { id, reference, phoneNumber } = record
  const what = phoneNumber ?? a('activation.cancel.what', { reference: reference ?? id })
  const title = a('activation.cancel.title', { what })
  return (
    <DeedDialog
      title={title}
      deed={run}
      onClose={onClose}
      press={{
        label: title,
        isDanger: true,
        onPress: () =>
          void run.press({ cancel: id, note }, (sending) => cancelActivation(kind, id, note, sending)).then(again),
      }}
      upstream="sTN"
      requestedText={a('activation.cancel.requested')}
      undoneText={a('activation.cancel.undone')}
      doneText={a('activation.cancel.done')}
    >
      <TextField
        label={a('activation.cancel.note')}
        labelNote={a('activation.cancel.note.hint')}
        value={note}
        maxLength={NOTE_LENGTH}
        autoComplete="off"
        onChange={(event) => setNote(event.target.value)}
      />
      <p>{a('activation.cancel.text')}</p>
    </DeedDialog>
  )
}
