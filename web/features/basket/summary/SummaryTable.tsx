import { MONEY_KINDS } from '../../../domain/basket.ts'
import { oneTimeOf, type BasketMoney, type Change } from '../../../domain/basketMoney.ts'
import { useBasketT } from '../../../i18n/basket.ts'
import { DifferenceText } from '../../../ui/DifferenceText.tsx'
import { MoneyText } from '../../../ui/MoneyText.tsx'
import { StatusText } from '../../../ui/StatusText.tsx'
import { SumTable } from './SumTable.tsx'

/** Old, new and what that differs, for each kind of money and for all that is paid once: KPN's own sums. */
export function SummaryTable({ money }: { readonly money: BasketMoney }) {
  const b = useBasketT()
  return (
    <>
      <SumTable>
        <thead>
          <tr>
            <th scope="col">
              <span className="unseen">{b('basket.kind')}</span>
            </th>
            <th scope="col">{b('basket.old')}</th>
            <th scope="col">{b('basket.new')}</th>
            <th scope="col">{b('basket.difference')}</th>
          </tr>
        </thead>
        <tbody>
          {MONEY_KINDS.map((kind) => (
            <Line key={kind} label={b(`basket.kind.${kind}`)} change={money.whole[kind]} strong={kind === 'monthly'} />
          ))}
          <Line label={b('basket.kind.once')} change={oneTimeOf(money.whole)} strong />
        </tbody>
      </SumTable>
      <div className="equal">
        {money.agrees ? (
          <StatusText tone="ok" icon="circle-check" word={b(money.outside ? 'basket.equalNew' : 'basket.equal')} />
        ) : (
          <StatusText tone="wait" icon="triangle-alert" word={b('basket.unequal')} />
        )}
        <span>{b('basket.vat')}</span>
      </div>
    </>
  )
}

interface LineProps {
  readonly label: string
  readonly change: Change
  readonly strong: boolean
}

const Line = ({ label, change, strong }: LineProps) => (
  <tr data-strong={strong}>
    <th scope="row">{label}</th>
    <td className="old">
      <MoneyText cents={change.old} />
    </td>
    <td className="now">
      <MoneyText cents={change.now} />
    </td>
    <td>
      <DifferenceText cents={change.difference} />
    </td>
  </tr>
)
