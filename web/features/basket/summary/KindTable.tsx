import type { ReactNode } from 'react'
import { MONEY_KINDS } from '../../../domain/basket.ts'
import { oneTimeOfKpn, type KpnChange, type KpnChanges } from '../../../domain/basketMoney.ts'
import { useBasketT } from '../../../i18n/basket.ts'
import { KpnMoney } from './KpnMoney.tsx'
import { SumTable } from './SumTable.tsx'

interface KindTableProps {
  readonly changes: KpnChanges
  /** What the table is of, where nothing above it says so. */
  readonly caption?: ReactNode
}

/** Old, new and what that differs, for each kind of money and for all that is paid once: KPN's own sums. */
export function KindTable({ changes, caption }: KindTableProps) {
  const b = useBasketT()
  return (
    <SumTable>
      {caption && <caption>{caption}</caption>}
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
          <Line key={kind} label={b(`basket.kind.${kind}`)} change={changes[kind]} strong={kind === 'monthly'} />
        ))}
        <Line label={b('basket.kind.once')} change={oneTimeOfKpn(changes)} strong />
      </tbody>
    </SumTable>
  )
}

interface LineProps {
  readonly label: string
  readonly change: KpnChange
  readonly strong: boolean
}

const Line = ({ label, change, strong }: LineProps) => (
  <tr data-strong={strong}>
    <th scope="row">{label}</th>
    <td className="old">
      <KpnMoney cents={change.old} />
    </td>
    <td className="now">
      <KpnMoney cents={change.now} />
    </td>
    <td>
      <KpnMoney cents={change.difference} isDifference />
    </td>
  </tr>
)
