import { styled } from '@mui/material/styles'
import type { ItemFilter, Part } from '../../domain/batch.ts'
import { useBatchesT } from '../../i18n/batches.ts'
import { useNumber } from '../../i18n/useT.ts'
import { vars } from '../../ui/theme.ts'

interface ItemFiltersProps {
  readonly total: number
  readonly filters: readonly Part<ItemFilter>[]
  readonly chosen: ItemFilter | undefined
  readonly onChoose: (filter: ItemFilter | undefined) => void
}

/** Which rows are shown: one state at a time, with how many there are. */
export function ItemFilters({ total, filters, chosen, onChoose }: ItemFiltersProps) {
  const b = useBatchesT()
  const number = useNumber()
  const choice = (name: ItemFilter | undefined, label: string, count: number) => (
    <button key={name ?? ''} type="button" aria-pressed={name === chosen} onClick={() => onChoose(name)}>
      {label} <span>{number(count)}</span>
    </button>
  )
  return (
    <Frame aria-label={b('batches.filter')}>
      {choice(undefined, b('batches.filter.all'), total)}
      {filters.map(({ name, count }) => choice(name, b(`batches.item.${name}`), count))}
    </Frame>
  )
}

const Frame = styled('fieldset')({
  display: 'flex',
  flexWrap: 'wrap',
  minWidth: 0,
  margin: 0,
  border: 0,
  padding: '12px 24px',
  borderTop: `1px solid ${vars.divider}`,
  '& > button': {
    height: 32,
    padding: '0 12px',
    marginLeft: -1,
    border: `1px solid ${vars.line2}`,
    background: vars.background.paper,
    color: vars.text.secondary,
    fontSize: 13,
    cursor: 'pointer',
    '&:first-of-type': { marginLeft: 0, borderRadius: '6px 0 0 6px' },
    '&:last-of-type': { borderRadius: '0 6px 6px 0' },
    '&:hover': { background: vars.surface.hover },
    '&[aria-pressed=true]': { background: vars.accentSoft, color: vars.primary.main, fontWeight: 600 },
    '&:focus-visible': { outline: `2px solid ${vars.primary.main}`, outlineOffset: 2, zIndex: 1 },
  },
  '@media (pointer: coarse)': { '& > button': { height: 44 } },
  '@media (max-width: 767.95px)': { padding: '12px 16px' },
})
