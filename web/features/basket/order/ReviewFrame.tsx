import { styled } from '@mui/material/styles'
import type { ReactNode } from 'react'
import type { Snapshot } from '../../../domain/basket.ts'
import type { BasketMoney } from '../../../domain/basketMoney.ts'
import { useOrderT } from '../../../i18n/basketOrder.ts'
import { vars } from '../../../ui/theme.ts'
import type { BasketHere } from '../basketHere.ts'
import { SummaryPane } from '../summary/SummaryPane.tsx'
import { OrderSentence } from './OrderSentence.tsx'
import { PricesRead } from './PricesRead.tsx'

/** What a review is about. */
export interface ReviewGiven {
  readonly here: BasketHere
  readonly money: BasketMoney
  readonly now: Snapshot
  /** The head of the page and what asks to be read first. */
  readonly head: ReactNode
  /** Where the products are. */
  readonly back: string
}

interface ReviewFrameProps extends Omit<ReviewGiven, 'back'> {
  readonly children: ReactNode
  /** Under the lines: the deed. */
  readonly foot: ReactNode
}

/** A sentence and what is asked on the left, every line to the cent on the right. */
export function ReviewFrame({ here, money, now, head, children, foot }: ReviewFrameProps) {
  const o = useOrderT()
  const { state, way, subject } = here
  return (
    <Split>
      <section className="main">
        {head}
        <div className="room">
          <div className="title">
            <div>
              <h2>{o('order.title')}</h2>
              <span>{o('order.nothingSent')}</span>
            </div>
            <PricesRead read={state.isChecking ? null : state.read} />
          </div>
          <OrderSentence way={way} money={money} characteristics={now.characteristics} who={subject.person} />
          {children}
        </div>
      </section>
      <SummaryPane money={money} state={state}>
        {foot}
      </SummaryPane>
    </Split>
  )
}

const Split = styled('div')({
  flex: 1,
  minHeight: 0,
  display: 'flex',
  '& > .main': { flex: 1, minWidth: 0, minHeight: 0, display: 'flex', flexDirection: 'column' },
  '& .room': {
    flex: 1,
    minHeight: 0,
    overflow: 'auto',
    display: 'flex',
    flexDirection: 'column',
    gap: 20,
    padding: '12px 24px 32px',
    borderTop: `1px solid ${vars.divider}`,
  },
  '& .title': { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: '4px 16px' },
  '& .title h2': { margin: 0, fontSize: 16, lineHeight: '24px', fontWeight: 600 },
  '& .title > div > span': { fontSize: 13, lineHeight: '20px', color: vars.text.secondary },
  '@media (max-width: 1199.95px)': { flexDirection: 'column' },
  // on a phone head and notices go along: what is filled in needs the room
  '@media (max-width: 767.95px)': {
    '& > .main': { display: 'block', overflow: 'auto' },
    '& .room': { overflow: 'visible', padding: '12px 16px 24px' },
  },
})
