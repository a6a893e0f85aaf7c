import type { Command } from '#contract/portal/ledger.ts'
import { lineDeedOf } from '../../../data/useLineWork.ts'
import { useRunningLineWork } from '../../../data/useRunningWork.ts'
import { useLineDeedT } from '../../../i18n/lineDeeds.ts'
import { formatTime } from '../../../lib/format.ts'
import { RunningText } from '../../../ui/deed/RunningText.tsx'

/** One request that is under way, followed to its end in place; when it ends, everything it made stale is read again. */
export function RunningLineDeed({ command: listed }: { readonly command: Command }) {
  const l = useLineDeedT()
  const { command, isOver } = useRunningLineWork(listed)
  const deed = lineDeedOf(command.row)
  if (isOver || !deed) return null
  const noun = l(`ldeed.noun.${deed}`)
  const words = {
    what: noun.charAt(0).toUpperCase() + noun.slice(1),
    time: formatTime(command.sentAt),
    operator: command.operator,
  }
  return (
    <RunningText
      command={command}
      word={l(command.state === 'unknown' ? 'ldeed.running.unknown' : 'ldeed.running', words)}
    />
  )
}
