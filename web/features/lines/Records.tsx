import { styled } from '@mui/material/styles'
import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { useGrowing } from '../../data/growing.ts'
import { usageQueries, type CallRecord } from '../../data/usage.ts'
import { RECORD_COLUMNS, recordGrid } from '../../domain/recordList.ts'
import { useLinesT } from '../../i18n/lines.ts'
import { useLanguage, useNumber } from '../../i18n/useT.ts'
import { useMedia } from '../../lib/useMedia.ts'
import { FailedPart } from '../../ui/FailedPart.tsx'
import { Select } from '../../ui/Select.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { VirtualTable, type TableColumn } from '../../ui/VirtualTable.tsx'
import { GrowingFoot } from './GrowingFoot.tsx'
import { FIGURES, recordCell } from './recordCells.tsx'
import { useMonthWord } from './useMonthWord.ts'

/** The call records of one line in a month, the newest one at first. */
export function Records({ phoneNumber }: { readonly phoneNumber: string }) {
  const l = useLinesT()
  const wordOf = useMonthWord()
  const { data: months, error, refetch } = useQuery(usageQueries.recordMonths())
  const [chosen, setMonth] = useState<string>()
  const month = chosen ?? months?.[0]
  if (error && !months) return <FailedPart failure={error} onAgain={() => void refetch()} level={3} />
  if (!months) return <Skeleton bars={['40%', '90%', '90%']} line={32} />
  if (month === undefined) return <p>{l('lines.records.noMonths')}</p>
  return (
    <>
      <Select
        label={l('lines.records.month')}
        hint={l('lines.records.late')}
        value={month}
        options={months.map((value) => ({ value, label: wordOf(value) }))}
        onChange={(event) => setMonth(event.target.value)}
      />
      <Month key={month} month={month} phoneNumber={phoneNumber} />
    </>
  )
}

const SHOWN = RECORD_COLUMNS.filter((column) => column !== 'line')
const GRID = recordGrid(SHOWN.map((id) => ({ id, width: null })))

function Month({ month, phoneNumber }: { readonly month: string; readonly phoneNumber: string }) {
  const l = useLinesT()
  const { language } = useLanguage()
  const number = useNumber()
  // beside the list there is little room
  const isBeside = useMedia('(min-width: 1200px)')
  const growing = useGrowing(usageQueries.records({ yearMonth: month, phoneNumber }))
  const { rows, isReading, hasMore, failure, again, onSight } = growing
  const columns = useMemo(
    () =>
      SHOWN.map((id): TableColumn<CallRecord> => ({
        id,
        label: l(`lines.records.column.${id}`),
        isNumber: FIGURES.includes(id),
        cell: (record) => recordCell({ language, number }, record, id),
      })),
    [l, language, number],
  )
  if (failure !== undefined && rows.length === 0) return <FailedPart failure={failure} onAgain={again} level={3} />
  if (!isReading && !hasMore && rows.length === 0) return <p>{l('lines.records.none')}</p>
  return (
    <Frame>
      {failure !== undefined && <FailedPart failure={failure} onAgain={again} level={3} />}
      <VirtualTable
        label={l('lines.records')}
        grid={GRID}
        isCompact={isBeside}
        {...{ columns, rows, isReading, hasMore, onSight }}
      />
      <GrowingFoot growing={growing} />
    </Frame>
  )
}

const Frame = styled('div')({ height: 420, flex: 'none', display: 'flex', flexDirection: 'column' })
