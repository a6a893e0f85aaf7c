import { styled } from '@mui/material/styles'
import { useEffect, useId, useImperativeHandle, useRef, type FormEvent, type ReactNode } from 'react'
import type { ContractDeedRun } from '../../data/useContractDeed.ts'
import { isUpstreamDown } from '../../data/health.ts'
import { useContractDeedT } from '../../i18n/contractDeeds.ts'
import { useDeedT } from '../../i18n/deed.ts'
import { useSimDeskT } from '../../i18n/simDesk.ts'
import { useT } from '../../i18n/useT.ts'
import { Button } from '../../ui/Button.tsx'
import { CannotWords } from '../../ui/deed/CannotWords.tsx'
import { deedFailure } from '../../ui/deed/kpnWords.ts'
import { NoteField } from '../../ui/deed/NoteField.tsx'
import { SubjectHead } from '../../ui/deed/SubjectHead.tsx'
import { useContractCodes } from '../../ui/deed/useContractCodes.ts'
import { useSubjectName } from '../../ui/deed/useSubjectName.ts'
import { Kbd } from '../../ui/Kbd.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { DeskBody, DeskPanel } from './DeskPanel.tsx'
import type { LineDeed } from './lineActions.ts'
import { LineState } from './LineState.tsx'
import type { DeskWays } from './deskWays.ts'
import { Receipt } from './Receipt.tsx'
import { Steps } from './Steps.tsx'
import { SupportWords } from './SupportNotice.tsx'
import type { Line } from './useLine.ts'

interface DeskFormProps {
  readonly deed: LineDeed
  readonly line: Line
  readonly run: ContractDeedRun
  readonly ways: DeskWays
  /** What the form still wants, in words. */
  readonly wants: string | undefined
  readonly onPress: () => void
  readonly note: string
  readonly onNote: (note: string) => void
  /** What follows, and whether there is a way back. */
  readonly follows: ReactNode
  /** Of the receipt: the reason in words, and what is told once. */
  readonly reason?: string | undefined
  readonly once?: ReactNode
  readonly children: ReactNode
}

const FIRST = 'input:checked, input:not([readonly])'

/** The questions of one deed, then in the same place its receipt. What is under way already is told instead. */
export function DeskForm(props: DeskFormProps) {
  const { deed, line, run, ways, wants, onPress, note, onNote, follows, reason, once, children } = props
  const t = useT()
  const c = useContractDeedT()
  const d = useDeedT()
  const s = useSimDeskT()
  const codes = useContractCodes()
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  const name = useSubjectName(line.subject)
  const { stand, pressed } = run
  const isSending = stand === 'sending'
  const isAsking = isSending || stand === 'ready' || stand === 'failed'
  const cannot = isSending ? undefined : line.cannotNow(deed)
  const failure = pressed.at === 'failed' ? pressed.failure : undefined

  useEffect(() => form.current?.querySelector<HTMLElement>(FIRST)?.focus(), [])
  useImperativeHandle(ways.escape, () => () => {
    if (isAsking && !isSending) ways.onBack()
    // what is on its way is waited for; of what was sent the receipt may be left at once
    return isAsking
  })
  if (!isAsking)
    return <Receipt deed={deed} line={line} run={run} ways={ways} reason={reason} note={note.trim()} once={once} />

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!cannot && !wants && !isSending) onPress()
  }
  const why = cannot ? <CannotWords cannot={cannot} codes={codes} /> : wants
  const title = c(`cdeed.${deed}.title`, { name })
  return (
    <DeskPanel
      title={s(`desk.${deed}`)}
      onBack={ways.onBack}
      foot={
        <>
          {deed === 'block' && <Steps at="reason" />}
          {why && (
            <Reason id={`${id}-why`} data-long={cannot !== undefined}>
              {why}
            </Reason>
          )}
          <Button
            type="submit"
            form={id}
            size="large"
            look={deed === 'block' ? 'danger' : 'primary'}
            icon={deed === 'block' ? 'ban' : undefined}
            cannot={why}
            whyId={why ? `${id}-why` : undefined}
            busy={isSending}
            busyLabel={d('deed.sending')}
            after={
              <Kbd aria-hidden data-on-button>
                Enter
              </Kbd>
            }
          >
            {title}
          </Button>
        </>
      }
    >
      <DeskBody>
        <SubjectHead contract={line.subject} />
        <LineState line={line} />
        <Form ref={form} id={id} noValidate onSubmit={submit} aria-label={title}>
          {!cannot && children}
          {pressed.at === 'failed' && (
            <Notice tone="stop" role="alert" title={d(pressed.mayHaveGone ? 'deed.stand.unknown' : 'deed.failed')}>
              {deedFailure(t, d, failure, codes).map((text) => (
                <p key={text}>{text}</p>
              ))}
              {pressed.mayHaveGone && <p>{d('deed.offline')}</p>}
              {isUpstreamDown(failure) && (
                <p>
                  <SupportWords means={s('desk.down.refused')} />
                </p>
              )}
            </Notice>
          )}
          {!cannot && (
            <>
              <div className="two">
                <TextField
                  label={d('deed.ticket')}
                  labelNote={d('deed.ticket.hint')}
                  value={run.ticket}
                  maxLength={100}
                  autoComplete="off"
                  readOnly={isSending}
                  onChange={(event) => run.setTicket(event.target.value)}
                />
                <NoteField note={note} onChange={onNote} />
              </div>
              <Notice tone="off">{follows}</Notice>
            </>
          )}
        </Form>
      </DeskBody>
    </DeskPanel>
  )
}

const Form = styled('form')({
  display: 'flex',
  flexDirection: 'column',
  gap: 16,
  '&:empty': { display: 'none' },
  '& > .two': { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 220px), 1fr))', gap: 12 },
})
// beside the button when it is a few words; KPN's reasons have a line of their own
const Reason = styled('p')({
  flex: '1 1 56px',
  fontSize: 12,
  lineHeight: '16px',
  textAlign: 'end',
  overflowWrap: 'anywhere',
  '&[data-long=true]': { flexBasis: '100%', textAlign: 'start' },
  '@media (max-width: 767.95px)': { flexBasis: '100%', textAlign: 'start' },
})
