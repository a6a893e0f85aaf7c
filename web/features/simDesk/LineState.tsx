import { styled } from '@mui/material/styles'
import type { Command } from '#contract/portal/ledger.ts'
import { useRunningWork } from '../../data/useRunningWork.ts'
import { useContractDeedT } from '../../i18n/contractDeeds.ts'
import { useSimDeskT } from '../../i18n/simDesk.ts'
import { formatMoment } from '../../lib/format.ts'
import { CannotWords } from '../../ui/deed/CannotWords.tsx'
import { useRunningWords } from '../../ui/deed/useRunningWords.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { SupportNotice } from './SupportNotice.tsx'
import type { Line } from './useLine.ts'

/** What is under way with a line or was done already: it stands before anything that can be done with it. */
export function LineState({ line }: { readonly line: Line }) {
  const c = useContractDeedT()
  const s = useSimDeskT()
  const { running, subject, lastBlock, cannotNow, isUnread, readAgain } = line
  const cannot = cannotNow(subject.state === 'BLOCKED' ? 'unblock' : 'block')
  return (
    <State>
      {running.map((command) => (
        <Running key={command.id} command={command} />
      ))}
      {running.length === 0 && subject.state === 'BLOCKED' && (
        <Notice tone="stop" icon="ban" title={s('desk.state.blocked')}>
          {lastBlock
            ? s('desk.state.blockedBy', { operator: lastBlock.operator, time: formatMoment(lastBlock.sentAt) })
            : s('desk.state.elsewhere')}{' '}
          {lastBlock?.progress?.kpnReference && s('desk.state.order', { order: lastBlock.progress.kpnReference })}
        </Notice>
      )}
      {running.length === 0 && cannot?.why === 'orders' && (
        <Notice tone="flow" icon="clock" title={s('desk.state.kpnOrder')}>
          <CannotWords cannot={cannot} />
        </Notice>
      )}
      {isUnread && (
        <SupportNotice means={s('desk.down.find')}>
          <Button size="small" icon="refresh-cw" onClick={readAgain}>
            {c('cdeed.again')}
          </Button>
        </SupportNotice>
      )}
    </State>
  )
}

/** A request that is under way, followed to its end in place. */
function Running({ command: listed }: { readonly command: Command }) {
  const s = useSimDeskT()
  const { command } = useRunningWork(listed)
  const word = useRunningWords(command)
  if (word === undefined) return null
  const isUnknown = command.state === 'unknown'
  const order = command.progress?.kpnReference ?? command.progress?.upstreamId
  return (
    <Notice
      tone={isUnknown ? 'wait' : 'flow'}
      icon={isUnknown ? 'circle-question-mark' : 'clock'}

      title={`${word}.`}
    >
      {order && `${s('desk.state.order', { order })} `}
      {s('desk.state.wait')}
    </Notice>
  )
}

// spoken when something changes here
export const State = styled('output')({
  display: 'flex',
  flexDirection: 'column',
  gap: 8,
  '&:empty': { display: 'none' },
})
