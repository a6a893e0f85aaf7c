import type { ReactNode } from 'react'
import type { ContractSubject } from '../../../domain/contractSubject.ts'
import { useContractDeedT } from '../../../i18n/contractDeeds.ts'
import { formatDate } from '../../../lib/format.ts'
import { CancelRequest } from './CancelRequest.tsx'
import { FollowedDialog } from '../../../ui/deed/FollowedDialog.tsx'
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
  const { contract, title, run, isDanger, cannot, wants, onPress, onClose, note, onNote } = props
  const { follows, doneText, day = '', after, onDone, children } = props
  const c = useContractDeedT()
  const codes = useContractCodes()
  const { stand, command } = run
  const progress = stand === 'requested' ? command?.progress : undefined
  return (
    <FollowedDialog
      title={title}
      run={run}
      isDanger={isDanger}
      cannot={cannot ?? wants}
      onPress={onPress}
      onClose={onClose}
      head={<SubjectHead contract={contract} />}
      fields={<NoteField note={note} onChange={onNote} />}
      follows={follows}
      requestedText={day === '' ? c('cdeed.requestedText') : c('cdeed.requestedOn', { date: formatDate(day) })}
      doneText={doneText}
      codes={codes}
      after={after}
      way={stand === 'done' ? onDone : progress && <CancelRequest progress={progress} />}
    >
      {children}
    </FollowedDialog>
  )
}
