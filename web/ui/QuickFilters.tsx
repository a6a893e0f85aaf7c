import { styled } from '@mui/material/styles'
import { vars } from './theme.ts'

interface QuickFilter {
  readonly value: string
  readonly label: string
  /** As the language writes it; absent until upstream said it. */
  readonly count: string | undefined
}

interface QuickFiltersProps {
  readonly label: string
  readonly choices: readonly QuickFilter[]
  readonly chosen: readonly string[]
  readonly onToggle: (value: string) => void
}

/** The filters that are wanted most, each a press away, with upstream's own count. */
export function QuickFilters({ label, choices, chosen, onToggle }: QuickFiltersProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a fieldset cannot be laid out as one row of buttons everywhere
    <Group role="group" aria-label={label}>
      {choices.map(({ value, label: word, count }) => (
        <button key={value} type="button" aria-pressed={chosen.includes(value)} onClick={() => onToggle(value)}>
          {word}
          {count !== undefined && <em>{count}</em>}
        </button>
      ))}
    </Group>
  )
}

const Group = styled('div')({
  display: 'inline-flex',
  flex: 'none',
  maxWidth: '100%',
  overflowX: 'auto',
  border: `1px solid ${vars.line2}`,
  borderRadius: 6,
  '& > button': {
    display: 'inline-flex',
    alignItems: 'center',
    gap: 6,
    minHeight: 30,
    padding: '0 10px',
    border: 0,
    borderLeft: `1px solid ${vars.line2}`,
    background: vars.background.paper,
    color: vars.text.secondary,
    fontSize: 13,
    lineHeight: '20px',
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    '&:first-of-type': { borderLeft: 0, borderRadius: '5px 0 0 5px' },
    '&:last-of-type': { borderRadius: '0 5px 5px 0' },
    '&:hover': { background: vars.surface.hover, color: vars.text.primary },
    '&[aria-pressed=true]': { background: vars.accentSoft, color: vars.primary.main, fontWeight: 600 },
    '&:focus-visible': { outline: `2px solid ${vars.primary.main}`, outlineOffset: -2 },
    '@media (pointer: coarse)': { minHeight: 44 },
  },
  '& em': { fontStyle: 'normal', fontWeight: 400, color: vars.text.disabled },
  '& [aria-pressed=true] em': { color: 'inherit', fontWeight: 500 },
})
