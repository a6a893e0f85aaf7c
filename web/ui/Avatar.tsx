import { styled } from '@mui/material/styles'
import { vars } from './theme.ts'

/** Somebody's initials; the name stands beside it. */
export const Avatar = ({ initials, large = false }: { readonly initials: string; readonly large?: boolean }) => (
  <Frame aria-hidden data-large={large}>
    {initials}
  </Frame>
)

const Frame = styled('span')({
  width: 28,
  height: 28,
  display: 'grid',
  placeItems: 'center',
  flex: 'none',
  borderRadius: '50%',
  background: vars.accentSoft,
  color: vars.primary.main,
  fontSize: 11,
  fontWeight: 650,
  letterSpacing: '.01em',
  '&[data-large=true]': { width: 44, height: 44, fontSize: 15 },
})
