import { styled } from '@mui/material/styles'
import { vars } from './theme.ts'

const look = {
  flex: 1,
  minHeight: 0,
  overflow: 'auto',
  display: 'flex',
  flexDirection: 'column',
  gap: 16,
  padding: '16px 24px 0',
  '& > *': { flex: 'none', width: '100%', maxWidth: 880 },
  '& h1': { fontSize: 22, lineHeight: '28px', fontWeight: 600, letterSpacing: '-.016em' },
  '& h2': { fontSize: 16, lineHeight: '24px', fontWeight: 600 },
  // it takes the focus so that it is heard; it is nothing to act on
  '& h2:focus': { outline: 'none' },
  '& > p, & > header > p': { fontSize: 13, lineHeight: '20px', color: vars.text.secondary },
  '& > footer': {
    position: 'sticky',
    bottom: 0,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'flex-end',
    gap: '8px 12px',
    marginTop: 'auto',
    padding: '12px 0',
    background: vars.background.paper,
    borderTop: `1px solid ${vars.divider}`,
    fontSize: 13,
  },
  '@media (max-width: 767.95px)': { padding: '12px 16px 0' },
} as const

/** The page of a flow in one column: name and questions above, its foot with the way on at the bottom of what is in sight. */
export const FlowPage = styled('div')(look)
/** The same where a press sends it. */
export const FlowForm = styled('form')(look)
