import { styled } from '@mui/material/styles'
import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'
import type { IconName } from './icons.ts'
import { vars } from './theme.ts'

interface WhyProps {
  readonly id?: string
  readonly icon?: IconName
  readonly children: ReactNode
}

/** A reason beside what it explains: why a button is off, what follows from a choice. */
export function Why({ id, icon = 'info', children }: WhyProps) {
  return (
    <Frame id={id}>
      <Icon name={icon} size={14} />
      <span>{children}</span>
    </Frame>
  )
}

const Frame = styled('span')({
  display: 'inline-flex',
  alignItems: 'center',
  gap: 6,
  fontSize: 12,
  lineHeight: '16px',
  color: vars.text.secondary,
  '& > svg': { color: vars.text.disabled },
  '& b': { fontWeight: 500, color: vars.text.primary },
})
