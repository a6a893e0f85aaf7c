import type { Growing } from '../../data/growing.ts'
import { useLinesT } from '../../i18n/lines.ts'
import { useT } from '../../i18n/useT.ts'
import { formatTime } from '../../lib/format.ts'
import { PaneFoot } from '../../ui/PaneFoot.tsx'

/** How many were read, whether that is all, and when. */
export function GrowingFoot({ growing }: { readonly growing: Growing<unknown> }) {
  const l = useLinesT()
  const t = useT()
  const { rows, isReading, hasMore, readAt } = growing
  return (
    <PaneFoot>
      {!isReading && <span>{l('lines.foot', { count: rows.length })}</span>}
      {!isReading && <span className="cut">{l(hasMore ? 'lines.foot.more' : 'lines.foot.all')}</span>}
      {readAt > 0 && <span className="cut">{t('people.list.readAt', { time: formatTime(readAt) })}</span>}
    </PaneFoot>
  )
}
