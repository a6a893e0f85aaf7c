import type { Command } from '#contract/portal/ledger.ts'
import { lineDeedOf } from '../../data/useLineWork.ts'
import { useRunningLineWork } from '../../data/useRunningWork.ts'
import type { Line } from '../../domain/line.ts'
import { useLineDeedT } from '../../i18n/lineDeeds.ts'
import { useSimDeskT } from '../../i18n/simDesk.ts'
import { formatMoment, formatTime } from '../../lib/format.ts'
import { Notice } from '../../ui/Notice.tsx'
import { State } from './LineState.tsx'

interface StnStateProps {
  readonly line: Line
  readonly running: readonly Command[]
  /** The suspension that sTN carried out for us last. */
  readonly lastSuspend: Command | undefined
}

/** What is under way with a line of sTN's or was done already: it stands before anything that can be done with it. */
export function StnState({ line, running, lastSuspend }: StnStateProps) {
  const s = useSimDeskT()
  return (
    <State>
      {running.map((command) => (
        <Running key={command.id} command={command} />
      ))}
      {running.length === 0 && line.state === 'SUSPENDED' && (
        <Notice tone="stop" icon="ban" title={s('desk.state.blocked')}>
          {lastSuspend
            ? s('desk.state.blockedBy', { operator: lastSuspend.operator, time: formatMoment(lastSuspend.sentAt) })
            : s('desk.state.elsewhere')}
        </Notice>
      )}
    </State>
  )
}

/** A request that is under way, followed to its end in place. */
function Running({ command: listed }: { readonly command: Command }) {
  const l = useLineDeedT()
  const s = useSimDeskT()
  const { command, isOver } = useRunningLineWork(listed)
  const deed = lineDeedOf(command.row)
  if (isOver || !deed) return null
  const isUnknown = command.state === 'unknown'
  const noun = l(`ldeed.noun.${deed}`)
  const what = noun.charAt(0).toUpperCase() + noun.slice(1)
  const words = { what, time: formatTime(command.sentAt), operator: command.operator }
  return (
    <Notice
      tone={isUnknown ? 'wait' : 'flow'}
      icon={isUnknown ? 'circle-question-mark' : 'clock'}
      title={`${l(isUnknown ? 'ldeed.running.unknown' : 'ldeed.running', words)}.`}
    >
      {s('desk.state.wait')}
    </Notice>
  )
}
