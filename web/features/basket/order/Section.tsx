import { styled } from '@mui/material/styles'
import { useId, type ReactNode } from 'react'
import { vars } from '../../../ui/theme.ts'

interface SectionProps {
  readonly title: string
  readonly text?: string | undefined
  readonly children: ReactNode
}

/** One part of what is asked before an order. */
export function Section({ title, text, children }: SectionProps) {
  const id = useId()
  return (
    <Frame aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {text && <p className="text">{text}</p>}
      {children}
    </Frame>
  )
}

const Frame = styled('section')({
  display: 'flex',
  flexDirection: 'column',
  gap: 12,
  paddingTop: 20,
  borderTop: `1px solid ${vars.divider}`,
  '& > h3': { margin: 0, fontSize: 14, lineHeight: '20px', fontWeight: 600 },
  '& > .text': { margin: 0, maxWidth: 640, fontSize: 13, lineHeight: '20px', color: vars.text.secondary },
})
