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
import { vars } from '../../ui/theme.ts'
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
  /** What can be added as a filter beside those in sight; none when left out. */
  readonly filterColumns?: readonly string[]
  readonly wordOf?: (column: string, value: string) => string
  /** Filters that `above` shows already. */
  readonly isAbove?: (column: string) => boolean
  /** Columns that are figures. */
  readonly figures?: readonly string[]
  /** What has to be known to read it; beneath. */
  readonly note?: string
  readonly above: ReactNode
  readonly growing: Growing<Row>
  /** Whether a row is one that was asked for. */
  readonly fits?: (row: Row) => boolean
  readonly cellOf: (row: Row, column: string) => ReactNode
  readonly isOpen?: (row: Row) => boolean
  /** For a file. */
  readonly read: ReadPart<Row>
  readonly textOf: (row: Row, column: string) => string
}

const NONE: readonly string[] = []

/** One of sTN's lists as far as it was read, with everything around it: views, filters, columns, export. */
export function GrowingList<Row extends { readonly id: string }>(props: GrowingListProps<Row>) {
  const { name, title, label, empty, list, columns, grid, labelOf, filterLabel, growing, cellOf, textOf } = props
  const { figures = NONE, filterColumns = NONE } = props
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
    belongs: props.fits ?? (() => true),
    cells: (row: Row) => shown.map(({ id }) => textOf(row, id)),
    note: { list: name, place: null, view: list.view?.id ?? null, columns: shown.map(({ id }) => id), filters, sort },
  }))
  const heads = useMemo(
    () =>
      shown.map(({ id }): TableColumn<Row> => ({
        id,
        label: labelOf(id),
        isNumber: figures.includes(id),
        cell: (row) => cellOf(row, id),
        sort: {
          direction: sort?.column === id ? sort.order : undefined,
          cannot: columns.sorts.includes(id) ? undefined : l('lines.cannotSort'),
          onSort: () => list.change({ sort: turnedSort(sort, id) }),
        },
      })),
    [shown, sort, columns, labelOf, cellOf, figures, l, list],
  )
  const isEmpty = !isReading && !hasMore && rows.length === 0 && failure === undefined
  return (
    <ListTools
      title={title}
      list={list}
      columns={columns}
      labelOf={labelOf}
      filters={{
        columns: filterColumns.map((value) => ({ value, label: filterLabel(value) })),
        labelOf: filterLabel,
        applies: () => true,
        ...(props.wordOf && { wordOf: props.wordOf }),
        ...(props.isAbove && { isAbove: props.isAbove }),
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
      {props.note && <Note>{props.note}</Note>}
      <GrowingFoot growing={growing} />
    </ListTools>
  )
}

const Note = styled('p')({
  flex: 'none',
  padding: '6px 24px',
  fontSize: 12,
  lineHeight: '16px',
  color: vars.text.secondary,
})
const Empty = styled('div')({ flex: 1, padding: '16px 24px' })
