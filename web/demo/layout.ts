import { styled } from '@mui/material/styles'
import { vars } from '../ui/theme.ts'

/** Controls beside each other, as far as there is room. */
export const Row = styled('div')({ display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: 8 })

/** Controls under each other. */
export const Stack = styled('div')({ display: 'flex', flexDirection: 'column', alignItems: 'start', gap: 8 })

/** A line under controls. */
export const Hint = styled('p')({
  maxWidth: 280,
  marginTop: 6,
  fontSize: 12,
  lineHeight: '16px',
  color: vars.text.disabled,
})
