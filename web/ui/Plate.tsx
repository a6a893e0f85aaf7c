import { styled } from '@mui/material/styles'
import { Icon } from './Icon.tsx'
import { vars } from './theme.ts'

interface PlateProps {
  /** The number as people read it, or the words for having none. */
  readonly children: string
  /** 28, 36 (unless told) or 48 px high. */
  readonly size?: 'small' | 'medium' | 'large'
}

/** The number as the object itself, one corner cut like a SIM card's. One per object on screen; never in a table. */
export const Plate = ({ children, size = 'medium' }: PlateProps) => (
  <Frame data-size={size}>
    <Icon name="card-sim" size={size === 'small' ? 14 : 18} />
    <span>{children}</span>
  </Frame>
)

const Frame = styled('span')({
  '--cut': '12px',
  position: 'relative',
  display: 'inline-flex',
  alignItems: 'center',
  flex: 'none',
  maxWidth: '100%',
  gap: 10,
  height: 36,
  padding: '0 18px 0 12px',
  fontSize: 17,
  lineHeight: 1,
  fontWeight: 600,
  letterSpacing: '-.005em',
  whiteSpace: 'nowrap',
  color: vars.text.primary,
  background: vars.line2,
  borderRadius: '4px 0 4px 4px',
  clipPath: 'polygon(0 0, calc(100% - var(--cut)) 0, 100% var(--cut), 100% 100%, 0 100%)',
  // the sheet inside a hairline that follows the cut
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
  '&[data-size=large]': { height: 48, padding: '0 26px 0 16px', fontSize: 24, letterSpacing: '-.015em' },
  '&[data-size=small]': { '--cut': '9px', height: 28, padding: '0 14px 0 8px', gap: 6, fontSize: 14 },
})
