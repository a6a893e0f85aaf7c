import type { ReactNode } from 'react'
import type { Command } from '#contract/portal/ledger.ts'
import type { DeedView, UpstreamName } from '../../domain/deed.ts'
import { useContractDeedT } from '../../i18n/contractDeeds.ts'
import { formatTime } from '../../lib/format.ts'
import { Notice } from '../Notice.tsx'
import { DeedDialog } from './DeedDialog.tsx'
import type { StatusLook } from './DeedReceipt.tsx'
import type { OwnCodes } from './kpnWords.ts'

/** A write that a colleague's may stand in the place of. */
interface FollowedView extends DeedView {
  readonly by: Command | undefined
}

interface FollowedDialogProps {
  /** Names the object; the button says the same unless `label` does. */
  readonly title: string
  readonly label?: string | undefined
  readonly run: FollowedView
  readonly upstream?: UpstreamName
  readonly statusLook?: StatusLook
  readonly isDanger?: boolean | undefined
  /** Why it cannot be done, or what the form still wants. */
  readonly cannot: ReactNode
  readonly onPress: () => void
  readonly onClose: () => void
  /** A note for the ledger. */
  readonly fields?: ReactNode
  /** Which object, how it stands. */
  readonly head?: ReactNode
  /** What follows, and whether there is a way back. */
  readonly follows: ReactNode
  readonly requestedText: string
  readonly doneText: string
  readonly undoneText?: string | undefined
  readonly codes: OwnCodes
  /** Beneath a refusal: what else there is to do. */
  readonly help?: ReactNode
  readonly after?: ReactNode
  /** Where it leads from its receipt. */
  readonly way?: ReactNode
  readonly children?: ReactNode
}

/** The dialog of a deed with one object: which one, the questions, what follows; then what became of it, ours or a colleague's. */
export function FollowedDialog(props: FollowedDialogProps) {
  const { title, label = title, run, isDanger = false, cannot, onPress, head, follows, requestedText, children } = props
  const c = useContractDeedT()
  const { by } = run
  return (
    <DeedDialog
      title={title}
      width={640}
      deed={run}
      codes={props.codes}
      onClose={props.onClose}
      press={{ label, isDanger, cannot, onPress }}
      fields={props.fields}
      {...(props.upstream && { upstream: props.upstream })}
      statusLook={props.statusLook}
      requestedText={by ? c('cdeed.by', { operator: by.operator, time: formatTime(by.sentAt) }) : requestedText}
      doneText={props.doneText}
      {...(props.undoneText && { undoneText: props.undoneText })}
      help={props.help}
      after={props.after}
      way={props.way}
    >
      {head}
      {children}
      <Notice tone="off">{follows}</Notice>
    </DeedDialog>
  )
}
