import { styled } from '@mui/material/styles'
import { useId, type ReactNode } from 'react'

interface SectionProps {
  readonly title: string
  readonly children: ReactNode
}

/** A part of the overview under its own heading. */
export function Section({ title, children }: SectionProps) {
  const id = useId()
  return (
    <Frame aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {children}
    </Frame>
  )
}

const Frame = styled('section')({
  display: 'flex',
  flexDirection: 'column',
  gap: 8,
  minWidth: 0,
  '& > h3': { fontSize: 14, lineHeight: '20px', fontWeight: 600 },
})
