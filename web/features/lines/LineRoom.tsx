import { styled } from '@mui/material/styles'
import { vars } from '../../ui/theme.ts'

/** The scrolling content of a part of a line. */
export const LineRoom = styled('div')({
  flex: 1,
  minHeight: 0,
  overflow: 'auto',
  display: 'flex',
  flexDirection: 'column',
  gap: 24,
  padding: '16px 24px 24px',
  '& h2': { fontSize: 14, lineHeight: '20px', fontWeight: 600 },
  '& .how': { fontSize: 12, lineHeight: '16px', color: vars.text.disabled },
  '& section': { display: 'flex', flexDirection: 'column', gap: 8, minWidth: 0 },
  '& dl': { fontSize: 13, lineHeight: '20px' },
  '& dl > div': { display: 'grid', gridTemplateColumns: '116px minmax(0, 1fr)', gap: 16, padding: '4px 0' },
  '& dt': { color: vars.text.disabled },
  '& dd': { overflowWrap: 'anywhere' },
  '& dd[data-empty]': { color: vars.text.disabled },
  '& table.plain': { width: '100%', borderCollapse: 'collapse', fontSize: 13, lineHeight: '20px' },
  '& .plain th, & .plain td': {
    padding: '6px 8px 6px 0',
    textAlign: 'start',
    fontWeight: 400,
    borderBottom: `1px solid ${vars.divider}`,
    overflowWrap: 'anywhere',
  },
  '& .plain th:last-child, & .plain td:last-child': { paddingRight: 0 },
  '& .plain small': { display: 'block', fontSize: 12, lineHeight: '16px', color: vars.text.secondary },
  '& .plain thead th': { fontSize: 12, color: vars.text.secondary },
  '& .plain .whole': { whiteSpace: 'nowrap', overflowWrap: 'normal' },
  '& .plain .amount': { textAlign: 'end', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  '& .plain tr[data-other=true] > td': { fontWeight: 600 },
  '@media (max-width: 767.95px)': { padding: 16 },
})
