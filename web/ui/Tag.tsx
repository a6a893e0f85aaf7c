import { styled } from '@mui/material/styles'
import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'
import type { IconName } from './icons.ts'
import { vars } from './theme.ts'

interface TagProps {
  /** `own` is ours and not yet saved, `kpn` was added by KPN. */
  readonly look?: 'plain' | 'own' | 'kpn' | 'gone' | 'wait'
  readonly icon?: IconName
  readonly children: ReactNode
}

/** A word about a thing; never a status. */
export const Tag = ({ look = 'plain', icon, children }: TagProps) => (
  <Frame data-look={look}>
    {icon && <Icon name={icon} size={12} />}
    {children}
  </Frame>
)

const Frame = styled('span')({
  display: 'inline-flex',
  alignItems: 'center',
  gap: 4,
  height: 20,
  padding: '0 6px',
  borderRadius: 4,
  fontSize: 12,
  fontWeight: 500,
  whiteSpace: 'nowrap',
  background: vars.offSoft,
  color: vars.text.secondary,
  '&[data-look=own]': { background: vars.accentSoft, color: vars.primary.main },
  '&[data-look=kpn]': { background: vars.flowSoft, color: vars.info.main },
  '&[data-look=gone]': { background: vars.stopSoft, color: vars.error.main },
  '&[data-look=wait]': { background: vars.waitSoft, color: vars.warning.main },
})
