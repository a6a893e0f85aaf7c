import type { BasketMoney } from '../../../domain/basketMoney.ts'
import { useBasketT } from '../../../i18n/basket.ts'
import { StatusText } from '../../../ui/StatusText.tsx'
import { KindTable } from './KindTable.tsx'

/** KPN's own sums, and whether ours agree with them. */
export function SummaryTable({ money }: { readonly money: BasketMoney }) {
  const b = useBasketT()
  const agrees = money.outside ? 'basket.equalNew' : 'basket.equal'
  return (
    <>
      <KindTable changes={money.whole} />
      <div className="equal">
        {!money.agrees && <StatusText tone="wait" icon="triangle-alert" word={b('basket.unequal')} />}
        {money.agrees && money.isComplete && <StatusText tone="ok" icon="circle-check" word={b(agrees)} />}
        {!money.isComplete && <StatusText tone="wait" icon="circle-question-mark" word={b('basket.incomplete')} />}
        <span>{b('basket.vat')}</span>
      </div>
    </>
  )
}
