import type { ReactNode } from 'react'
import type { FollowedDeed } from '../../../data/useFollowedDeed.ts'
import { useContractDeedT } from '../../../i18n/contractDeeds.ts'
import { useLineDeedT } from '../../../i18n/lineDeeds.ts'
import { formatTime } from '../../../lib/format.ts'
import { DeedDialog } from '../../../ui/deed/DeedDialog.tsx'
import { Notice } from '../../../ui/Notice.tsx'

interface LineDeedFrameProps {
  /** Names the line; the button says the same. */
  readonly title: string
  readonly label?: string
  readonly run: FollowedDeed
  readonly isDanger?: boolean
  /** Why it cannot be done, or what the form still wants. */
  readonly cannot: ReactNode
  readonly onPress: () => void
  readonly onClose: () => void
  /** A note for the ledger. */
  readonly fields?: ReactNode
  /** What follows, and whether there is a way back. */
  readonly follows: ReactNode
  readonly doneText: string
  readonly after?: ReactNode
  /** Where it leads when it is done. */
  readonly onDone?: ReactNode
  readonly children?: ReactNode
}

/** The dialog of any deed with one of sTN's lines: the questions, what follows; then what became of it. */
export function LineDeedFrame(props: LineDeedFrameProps) {
  const { title, label = title, run, isDanger = false, cannot, onPress, onClose, fields, follows, doneText } = props
  const l = useLineDeedT()
  const c = useContractDeedT()
  const { stand, by } = run
  return (
    <DeedDialog
      title={title}
      width={640}
      deed={run}
      onClose={onClose}
      press={{ label, isDanger, cannot, onPress }}
      fields={fields}
      upstream="sTN"
      requestedText={by ? c('cdeed.by', { operator: by.operator, time: formatTime(by.sentAt) }) : l('ldeed.requested')}
      doneText={doneText}
      after={props.after}
      way={stand === 'done' ? props.onDone : undefined}
    >
      {props.children}
      <Notice tone="off">{follows}</Notice>
    </DeedDialog>
  )
}
