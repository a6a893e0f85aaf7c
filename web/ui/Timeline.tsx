import { styled } from '@mui/material/styles'
import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'
import type { IconName } from './icons.ts'
import { TONE } from './StatusText.tsx'
import { vars } from './theme.ts'

export interface TimelineItem {
  readonly key: string
  /** Done, under way, still to come, or gone wrong. */
  readonly state: 'done' | 'now' | 'later' | 'bad'
  readonly title: ReactNode
  readonly detail?: ReactNode
  /** On the right. */
  readonly time?: string
}

const ICON: Record<TimelineItem['state'], IconName> = { done: 'check', now: 'loader', later: 'minus', bad: 'x' }

/** What happened, happens and is to come, in order. */
export const Timeline = ({ items }: { readonly items: readonly TimelineItem[] }) => (
  <List>
    {items.map(({ key, state, title, detail, time }) => (
      <li key={key} data-state={state}>
        <Point>
          <Icon name={ICON[state]} size={12} />
        </Point>
        <Title>
          <span>{title}</span>
          {time && <time>{time}</time>}
        </Title>
        {detail && <Detail>{detail}</Detail>}
      </li>
    ))}
  </List>
)

const List = styled('ol')({
  '& > li': { position: 'relative', padding: '0 0 16px 32px' },
  '& > li::before': {
    content: '""',
    position: 'absolute',
    left: 9,
    top: 22,
    bottom: -2,
    width: 2,
    background: vars.divider,
  },
  '& > li[data-state=done]::before': { background: TONE.ok.text },
  '& > li:last-of-type::before': { display: 'none' },
  '& > li:last-of-type': { paddingBottom: 0 },
})
const Point = styled('span')({
  position: 'absolute',
  left: 0,
  top: 0,
  width: 20,
  height: 20,
  display: 'grid',
  placeItems: 'center',
  borderRadius: '50%',
  background: vars.background.paper,
  boxShadow: `inset 0 0 0 1.5px ${vars.line2}`,
  color: vars.text.disabled,
  '& > svg': { strokeWidth: 2.25 },
  '[data-state=done] > &': { background: TONE.ok.soft, boxShadow: 'none', color: TONE.ok.text },
  '[data-state=now] > &': {
    background: TONE.flow.soft,
    boxShadow: `0 0 0 2px ${TONE.flow.text}`,
    color: TONE.flow.text,
  },
  '[data-state=bad] > &': { background: TONE.stop.soft, boxShadow: 'none', color: TONE.stop.text },
})
const Title = styled('div')({
  display: 'flex',
  justifyContent: 'space-between',
  gap: 12,
  fontWeight: 500,
  '& > time': { fontSize: 12, fontWeight: 400, color: vars.text.disabled, whiteSpace: 'nowrap' },
  '[data-state=later] > &': { color: vars.text.secondary, fontWeight: 400 },
})
const Detail = styled('div')({ fontSize: 12, lineHeight: '16px', color: vars.text.disabled, overflowWrap: 'anywhere' })
