import { styled } from '@mui/material/styles'
import { vars } from './theme.ts'

/** The name of a screen that is one list, with its count, and what can be made new at the end. */
export const ListHead = styled('header')({
  flex: 'none',
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'baseline',
  gap: '4px 12px',
  padding: '16px 24px 4px',
  color: vars.text.disabled,
  '& > h1': { fontSize: 22, lineHeight: '28px', fontWeight: 600, letterSpacing: '-.016em', color: vars.text.primary },
  '@media (max-width: 767.95px)': { padding: '12px 16px 4px', '& > h1': { fontSize: 18, lineHeight: '24px' } },
})
