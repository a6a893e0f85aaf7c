import { styled } from '@mui/material/styles'
import type { ReactNode } from 'react'
import type { Command } from '#contract/portal/ledger.ts'
import { LiveRegion } from '../LiveRegion.tsx'
import { StatusText } from '../StatusText.tsx'

interface RunningTextProps {
  readonly command: Command
  readonly word: string
  /** What can be done about it. */
  readonly children?: ReactNode
}

/** A request that is under way, seen and heard. */
export function RunningText({ command, word, children }: RunningTextProps) {
  const isUnknown = command.state === 'unknown'
  return (
    <Line>
      <StatusText tone={isUnknown ? 'wait' : 'flow'} icon={isUnknown ? 'circle-question-mark' : 'clock'} word={word} />
      {children}
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
