import { styled } from '@mui/material/styles'
import type { Command } from '#contract/portal/ledger.ts'
import { useRunningWork } from '../../../data/useRunningWork.ts'
import { useRunningWords } from '../../../ui/deed/useRunningWords.ts'
import { LiveRegion } from '../../../ui/LiveRegion.tsx'
import { StatusText } from '../../../ui/StatusText.tsx'
import { CancelRequest } from './CancelRequest.tsx'

/** One request that is under way, followed to its end in place; when it ends, everything it made stale is read again. */
export function RunningDeed({ command: listed }: { readonly command: Command }) {
  const { command, isOver } = useRunningWork(listed)
  const word = useRunningWords(command)
  if (isOver || word === undefined) return null
  const isUnknown = command.state === 'unknown'
  return (
    <Line>
      <StatusText tone={isUnknown ? 'wait' : 'flow'} icon={isUnknown ? 'circle-question-mark' : 'clock'} word={word} />
      {command.progress && <CancelRequest progress={command.progress} />}
      <LiveRegion>{word}</LiveRegion>
    </Line>
  )
}

const Line = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '4px 12px',
  '& > span': { whiteSpace: 'normal' },
})
