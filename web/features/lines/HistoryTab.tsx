import { useLineStory } from '../../data/useLineStory.ts'
import type { Line } from '../../domain/line.ts'
import { useLinesT } from '../../i18n/lines.ts'
import { useT } from '../../i18n/useT.ts'
import { FailedPart } from '../../ui/FailedPart.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { Timeline } from '../../ui/Timeline.tsx'
import { LineRoom } from './LineRoom.tsx'
import { useLineEntry } from './useLineEntry.tsx'

/** Everything that was asked for a line (also before there is one), by whom where that was here; what is under way can be cancelled or changed. */
export function HistoryTab({ line }: { readonly line: Pick<Line, 'id' | 'phoneNumber'> }) {
  const l = useLinesT()
  const t = useT()
  const itemOf = useLineEntry(line)
  const { entries, isReading, failure, again, isWithoutLedger, hasOlder } = useLineStory(line)
  return (
    <LineRoom>
      {isReading && <Skeleton bars={['60%', '90%', '60%', '90%']} line={28} />}
      {failure !== undefined && <FailedPart failure={failure} onAgain={again} level={3} />}
      {failure !== undefined && entries.length > 0 && <Notice tone="wait">{l('lines.history.noStn')}</Notice>}
      {isWithoutLedger && <Notice tone="wait">{t('people.timeline.noLedger')}</Notice>}
      {!isReading && failure === undefined && entries.length === 0 && <p>{l('lines.history.none')}</p>}
      {!isReading && entries.length > 0 && (
        <section aria-label={l('lines.pane.history')}>
          <Timeline items={entries.map((entry) => itemOf(entry))} />
        </section>
      )}
      {hasOlder && <p className="how">{t('people.timeline.older')}</p>}
    </LineRoom>
  )
}
