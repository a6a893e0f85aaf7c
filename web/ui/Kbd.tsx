import { styled } from '@mui/material/styles'
import { vars } from './theme.ts'

/** A key cap. On a coloured button it takes that button's colour (`data-on-button`). */
export const Kbd = styled('kbd')({
  display: 'inline-flex',
  alignItems: 'center',
  height: 20,
  padding: '0 6px',
  border: `1px solid ${vars.line2}`,
  borderBottomWidth: 2,
  borderRadius: 4,
  font: 'inherit',
  fontSize: 11,
  fontWeight: 500,
  lineHeight: 1,
  whiteSpace: 'nowrap',
  color: vars.text.secondary,
  background: vars.surface.sunken,
  '&[data-on-button]': {
    height: 18,
    marginRight: -4,
    color: 'inherit',
    background: 'transparent',
    borderColor: 'color-mix(in srgb, currentColor 35%, transparent)',
  },
  '@media (pointer: coarse)': { display: 'none' },
})
