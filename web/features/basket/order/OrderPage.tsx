import { styled } from '@mui/material/styles'
import { useLayoutEffect, useMemo } from 'react'
import { useSearchParams } from 'react-router'
import { basketMoney } from '../../../domain/basketMoney.ts'
import { useBasketHere } from '../basketHere.ts'
import { BasketHead } from '../BasketHead.tsx'
import { BasketNotices } from '../notices/BasketNotices.tsx'
import { NotOpened } from '../notices/NotOpened.tsx'
import { ModifyTemplate } from '../templates/ModifyTemplate.tsx'
import { addressOf } from '../wayAddress.ts'
import { OrderReceipt } from './OrderReceipt.tsx'
import { OrderReview } from './OrderReview.tsx'
import { useOrder } from './useOrder.ts'

/** The last page before a basket becomes an order (or a template is changed), and what became of it. */
export function OrderPage() {
  const here = useBasketHere()
  const { basket, state, subject, way } = here
  const [params] = useSearchParams()
  const run = useOrder(basket, state)
  const { first, now, steps } = state
  // what is ordered is what KPN asks at that moment, not what it asked when the last box was ticked; before anything is
  // painted: no button is there that is not one yet
  useLayoutEffect(() => basket.look(), [basket])
  const money = useMemo(
    () => (first && now ? basketMoney(first, now, steps, way.kind) : undefined),
    [first, now, steps, way.kind],
  )
  // the way's own query is in its address already
  const back = params.has('port-in') ? `${addressOf(way)}?port-in` : addressOf(way)
  if (run.isOver)
    return (
      <Room>
        <OrderReceipt deed={run.deed} way={way} who={subject.person} day={state.form.day ?? ''} onAgain={run.again} />
      </Room>
    )
  // what was not taken of an answer stands at its field
  const elsewhere = state.leftOut.filter(({ act }) => act.kind !== 'answer' && act.kind !== 'sim')
  const head = (
    <>
      <BasketHead basket={basket} state={state} subject={subject} />
      <BasketNotices basket={basket} state={{ ...state, leftOut: elsewhere }} />
    </>
  )
  if (!money || !now)
    return (
      <Column>
        {head}
        <NotOpened basket={basket} state={state} />
      </Column>
    )
  const given = { here, money, now, head, back }
  return way.kind === 'template' ? <ModifyTemplate {...given} /> : <OrderReview {...given} run={run} />
}

const Column = styled('div')({ flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column' })
const Room = styled('div')({
  flex: 1,
  minHeight: 0,
  overflow: 'auto',
  padding: 24,
  '@media (max-width: 767.95px)': { padding: 16 },
})
