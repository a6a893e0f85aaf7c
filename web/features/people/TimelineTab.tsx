import { useQuery } from '@tanstack/react-query'
import { commandQueries } from '../../data/commands.ts'
import { orderQueries } from '../../data/orders.ts'
import { isSettled } from '../../domain/command.ts'
import type { Person } from '../../domain/person.ts'
import { changesIn } from '../../domain/changeNote.ts'
import { timelineOf, type TimelineEntry } from '../../domain/timeline.ts'
import { isFinal } from '../../domain/tracked.ts'
import type { Language } from '../../i18n/text.ts'
import type { Translate } from '../../i18n/translate.ts'
import { useLanguage, useT } from '../../i18n/useT.ts'
import { formatMoment } from '../../lib/format.ts'
import { Notice } from '../../ui/Notice.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { StateBox } from '../../ui/StateBox.tsx'
import { StatusText } from '../../ui/StatusText.tsx'
import { Timeline, type TimelineItem } from '../../ui/Timeline.tsx'
import { ChangeLines } from './ChangeLines.tsx'
import { PartBody } from './PartBody.tsx'
import { commandStatus, trackStatus } from '../../ui/trackWords.ts'

/** Our ledger and KPN's requests as one story. Either half stands when the other did not come. */
export function TimelineTab({ person }: { readonly person: Person }) {
  const t = useT()
  const { language } = useLanguage()
  const commands = useQuery(commandQueries.ofPerson(person.id))
  const others = useQuery(commandQueries.withPerson(person.id))
  const requests = useQuery(orderQueries.ofPerson(person.id, person.lastName))
  if (commands.isPending || others.isPending || requests.isPending)
    return (
      <PartBody>
        <Skeleton bars={['60%', '52%', '58%']} line={52} />
      </PartBody>
    )
  const entries = timelineOf(
    [...(commands.data?.commands ?? []), ...(others.data?.commands ?? [])],
    requests.data?.requests ?? [],
  )
  return (
    <PartBody>
      {!(commands.data && others.data) && <Notice tone="stop">{t('people.timeline.noLedger')}</Notice>}
      {!requests.data && <Notice tone="stop">{t('people.timeline.noKpn')}</Notice>}
      {entries.length === 0 && commands.data && requests.data && (
        <StateBox kind="empty" level={3} title={t('people.timeline.none')} />
      )}
      <Timeline items={entries.map((entry) => itemOf(t, language, entry))} />
      {commands.data?.more && <p className="how">{t('people.timeline.older')}</p>}
    </PartBody>
  )
}

function stateOf({ command, request }: TimelineEntry): TimelineItem['state'] {
  if (command?.state === 'not-applied' || command?.progress?.succeeded === false) return 'bad'
  if (request?.status === 'REJECTED' || request?.status === 'CANCELED') return 'bad'
  return (command ? isSettled(command) : !request || isFinal(request)) ? 'done' : 'now'
}

function itemOf(t: Translate, language: Language, entry: TimelineEntry): TimelineItem {
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
    number && `${t('people.receipt.order')} ${number}`,
    command?.ticket && t('people.command.ticket', { ticket: command.ticket }),
  ]
  return {
    key: entry.key,
    state: stateOf(entry),
    title: (
      <>
        {titleOf(t, language, entry)} <StatusText {...status} />
      </>
    ),
    detail: (
      <>
        {details.filter(Boolean).join(' · ')}
        {command && <ChangeLines changes={changesIn(command)} />}
      </>
    ),
    ...(entry.at && { time: formatMoment(entry.at) }),
  }
}

/** Writes that have words of their own. */
const NAMED = ['subscriberUpdate', 'subscriberCreate', 'subscriberMove', 'subscriberDelete', 'hierarchyMove'] as const

function titleOf(t: Translate, language: Language, { command, request }: TimelineEntry): string {
  const known = NAMED.find((row) => row === command?.row)
  if (known) return t(`people.command.${known}`)
  if (request) return request.type?.[language] || request.type?.nl || t('people.orders.request')
  return t('people.command.other', { row: command?.row ?? '' })
}
