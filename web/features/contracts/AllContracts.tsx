import { useQueries, useQuery } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import type { View } from '#contract/portal/views.ts'
import { contractQueries, readRows, ROWS_PAGE } from '../../data/contracts.ts'
import { useExport } from '../../data/useExport.ts'
import { useList, type List } from '../../data/useList.ts'
import {
  askedOf,
  CATEGORY,
  CONTRACT_FILTERS,
  CONTRACT_LIST,
  oneOfEach,
  TEXT,
  valuesOf,
  withValues,
  type ContractColumn,
  type ContractFilter,
} from '../../domain/contractList.ts'
import { turnedSort } from '../../domain/listSettings.ts'
import { useContractsT } from '../../i18n/contracts.ts'
import { useListsT } from '../../i18n/lists.ts'
import { useLanguage, useT } from '../../i18n/useT.ts'
import { fileWord } from '../../lib/saveFile.ts'
import { FailedPart } from '../../ui/FailedPart.tsx'
import { ListTools } from '../../ui/ListTools.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { categoryWord, fileCellsOf, stateWord } from './contractCells.ts'
import { ContractSheet } from './ContractSheet.tsx'
import { FilterBar } from './FilterBar.tsx'
import { useChoice } from './useChoice.ts'
import { useListRows } from './useListRows.ts'
import { useWindow } from './useWindow.ts'

/** Views whose count is asked for by itself; more would be more requests than anybody reads. */
const COUNTED = 8

interface AllContractsProps {
  readonly onSeveral: (text: string) => void
}

/** KPN's list of all contracts: filtered, sorted and paged by KPN. */
export function AllContracts({ onSeveral }: AllContractsProps) {
  const list = useList('contracts', CONTRACT_LIST)
  return list.isReady ? (
    <Ready list={list} onSeveral={onSeveral} />
  ) : (
    <Skeleton bars={['60%', '100%', '90%']} line={36} />
  )
}

function Ready({ list: whole, onSeveral }: AllContractsProps & { readonly list: List }) {
  const t = useT()
  const c = useContractsT()
  const words = useListsT()
  const { language } = useLanguage()
  const list = useMemo(
    () => ({ ...whole, settings: { ...whole.settings, filters: oneOfEach(whole.settings.filters) } }),
    [whole],
  )
  const { columns, filters, sort } = list.settings
  const asked = useMemo(() => askedOf({ filters, sort }), [filters, sort])
  const window = useWindow(ROWS_PAGE)
  const rows = useListRows(asked, language, window)
  const { total } = rows
  const readIds = useCallback(
    (from: number, to: number, signal: AbortSignal) => readRows(asked, language, from, to, signal),
    [asked, language],
  )
  const choice = useChoice(rows, readIds)

  // counted once the list itself is there: it goes first
  const askedBy = (view: View | undefined) => askedOf({ filters: oneOfEach(view?.filters ?? []), sort: null })
  const counted = [undefined, ...list.views.slice(0, COUNTED)]
  const counts = useQueries({
    queries: counted.map((view) => ({
      ...contractQueries.counted(askedBy(view), language),
      enabled: total !== undefined,
    })),
  })
  const countOf = (view: View | undefined) =>
    view?.id === list.view?.id ? total : counts[counted.findIndex((one) => one?.id === view?.id)]?.data
  const overview = useQuery(contractQueries.overview())

  const labelOf = (column: string) => c(`contracts.column.${column as ContractColumn}`)
  const filterLabel = (column: string) =>
    c(`contracts.filter.${column as ContractFilter | typeof CATEGORY | typeof TEXT}`)
  const exported = useExport('contracts', () => ({
    fileName: `vloot-${fileWord(c('contracts.title'))}`,
    sheet: c('contracts.title'),
    head: columns.map(({ id }) => labelOf(id)),
    read: (from, to, signal) => readRows(asked, language, from, to, signal),
    idOf: ({ id }) => id,
    belongs: () => true,
    cells: (row) => fileCellsOf(row, columns, { t, c, language }),
    note: {
      list: 'contracts',
      place: null,
      view: list.view?.id ?? null,
      columns: columns.map(({ id }) => id),
      filters,
      sort,
    },
  }))
  const change = (column: string, values: readonly string[]) =>
    list.change({ filters: withValues(filters, column, values) })

  return (
    <ListTools
      title={c('contracts.title')}
      list={list}
      columns={CONTRACT_LIST}
      labelOf={labelOf}
      filters={{
        columns: CONTRACT_FILTERS.filter((column) => column !== 'STATE').map((value) => ({
          value,
          label: filterLabel(value),
        })),
        labelOf: filterLabel,
        applies: () => true,
        wordOf: (column, value) =>
          column === CATEGORY ? categoryWord(c, value) : column === 'STATE' ? stateWord(t, value) : value,
      }}
      countOf={countOf}
      export={{ ...exported, count: total }}
      above={
        <FilterBar
          overview={overview.data}
          category={valuesOf(filters, CATEGORY)}
          states={valuesOf(filters, 'STATE')}
          isCounting={total !== undefined}
          onChange={change}
          onFind={(text) => change(TEXT, [text])}
          onSeveral={onSeveral}
        />
      }
    >
      {rows.failure !== undefined && total === undefined ? (
        <FailedPart failure={rows.failure} onAgain={rows.onAgain} />
      ) : (
        <ContractSheet
          shown={columns}
          rows={rows}
          window={window}
          choice={choice}
          sort={sort}
          onSort={(column) => list.change({ sort: turnedSort(sort, column) })}
          empty={filters.length > 0 ? words('lists.none') : c('contracts.none')}
        />
      )}
    </ListTools>
  )
}
