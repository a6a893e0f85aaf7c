import type { ReactNode } from 'react'
import { isSettled } from '../domain/command.ts'
import type { TimelineEntry } from '../domain/timeline.ts'
import { isFinal } from '../domain/tracked.ts'
import type { Translate } from '../i18n/translate.ts'
import { formatMoment } from '../lib/format.ts'
import { StatusText } from './StatusText.tsx'
import type { TimelineItem } from './Timeline.tsx'
import { commandStatus, trackStatus } from './trackWords.ts'

interface Words {
  /** What happened. */
  readonly title: string
  /** More about it, below who did it. */
  readonly more?: ReactNode
  /** It is over when it is written down (a code that was shown): where it stands needs no word. */
  readonly isNote?: boolean
}

function stateOf({ command, request }: TimelineEntry): TimelineItem['state'] {
  if (command?.state === 'not-applied' || command?.progress?.succeeded === false) return 'bad'
  if (request?.status === 'REJECTED' || request?.status === 'CANCELED') return 'bad'
  return (command ? isSettled(command) : !request || isFinal(request)) ? 'done' : 'now'
}

/** One thing that was done here or at KPN, in a timeline: what, how far it is, by whom, under which numbers. */
export function storyItem(t: Translate, entry: TimelineEntry, { title, more, isNote = false }: Words): TimelineItem {
  const { command, request } = entry
  const status = command ? commandStatus(t, command) : trackStatus(t, request?.status ?? '')
  const who = command
    ? t('people.timeline.ours', { operator: command.operator })
    : request?.orderedBy
      ? t('people.timeline.theirsBy', { name: request.orderedBy })
      : t('people.timeline.theirs')
  const number = command?.progress?.kpnReference ?? request?.kpnReference
  const details = [
    who,
    number && `${t('people.orders.order')} ${number}`,
    command?.ticket && t('ledger.command.ticket', { ticket: command.ticket }),
  ]
  return {
    key: entry.key,
    state: stateOf(entry),
    title: (
      <>
        {title} {!isNote && <StatusText {...status} />}
      </>
    ),
    detail: (
      <>
        {details.filter(Boolean).join(' · ')}
        {more}
      </>
    ),
    ...(entry.at && { time: formatMoment(entry.at) }),
  }
}
