import { styled } from '@mui/material/styles'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent } from 'react'
import { afterTemplateWork, templateDeeds } from '../../../data/templates.ts'
import { useDeed } from '../../../data/useDeed.ts'
import { isSettledBasket } from '../../../domain/basketState.ts'
import { errorsIn } from '../../../domain/productRows.ts'
import { useOrderT } from '../../../i18n/basketOrder.ts'
import { useDeedT } from '../../../i18n/deed.ts'
import { paths } from '../../../lib/paths.ts'
import { Button } from '../../../ui/Button.tsx'
import { DeedReceipt } from '../../../ui/deed/DeedReceipt.tsx'
import { upstreamSaid } from '../../../ui/failureWords.ts'
import { Why } from '../../../ui/Why.tsx'
import { OrderErrors } from '../order/OrderErrors.tsx'
import { OrderFailure } from '../order/OrderFailure.tsx'
import { ReviewFrame, type ReviewGiven } from '../order/ReviewFrame.tsx'
import { Section } from '../order/Section.tsx'
import { OVER } from '../order/useOrder.ts'
import { useFailureWords } from '../order/useFailureWords.ts'

const WHY = 'template-why'

/** Puts what is in the basket into the template that it was opened for. */
export function ModifyTemplate(given: ReviewGiven) {
  const { here, now, back } = given
  const { basket, state } = here
  const o = useOrderT()
  const d = useDeedT()
  const client = useQueryClient()
  const deed = useDeed((isDone) => isDone && void afterTemplateWork(client))
  const { pressed, stand } = deed
  const isTaken = stand === 'requested' || stand === 'done'
  const end = useEffectEvent(() => basket.end())
  useEffect(() => {
    if (isTaken) end()
  }, [isTaken])
  const failure = pressed.at === 'failed' ? pressed.failure : undefined
  const words = useFailureWords(failure)
  const { sessionId } = state
  const errors = errorsIn(now.roots)
  const isOver = OVER.some((one) => one === stand)
  const cannot =
    errors.length > 0
      ? o('order.errors', { count: errors.length })
      : isSettledBasket(state) || isOver
        ? undefined
        : o('order.cannot.checking')
  if (isOver)
    return (
      <Room>
        <h1>{o('template.modify.title')}</h1>
        <DeedReceipt deed={deed} doneText={o('template.modify.done')} requestedText={undefined} />
        <Ways>
          {stand === 'not-applied' && <Button onClick={deed.again}>{d('deed.again')}</Button>}
          <Button to={paths.basket.templates()}>{o('template.list')}</Button>
        </Ways>
      </Room>
    )
  return (
    <ReviewFrame
      {...given}
      foot={
        <Ways>
          {cannot && <Why id={WHY}>{cannot}</Why>}
          <Button
            look="primary"
            size="large"
            cannot={cannot}
            whyId={cannot ? WHY : undefined}
            busy={stand === 'sending'}
            busyLabel={d('deed.sending')}
            onClick={() => {
              if (sessionId === null) return
              void deed.press({ modify: sessionId }, (sending) => templateDeeds.modify(sessionId, sending))
            }}
          >
            {o('template.modify.press')}
          </Button>
          <Button size="large" to={back}>
            {o('order.back')}
          </Button>
        </Ways>
      }
    >
      <OrderErrors errors={errors} back={back} />
      {pressed.at === 'failed' && (
        <OrderFailure
          lines={words}
          mayHaveGone={pressed.mayHaveGone}
          code={upstreamSaid(failure).code}
          isMarked={errors.length > 0}
        />
      )}
      <Section title={o('template.modify.title')} text={o('template.modify.text')}>
        {null}
      </Section>
    </ReviewFrame>
  )
}

const Ways = styled('div')({ display: 'flex', flexWrap: 'wrap', gap: 8 })
const Room = styled('div')({
  flex: 1,
  minHeight: 0,
  overflow: 'auto',
  display: 'flex',
  flexDirection: 'column',
  gap: 16,
  maxWidth: 688,
  padding: 24,
  '& > h1': { margin: 0, fontSize: 22, lineHeight: '28px', fontWeight: 600 },
})
