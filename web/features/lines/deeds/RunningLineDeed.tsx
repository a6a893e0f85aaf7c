import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Command } from '#contract/portal/ledger.ts'
import { commandQueries } from '../../../data/commands.ts'
import { afterLineWork } from '../../../data/subscriptions.ts'
import { lineDeedOf } from '../../../data/useLineWork.ts'
import { isSettled } from '../../../domain/command.ts'
import { useLineDeedT } from '../../../i18n/lineDeeds.ts'
import { formatTime } from '../../../lib/format.ts'
import { StatusText } from '../../../ui/StatusText.tsx'

/** One request that is under way, followed to its end in place; when it ends, everything it made stale is read again. */
export function RunningLineDeed({ command: listed }: { readonly command: Command }) {
  const l = useLineDeedT()
  const client = useQueryClient()
  const { data: command = listed } = useQuery(commandQueries.followed(listed.id))
  const isOver = isSettled(command)
  useEffect(() => {
    if (!isOver) return
    void client.invalidateQueries({ queryKey: [...commandQueries.all(), 'line'] })
    void afterLineWork(client)
  }, [isOver, client])

  const deed = lineDeedOf(command.row)
  if (isOver || !deed) return null
  const noun = l(`ldeed.noun.${deed}`)
  const isUnknown = command.state === 'unknown'
  const words = {
    what: noun.charAt(0).toUpperCase() + noun.slice(1),
    time: formatTime(command.sentAt),
    operator: command.operator,
  }
  return (
    <StatusText
      tone={isUnknown ? 'wait' : 'flow'}
      icon={isUnknown ? 'circle-question-mark' : 'clock'}
      word={l(isUnknown ? 'ldeed.running.unknown' : 'ldeed.running', words)}
    />
  )
}
