import { useEffect, useRef, type ReactNode } from 'react'
import { isUpstreamDown } from '../../../data/health.ts'
import type { FollowedDeed } from '../../../data/useFollowedDeed.ts'
import type { Line } from '../../../domain/line.ts'
import { useLineDeedT } from '../../../i18n/lineDeeds.ts'
import { FollowedDialog } from '../../../ui/deed/FollowedDialog.tsx'
import { useLinesT } from '../../../i18n/lines.ts'
import { statusLook } from '../lineWords.ts'
import { LineSubject } from './LineSubject.tsx'
import { StnHelp } from './StnHelp.tsx'
import { useLineRefusal } from './useLineRefusal.ts'
import { WhyUndone } from './WhyUndone.tsx'

interface LineDeedFrameProps {
  /** The line that it is about, where there is one already. */
  readonly line?: Line
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
  /** Said when it came to nothing, instead of the usual sentence. */
  readonly undoneText?: string
  readonly after?: ReactNode
  /** Where it leads when it is done. */
  readonly onDone?: ReactNode
  readonly children?: ReactNode
}

/** The dialog of any deed with one of sTN's lines: the questions, what follows; then what became of it. */
export function LineDeedFrame({ line, run, after, onDone, children, ...rest }: LineDeedFrameProps) {
  const l = useLineDeedT()
  const n = useLinesT()
  const { stand, pressed, command } = run
  const { codes, hasFields } = useLineRefusal(run)
  const form = useRef<HTMLDivElement>(null)
  // what sTN did not take may have scrolled away
  useEffect(() => {
    if (hasFields) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus()
  }, [hasFields])
  const isDown = stand === 'unknown' || (pressed.at === 'failed' && isUpstreamDown(pressed.failure))
  const mayHaveGone = stand === 'unknown' || (pressed.at === 'failed' && pressed.mayHaveGone)
  return (
    <FollowedDialog
      {...rest}
      run={run}
      head={line && <LineSubject line={line} />}
      upstream="sTN"
      statusLook={(status) => statusLook(n, status)}
      requestedText={l('ldeed.requested')}
      codes={codes}
      help={isDown && <StnHelp isUnknown={mayHaveGone} />}
      after={
        <>
          {stand === 'undone' && line && command?.progress?.upstreamId && (
            <WhyUndone lineId={line.id} changeId={command.progress.upstreamId} />
          )}
          {after}
        </>
      }
      way={stand === 'done' ? onDone : undefined}
    >
      <div ref={form} style={{ display: 'contents' }}>
        {children}
      </div>
    </FollowedDialog>
  )
}
