import { styled } from '@mui/material/styles'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Command } from '#contract/portal/ledger.ts'
import { commandQueries } from '../../../data/commands.ts'
import { afterContractWork } from '../../../data/contractDeeds.ts'
import { isSettled } from '../../../domain/command.ts'
import { useContractDeedT } from '../../../i18n/contractDeeds.ts'
import { formatTime } from '../../../lib/format.ts'
import { LiveRegion } from '../../../ui/LiveRegion.tsx'
import { StatusText } from '../../../ui/StatusText.tsx'
import { CancelRequest } from './CancelRequest.tsx'

const ROWS = ['simBlock', 'simUnblock', 'simReplace', 'contractMove', 'contractPortOut', 'contractTerminate'] as const

/** One request that is under way, followed to its end in place; when it ends, everything it made stale is read again. */
export function RunningDeed({ command: listed }: { readonly command: Command }) {
  const c = useContractDeedT()
  const client = useQueryClient()
  const { data: command = listed } = useQuery(commandQueries.followed(listed.id))
  const isOver = isSettled(command)

  useEffect(() => {
    if (!isOver) return
    void client.invalidateQueries({ queryKey: [...commandQueries.all(), 'contract'] })
    void afterContractWork(client)
  }, [isOver, client])

  const row = ROWS.find((one) => one === command.row)
  if (isOver || !row) return null
  const words = { what: c(`cdeed.running.${row}`), time: formatTime(command.sentAt), operator: command.operator }
  const isUnknown = command.state === 'unknown'
  const word = c(isUnknown ? 'cdeed.running.unknown' : 'cdeed.running.text', words)
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
