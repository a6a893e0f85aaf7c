import { valuesOf } from './contractList.ts'
import { mobileOf } from './linePortIn.ts'
import { sortAsked, type Sorted } from './lineList.ts'
import { listGrid, type ColumnWidths, type ListGrid } from './listGrid.ts'
import type { ListColumn, ListColumns, ListSettings } from './listSettings.ts'

/** Columns of the list of call records. */
export const RECORD_COLUMNS = ['what', 'amount', 'when', 'to', 'line', 'volume'] as const
export type RecordColumn = (typeof RECORD_COLUMNS)[number]

const RECORD_SORT = {
  what: 'description',
  amount: 'amount',
  when: 'usageDate',
  to: 'destination',
  line: 'phoneNumber',
  volume: 'volume',
} as const satisfies Record<RecordColumn, string>

export const RECORD_FILTERS = ['MONTH', 'PHONE'] as const
export type RecordFilter = (typeof RECORD_FILTERS)[number]

export const RECORD_LIST = {
  all: RECORD_COLUMNS,
  usual: RECORD_COLUMNS,
  key: 'what',
  sorts: Object.keys(RECORD_SORT),
  filters: RECORD_FILTERS,
  canFilterOn: (value: string) => !/[,"\\]/.test(value),
} as const satisfies ListColumns

export interface RecordsAsked extends Sorted {
  /** `2026_11`. */
  readonly yearMonth: string
  readonly phoneNumber?: string
}

/** The month that the list is of; undefined when nobody chose. */
export const monthIn = ({ filters }: Pick<ListSettings, 'filters'>): string | undefined =>
  valuesOf(filters, 'MONTH').at(-1)

/** The question to sTN that the settings make; it has a filter for whole numbers alone (QueryCdr). */
export function recordsAsked(
  { filters, sort }: Pick<ListSettings, 'filters' | 'sort'>,
  yearMonth: string,
): RecordsAsked {
  const phoneNumber = mobileOf(valuesOf(filters, 'PHONE').at(-1) ?? '')
  return { yearMonth, ...(phoneNumber && { phoneNumber }), ...sortAsked(sort, RECORD_SORT) }
}

const WIDTHS: ColumnWidths<RecordColumn> = {
  what: [150, 1.2],
  amount: [90, 0.6],
  when: [140, 0.9],
  to: [130, 0.9],
  line: [120, 0.8],
  volume: [90, 0.6],
}
export const recordGrid = (columns: readonly ListColumn[]): ListGrid => listGrid(columns, WIDTHS)
