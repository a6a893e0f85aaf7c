import { useState } from 'react'
import { isUnlimited, USAGE_KINDS, type BundleUse, type UsageKind, type UsageMonth } from '../../domain/usage.ts'
import { useLinesT } from '../../i18n/lines.ts'
import { useNumber } from '../../i18n/useT.ts'
import { BarChart } from '../../ui/BarChart.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { StnMoney } from './StnMoney.tsx'
import { useMonthWord } from './useMonthWord.ts'

/** Months as bars and as a table of the same figures, with the lines of the newest beneath. */
export function UsageMonths({ months }: { readonly months: readonly UsageMonth[] }) {
  const l = useLinesT()
  const number = useNumber()
  const wordOf = useMonthWord()
  const [kind, setKind] = useState<UsageKind>('data')
  const wordOfUse = (use: BundleUse) => {
    if (use.used === null) return '–'
    const used = number(use.used)
    if (isUnlimited(use)) return l('lines.usage.unlimited', { used })
    return use.bundle === null ? used : l('lines.usage.of', { used, bundle: number(use.bundle) })
  }
  const newest = months[0]!
  return (
    <>
      <section aria-label={l('lines.pane.usage')}>
        <RadioGroup
          label={l('lines.usage.chart')}
          value={kind}
          options={USAGE_KINDS.map((value) => ({ value, label: l(`lines.usage.${value}`) }))}
          input={{ onChange: (event) => setKind(USAGE_KINDS.find((one) => one === event.target.value)!) }}
        />
        <BarChart
          bars={months.toReversed().map((month) => ({
            key: month.month,
            label: wordOf(month.month),
            value: month[kind].used ?? 0,
            word: wordOfUse(month[kind]),
          }))}
          {...(!isUnlimited(newest[kind]) && newest[kind].bundle !== null && { limit: newest[kind].bundle })}
        />
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/prefer-tag-over-role -- what is too wide scrolls by the keyboard too */}
        <div style={{ overflowX: 'auto' }} tabIndex={0} role="group" aria-label={l('lines.pane.usage')}>
          <table className="plain" aria-label={l('lines.pane.usage')}>
            <thead>
              <tr>
                <th scope="col">{l('lines.usage.month')}</th>
                {USAGE_KINDS.map((one) => (
                  <th key={one} scope="col" className="amount">
                    {l(`lines.usage.${one}`)}
                  </th>
                ))}
                {(['premium', 'abroad', 'total'] as const).map((one) => (
                  <th key={one} scope="col" className="amount">
                    {l(`lines.usage.${one}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {months.map((month) => (
                <tr key={month.month}>
                  <th scope="row">{wordOf(month.month)}</th>
                  {USAGE_KINDS.map((one) => (
                    <td key={one} className="amount">
                      {wordOfUse(month[one])}
                    </td>
                  ))}
                  {(['premium', 'abroad', 'total'] as const).map((one) => (
                    <td key={one} className="amount">
                      <StnMoney amount={month[one]} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <p className="how">{l('lines.usage.units')}</p>
      </section>
      {newest.details.length > 0 && (
        <section aria-labelledby="usage-details">
          <h2 id="usage-details">{l('lines.usage.details', { month: wordOf(newest.month) })}</h2>
          <table className="plain">
            <thead>
              <tr>
                <th scope="col">{l('lines.usage.what')}</th>
                <th scope="col" className="amount">
                  {l('lines.usage.quantity')}
                </th>
                <th scope="col" className="amount">
                  {l('lines.usage.volume')}
                </th>
                <th scope="col" className="amount">
                  {l('lines.usage.amount')}
                </th>
              </tr>
            </thead>
            <tbody>
              {newest.details.map((detail, at) => (
                // oxlint-disable-next-line react/no-array-index-key -- lines of an invoice never move
                <tr key={at}>
                  <th scope="row">{detail.description}</th>
                  <td className="amount">{detail.quantity === null ? '–' : number(detail.quantity)}</td>
                  <td className="amount">{detail.volume ?? '–'}</td>
                  <td className="amount">
                    <StnMoney amount={detail.amount} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </>
  )
}
