import { useState } from 'react'
import type { MoneyLine } from '../../../domain/basketMoney.ts'
import type { BasketState } from '../../../domain/basketState.ts'
import { useBasketT } from '../../../i18n/basket.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { SummaryLine } from './SummaryLine.tsx'

interface QuietLinesProps {
  readonly lines: readonly MoneyLine[]
  readonly state: Pick<BasketState, 'first' | 'now'>
}

/** What came along without costing anything, in one row that opens. */
export function QuietLines({ lines, state }: QuietLinesProps) {
  const b = useBasketT()
  const [isOpen, setOpen] = useState(false)
  if (lines.length === 0) return null
  const byKpn = lines.filter(({ reasons }) => reasons.some((reason) => 'by' in reason && reason.by === 'kpn'))
  const whose = byKpn.length === 0 ? 'template' : byKpn.length === lines.length ? 'kpn' : 'both'
  return (
    <>
      <tr>
        <td colSpan={3} className="quiet">
          <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            <Icon name={isOpen ? 'chevron-down' : 'chevron-right'} size={14} />
            {b(`basket.quiet.${whose}`, { count: lines.length })}
          </button>
        </td>
      </tr>
      {isOpen && lines.map((line) => <SummaryLine key={line.id} line={line} state={state} />)}
    </>
  )
}
