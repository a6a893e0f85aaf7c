import { styled } from '@mui/material/styles'
import { vars } from './theme.ts'

/** The standing bottom of a list: what is in sight, of how much, in which order, read when. */
export const PaneFoot = styled('footer')({
  flex: 'none',
  display: 'flex',
  alignItems: 'center',
  gap: 16,
  minHeight: 36,
  padding: '8px 24px',
  borderTop: `1px solid ${vars.divider}`,
  background: vars.surface.sunken,
  color: vars.text.secondary,
  fontSize: 12,
  lineHeight: '16px',
  '& .cut': { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', minWidth: 0 },
  '& > *': { flex: 'none' },
  '& > .cut': { flex: '0 1 auto' },
  // under a narrow pane
  '&.tight': { paddingInline: 16 },
  '@media (max-width: 767.95px)': { paddingInline: 16 },
})
