import { styled } from '@mui/material/styles'
import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'
import type { IconName } from './icons.ts'
import { TONE, type Tone } from './StatusText.tsx'
import { vars } from './theme.ts'

interface NoticeProps {
  readonly tone: Tone
  readonly icon?: IconName
  /** In bold, before the rest. */
  readonly title?: string
  readonly children?: ReactNode
  /** The way on, or two, at the end. */
  readonly action?: ReactNode
  /** `alert` is spoken at once: only for what has just gone wrong. */
  readonly role?: 'alert' | 'status'
}

const ICON: Record<Tone, IconName> = {
  ok: 'circle-check',
  flow: 'info',
  wait: 'triangle-alert',
  stop: 'circle-x',
  off: 'info',
}

/** Something to read, at the place that it is about. */
export function Notice({ tone, icon = ICON[tone], title, children, action, role }: NoticeProps) {
  return (
    <Frame data-tone={tone} role={role}>
      <Icon name={icon} />
      <div>
        {title && <b>{title} </b>}
        {children}
      </div>
      {action}
    </Frame>
  )
}

const Frame = styled('div')({
  display: 'flex',
  // on a phone the ways on stand below the words
  flexWrap: 'wrap',
  gap: 10,
  alignItems: 'flex-start',
  padding: '10px 12px',
  borderRadius: 6,
  fontSize: 13,
  lineHeight: '20px',
  color: vars.text.primary,
  textWrap: 'pretty',
  overflowWrap: 'anywhere',
  '& > svg': { marginTop: 2 },
  '& > div': { flex: '1 1 200px', minWidth: 0 },
  '& b': { fontWeight: 600 },
  ...Object.fromEntries(
    Object.entries(TONE).map(([name, { text, soft }]) => [
      `&[data-tone=${name}]`,
      { background: soft, '& > svg': { color: text } },
    ]),
  ),
})
