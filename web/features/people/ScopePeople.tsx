import { useQueries } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { View } from '#contract/portal/views.ts'
import { PEOPLE_PAGE, readPeople, subscriberQueries, type PeopleAsked } from '../../data/subscribers.ts'
import { useExport } from '../../data/useExport.ts'
import { useList, type List } from '../../data/useList.ts'
import { turnedSort, type ListSettings } from '../../domain/listSettings.ts'
import {
  filterApplies,
  isKpnFilter,
  isUnder,
  KPN_FILTERS,
  KPN_SORT,
  kpnFilters,
  PEOPLE_LISTS,
  whyNotSorted,
  type PeopleColumn,
  type PeopleSource,
} from '../../domain/peopleList.ts'
import { useListsT } from '../../i18n/lists.ts'
import { useT } from '../../i18n/useT.ts'
import { fileWord } from '../../lib/saveFile.ts'
import { ListTools } from '../../ui/ListTools.tsx'
import { FailedPart } from '../../ui/FailedPart.tsx'
import { ListFoot } from '../../ui/ListFoot.tsx'
import { PaneSkeleton } from './PaneSkeleton.tsx'
import { PeopleTable } from './PeopleTable.tsx'
import { fileCells, rowOfPerson } from './peopleRow.ts'
import { SelectionDock } from './SelectionDock.tsx'

interface ScopePeopleProps {
  readonly source: Exclude<PeopleSource, { by: 'children' }>
  /** Of the node, for the file. */
  readonly name: string
}

/** Views whose count is asked for by itself; more would be more requests than anybody reads. */
const COUNTED = 8

const asked = (source: PeopleSource, { filters, sort }: ListSettings): PeopleAsked => {
  const said = kpnFilters(source, filters)
  return {
    ...(said !== undefined && { filters: said }),
    ...(sort &&
      sort.column in KPN_SORT && { sortBy: KPN_SORT[sort.column as keyof typeof KPN_SORT], order: sort.order }),
  }
}

/** People as KPN lists them: filtered, sorted and paged by KPN, and only what is in sight is asked for. */
export function ScopePeople({ source, name }: ScopePeopleProps) {
  const list = useList('people', PEOPLE_LISTS.people)
  return list.isReady ? <ReadyPeople source={source} name={name} list={list} /> : <PaneSkeleton />
}

function ReadyPeople({ source, name, list }: ScopePeopleProps & { readonly list: List }) {
  const t = useT()
  const words = useListsT()
  const { settings } = list
  const { sort } = settings
  const [sight, setSight] = useState({ from: 0, to: 0 })
  const query = useMemo(() => asked(source, settings), [source, settings])

  const first = Math.floor(sight.from / PEOPLE_PAGE)
  const last = Math.floor(Math.max(sight.from, sight.to - 1) / PEOPLE_PAGE)
  // the first page stays asked for: the total comes from it
  const pages = [...new Set([0, ...Array.from({ length: last - first + 1 }, (_, at) => first + at)])]
  const answers = useQueries({ queries: pages.map((page) => subscriberQueries.list(query, page)) })
  const byPage = new Map(pages.map((page, at) => [page, answers[at]!]))
  const total = answers.find((answer) => answer.data)?.data?.total
  const failed = answers.find((answer) => answer.error && !answer.data)
  const readAt = Math.max(...answers.map((answer) => answer.dataUpdatedAt))

  // counted once the list itself is there: it goes first
  const filtersOf = (view: View | undefined) => kpnFilters(source, view?.filters ?? [])
  const counted = [...new Set([undefined, ...list.views.slice(0, COUNTED)].map(filtersOf))]
  const counts = useQueries({
    queries: counted.map((filters) => ({ ...subscriberQueries.counted(filters), enabled: total !== undefined })),
  })
  const countOf = (view: View | undefined) =>
    view?.id === list.view?.id ? total : counts[counted.indexOf(filtersOf(view))]?.data

  const labelOf = (column: string) => t(`people.column.${column as PeopleColumn}`)
  const filterLabel = (column: string) => (isKpnFilter(column) ? labelOf(KPN_FILTERS[column]) : column)
  const exported = useExport(`people/${source.id}`, () => ({
    fileName: ['vloot', fileWord(t('people.title')), fileWord(name)].filter(Boolean).join('-'),
    sheet: t('people.title'),
    head: settings.columns.map(({ id }) => labelOf(id)),
    read: async (from, to, signal) => {
      const { people, total } = await readPeople(query, from, to, signal)
      return { rows: people, total }
    },
    idOf: (person) => person.id,
    belongs: (person) => isUnder(person.path, source.id),
    cells: (person) => fileCells(rowOfPerson(person, false), settings.columns),
    note: {
      list: 'people',
      place: source.id,
      view: list.view?.id ?? null,
      columns: settings.columns.map(({ id }) => id),
      filters: settings.filters.filter(({ column }) => filterApplies(source, column)),
      sort,
    },
  }))

  const rowAt = (index: number) => {
    const person = byPage.get(Math.floor(index / PEOPLE_PAGE))?.data?.people[index % PEOPLE_PAGE]
    return person && rowOfPerson(person, !isUnder(person.path, source.id))
  }
  const elsewhere = answers
    .flatMap((answer) => answer.data?.people ?? [])
    .filter(({ path }) => !isUnder(path, source.id)).length
  const underWay = answers.filter((answer) => answer.isFetching).length

  return (
    <ListTools
      title={t('people.title')}
      list={list}
      columns={PEOPLE_LISTS.people}
      labelOf={labelOf}
      filters={{
        columns: Object.keys(KPN_FILTERS)
          .filter((column) => filterApplies(source, column))
          .map((value) => ({ value, label: filterLabel(value) })),
        labelOf: filterLabel,
        applies: (column) => filterApplies(source, column),
      }}
      countOf={countOf}
      export={{ ...exported, count: total }}
    >
      {failed && total === undefined ? (
        <FailedPart failure={failed.error} onAgain={() => void failed.refetch()} />
      ) : (
        <PeopleTable
          shown={settings.columns}
          total={total}
          rowAt={rowAt}
          empty={settings.filters.some(({ column }) => filterApplies(source, column)) ? words('lists.none') : undefined}
          sort={sort}
          onSort={(column) => list.change({ sort: turnedSort(sort, column) })}
          cannotSort={(column) => whyNotSorted(source, column, { loaded: 0, total })}
          onSight={setSight}
        />
      )}
      {failed && total !== undefined && <FailedPart failure={failed.error} onAgain={() => void failed.refetch()} />}
      <SelectionDock />
      <ListFoot
        total={total}
        sight={sight}
        sort={sort}
        labelOf={labelOf}
        elsewhere={elsewhere}
        underWay={underWay}
        readAt={readAt}
      />
    </ListTools>
  )
}
