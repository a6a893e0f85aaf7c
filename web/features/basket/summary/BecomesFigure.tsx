import { styled } from '@mui/material/styles'
import type { KpnChange } from '../../../domain/basketMoney.ts'
import { useBasketT } from '../../../i18n/basket.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { vars } from '../../../ui/theme.ts'
import { KpnMoney } from './KpnMoney.tsx'

interface BecomesFigureProps {
  readonly change: KpnChange
  /** KPN has not said yet what it becomes: the figure is its last word. */
  readonly isChecking: boolean
  readonly small?: boolean
}

const wordOf = (difference: number | null) => {
  if (difference === null) return 'unknown'
  if (difference === 0) return 'equal'
  return difference > 0 ? 'more' : 'less'
}

/** What it costs a month from now on, and how much that differs. */
export function BecomesFigure({ change, isChecking, small = false }: BecomesFigureProps) {
  const b = useBasketT()
  return (
    <Frame data-small={small} data-checking={isChecking}>
      <span className="label">{b('basket.becomes')}</span>
      <output className="figure">
        <KpnMoney cents={change.now} />
      </output>
      <span className="difference">
        {isChecking ? (
          <span className="checking">
            <Icon name="loader" size={14} />
            {b('basket.checking')}
          </span>
        ) : (
          <>
            {change.difference !== null && <KpnMoney cents={change.difference} isDifference />}
            <span>{b(`basket.becomes.${wordOf(change.difference)}`)}</span>
          </>
        )}
      </span>
    </Frame>
  )
}

const Frame = styled('span')({
  display: 'grid',
  gridTemplateColumns: '1fr auto',
  alignItems: 'end',
  columnGap: 12,
  flex: 1,
  '& > .label': { gridColumn: '1 / -1', fontSize: 13, lineHeight: '20px', color: vars.text.secondary },
  '& > .figure': { fontSize: 30, lineHeight: '36px', fontWeight: 600, letterSpacing: '-0.022em' },
  '& > .difference': { display: 'flex', flexDirection: 'column', alignItems: 'end', fontSize: 15, fontWeight: 500 },
  '& > .difference > span + span': { fontSize: 12, lineHeight: '16px', fontWeight: 400, color: vars.text.secondary },
  '& .checking': {
    display: 'inline-flex',
    gap: 6,
    alignItems: 'center',
    fontSize: 13,
    fontWeight: 400,
    color: vars.text.disabled,
  },
  '&[data-checking=true] > .figure': { color: vars.text.disabled },
  '&[data-small=true] > .figure': { fontSize: 20, lineHeight: '24px' },
  '&[data-small=true] > .label': { fontSize: 12, lineHeight: '16px' },
})
