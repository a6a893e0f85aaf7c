import { useState } from 'react'
import type { UsageMonth } from '../../domain/usage.ts'
import { useLinesT } from '../../i18n/lines.ts'
import { useNumber } from '../../i18n/useT.ts'
import { Select } from '../../ui/Select.tsx'
import { StnMoney } from './StnMoney.tsx'
import { useMonthWord } from './useMonthWord.ts'

/** What one month is made of, as sTN's invoice has it; the newest at first. */
export function UsageLines({ months }: { readonly months: readonly UsageMonth[] }) {
  const l = useLinesT()
  const number = useNumber()
  const wordOf = useMonthWord()
  const [chosen, setChosen] = useState<string>()
  const month = months.find(({ key }) => key === chosen) ?? months[0]!
  return (
    <section aria-labelledby="usage-details">
      <h2 id="usage-details">{l('lines.usage.details')}</h2>
      <Select
        label={l('lines.usage.month')}
        value={month.key}
        options={months.map((one) => ({ value: one.key, label: wordOf(one.month) }))}
        onChange={(event) => setChosen(event.target.value)}
      />
      {month.details.length === 0 ? (
        <p>{l('lines.records.none')}</p>
      ) : (
        <table className="plain" aria-labelledby="usage-details">
          <thead>
            <tr>
              <th scope="col">{l('lines.usage.what')}</th>
              {(['quantity', 'volume', 'amount'] as const).map((one) => (
                <th key={one} scope="col" className="amount">
                  {l(`lines.usage.${one}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {month.details.map((detail) => (
              <tr key={detail.key}>
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
      )}
    </section>
  )
}
