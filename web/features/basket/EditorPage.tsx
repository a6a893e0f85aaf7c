import { styled } from '@mui/material/styles'
import { useMemo } from 'react'
import { basketMoney } from '../../domain/basketMoney.ts'
import { useBasketHere } from './basketHere.ts'
import { BasketHead } from './BasketHead.tsx'
import { BasketNotices } from './notices/BasketNotices.tsx'
import { NotOpened } from './notices/NotOpened.tsx'
import { SummaryPane } from './summary/SummaryPane.tsx'
import { ToReview } from './ToReview.tsx'
import { ProductEditor } from './tree/ProductEditor.tsx'
import { useUndoKeys } from './useUndoKeys.ts'

/** The products of a basket beside what they cost. */
export function EditorPage() {
  const { basket, state, subject } = useBasketHere()
  useUndoKeys(basket)
  const { first, now, steps } = state
  const money = useMemo(() => (first && now ? basketMoney(first, now, steps) : undefined), [first, now, steps])
  return (
    <Split>
      <section className="main">
        <BasketHead basket={basket} state={state} subject={subject} />
        <BasketNotices basket={basket} state={state} />
        {money && now ? (
          <ProductEditor basket={basket} state={state} now={now} money={money} />
        ) : (
          <NotOpened basket={basket} state={state} />
        )}
      </section>
      {money && (
        <SummaryPane money={money} state={state}>
          <ToReview state={state} money={money} />
        </SummaryPane>
      )}
    </Split>
  )
}

const Split = styled('div')({
  flex: 1,
  minHeight: 0,
  display: 'flex',
  '& > .main': { flex: 1, minWidth: 0, minHeight: 0, display: 'flex', flexDirection: 'column' },
  '@media (max-width: 1199.95px)': { flexDirection: 'column' },
})
