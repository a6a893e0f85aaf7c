import { styled } from '@mui/material/styles'
import type { FormEvent, ReactNode } from 'react'
import { isAway, type DeedView, type UpstreamName } from '../../domain/deed.ts'
import { useDeedT } from '../../i18n/deed.ts'
import { useT } from '../../i18n/useT.ts'
import { Button } from '../Button.tsx'
import { Dialog } from '../Dialog.tsx'
import { LiveRegion } from '../LiveRegion.tsx'
import { Notice } from '../Notice.tsx'
import { TextField } from '../TextField.tsx'
import { DeedReceipt, type StatusLook } from './DeedReceipt.tsx'
import { deedFailure, type OwnCodes } from './kpnWords.ts'

interface DeedDialogProps {
  /** Names the object. */
  readonly title: string
  readonly deed: DeedView
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
  readonly undoneText?: string
  /** Who is asked; KPN unless told. */
  readonly upstream?: UpstreamName
  /** Upstream's words for how far it is; those of track and trace unless told. */
  readonly statusLook?: StatusLook | undefined
  readonly way?: ReactNode
  /** Beside the reference for the ledger, e.g. a reason. */
  readonly fields?: ReactNode
  /** The feature's words for KPN's codes; the general ones are known. */
  readonly codes?: OwnCodes
  /** Beneath what was refused, or got no answer: what else there is to do. */
  readonly help?: ReactNode
}

/** A write as a dialog: the question and its review, then in the same place what became of it. Esc loses nothing. */
export function DeedDialog(props: DeedDialogProps) {
  const { title, deed, onClose, press, width, children, doneText, after, way, fields, codes, help } = props
  const t = useT()
  const d = useDeedT()
  const { stand, pressed } = deed
  const isSending = stand === 'sending'
  const isOver = isAway(stand) || stand === 'done' || stand === 'undone' || stand === 'not-applied'
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!press.cannot && !isSending) press.onPress()
  }
  const actions = isOver ? (
    <>
      {(stand === 'undone' || stand === 'not-applied') && <Button onClick={deed.again}>{d('deed.again')}</Button>}
      {way}
      <Button look={way && stand === 'done' ? 'outlined' : 'primary'} onClick={onClose}>
        {d('deed.close')}
      </Button>
    </>
  ) : (
    <>
      <Button look="quiet" onClick={onClose}>
        {d('deed.cancel')}
      </Button>
      <Button
        type="submit"
        form={FORM}
        look={press.isDanger ? 'danger' : 'primary'}
        cannot={press.cannot}
        whyId={press.cannot ? WHY : undefined}
        busy={isSending}
        busyLabel={d('deed.sending')}
      >
        {press.label}
      </Button>
    </>
  )
  return (
    <Dialog open onClose={isSending ? undefined : onClose} title={title} actions={actions} {...(width && { width })}>
      {isOver ? (
        <>
          <DeedReceipt
            deed={deed}
            doneText={doneText}
            requestedText={props.requestedText}
            undoneText={props.undoneText}
            upstream={props.upstream}
            statusLook={props.statusLook}
          />
          {stand === 'unknown' && help}
          {after}
        </>
      ) : (
        <Form id={FORM} noValidate onSubmit={submit}>
          {children}
          {pressed.at === 'failed' && (
            <Notice tone="stop" role="alert" title={d(pressed.mayHaveGone ? 'deed.stand.unknown' : 'deed.failed')}>
              {deedFailure(t, d, pressed.failure, codes).map((line) => (
                <p key={line}>{line}</p>
              ))}
              {pressed.mayHaveGone && <p>{d('deed.offline')}</p>}
              {help}
            </Notice>
          )}
          {fields}
          <TextField
            label={d('deed.ticket')}
            labelNote={d('deed.ticket.hint')}
            value={deed.ticket}
            maxLength={100}
            autoComplete="off"
            readOnly={isSending}
            onChange={(event) => deed.setTicket(event.target.value)}
          />
          {press.cannot && <Reason id={WHY}>{press.cannot}</Reason>}
        </Form>
      )}
      <LiveRegion>{isOver ? d(`deed.stand.${stand as Over}`) : ''}</LiveRegion>
    </Dialog>
  )
}

type Over = 'requested' | 'unknown' | 'done' | 'undone' | 'not-applied'

// one dialog of a deed is open at a time
const FORM = 'deed'
const WHY = 'deed-why'

const Form = styled('form')({ display: 'flex', flexDirection: 'column', gap: 16 })
const Reason = styled('p')({ fontSize: 12, lineHeight: '16px' })
