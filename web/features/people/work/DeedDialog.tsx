import { styled } from '@mui/material/styles'
import type { FormEvent, ReactNode } from 'react'
import { OfflineError } from '../../../data/errors.ts'
import { isAway } from '../../../domain/deed.ts'
import { useT } from '../../../i18n/useT.ts'
import { useWorkT } from '../../../i18n/useWorkT.ts'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { LiveRegion } from '../../../ui/LiveRegion.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import { DeedReceipt } from './DeedReceipt.tsx'
import { deedFailure } from './kpnWords.ts'
import type { Deed } from './useDeed.ts'

interface DeedDialogProps {
  /** Names the object. */
  readonly title: string
  readonly deed: Deed
  readonly onClose: () => void
  readonly press: {
    /** Names the object too. */
    readonly label: string
    readonly isDanger?: boolean
    /** In words, when it cannot be pressed now. */
    readonly cannot?: ReactNode
    readonly onPress: () => void
  }
  /** Px. */
  readonly width?: number
  /** What is asked and reviewed. */
  readonly children: ReactNode
  /** Said of a deed that is done; instead of the usual sentence. */
  readonly doneText: string
  /** Beneath the receipt, e.g. a search that goes on; and a way on at its foot. */
  readonly after?: ReactNode
  readonly requestedText?: string
  readonly way?: ReactNode
}

/** A write as a dialog: the question and its review, then in the same place what became of it. Esc loses nothing. */
export function DeedDialog(props: DeedDialogProps) {
  const { title, deed, onClose, press, width, children, doneText, after, requestedText, way } = props
  const t = useT()
  const w = useWorkT()
  const { stand, pressed } = deed
  const isSending = stand === 'sending'
  const isOver = isAway(stand) || stand === 'done' || stand === 'undone' || stand === 'not-applied'
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!press.cannot && !isSending) press.onPress()
  }
  const actions = isOver ? (
    <>
      {(stand === 'undone' || stand === 'not-applied') && <Button onClick={deed.again}>{w('work.again')}</Button>}
      {way}
      <Button look={way && stand === 'done' ? 'outlined' : 'primary'} onClick={onClose}>
        {w('work.close')}
      </Button>
    </>
  ) : (
    <>
      <Button look="quiet" onClick={onClose}>
        {w('work.cancel')}
      </Button>
      <Button
        type="submit"
        form={FORM}
        look={press.isDanger ? 'danger' : 'primary'}
        cannot={press.cannot}
        whyId={press.cannot ? WHY : undefined}
        busy={isSending}
        busyLabel={w('work.sending')}
      >
        {press.label}
      </Button>
    </>
  )
  return (
    <Dialog open onClose={isSending ? undefined : onClose} title={title} actions={actions} {...(width && { width })}>
      {isOver ? (
        <>
          <DeedReceipt deed={deed} doneText={doneText} requestedText={requestedText} />
          {after}
        </>
      ) : (
        <Form id={FORM} noValidate onSubmit={submit}>
          {children}
          {pressed.at === 'failed' && (
            <Notice
              tone="stop"
              role="alert"
              title={w(pressed.failure instanceof OfflineError ? 'work.stand.unknown' : 'work.failed')}
            >
              {deedFailure(t, w, pressed.failure).map((line) => (
                <p key={line}>{line}</p>
              ))}
              {pressed.failure instanceof OfflineError && <p>{w('work.offline')}</p>}
            </Notice>
          )}
          <TextField
            label={w('work.ticket')}
            labelNote={w('work.ticket.hint')}
            value={deed.ticket}
            maxLength={100}
            autoComplete="off"
            readOnly={isSending}
            onChange={(event) => deed.setTicket(event.target.value)}
          />
          {press.cannot && <Reason id={WHY}>{press.cannot}</Reason>}
        </Form>
      )}
      <LiveRegion>{isOver ? w(`work.stand.${stand as Over}`) : ''}</LiveRegion>
    </Dialog>
  )
}

type Over = 'requested' | 'unknown' | 'done' | 'undone' | 'not-applied'

// one dialog of a deed is open at a time
const FORM = 'deed'
const WHY = 'deed-why'

const Form = styled('form')({ display: 'flex', flexDirection: 'column', gap: 16 })
const Reason = styled('p')({ fontSize: 12, lineHeight: '16px' })
