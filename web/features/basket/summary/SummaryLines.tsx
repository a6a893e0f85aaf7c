import type { BasketState } from '../../../domain/basketState.ts'
import {
  isChangedLine,
  oneTimeOf,
  oneTimeOfKpn,
  type BasketMoney,
  type Change,
  type Changes,
  type MoneyLine,
} from '../../../domain/basketMoney.ts'
import { useBasketT } from '../../../i18n/basket.ts'
import { useLanguage } from '../../../i18n/useT.ts'
import { DifferenceText } from '../../../ui/DifferenceText.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { KpnMoney } from './KpnMoney.tsx'
import { SumTable } from './SumTable.tsx'
import { useBecause } from './useBecause.ts'

interface SummaryLinesProps {
  readonly money: BasketMoney
  readonly state: Pick<BasketState, 'first' | 'now'>
}

/** What makes the difference, line by line, each with its reason; a remainder is a line of its own. */
export function SummaryLines({ money, state }: SummaryLinesProps) {
  const b = useBasketT()
  const changed = money.lines.filter(isChangedLine)
  return (
    <SumTable>
      <thead>
        <tr>
          <th scope="col">{b('basket.why')}</th>
          <th scope="col">{b('basket.monthly')}</th>
          <th scope="col">{b('basket.once')}</th>
        </tr>
      </thead>
      <tbody>
        {changed.map((line) => (
          <Line key={line.id} line={line} state={state} />
        ))}
        {money.outside && (
          <tr>
            <td style={{ textAlign: 'start' }}>
              <span className="name" data-by="gone">
                <Icon name="minus" size={14} />
                {b('basket.outside')}
              </span>
              <span className="because">{b('basket.outside.why')}</span>
            </td>
            <Differences changes={money.outside} />
          </tr>
        )}
        {changed.length === 0 && money.agrees && !money.outside && (
          <tr>
            <td colSpan={3} style={{ textAlign: 'start' }}>
              {b('basket.noLines')}
            </td>
          </tr>
        )}
        {!money.agrees && <Remainder changes={money.remainder} />}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{b('basket.together')}</th>
          <td>
            <KpnMoney cents={money.whole.monthly.difference} isDifference />
          </td>
          <td>
            <KpnMoney cents={oneTimeOfKpn(money.whole).difference} isDifference />
          </td>
        </tr>
      </tfoot>
    </SumTable>
  )
}

/** Per month and once; a dash where a line changes nothing of that kind. */
const Differences = ({ changes }: { readonly changes: Changes }) => (
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

function Line({ line, state }: { readonly line: MoneyLine; readonly state: SummaryLinesProps['state'] }) {
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

function Remainder({ changes }: { readonly changes: Changes }) {
  const b = useBasketT()
  return (
    <tr data-look="wait">
      <td style={{ textAlign: 'start' }}>
        <span className="name">
          <Icon name="triangle-alert" size={14} />
          {b('basket.remainder')}
        </span>
        <span className="because">{b('basket.remainder.why')}</span>
      </td>
      <Differences changes={changes} />
    </tr>
  )
}
