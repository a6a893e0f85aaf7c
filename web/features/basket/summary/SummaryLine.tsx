import { oneTimeOf, type Change, type Changes, type MoneyLine } from '../../../domain/basketMoney.ts'
import type { BasketState } from '../../../domain/basketState.ts'
import { useBasketT } from '../../../i18n/basket.ts'
import { useLanguage } from '../../../i18n/useT.ts'
import { DifferenceText } from '../../../ui/DifferenceText.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { useBecause } from './useBecause.ts'

/** Per month and once; a dash where a line changes nothing of that kind. */
export const Differences = ({ changes }: { readonly changes: Changes }) => (
  <>
    <Difference of={changes.monthly} />
    <Difference of={oneTimeOf(changes)} />
  </>
)
const Difference = ({ of: { difference } }: { readonly of: Change }) => (
  <td>{difference === 0 ? '–' : <DifferenceText cents={difference} />}</td>
)

const iconOf = ({ reasons, amount }: MoneyLine) => {
  if (reasons.some((reason) => ('by' in reason && reason.by === 'kpn') || reason.why === 'price')) return 'sparkles'
  return amount === 0 ? 'minus' : 'plus'
}
const LOOK = { sparkles: 'kpn', minus: 'gone', plus: 'own' } as const

interface SummaryLineProps {
  readonly line: MoneyLine
  readonly state: Pick<BasketState, 'first' | 'now'>
}

/** What one product changes, and why it is there. */
export function SummaryLine({ line, state }: SummaryLineProps) {
  const b = useBasketT()
  const { language } = useLanguage()
  const because = useBecause(state)
  const icon = iconOf(line)
  const name = line.name[language] || b('basket.hiddenName')
  return (
    <tr>
      <td style={{ textAlign: 'start' }}>
        <span className="name" data-by={LOOK[icon]}>
          <Icon name={icon} size={14} />
          {line.amount > 1 ? `${name} × ${line.amount}` : name}
        </span>
        <span className="because">{because(line)}</span>
      </td>
      <Differences changes={line.money} />
    </tr>
  )
}
