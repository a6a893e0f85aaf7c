import { styled } from '@mui/material/styles'
import { vars } from '../theme.ts'

/** What a dialog is about: its plate, whose or which it is, and how it stands. */
export const SubjectFrame = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '8px 12px',
  '& > div': { flex: 1, minWidth: 120, display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere' },
  // number and status beside each other, whose it is below
  '@media (max-width: 767.95px)': {
    justifyContent: 'space-between',
    '& > div': { flexBasis: '100%', order: 1 },
  },
  '& > div > b': { fontWeight: 600 },
  '& > div > span': { fontSize: 12, lineHeight: '16px', color: vars.text.secondary },
})
