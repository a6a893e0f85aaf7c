/* oxlint-disable jsx-a11y/prefer-tag-over-role -- no tag is an option that the focus stays out of and that holds more than text */
import { styled } from '@mui/material/styles'
import { useEffect, useRef, type ReactNode } from 'react'
import { Icon } from '../../ui/Icon.tsx'
import type { IconName } from '../../ui/icons.ts'
import { vars } from '../../ui/theme.ts'

interface HitRowProps {
  readonly id: string
  readonly icon: IconName
  readonly isChosen: boolean
  readonly title: ReactNode
  readonly more: ReactNode
  readonly end?: ReactNode
  readonly onChoose: () => void
}

/** One hit as an option of the list: the focus stays in the field, the chosen one is said by its id. */
export function HitRow({ id, icon, isChosen, title, more, end, onChoose }: HitRowProps) {
  const row = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isChosen) row.current?.scrollIntoView?.({ block: 'nearest' })
  }, [isChosen])
  return (
    <Frame
      ref={row}
      id={id}
      role="option"
      aria-selected={isChosen}
      // a press would take the focus out of the field
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <Icon name={icon} size={18} />
      <div>
        <Title>{title}</Title>
        <More>{more}</More>
      </div>
      {end}
    </Frame>
  )
}

const Frame = styled('div')({
  display: 'flex',
  alignItems: 'center',
  gap: 12,
  minHeight: 52,
  padding: '6px 20px',
  cursor: 'pointer',
  '& > svg': { color: vars.text.disabled },
  '& > div': { flex: 1, minWidth: 0 },
  '&[aria-selected=true]': {
    background: vars.accentSoft,
    boxShadow: `inset 3px 0 0 ${vars.primary.main}`,
    '& > svg': { color: vars.primary.main },
  },
  '@media (forced-colors: active)': { '&[aria-selected=true]': { outline: '2px solid', outlineOffset: -2 } },
})

const Title = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  gap: '0 14px',
  fontSize: 14,
  lineHeight: '20px',
  fontWeight: 500,
})

const More = styled('div')({
  fontSize: 12,
  lineHeight: '16px',
  color: vars.text.secondary,
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
  // of two people of one name the number tells which: it is not cut off
  '@media (max-width: 767.95px)': { whiteSpace: 'normal', overflowWrap: 'anywhere' },
})
