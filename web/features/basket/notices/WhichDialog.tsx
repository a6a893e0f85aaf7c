import { useState } from 'react'
import type { Prices } from '../../../domain/basket.ts'
import { onceOf } from '../../../domain/basketMoney.ts'
import type { ReplayQuestion } from '../../../domain/basketState.ts'
import { nameOf } from '../../../domain/productTree.ts'
import { useBasketT } from '../../../i18n/basket.ts'
import { useLanguage } from '../../../i18n/useT.ts'
import { formatCents } from '../../../lib/format.ts'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { RadioGroup } from '../../../ui/RadioGroup.tsx'

interface WhichDialogProps {
  readonly question: ReplayQuestion
  readonly onChoose: (id: string | null) => void
}

/** Several products have the name of what was chosen: the person says which was meant, or none. */
export function WhichDialog({ question: { at, total, candidates }, onChoose }: WhichDialogProps) {
  const b = useBasketT()
  const { language } = useLanguage()
  const [chosen, setChosen] = useState(candidates[0]?.id ?? '')
  const [one] = candidates
  const name = one ? one.name[language] || nameOf(one) : ''
  // whatever tells the two apart: what is paid each month, and once
  const costs = (prices: Prices) => {
    const { monthly } = prices
    const once = onceOf(prices)
    const isMonthly = monthly !== null && (monthly !== 0 || !once)
    return [
      isMonthly && `${formatCents(language, monthly)} ${b('basket.which.monthly')}`,
      !!once && `${formatCents(language, once)} ${b('basket.which.once')}`,
    ]
  }
  const label = b('basket.which', { name })
  return (
    <Dialog
      open
      title={label}
      actions={
        <>
          <Button size="large" onClick={() => onChoose(null)}>
            {b('basket.which.none')}
          </Button>
          <Button size="large" look="primary" onClick={() => onChoose(chosen)}>
            {b('basket.which.choose')}
          </Button>
        </>
      }
    >
      <p>{b('basket.which.text', { count: candidates.length, at, total })}</p>
      <RadioGroup
        label={label}
        value={chosen}
        input={{ onChange: (event) => setChosen(event.target.value) }}
        options={candidates.map(({ id, prices, selected }, index) => ({
          value: id,
          label: [`${index + 1}. ${name}`, ...costs(prices), selected && b('basket.which.selected')]
            .filter(Boolean)
            .join(' · '),
        }))}
      />
    </Dialog>
  )
}
