import { isUnlimited, USAGE_KINDS, type BundleUse, type UsageMonth } from '../../domain/usage.ts'
import { useLinesT } from '../../i18n/lines.ts'
import { useNumber } from '../../i18n/useT.ts'
import { StnMoney } from './StnMoney.tsx'
import { useMonthWord } from './useMonthWord.ts'

interface TableProps {
  readonly months: readonly UsageMonth[]
}

/** What was used a month, and of how much. */
export function UseTable({ months }: TableProps) {
  const l = useLinesT()
  const wordOf = useMonthWord()
  return (
    <table className="plain" aria-label={l('lines.pane.usage')}>
      <thead>
        <tr>
          <th scope="col">{l('lines.usage.month')}</th>
          {USAGE_KINDS.map((kind) => (
            <th key={kind} scope="col" className="amount">
              {l(`lines.usage.${kind}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {months.map((month) => (
          <tr key={month.key}>
            <th scope="row" className="whole">
              {wordOf(month.month)}
            </th>
            {USAGE_KINDS.map((kind) => (
              <td key={kind} className="amount">
                <Used use={month[kind]} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
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
  const wordOf = useMonthWord()
  return (
    <table className="plain" aria-label={l('lines.usage.amounts')}>
      <thead>
        <tr>
          <th scope="col">{l('lines.usage.month')}</th>
          {AMOUNTS.map((one) => (
            <th key={one} scope="col" className="amount">
              {l(`lines.usage.${one}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {months.map((month) => (
          <tr key={month.key}>
            <th scope="row" className="whole">
              {wordOf(month.month)}
            </th>
            {AMOUNTS.map((one) => (
              <td key={one} className="amount">
                <StnMoney amount={month[one]} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
