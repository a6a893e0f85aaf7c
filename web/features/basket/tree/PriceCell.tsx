import { timesCents, type Cents } from '#contract/money.ts'
import { useBasketRich, useBasketT } from '../../../i18n/basket.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { Unseen } from '../../../ui/LiveRegion.tsx'
import { MoneyText } from '../../../ui/MoneyText.tsx'

interface PriceCellProps {
  readonly className: string
  /** Of one piece; null: it has no such price. */
  readonly cents: Cents | null
  /** Of one piece, before KPN changed it. */
  readonly was: Cents | null | undefined
  readonly times: number
  /** It was pressed and KPN has not answered: no price is certain. */
  readonly isChecking: boolean
  /** A heading: not even a dash. */
  readonly isBlank: boolean
}

/** What so many of a product cost, by KPN's last word; never a guess. */
export function PriceCell({ className, cents, was, times, isChecking, isBlank }: PriceCellProps) {
  const b = useBasketT()
  const rich = useBasketRich()
  return (
    <td className={className}>
      {isChecking && (
        <span className="checking">
          <Icon name="loader" size={12} />
          {b('basket.checking')}
        </span>
      )}
      {!isChecking && cents !== null && <MoneyText cents={timesCents(times, cents)} />}
      {!isChecking && cents === null && !isBlank && '–'}
      {!isChecking && was != null && cents !== null && was !== cents && (
        <Unseen>{rich('basket.was', { price: <MoneyText cents={timesCents(times, was)} /> })}</Unseen>
      )}
    </td>
  )
}
