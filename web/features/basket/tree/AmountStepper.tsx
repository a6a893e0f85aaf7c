import { styled } from '@mui/material/styles'
import { MOST_OF_ONE } from '../../../domain/productTree.ts'
import { useBasketT } from '../../../i18n/basket.ts'
import { useNumber } from '../../../i18n/useT.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { vars } from '../../../ui/theme.ts'

interface AmountStepperProps {
  readonly name: string
  readonly amount: number
}

/** How many, with one fewer and one more beside it. Its tree listens for it; + and − do the same from the keyboard. */
export function AmountStepper({ name, amount }: AmountStepperProps) {
  const b = useBasketT()
  const number = useNumber()
  return (
    <Frame aria-label={b('basket.amount', { name })}>
      <button type="button" tabIndex={-1} data-step="fewer" aria-label={b('basket.fewer', { name })}>
        <Icon name="minus" size={14} />
      </button>
      <span>{number(amount)}</span>
      <button
        type="button"
        tabIndex={-1}
        data-step="more"
        aria-label={b('basket.more', { name })}
        disabled={amount >= MOST_OF_ONE}
      >
        <Icon name="plus" size={14} />
      </button>
    </Frame>
  )
}

const Frame = styled('fieldset')({
  margin: 0,
  padding: 0,
  minWidth: 0,
  display: 'inline-flex',
  alignItems: 'center',
  flex: 'none',
  height: 28,
  border: `1px solid ${vars.control}`,
  borderRadius: 6,
  background: vars.background.paper,
  '& > button': {
    width: 28,
    height: 26,
    padding: 0,
    display: 'grid',
    placeItems: 'center',
    border: 0,
    background: 'none',
    color: vars.text.secondary,
    cursor: 'pointer',
  },
  '& > button:hover': { color: vars.text.primary },
  '& > button:disabled': { color: vars.text.disabled, cursor: 'default' },
  '& > span': { minWidth: 24, textAlign: 'center', fontWeight: 500 },
  '@media (pointer: coarse)': { height: 36, '& > button': { width: 44, height: 34 } },
})
