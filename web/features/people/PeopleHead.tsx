import type { ListSort } from '../../domain/listSettings.ts'
import type { CannotSort, PeopleColumn } from '../../domain/peopleList.ts'
import { useT } from '../../i18n/useT.ts'
import { SortHead } from '../../ui/SortHead.tsx'

interface PeopleHeadProps {
  readonly columns: readonly PeopleColumn[]
  readonly sort: ListSort | null
  readonly onSort: (column: PeopleColumn) => void
  readonly cannotSort: (column: PeopleColumn) => CannotSort | undefined
}

const COUNTS: ReadonlySet<PeopleColumn> = new Set(['contracts'])

/** The head of the list. A column that cannot be sorted by says why, to the eye and to a screen reader. */
export function PeopleHead({ columns, sort, onSort, cannotSort }: PeopleHeadProps) {
  const t = useT()
  const reasonOf = (cannot: CannotSort | undefined) =>
    cannot &&
    (cannot.why === 'kpn'
      ? t('people.cannotSort.kpn')
      : cannot.why === 'too_many'
        ? t('people.cannotSort.tooMany', { total: cannot.total, most: cannot.most })
        : t('people.cannotSort.loading', { loaded: cannot.loaded, total: cannot.total }))
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map((column) => (
          <SortHead
            key={column}
            className={column}
            label={t(`people.column.${column}`)}
            direction={sort?.column === column ? sort.order : undefined}
            cannot={reasonOf(cannotSort(column))}
            isNumber={COUNTS.has(column)}
            onSort={() => onSort(column)}
          />
        ))}
      </tr>
    </thead>
  )
}
