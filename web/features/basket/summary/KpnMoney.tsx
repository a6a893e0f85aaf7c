import type { Cents } from '#contract/money.ts'
import { useBasketT } from '../../../i18n/basket.ts'
import { DifferenceText } from '../../../ui/DifferenceText.tsx'
import { Unseen } from '../../../ui/LiveRegion.tsx'
import { MoneyText } from '../../../ui/MoneyText.tsx'

interface KpnMoneyProps {
  /** `null`: KPN did not say. */
  readonly cents: Cents | null
  readonly isDifference?: boolean
}

/** An amount of KPN's, or that there is none: what KPN leaves out is not nought. */
export function KpnMoney({ cents, isDifference = false }: KpnMoneyProps) {
  const b = useBasketT()
  if (cents !== null) return isDifference ? <DifferenceText cents={cents} /> : <MoneyText cents={cents} />
  return (
    <>
      <span aria-hidden>–</span>
      <Unseen>{b('basket.notTold')}</Unseen>
    </>
  )
}
