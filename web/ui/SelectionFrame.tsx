import { styled } from '@mui/material/styles'
import { vars } from './theme.ts'

/** The bar of a selection, docked above the foot of its list: it covers no row, and on a phone it is one line to swipe. */
export const SelectionFrame = styled('div')({
  flex: 'none',
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '8px 12px',
  minHeight: 52,
  padding: '8px 24px',
  borderTop: `1px solid ${vars.accentLine}`,
  background: vars.accentSoft,
  fontSize: 13,
  '& > output': { fontWeight: 500 },
  '& > .gap': { flex: 1 },
  '@media (max-width: 767.95px)': {
    flexWrap: 'nowrap',
    overflowX: 'auto',
    whiteSpace: 'nowrap',
    padding: '4px 16px',
    '& > *': { flex: 'none' },
    '& > .gap': { flex: 'none' },
  },
})
