import { styled } from '@mui/material/styles'
import { useCallback, useMemo, useState } from 'react'
import { useGrowing } from '../../data/growing.ts'
import { readRecords, usageQueries, type CallRecord } from '../../data/usage.ts'
import type { List } from '../../data/useList.ts'
import { withValues } from '../../domain/contractList.ts'
import { lastOfEach } from '../../domain/lineList.ts'
import { mobileOf } from '../../domain/linePortIn.ts'
import {
  monthIn,
  RECORD_LIST,
  recordGrid,
  recordsAsked,
  type RecordColumn,
  type RecordFilter,
} from '../../domain/recordList.ts'
import { useLinesT } from '../../i18n/lines.ts'
import { useLanguage, useNumber } from '../../i18n/useT.ts'
import { SearchBox } from '../../ui/SearchBox.tsx'
import { Select } from '../../ui/Select.tsx'
import { GrowingList } from './GrowingList.tsx'
import { FIGURES, recordCell, recordText } from './recordCells.tsx'
import { useMonthWord } from './useMonthWord.ts'

interface RecordListProps {
  readonly list: List
  /** Newest first, at least one. */
  readonly months: readonly string[]
}

/** The call records of a month, of all lines or of one number. */
export function RecordList({ list: whole, months }: RecordListProps) {
  const l = useLinesT()
  const { language } = useLanguage()
  const number = useNumber()
  const list = useMemo(
    () => ({ ...whole, settings: { ...whole.settings, filters: lastOfEach(whole.settings.filters) } }),
    [whole],
  )
  const { columns, filters, sort } = list.settings
  const month = monthIn({ filters }) ?? months[0]!
  const asked = useMemo(() => recordsAsked({ filters, sort }, month), [filters, sort, month])
  const growing = useGrowing(usageQueries.records(asked))
  const words = useMemo(() => ({ language, number }), [language, number])
  const cellOf = useCallback(
    (record: CallRecord, column: string) => recordCell(words, record, column as RecordColumn),
    [words],
  )
  const labelOf = useCallback((column: string) => l(`lines.records.column.${column as RecordColumn}`), [l])
  return (
    <GrowingList
      name="callRecords"
      title={l('lines.part.usage')}
      label={l('lines.records')}
      empty={l('lines.records.none')}
      note={l('lines.records.units')}
      list={list}
      columns={RECORD_LIST}
      figures={FIGURES}
      grid={recordGrid(columns)}
      labelOf={labelOf}
      filterLabel={(column) => l(`lines.records.filter.${column as RecordFilter}`)}
      isAbove={(column) => column === 'MONTH'}
      above={<RecordFilters list={list} month={month} months={months} />}
      growing={growing}
      cellOf={cellOf}
      read={(skip, take, signal) => readRecords(asked, skip, take, signal)}
      textOf={(record, column) => recordText(words, record, column as RecordColumn)}
    />
  )
}

function RecordFilters({ list, month, months }: RecordListProps & { readonly month: string }) {
  const l = useLinesT()
  const wordOf = useMonthWord()
  const [typed, setTyped] = useState('')
  const { filters } = list.settings
  const phone = mobileOf(typed)
  const narrow = (column: RecordFilter, value: string) => list.change({ filters: withValues(filters, column, [value]) })
  return (
    <>
      <MonthField>
        <Select
          label={l('lines.records.month')}
          value={month}
          // one that an old link wants stays what it is
          options={(months.includes(month) ? months : [month, ...months]).map((value) => ({
            value,
            label: wordOf(value),
          }))}
          onChange={(event) => narrow('MONTH', event.target.value)}
        />
      </MonthField>
      <SearchBox
        label={l('lines.records.find')}
        hint={l('lines.records.find')}
        value={typed}
        onChange={setTyped}
        onSend={() => {
          if (phone === undefined) return
          narrow('PHONE', phone)
          setTyped('')
        }}
      />
      {typed !== '' && phone === undefined && <Hint>{l('lines.records.find.whole')}</Hint>}
    </>
  )
}

/** Its label stands beside it, as in a line of filters. */
const MonthField = styled('div')({
  '& > div': { flexDirection: 'row', alignItems: 'center', gap: 8 },
  '& select': { height: 32, minHeight: 0, paddingBlock: 0 },
})
const Hint = styled('output')({ fontSize: 12, lineHeight: '16px' })
