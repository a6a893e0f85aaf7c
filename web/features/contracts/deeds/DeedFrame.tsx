import type { ReactNode } from 'react'
import type { ContractSubject } from '../../../domain/contractSubject.ts'
import { useContractDeedT } from '../../../i18n/contractDeeds.ts'
import { formatDate, formatTime } from '../../../lib/format.ts'
import { DeedDialog } from '../../../ui/deed/DeedDialog.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { CancelRequest } from './CancelRequest.tsx'
import { NoteField } from '../../../ui/deed/NoteField.tsx'
import { SubjectHead } from '../../../ui/deed/SubjectHead.tsx'
import { useContractCodes } from '../../../ui/deed/useContractCodes.ts'
import type { ContractDeedRun } from '../../../data/useContractDeed.ts'

interface DeedFrameProps {
  readonly contract: ContractSubject
  /** Names the contract; the button says the same. */
  readonly title: string
  readonly run: ContractDeedRun
  readonly isDanger?: boolean
  /** Of the deed itself, whatever the form says. */
  readonly cannot: ReactNode
  /** What the form still wants, in words. */
  readonly wants?: string | undefined
  readonly onPress: () => void
  readonly onClose: () => void
  readonly note: string
  readonly onNote: (note: string) => void
  /** What follows, and whether there is a way back. */
  readonly follows: ReactNode
  readonly doneText: string
  /** The day that was asked for; empty: as soon as possible. */
  readonly day?: string
  /** Beneath the receipt. */
  readonly after?: ReactNode
  /** Where it leads when it is done: the inverse, or the next thing. */
  readonly onDone?: ReactNode
  readonly children?: ReactNode
}

/** The dialog of any deed with one contract: which contract, the questions, what follows; then what became of it. */
export function DeedFrame(props: DeedFrameProps) {
  const { contract, title, run, isDanger = false, cannot, wants, onPress, onClose, note, onNote } = props
  const { follows, doneText, day = '', after, onDone, children } = props
  const c = useContractDeedT()
  const codes = useContractCodes()
  const { stand, by, command } = run
  const requested = by
    ? c('cdeed.by', { operator: by.operator, time: formatTime(by.sentAt) })
    : day === ''
      ? c('cdeed.requestedText')
      : c('cdeed.requestedOn', { date: formatDate(day) })
  const progress = stand === 'requested' ? command?.progress : undefined
  return (
    <DeedDialog
      title={title}
      width={640}
      deed={run}
      codes={codes}
      onClose={onClose}
      press={{
        label: title,
        isDanger,
        cannot: cannot ?? wants,
        onPress,
      }}
      fields={<NoteField note={note} onChange={onNote} />}
      requestedText={requested}
      doneText={doneText}
      after={after}
      way={stand === 'done' ? onDone : progress && <CancelRequest progress={progress} />}
    >
      <SubjectHead contract={contract} />
      {children}
      <Notice tone="off">{follows}</Notice>
    </DeedDialog>
  )
}
