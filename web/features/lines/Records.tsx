import { styled } from '@mui/material/styles'
import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { Link } from 'react-router'
import { useGrowing } from '../../data/growing.ts'
import { usageQueries, type CallRecord } from '../../data/usage.ts'
import { listGrid } from '../../domain/listGrid.ts'
import { shownDestination } from '../../domain/usage.ts'
import { useLinesT } from '../../i18n/lines.ts'
import { useNumber } from '../../i18n/useT.ts'
import { formatMoment } from '../../lib/format.ts'
import { paths } from '../../lib/paths.ts'
import { FailedPart } from '../../ui/FailedPart.tsx'
import { Select } from '../../ui/Select.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { VirtualTable, type TableColumn } from '../../ui/VirtualTable.tsx'
import { GrowingFoot } from './GrowingFoot.tsx'
import { StnMoney } from './StnMoney.tsx'
import { useMonthWord } from './useMonthWord.ts'

interface RecordsProps {
  /** Of one line; all lines without. */
  readonly phoneNumber?: string
}

/** The call records of a month, the newest one at first. */
export function Records({ phoneNumber }: RecordsProps) {
  const l = useLinesT()
  const wordOf = useMonthWord()
  const { data: months, error, refetch } = useQuery(usageQueries.recordMonths())
  const [chosen, setMonth] = useState<string>()
  const month = chosen ?? months?.[0]
  if (error && !months) return <FailedPart failure={error} onAgain={() => void refetch()} level={3} />
  if (!months) return <Skeleton bars={['40%', '90%', '90%']} line={32} />
  if (month === undefined) return <p>{l('lines.records.noMonths')}</p>
  return (
    <Frame>
      <div className="head">
        <Select
          label={l('lines.records.month')}
          hint={l('lines.records.late')}
          value={month}
          options={months.map((value) => ({ value, label: wordOf(value) }))}
          onChange={(event) => setMonth(event.target.value)}
        />
      </div>
      <Month key={month} month={month} {...(phoneNumber !== undefined && { phoneNumber })} />
    </Frame>
  )
}

const WIDTHS = {
  what: [150, 1.2],
  amount: [90, 0.6],
  when: [140, 0.9],
  to: [130, 0.9],
  line: [120, 0.8],
  volume: [90, 0.6],
} as const
type Column = keyof typeof WIDTHS

const amountCell = ({ amount }: CallRecord) => <StnMoney amount={amount} />

const lineCell = ({ lineId, phoneNumber }: CallRecord) =>
  lineId ? <Link to={paths.line(lineId)}>{phoneNumber ?? lineId}</Link> : (phoneNumber ?? undefined)

function Month({ month, phoneNumber }: RecordsProps & { readonly month: string }) {
  const l = useLinesT()
  const number = useNumber()
  const growing = useGrowing(usageQueries.records(month, phoneNumber))
  const { rows, isReading, hasMore, failure, again, onSight } = growing
  const isAll = phoneNumber === undefined
  const columns = useMemo((): TableColumn<CallRecord>[] => {
    const all: TableColumn<CallRecord>[] = [
      { id: 'what', label: l('lines.usage.what'), cell: ({ description }) => description || undefined },
      {
        id: 'amount',
        label: l('lines.usage.amount'),
        isNumber: true,
        cell: amountCell,
      },
      { id: 'when', label: l('lines.records.when'), cell: ({ usedAt }) => usedAt && formatMoment(usedAt) },
      {
        id: 'to',
        label: l('lines.records.to'),
        cell: ({ destination, country }) =>
          [destination && shownDestination(destination), country].filter(Boolean).join(' · ') || undefined,
      },
      {
        id: 'line',
        label: l('lines.records.line'),
        cell: lineCell,
      },
      {
        id: 'volume',
        label: l('lines.records.volume'),
        isNumber: true,
        cell: ({ volume }) => (volume === null ? undefined : number(volume)),
      },
    ]
    return all.filter(({ id }) => isAll || id !== 'line')
  }, [l, number, isAll])
  const grid = useMemo(
    () =>
      listGrid(
        columns.map(({ id }) => ({ id, width: null })),
        WIDTHS as Record<Column, [number, number]>,
      ),
    [columns],
  )
  if (failure !== undefined && rows.length === 0) return <FailedPart failure={failure} onAgain={again} level={3} />
  if (!isReading && !hasMore && rows.length === 0) return <p>{l('lines.records.none')}</p>
  return (
    <>
      {failure !== undefined && <FailedPart failure={failure} onAgain={again} level={3} />}
      <VirtualTable label={l('lines.records')} {...{ columns, grid, rows, isReading, hasMore, onSight }} />
      <GrowingFoot growing={growing} />
    </>
  )
}

const Frame = styled('div')({
  flex: 1,
  minHeight: 360,
  maxHeight: '100%',
  display: 'flex',
  flexDirection: 'column',
  '& > .head': { padding: '0 0 12px', maxWidth: 280 },
})
