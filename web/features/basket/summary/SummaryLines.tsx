import type { BasketState } from '../../../domain/basketState.ts'
import {
  isChangedLine,
  isQuietLine,
  oneTimeOfKpn,
  type BasketMoney,
  type Changes,
} from '../../../domain/basketMoney.ts'
import { useBasketT } from '../../../i18n/basket.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { KpnMoney } from './KpnMoney.tsx'
import { QuietLines } from './QuietLines.tsx'
import { Differences, SummaryLine } from './SummaryLine.tsx'
import { SumTable } from './SumTable.tsx'

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
        {changed
          .filter((line) => !isQuietLine(line))
          .map((line) => (
            <SummaryLine key={line.id} line={line} state={state} />
          ))}
        <QuietLines lines={changed.filter(isQuietLine)} state={state} />
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
