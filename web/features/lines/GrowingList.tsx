import { styled } from '@mui/material/styles'
import { useMemo, type ReactNode } from 'react'
import type { ListName } from '#contract/portal/views.ts'
import { wholeList, type Growing, type ReadPart } from '../../data/growing.ts'
import { useExport } from '../../data/useExport.ts'
import type { List } from '../../data/useList.ts'
import type { ListGrid } from '../../domain/listGrid.ts'
import { turnedSort, type ListColumns } from '../../domain/listSettings.ts'
import { useLinesT } from '../../i18n/lines.ts'
import { useListsT } from '../../i18n/lists.ts'
import { fileWord } from '../../lib/saveFile.ts'
import { FailedPart } from '../../ui/FailedPart.tsx'
import { ListTools } from '../../ui/ListTools.tsx'
import { StateBox } from '../../ui/StateBox.tsx'
import { VirtualTable, type TableColumn } from '../../ui/VirtualTable.tsx'
import { GrowingFoot } from './GrowingFoot.tsx'

interface GrowingListProps<Row> {
  readonly name: ListName
  readonly title: string
  readonly label: string
  readonly empty: string
  readonly list: List
  readonly columns: ListColumns
  readonly grid: ListGrid
  readonly labelOf: (column: string) => string
  readonly filterLabel: (column: string) => string
  /** What can be added as a filter beside those in sight. */
  readonly filterColumns: readonly string[]
  readonly wordOf: (column: string, value: string) => string
  readonly above: ReactNode
  readonly growing: Growing<Row>
  readonly cellOf: (row: Row, column: string) => ReactNode
  readonly isOpen?: (row: Row) => boolean
  /** For a file. */
  readonly read: ReadPart<Row>
  readonly textOf: (row: Row, column: string) => string
}

/** One of sTN's lists as far as it was read, with everything around it: views, filters, columns, export. */
export function GrowingList<Row extends { readonly id: string }>(props: GrowingListProps<Row>) {
  const { name, title, label, empty, list, columns, grid, labelOf, filterLabel, growing, cellOf, textOf } = props
  const l = useLinesT()
  const words = useListsT()
  const { columns: shown, filters, sort } = list.settings
  const { rows, isReading, hasMore, failure, again, onSight } = growing
  const exported = useExport(name, () => ({
    fileName: `vloot-${fileWord(title)}`,
    sheet: title,
    head: shown.map(({ id }) => labelOf(id)),
    read: wholeList(props.read),
    idOf: ({ id }: Row) => id,
    belongs: () => true,
    cells: (row: Row) => shown.map(({ id }) => textOf(row, id)),
    note: { list: name, place: null, view: list.view?.id ?? null, columns: shown.map(({ id }) => id), filters, sort },
  }))
  const heads = useMemo(
    () =>
      shown.map(({ id }): TableColumn<Row> => ({
        id,
        label: labelOf(id),
        cell: (row) => cellOf(row, id),
        sort: {
          direction: sort?.column === id ? sort.order : undefined,
          cannot: columns.sorts.includes(id) ? undefined : l('lines.cannotSort'),
          onSort: () => list.change({ sort: turnedSort(sort, id) }),
        },
      })),
    [shown, sort, columns, labelOf, cellOf, l, list],
  )
  const isEmpty = !isReading && !hasMore && rows.length === 0 && failure === undefined
  return (
    <ListTools
      title={title}
      list={list}
      columns={columns}
      labelOf={labelOf}
      filters={{
        columns: props.filterColumns.map((value) => ({ value, label: filterLabel(value) })),
        labelOf: filterLabel,
        applies: () => true,
        wordOf: props.wordOf,
      }}
      // nobody says how many there are: sTN's total is not always right
      countOf={() => undefined}
      export={{ ...exported, count: isReading || hasMore ? undefined : rows.length }}
      above={props.above}
    >
      {failure !== undefined && <FailedPart failure={failure} onAgain={again} />}
      {isEmpty && (
        <Empty>
          <StateBox kind="empty" title={filters.length > 0 ? words('lists.none') : empty} />
        </Empty>
      )}
      {!isEmpty && (failure === undefined || rows.length > 0) && (
        <VirtualTable
          {...{ label, grid, rows, isReading, hasMore, onSight }}
          columns={heads}
          {...(props.isOpen && { isOpen: props.isOpen })}
        />
      )}
      <GrowingFoot growing={growing} />
    </ListTools>
  )
}

const Empty = styled('div')({ flex: 1, padding: '16px 24px' })
