import { styled } from '@mui/material/styles'
import { useState, type ReactNode } from 'react'
import type { BasketMoney } from '../../../domain/basketMoney.ts'
import type { BasketState } from '../../../domain/basketState.ts'
import { useBasketT } from '../../../i18n/basket.ts'
import { useMedia } from '../../../lib/useMedia.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { vars } from '../../../ui/theme.ts'
import { BecomesFigure } from './BecomesFigure.tsx'
import { SummaryLines } from './SummaryLines.tsx'
import { SummaryTable } from './SummaryTable.tsx'

interface SummaryPaneProps {
  readonly money: BasketMoney
  readonly state: BasketState
  /** At its foot: the way on. */
  readonly children: ReactNode
}

/** What the basket costs, always in sight: beside the tree, or as a bar below it that opens. */
export function SummaryPane({ money, state, children }: SummaryPaneProps) {
  const b = useBasketT()
  const isBar = useMedia('(max-width: 1199.95px)')
  const [isOpen, setOpen] = useState(false)
  const body = (
    // what scrolls has to be reached by keys
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="body" id="basket-summary" aria-label={b('basket.why')} tabIndex={0}>
      <SummaryTable money={money} />
      <SummaryLines money={money} state={state} />
    </section>
  )
  if (!isBar)
    return (
      <Side aria-label={b('basket.summary')}>
        <div className="top">
          <BecomesFigure change={money.whole.monthly} isChecking={state.isChecking} />
        </div>
        {body}
        <div className="foot">{children}</div>
      </Side>
    )
  return (
    <Bar aria-label={b('basket.summary')}>
      {isOpen && body}
      <button
        type="button"
        className="open"
        aria-expanded={isOpen}
        aria-controls={isOpen ? 'basket-summary' : undefined}
        aria-label={b(isOpen ? 'basket.hideSummary' : 'basket.showSummary')}
        onClick={() => setOpen(!isOpen)}
      >
        <BecomesFigure change={money.whole.monthly} isChecking={state.isChecking} small />
        <Icon name={isOpen ? 'chevron-down' : 'chevron-right'} />
      </button>
      <div className="foot">{children}</div>
    </Bar>
  )
}

const Side = styled('aside')({
  width: 420,
  flex: 'none',
  minHeight: 0,
  display: 'flex',
  flexDirection: 'column',
  borderLeft: `1px solid ${vars.divider}`,
  background: vars.surface.sunken,
  '& > .top': { flex: 'none', padding: '20px 20px 12px' },
  '& > .body': { flex: 1, minHeight: 0, overflow: 'auto' },
  '& > .body:focus-visible': { outline: `2px solid ${vars.primary.main}`, outlineOffset: -2 },
  '& .equal': {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: '4px 12px',
    padding: '8px 20px',
    fontSize: 12,
    color: vars.text.secondary,
    borderBottom: `1px solid ${vars.divider}`,
  },
  '& > .foot': {
    flex: 'none',
    display: 'flex',
    flexWrap: 'wrap',
    gap: 8,
    padding: '14px 20px',
    borderTop: `1px solid ${vars.divider}`,
  },
})

const Bar = styled(Side)({
  width: 'auto',
  position: 'relative',
  zIndex: 2,
  maxHeight: '70%',
  borderLeft: 0,
  borderTop: `1px solid ${vars.divider}`,
  '& > .open': {
    flex: 'none',
    display: 'flex',
    alignItems: 'center',
    gap: 12,
    minHeight: 52,
    padding: '6px 16px',
    border: 0,
    background: 'none',
    color: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
  },
  '& > .open:focus-visible': { outline: `2px solid ${vars.primary.main}`, outlineOffset: -2 },
  '& > .open > svg': { marginLeft: 'auto', color: vars.text.secondary },
  '& > .foot': { padding: '8px 16px 12px' },
})
