import { useSimDeskT } from '../../i18n/simDesk.ts'
import { useT } from '../../i18n/useT.ts'
import { LiveRegion } from '../../ui/LiveRegion.tsx'
import { Failed, StateFrame } from './SearchState.tsx'
import type { PersonLines } from './usePersonLines.ts'

/** Everything about a person's SIM cards that is none of them. */
export function LinesState({ lines }: { readonly lines: PersonLines }) {
  const t = useT()
  const s = useSimDeskT()
  const { of, found, hasMore, isReading, failure, again } = lines
  const count = found.length
  return (
    <>
      <LiveRegion>{isReading ? s('desk.readingLines') : of ? t('search.found', { count }) : ''}</LiveRegion>
      <StateFrame data-below={count > 0}>
        {isReading && <p>{s('desk.readingLines')}</p>}
        {of && count === 0 && <p>{s('desk.noLines', { name: of.name })}</p>}
        {hasMore && <p>{t('search.more')}</p>}
        {failure && <Failed title={s('desk.linesFailed')} tone="stop" failure={failure} onAgain={again} />}
      </StateFrame>
    </>
  )
}
