import type { PersonHit } from '../../domain/searchHits.ts'
import { useSimDeskT } from '../../i18n/simDesk.ts'
import { useT } from '../../i18n/useT.ts'
import { Button } from '../../ui/Button.tsx'
import { LiveRegion } from '../../ui/LiveRegion.tsx'
import { Failed, StateFrame } from './SearchState.tsx'
import type { PersonLines } from './usePersonLines.ts'

interface LinesStateProps {
  readonly lines: PersonLines
  readonly onOpen: (hit: PersonHit) => void
}

/** Everything about a person's SIM cards that is none of them. */
export function LinesState({ lines, onOpen }: LinesStateProps) {
  const t = useT()
  const s = useSimDeskT()
  const { of, found, hasMore, isReading, failure, again } = lines
  const count = found.length
  return (
    <>
      <LiveRegion>{isReading ? s('desk.readingLines') : of ? t('search.found', { count }) : ''}</LiveRegion>
      <StateFrame data-below={count > 0}>
        {isReading && <p>{s('desk.readingLines')}</p>}
        {of && count === 0 && (
          <>
            <p>{s('desk.noLines', { name: of.name })}</p>
            <div>
              <Button size="small" icon="user-round" onClick={() => onOpen(of)}>
                {s('desk.person')}
              </Button>
            </div>
          </>
        )}
        {hasMore && <p>{t('search.more')}</p>}
        {failure && <Failed title={s('desk.linesFailed')} tone="stop" failure={failure} onAgain={again} />}
      </StateFrame>
    </>
  )
}
