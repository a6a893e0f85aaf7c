import type { ReactNode } from 'react'
import { isUnlimited, USAGE_KINDS, type BundleUse, type UsageMonth } from '../../domain/usage.ts'
import { useLinesT } from '../../i18n/lines.ts'
import { useNumber } from '../../i18n/useT.ts'
import { StnMoney } from './StnMoney.tsx'
import { useMonthWord } from './useMonthWord.ts'

interface TableProps {
  readonly months: readonly UsageMonth[]
}

interface MonthTableProps {
  readonly label: string
  readonly heads: readonly string[]
  /** A cell for each of the heads. */
  readonly rows: readonly { readonly month: UsageMonth; readonly cells: readonly ReactNode[] }[]
}

/** A row a month. */
function MonthTable({ label, heads, rows }: MonthTableProps) {
  const l = useLinesT()
  const wordOf = useMonthWord()
  return (
    <table className="plain" aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{l('lines.usage.month')}</th>
          {heads.map((head) => (
            <th key={head} scope="col" className="amount">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ month, cells }) => (
          <tr key={month.key}>
            <th scope="row" className="whole">
              {wordOf(month.month)}
            </th>
            {heads.map((head, at) => (
              <td key={head} className="amount">
                {cells[at]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What was used a month, and of how much. */
export function UseTable({ months }: TableProps) {
  const l = useLinesT()
  return (
    <MonthTable
      label={l('lines.pane.usage')}
      heads={USAGE_KINDS.map((kind) => l(`lines.usage.${kind}`))}
      rows={months.map((month) => ({ month, cells: USAGE_KINDS.map((kind) => <Used key={kind} use={month[kind]} />) }))}
    />
  )
}

function Used({ use }: { readonly use: BundleUse }) {
  const l = useLinesT()
  const number = useNumber()
  if (use.used === null) return '–'
  const room = isUnlimited(use)
    ? l('lines.usage.unlimited')
    : use.bundle !== null && l('lines.usage.of', { bundle: number(use.bundle) })
  return (
    <>
      {number(use.used)}
      {room && <small> {room}</small>}
    </>
  )
}

const AMOUNTS = ['premium', 'abroad', 'total'] as const

/** What sTN charged beside the bundles. */
export function AmountTable({ months }: TableProps) {
  const l = useLinesT()
  return (
    <MonthTable
      label={l('lines.usage.amounts')}
      heads={AMOUNTS.map((one) => l(`lines.usage.${one}`))}
      rows={months.map((month) => ({ month, cells: AMOUNTS.map((one) => <StnMoney key={one} amount={month[one]} />) }))}
    />
  )
}
