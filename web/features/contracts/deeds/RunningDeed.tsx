import type { Command } from '#contract/portal/ledger.ts'
import { useRunningWork } from '../../../data/useRunningWork.ts'
import { RunningText } from '../../../ui/deed/RunningText.tsx'
import { useRunningWords } from '../../../ui/deed/useRunningWords.ts'
import { CancelRequest } from './CancelRequest.tsx'

/** One request that is under way, followed to its end in place; when it ends, everything it made stale is read again. */
export function RunningDeed({ command: listed }: { readonly command: Command }) {
  const { command, isOver } = useRunningWork(listed)
  const word = useRunningWords(command)
  if (isOver || word === undefined) return null
  return (
    <RunningText command={command} word={word}>
      {command.progress && <CancelRequest progress={command.progress} />}
    </RunningText>
  )
}
