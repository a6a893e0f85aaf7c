import { styled } from '@mui/material/styles'
import { negateCents } from '#contract/money.ts'
import { showPhone } from '#contract/phone.ts'
import type { BasketWay, Characteristic } from '../../../domain/basket.ts'
import { oneTimeOf, type BasketMoney } from '../../../domain/basketMoney.ts'
import { isPorting } from '../../../domain/basketOrder.ts'
import { valueOf } from '../../../domain/characteristics.ts'
import { useOrderRich, useOrderT } from '../../../i18n/basketOrder.ts'
import { MoneyText } from '../../../ui/MoneyText.tsx'

interface OrderSentenceProps {
  readonly way: BasketWay
  readonly money: BasketMoney
  readonly characteristics: readonly Characteristic[]
  /** Whose contract it is or will be. */
  readonly who: string | null
}

/** What is ordered and what it will cost, in a sentence: KPN's own totals. */
export function OrderSentence({ way, money, characteristics, who }: OrderSentenceProps) {
  const o = useOrderT()
  const rich = useOrderRich()
  const { monthly } = money.whole
  const once = oneTimeOf(money.whole)
  const name = <b>{who ?? o('order.sentence.someone')}</b>
  const number = valueOf(characteristics, 'phoneNumber')
  const step = monthly.difference > 0 ? 'more' : monthly.difference < 0 ? 'less' : 'equal'
  const what = () => {
    if (way.kind === 'template') return o('order.sentence.template')
    if (!isPorting(characteristics)) return rich(`order.sentence.${way.kind}`, { who: name })
    const ported = number ? showPhone(number) : o('order.sentence.ownNumber')
    return rich('order.sentence.portIn', { who: name, number: <b>{ported}</b> })
  }
  return (
    <Words>
      {what()}{' '}
      {rich('order.sentence.monthly', {
        price: (
          <b>
            <MoneyText cents={monthly.now} />
          </b>
        ),
      })}
      {way.kind === 'new' || way.kind === 'template' ? (
        '.'
      ) : (
        <>
          {'; '}
          {step === 'equal'
            ? o('order.sentence.equal')
            : rich(`order.sentence.${step}`, {
                price: (
                  <b>
                    <MoneyText cents={step === 'less' ? negateCents(monthly.difference) : monthly.difference} />
                  </b>
                ),
              })}
        </>
      )}{' '}
      {once.now !== 0 &&
        rich('order.sentence.once', {
          price: (
            <b>
              <MoneyText cents={once.now} />
            </b>
          ),
        })}
    </Words>
  )
}

const Words = styled('p')({
  margin: 0,
  maxWidth: 680,
  fontSize: 18,
  lineHeight: '28px',
  textWrap: 'pretty',
  '& b': { fontWeight: 600 },
})
