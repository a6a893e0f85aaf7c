import { Link } from 'react-router'
import type { CallRecord } from '../../data/usage.ts'
import type { RecordColumn } from '../../domain/recordList.ts'
import { shownDestination } from '../../domain/usage.ts'
import type { Language } from '../../i18n/text.ts'
import { formatMoment, formatTenThousandths } from '../../lib/format.ts'
import { paths } from '../../lib/paths.ts'

/** Columns that are figures. */
export const FIGURES: readonly string[] = ['amount', 'volume'] satisfies readonly RecordColumn[]

/** What a column shows of a call record, as text; empty where there is nothing. */
export function recordText(
  { language, number }: { readonly language: Language; readonly number: (value: number) => string },
  record: CallRecord,
  column: RecordColumn,
): string {
  switch (column) {
    case 'what':
      return record.description
    case 'amount':
      return record.amount === null ? '' : formatTenThousandths(language, record.amount)
    case 'when':
      return record.usedAt && formatMoment(record.usedAt)
    case 'to':
      return [record.destination && shownDestination(record.destination), record.country].filter(Boolean).join(' · ')
    case 'line':
      return record.phoneNumber ?? record.lineId ?? ''
    case 'volume':
      return record.volume === null ? '' : number(record.volume)
  }
}

/** A column of a call record: the line leads to itself. */
export function recordCell(words: Parameters<typeof recordText>[0], record: CallRecord, column: RecordColumn) {
  const text = recordText(words, record, column)
  if (column === 'line' && record.lineId) return <Link to={paths.line(record.lineId)}>{text}</Link>
  return text || undefined
}
