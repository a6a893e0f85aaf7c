import { styled } from '@mui/material/styles'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { vars } from './theme.ts'

interface TextLinkProps {
  readonly to: string
  readonly children: ReactNode
}

/** A link inside a sentence. */
export const TextLink = ({ to, children }: TextLinkProps) => <Frame to={to}>{children}</Frame>

const Frame = styled(Link)({
  color: vars.primary.main,
  textDecoration: 'underline',
  textUnderlineOffset: 3,
  textDecorationThickness: 1,
  textDecorationColor: vars.accentLine,
  borderRadius: 2,
  '&:hover': { textDecorationColor: 'currentColor' },
  '&:focus-visible': { outline: `2px solid ${vars.primary.main}`, outlineOffset: 2 },
})
