import { styled } from '@mui/material/styles'
import { Icon } from './Icon.tsx'
import type { IconName } from './icons.ts'
import { vars } from './theme.ts'

interface PlateProps {
  readonly children: string
  readonly icon?: IconName
  readonly size?: 'small' | 'medium' | 'big'
}

/** The number as the object: one corner cut like a SIM card. One on a screen, never in rows. */
export const Plate = ({ children, icon = 'card-sim', size = 'medium' }: PlateProps) => (
  <Frame data-size={size}>
    <Icon name={icon} />
    <span>{children}</span>
  </Frame>
)

const Frame = styled('span')({
  '--cut': '12px',
  position: 'relative',
  display: 'inline-flex',
  alignItems: 'center',
  gap: 10,
  height: 36,
  padding: '0 18px 0 12px',
  fontSize: 17,
  fontWeight: 600,
  lineHeight: 1,
  letterSpacing: '-.005em',
  whiteSpace: 'nowrap',
  color: vars.text.primary,
  background: vars.line2,
  borderRadius: '4px 0 4px 4px',
  clipPath: 'polygon(0 0, calc(100% - var(--cut)) 0, 100% var(--cut), 100% 100%, 0 100%)',
  '&::before': {
    content: '""',
    position: 'absolute',
    inset: 1,
    background: vars.background.paper,
    borderRadius: '3px 0 3px 3px',
    clipPath: 'polygon(0 0, calc(100% - var(--cut) + .4px) 0, 100% calc(var(--cut) - .4px), 100% 100%, 0 100%)',
  },
  '& > *': { position: 'relative' },
  '& > svg': { color: vars.primary.main },
  '&[data-size=big]': { height: 48, fontSize: 24, padding: '0 26px 0 16px', letterSpacing: '-.015em' },
  '&[data-size=small]': { '--cut': '9px', height: 28, fontSize: 14, padding: '0 14px 0 8px', gap: 6 },
})
