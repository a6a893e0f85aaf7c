import { styled } from '@mui/material/styles'
import type { ReactNode } from 'react'
import { vars } from './theme.ts'

export interface Fact {
  readonly name: string
  /** Null where KPN gives nothing. */
  readonly value: ReactNode
}

interface FactsProps {
  readonly facts: readonly Fact[]
  /** The word for having none. */
  readonly none: string
}

/** Names and values under each other. */
export const Facts = ({ facts, none }: FactsProps) => (
  <List>
    {facts.map(({ name, value }) => (
      <div key={name}>
        <dt>{name}</dt>
        <dd data-empty={value === null || undefined}>{value ?? none}</dd>
      </div>
    ))}
  </List>
)

const List = styled('dl')({
  fontSize: 13,
  lineHeight: '20px',
  '& > div': { display: 'grid', gridTemplateColumns: '116px minmax(0, 1fr)', gap: 16, padding: '4px 0' },
  '& dt': { color: vars.text.disabled },
  '& dd': { overflowWrap: 'anywhere' },
  '& dd[data-empty]': { color: vars.text.disabled },
})
