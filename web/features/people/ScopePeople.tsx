import { useQueries } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { PEOPLE_PAGE, subscriberQueries, type PeopleAsked } from '../../data/subscribers.ts'
import { columnsOf, isUnder, KPN_SORT, whyNotSorted, type PeopleSource } from '../../domain/peopleList.ts'
import { useT } from '../../i18n/useT.ts'
import { FailedPart } from './FailedPart.tsx'
import { PaneFoot } from './PaneFoot.tsx'
import { PeopleTable } from './PeopleTable.tsx'
import { rowOfPerson } from './peopleRow.ts'
import { readTime } from './readTime.ts'
import { useSort, type Sort } from './useSort.ts'

interface ScopePeopleProps {
  readonly source: Exclude<PeopleSource, { by: 'children' }>
}

const asked = (source: ScopePeopleProps['source'], { column, order }: Sort): PeopleAsked => ({
  ...(source.by === 'debtors' && { filters: source.filters }),
  ...(column && column in KPN_SORT && { sortBy: KPN_SORT[column as keyof typeof KPN_SORT], order }),
})

/** People as KPN lists them: sorted and paged by KPN, and only what is in sight is asked for. */
export function ScopePeople({ source }: ScopePeopleProps) {
  const t = useT()
  const [sort, turn] = useSort()
  const [sight, setSight] = useState({ from: 0, to: 0 })
  const query = useMemo(() => asked(source, sort), [source, sort])

  const first = Math.floor(sight.from / PEOPLE_PAGE)
  const last = Math.floor(Math.max(sight.from, sight.to - 1) / PEOPLE_PAGE)
  // the first page stays asked for: the total comes from it
  const pages = [...new Set([0, ...Array.from({ length: last - first + 1 }, (_, at) => first + at)])]
  const answers = useQueries({ queries: pages.map((page) => subscriberQueries.list(query, page)) })
  const byPage = new Map(pages.map((page, at) => [page, answers[at]!]))
  const total = answers.find((answer) => answer.data)?.data?.total
  const failed = answers.find((answer) => answer.error && !answer.data)
  const readAt = readTime(Math.max(...answers.map((answer) => answer.dataUpdatedAt)))

  const rowAt = (index: number) => {
    const person = byPage.get(Math.floor(index / PEOPLE_PAGE))?.data?.people[index % PEOPLE_PAGE]
    return person && rowOfPerson(person, !isUnder(person.path, source.id))
  }
  const elsewhere = answers
    .flatMap((answer) => answer.data?.people ?? [])
    .filter(({ path }) => !isUnder(path, source.id)).length
  const underWay = answers.filter((answer) => answer.isFetching).length

  if (failed && total === undefined) return <FailedPart failure={failed.error} onAgain={() => void failed.refetch()} />
  return (
    <>
      <PeopleTable
        columns={columnsOf(source)}
        total={total}
        rowAt={rowAt}
        sort={sort}
        onSort={turn}
        cannotSort={(column) => whyNotSorted(source, column, { loaded: 0, total })}
        onSight={setSight}
      />
      {failed && <FailedPart failure={failed.error} onAgain={() => void failed.refetch()} />}
      <PaneFoot>
        {total !== undefined && (
          <span>
            {t('people.list.inSight', {
              from: Math.min(total, sight.from + 1),
              to: Math.min(total, sight.to),
              total: total,
            })}
          </span>
        )}
        <span className="cut">
          {sort.column
            ? t(sort.order === 'ASC' ? 'people.list.sortedUp' : 'people.list.sortedDown', {
                column: t(`people.column.${sort.column}`),
              })
            : t('people.list.kpnOrder')}
        </span>
        {elsewhere > 0 && <span className="cut">{t('people.list.elsewhere', { count: elsewhere })}</span>}
        {underWay > 0 && <span>{t('people.list.underWay', { count: underWay })}</span>}
        {readAt && <span className="cut">{t('people.list.readAt', { time: readAt })}</span>}
      </PaneFoot>
    </>
  )
}
