import { styled } from '@mui/material/styles'
import type { RefObject } from 'react'
import type { RowWish } from '../../../domain/productRows.ts'
import { useBasketT } from '../../../i18n/basket.ts'
import { useNumber } from '../../../i18n/useT.ts'
import { control } from '../../../ui/control.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { IconButton } from '../../../ui/IconButton.tsx'
import { vars } from '../../../ui/theme.ts'

interface TreeToolsProps {
  readonly field: RefObject<HTMLInputElement | null>
  /** Products in sight when nothing is filtered. */
  readonly products: number
  readonly selected: number
  readonly changed: number
  readonly search: string
  readonly only: RowWish['only']
  readonly onSearch: (search: string) => void
  readonly onOnly: (only: RowWish['only']) => void
}

const ONLY = ['all', 'selected', 'changed'] as const

/** Search in the tree, and all of it, what is chosen, or what was changed. */
export function TreeTools({ field, products, selected, changed, search, only, onSearch, onOnly }: TreeToolsProps) {
  const b = useBasketT()
  const number = useNumber()
  const label = b('basket.search', { count: products })
  const counts = { all: undefined, selected, changed }
  return (
    <Frame>
      <span className="search">
        <Icon name="search" size={14} />
        <Box
          ref={field}
          type="search"
          value={search}
          placeholder={label}
          aria-label={label}
          aria-keyshortcuts="/"
          onChange={(event) => onSearch(event.target.value)}
          onKeyDown={(event) => event.key === 'Escape' && onSearch('')}
        />
        {search !== '' && <IconButton small icon="x" label={b('basket.unsearch')} onClick={() => onSearch('')} />}
      </span>
      <fieldset className="only" aria-label={b('basket.only')}>
        {ONLY.map((one) => (
          <button key={one} type="button" aria-pressed={only === one} onClick={() => onOnly(one)}>
            {b(`basket.only.${one}`)}
            {counts[one] !== undefined && <em>{number(counts[one])}</em>}
          </button>
        ))}
      </fieldset>
    </Frame>
  )
}

const Box = styled('input')({
  ...control,
  '&&': { paddingLeft: 32 },
  '&::-webkit-search-cancel-button': { display: 'none' },
})

const Frame = styled('div')({
  flex: 'none',
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: 8,
  padding: '6px 24px 10px',
  '& > .search': { position: 'relative', flex: '1 1 220px', maxWidth: 360 },
  '& > .search > svg': {
    position: 'absolute',
    left: 10,
    top: 'calc(50% - 7px)',
    color: vars.text.disabled,
    pointerEvents: 'none',
  },
  '& > .search > button': { position: 'absolute', right: 2, top: 'calc(50% - 14px)' },
  '& > .only': {
    margin: 0,
    padding: 0,
    minWidth: 0,
    display: 'inline-flex',
    border: `1px solid ${vars.line2}`,
    borderRadius: 6,
    overflow: 'hidden',
  },
  '& > .only > button': {
    height: 34,
    padding: '0 14px',
    display: 'inline-flex',
    alignItems: 'center',
    gap: 6,
    border: 0,
    background: vars.background.paper,
    color: vars.text.secondary,
    cursor: 'pointer',
    whiteSpace: 'nowrap',
  },
  '& > .only > button + button': { borderLeft: `1px solid ${vars.line2}` },
  '& > .only > button[aria-pressed=true]': { background: vars.accentSoft, color: vars.primary.main, fontWeight: 550 },
  '& > .only > button:focus-visible': { outline: `2px solid ${vars.primary.main}`, outlineOffset: -2 },
  '& em': { fontStyle: 'normal', fontSize: 12, color: vars.text.disabled },
  '& [aria-pressed=true] em': { color: 'inherit' },
  '@media (pointer: coarse)': { '& > .only > button': { height: 44 }, '& > .search > button': { top: 0, right: 0 } },
  '@media (max-width: 767.95px)': { padding: '4px 16px 8px', '& > .only > button': { padding: '0 10px' } },
})
