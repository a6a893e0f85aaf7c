import { styled } from '@mui/material/styles'
import { negateCents, type Cents } from '#contract/money.ts'
import { showPhone } from '#contract/phone.ts'
import type { BasketWay, Characteristic } from '../../../domain/basket.ts'
import { oneTimeOfKpn, type BasketMoney } from '../../../domain/basketMoney.ts'
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
  const once = oneTimeOfKpn(money.whole)
  const name = <b>{who ?? o('order.sentence.someone')}</b>
  const number = valueOf(characteristics, 'phoneNumber')
  const hasNoBefore = way.kind === 'new' || way.kind === 'template'
  const what = () => {
    if (way.kind === 'template') return o('order.sentence.template')
    if (!isPorting(characteristics)) return rich(`order.sentence.${way.kind}`, { who: name })
    const ported = number ? showPhone(number) : o('order.sentence.ownNumber')
    return rich('order.sentence.portIn', { who: name, number: <b>{ported}</b> })
  }
  return (
    <Words>
      {what()}{' '}
      {monthly.now === null
        ? o('order.sentence.notTold')
        : rich('order.sentence.monthly', { price: <Price cents={monthly.now} /> })}
      {monthly.now !== null && (hasNoBefore || monthly.difference === null) && '.'}
      {!hasNoBefore && monthly.difference !== null && (
        <>
          {'; '}
          <Compared difference={monthly.difference} />
        </>
      )}{' '}
      {once.now === null && o('order.sentence.onceNotTold')}
      {once.now !== null && once.now > 0 && rich('order.sentence.once', { price: <Price cents={once.now} /> })}
      {once.now !== null &&
        once.now < 0 &&
        rich('order.sentence.onceBack', { price: <Price cents={negateCents(once.now)} /> })}
    </Words>
  )
}

const Price = ({ cents }: { readonly cents: Cents }) => (
  <b>
    <MoneyText cents={cents} />
  </b>
)

/** More, less or as much as now. */
function Compared({ difference }: { readonly difference: Cents }) {
  const o = useOrderT()
  const rich = useOrderRich()
  if (difference === 0) return o('order.sentence.equal')
  return difference > 0
    ? rich('order.sentence.more', { price: <Price cents={difference} /> })
    : rich('order.sentence.less', { price: <Price cents={negateCents(difference)} /> })
}

const Words = styled('p')({
  margin: 0,
  maxWidth: 680,
  fontSize: 18,
  lineHeight: '28px',
  textWrap: 'pretty',
  '& b': { fontWeight: 600 },
})
