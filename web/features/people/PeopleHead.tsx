import { useId } from 'react'
import type { ListSort } from '../../domain/listSettings.ts'
import type { CannotSort, PeopleColumn } from '../../domain/peopleList.ts'
import { useT } from '../../i18n/useT.ts'
import { Icon } from '../../ui/Icon.tsx'

interface PeopleHeadProps {
  readonly columns: readonly PeopleColumn[]
  readonly sort: ListSort | null
  readonly onSort: (column: PeopleColumn) => void
  readonly cannotSort: (column: PeopleColumn) => CannotSort | undefined
}

const COUNTS: ReadonlySet<PeopleColumn> = new Set(['contracts'])

/** The head of the list. A column that cannot be sorted by says why, to the eye and to a screen reader. */
export function PeopleHead({ columns, sort, onSort, cannotSort }: PeopleHeadProps) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map((column) => (
          <HeadCell
            key={column}
            column={column}
            direction={sort?.column === column ? sort.order : undefined}
            cannot={cannotSort(column)}
            onSort={onSort}
          />
        ))}
      </tr>
    </thead>
  )
}

interface HeadCellProps {
  readonly column: PeopleColumn
  readonly direction: ListSort['order'] | undefined
  readonly cannot: CannotSort | undefined
  readonly onSort: (column: PeopleColumn) => void
}

function HeadCell({ column, direction, cannot, onSort }: HeadCellProps) {
  const t = useT()
  const why = useId()
  const reason =
    cannot &&
    (cannot.why === 'kpn'
      ? t('people.cannotSort.kpn')
      : cannot.why === 'too_many'
        ? t('people.cannotSort.tooMany', { total: cannot.total, most: cannot.most })
        : t('people.cannotSort.loading', { loaded: cannot.loaded, total: cannot.total }))
  const sorted = direction === 'ASC' ? 'ascending' : direction === 'DESC' ? 'descending' : 'none'
  return (
    <th scope="col" className={column} aria-sort={reason ? undefined : sorted}>
      <button
        type="button"
        aria-disabled={reason !== undefined}
        aria-describedby={reason ? why : undefined}
        title={reason}
        onClick={() => !reason && onSort(column)}
      >
        {COUNTS.has(column) && direction && <Icon name={direction === 'ASC' ? 'arrow-up' : 'arrow-down'} size={12} />}
        {t(`people.column.${column}`)}
        {!COUNTS.has(column) && direction && <Icon name={direction === 'ASC' ? 'arrow-up' : 'arrow-down'} size={12} />}
      </button>
      {reason && (
        <span id={why} hidden>
          {reason}
        </span>
      )}
    </th>
  )
}
