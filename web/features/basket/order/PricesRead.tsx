import { styled } from '@mui/material/styles'
import type { BasketState } from '../../../domain/basketState.ts'
import { useBasketT } from '../../../i18n/basket.ts'
import { formatTimeExactly } from '../../../lib/format.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { vars } from '../../../ui/theme.ts'

/** How old the prices are that are about to be ordered at. */
export function PricesRead({ read }: Pick<BasketState, 'read'>) {
  const b = useBasketT()
  if (!read) return null
  return (
    <Line>
      <Icon name="refresh-cw" size={14} />
      {b(read.isSame ? 'basket.readSame' : 'basket.read', { time: formatTimeExactly(read.at) })}
    </Line>
  )
}

const Line = styled('span')({
  display: 'inline-flex',
  alignItems: 'center',
  gap: 6,
  fontSize: 13,
  lineHeight: '20px',
  color: vars.text.secondary,
  '& > svg': { flex: 'none' },
})
