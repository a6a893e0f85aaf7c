import { styled } from '@mui/material/styles'
import type { ComponentProps } from 'react'
import { Icon } from './Icon.tsx'
import type { IconName } from './icons.ts'
import { vars } from './theme.ts'

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'children' | 'aria-label'> {
  readonly icon: IconName
  /** Its name and its tooltip. */
  readonly label: string
  readonly small?: boolean
  readonly outlined?: boolean
  readonly iconSize?: number
}

/** A button that is only an icon; its name is also its tooltip. */
export function IconButton({ icon, label, small = false, outlined = false, iconSize = 16, ...rest }: IconButtonProps) {
  return (
    <Frame type="button" {...rest} aria-label={label} data-tip={label} data-small={small} data-outlined={outlined}>
      <Icon name={icon} size={iconSize} />
    </Frame>
  )
}

const Frame = styled('button')({
  width: 32,
  height: 32,
  padding: 0,
  display: 'grid',
  placeItems: 'center',
  flex: 'none',
  border: '1px solid transparent',
  borderRadius: 6,
  background: 'transparent',
  color: vars.text.secondary,
  cursor: 'pointer',
  transition: 'background-color 120ms cubic-bezier(.2,0,0,1)',
  '&[data-small=true]': { width: 28, height: 28 },
  '&[data-outlined=true]': { width: 36, height: 36, borderColor: vars.line2, background: vars.background.paper },
  '&:hover': { background: vars.surface.hover, color: vars.text.primary },
  '&:focus-visible': { outline: `2px solid ${vars.primary.main}`, outlineOffset: 2 },
  '@media (pointer: coarse)': { minWidth: 44, minHeight: 44 },
})
