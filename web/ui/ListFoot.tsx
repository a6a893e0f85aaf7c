import type { ListSort } from '../domain/listSettings.ts'
import { useT } from '../i18n/useT.ts'
import { formatTime } from '../lib/format.ts'
import { PaneFoot } from './PaneFoot.tsx'

interface ListFootProps {
  /** Absent until the first page came. */
  readonly total: number | undefined
  /** From (included) and to (excluded) in sight. */
  readonly sight: { readonly from: number; readonly to: number }
  /** Rows that are here, of a list that comes one page after the other. */
  readonly loaded?: number | undefined
  readonly sort: ListSort | null
  readonly labelOf: (column: string) => string
  /** The order in words, where it is not KPN's. */
  readonly ownOrder?: string | undefined
  /** Rows that KPN gave but that stand elsewhere. */
  readonly elsewhere?: number
  /** Questions on their way. */
  readonly underWay?: number
  /** Ms since 1970; 0 while nothing was read. */
  readonly readAt?: number
}

/** The foot of every list: what is in sight of how much, in which order, what is on its way, and when it was read. */
export function ListFoot({ total, sight, loaded, sort, labelOf, ownOrder, ...more }: ListFootProps) {
  const t = useT()
  const { elsewhere = 0, underWay = 0, readAt = 0 } = more
  const order = sort
    ? t(sort.order === 'ASC' ? 'people.list.sortedUp' : 'people.list.sortedDown', { column: labelOf(sort.column) })
    : t('people.list.kpnOrder')
  return (
    <PaneFoot>
      {total !== undefined && total > 0 && (
        <span>
          {loaded === undefined
            ? t('people.list.inSight', { from: Math.min(total, sight.from + 1), to: Math.min(total, sight.to), total })
            : t('people.list.loaded', { loaded, total })}
        </span>
      )}
      <span className="cut">{ownOrder ?? order}</span>
      {elsewhere > 0 && <span className="cut">{t('people.list.elsewhere', { count: elsewhere })}</span>}
      {underWay > 0 && <span>{t('people.list.underWay', { count: underWay })}</span>}
      {readAt > 0 && <span className="cut">{t('people.list.readAt', { time: formatTime(readAt) })}</span>}
    </PaneFoot>
  )
}
