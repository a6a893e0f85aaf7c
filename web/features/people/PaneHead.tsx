import { styled } from '@mui/material/styles'
import { vars } from '../../ui/theme.ts'

/** The standing top of a pane: what it is about, and what can be done with it. */
export const PaneHead = styled('header')({
  flex: 'none',
  display: 'flex',
  flexDirection: 'column',
  gap: 8,
  padding: '20px 24px 12px',
  '&.tight': { padding: '16px 16px 12px', gap: 10, borderBottom: `1px solid ${vars.divider}` },
  '& .line': { display: 'flex', alignItems: 'center', gap: 8, minWidth: 0 },
  '& .what': { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: '0 8px', minWidth: 0 },
  '& .gap': { flex: 1 },
  '& .dim': { color: vars.text.disabled, fontSize: 13 },
  '& .meta': { color: vars.text.secondary, fontSize: 13, overflowWrap: 'anywhere' },
  '& h1, & h2': { margin: 0, overflowWrap: 'anywhere' },
  '& .t1': { fontSize: 22, lineHeight: '28px', fontWeight: 600, letterSpacing: '-0.016em' },
  '& .t2': { fontSize: 16, lineHeight: '24px', fontWeight: 600, letterSpacing: '-0.008em' },
  '@media (max-width: 767.95px)': { padding: '12px 16px 8px', '& .t1': { fontSize: 18, lineHeight: '24px' } },
})
