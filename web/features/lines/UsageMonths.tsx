import { useState } from 'react'
import { isUnlimited, monthsInLine, USAGE_KINDS, type UsageKind, type UsageMonth } from '../../domain/usage.ts'
import { useLinesT } from '../../i18n/lines.ts'
import { useNumber } from '../../i18n/useT.ts'
import { BarChart } from '../../ui/BarChart.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { AmountTable, UseTable } from './UsageTables.tsx'
import { UsageLines } from './UsageLines.tsx'
import { useMonthWord } from './useMonthWord.ts'

/** Months as bars and as tables of the same figures, with the lines of one of them beneath. */
export function UsageMonths({ months }: { readonly months: readonly UsageMonth[] }) {
  const l = useLinesT()
  const number = useNumber()
  const wordOf = useMonthWord()
  const [kind, setKind] = useState<UsageKind>('data')
  const newest = months[0]![kind]
  const bundle = isUnlimited(newest) ? null : newest.bundle
  return (
    <>
      <section aria-label={l('lines.usage.chart')}>
        <RadioGroup
          label={l('lines.usage.chart')}
          value={kind}
          options={USAGE_KINDS.map((value) => ({ value, label: l(`lines.usage.${value}`) }))}
          input={{ onChange: (event) => setKind(USAGE_KINDS.find((one) => one === event.target.value)!) }}
        />
        <BarChart
          bars={monthsInLine(months).map(({ month, use }) => {
            const used = use?.[kind].used ?? null
            const word = used === null ? '–' : number(used)
            return { key: use?.key ?? month, label: wordOf(month), value: used, word }
          })}
          limit={
            bundle === null ? undefined : { value: bundle, word: l('lines.usage.bundle', { bundle: number(bundle) }) }
          }
        />
      </section>
      <UseTable months={months} />
      <AmountTable months={months} />
      <p className="how">{l('lines.usage.units')}</p>
      <UsageLines months={months} />
    </>
  )
}
