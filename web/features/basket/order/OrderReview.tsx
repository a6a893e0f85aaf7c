import { styled } from '@mui/material/styles'
import { useCallback, useState } from 'react'
import { useToday } from '../../../data/useToday.ts'
import {
  changedForm,
  isPorting,
  orderNote,
  refusedPart,
  shippingOf,
  wishFaults,
  wishOf,
  type OrderWish,
} from '../../../domain/basketOrder.ts'
import { openQuestions, requiredQuestions } from '../../../domain/characteristics.ts'
import { errorsIn } from '../../../domain/productRows.ts'
import { useOrderT } from '../../../i18n/basketOrder.ts'
import { useDeedT } from '../../../i18n/deed.ts'
import { useT } from '../../../i18n/useT.ts'
import { Button } from '../../../ui/Button.tsx'
import { DraftElsewhereError } from '../../../data/drafts.ts'
import { upstreamSaid } from '../../../ui/failureWords.ts'
import { Notice } from '../../../ui/Notice.tsx'
import { vars } from '../../../ui/theme.ts'
import { Why } from '../../../ui/Why.tsx'
import { CharacteristicsForm } from '../characteristics/CharacteristicsForm.tsx'
import { characteristicName } from '../characteristics/useAnswerWords.ts'
import { SaveTemplate } from '../templates/SaveTemplate.tsx'
import { AfterOrder } from './AfterOrder.tsx'
import { DeliverySection } from './DeliverySection.tsx'
import { OrderErrors } from './OrderErrors.tsx'
import { useForetold } from '../characteristics/useForetold.ts'
import { OrderFailure } from './OrderFailure.tsx'
import { ReviewFrame, type ReviewGiven } from './ReviewFrame.tsx'
import type { useOrder } from './useOrder.ts'
import { useOrderCannot } from './useOrderCannot.ts'
import { useFailureWords } from './useFailureWords.ts'
import { WishSection } from './WishSection.tsx'

interface OrderReviewProps extends ReviewGiven {
  readonly run: ReturnType<typeof useOrder>
}

const WHY = 'order-why'

/** Everything that is asked and told before the order, on one page; the order is its last button. */
export function OrderReview({ run, ...given }: OrderReviewProps) {
  const { here, money, now, back } = given
  const { basket, state, way } = here
  useForetold(here)
  const o = useOrderT()
  const d = useDeedT()
  const t = useT()
  const today = useToday()
  const [unsent, setUnsent] = useState<ReadonlySet<string>>(new Set())
  const onUnsent = useCallback(
    (name: string, isUnsent: boolean) =>
      setUnsent((before) => {
        if (before.has(name) === isUnsent) return before
        return new Set(isUnsent ? [...before, name] : [...before].filter((one) => one !== name))
      }),
    [],
  )

  const { characteristics } = now
  const errors = errorsIn(now.roots)
  const porting = isPorting(characteristics)
  const shipping = shippingOf(way, money, characteristics, state.steps)
  const wish = wishOf(state.form, shipping)
  const faults = wishFaults(wish, today, porting)
  const change = (part: Partial<OrderWish>) => basket.keepForm(changedForm(state.form, wish, part))
  const cannot = useOrderCannot({ state, wish, faults, unsent })

  const { pressed, stand } = run.deed
  const failure = pressed.at === 'failed' ? pressed.failure : undefined
  const said = upstreamSaid(failure)
  const words = useFailureWords(failure)
  const part = failure === undefined ? undefined : refusedPart(said.code, said.text, characteristics)
  const refusalAt = (where: string) => (part === where ? words[0] : undefined)

  const isRequired = new Set(requiredQuestions(characteristics))
  const open = openQuestions(characteristics).filter((name) => !isRequired.has(name) && name !== part)
  const names = new Intl.ListFormat(t('people.locale')).format(open.map((name) => characteristicName(o, name)))
  return (
    <ReviewFrame
      {...given}
      foot={
        <Foot>
          {cannot && <Why id={WHY}>{cannot}</Why>}
          <div>
            <Button
              look="primary"
              size="large"
              cannot={cannot}
              whyId={cannot ? WHY : undefined}
              busy={stand === 'sending'}
              busyLabel={d('deed.sending')}
              onClick={() => run.order(wish, orderNote(money))}
            >
              {o('order.press')}
            </Button>
            <Button size="large" to={back}>
              {o('order.back')}
            </Button>
          </div>
          <p>{o('order.once')}</p>
        </Foot>
      }
    >
      <OrderErrors errors={errors} back={back} />
      {pressed.at === 'failed' && !(failure instanceof DraftElsewhereError) && (
        <OrderFailure
          lines={words}
          mayHaveGone={pressed.mayHaveGone}
          code={said.code}
          isMarked={part !== undefined || errors.length > 0}
        />
      )}
      <CharacteristicsForm
        basket={basket}
        state={state}
        refused={part === undefined ? undefined : { name: part, words: words[0] ?? '' }}
        onUnsent={onUnsent}
      />
      {open.length > 0 && <Notice tone="wait">{o('order.open', { names })}</Notice>}
      <DeliverySection
        shipping={shipping}
        wish={wish}
        faults={faults}
        refusal={refusalAt('address')}
        onChange={change}
      />
      <WishSection
        wish={wish}
        faults={faults}
        today={today}
        porting={porting}
        refusal={refusalAt('day')}
        onChange={change}
      />
      <AfterOrder />
      <SaveTemplate here={here} />
    </ReviewFrame>
  )
}

const Foot = styled('div')({
  flex: 1,
  display: 'flex',
  flexDirection: 'column',
  gap: 8,
  '& > div': { display: 'flex', flexWrap: 'wrap', gap: 8 },
  '& > p': { margin: 0, fontSize: 12, lineHeight: '16px', color: vars.text.secondary },
  '@media (max-width: 767.95px)': { '& > p': { display: 'none' } },
})
