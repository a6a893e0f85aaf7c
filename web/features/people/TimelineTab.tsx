import { useQuery } from '@tanstack/react-query'
import { commandQueries } from '../../data/commands.ts'
import { orderQueries } from '../../data/orders.ts'
import type { Person } from '../../domain/person.ts'
import { changesIn } from '../../domain/changeNote.ts'
import { timelineOf, type TimelineEntry } from '../../domain/timeline.ts'
import type { Language } from '../../i18n/text.ts'
import type { Translate } from '../../i18n/translate.ts'
import { useLanguage, useT } from '../../i18n/useT.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { StateBox } from '../../ui/StateBox.tsx'
import { storyItem } from '../../ui/storyItem.tsx'
import { Timeline, type TimelineItem } from '../../ui/Timeline.tsx'
import { ChangeLines } from './ChangeLines.tsx'
import { PartBody } from './PartBody.tsx'

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
      {!(commands.data && others.data) && (
        <Missing
          words={t('people.timeline.noLedger')}
          onAgain={() => void commands.refetch().then(() => others.refetch())}
        />
      )}
      {!requests.data && <Missing words={t('people.timeline.noKpn')} onAgain={() => void requests.refetch()} />}
      {entries.length === 0 && commands.data && requests.data && (
        <StateBox kind="empty" level={3} title={t('people.timeline.none')} />
      )}
      <Timeline items={entries.map((entry) => itemOf(t, language, entry))} />
      {commands.data?.more && <p className="how">{t('people.timeline.older')}</p>}
    </PartBody>
  )
}

interface MissingProps {
  readonly words: string
  readonly onAgain: () => void
}

/** A half that did not come. */
function Missing({ words, onAgain }: MissingProps) {
  const t = useT()
  return (
    <Notice
      tone="stop"
      action={
        <Button size="small" icon="refresh-cw" onClick={onAgain}>
          {t('common.again')}
        </Button>
      }
    >
      {words}
    </Notice>
  )
}

function itemOf(t: Translate, language: Language, entry: TimelineEntry): TimelineItem {
  const more = entry.command && <ChangeLines changes={changesIn(entry.command)} />
  return storyItem(t, entry, { title: titleOf(t, language, entry), more })
}

/** Writes that have words of their own. */
const NAMED = ['subscriberUpdate', 'subscriberCreate', 'subscriberMove', 'subscriberDelete', 'hierarchyMove'] as const

function titleOf(t: Translate, language: Language, { command, request }: TimelineEntry): string {
  const known = NAMED.find((row) => row === command?.row)
  if (known) return t(`people.command.${known}`)
  if (request) return request.type?.[language] || request.type?.nl || t('people.orders.request')
  return t('ledger.command.other', { row: command?.row ?? '' })
}
