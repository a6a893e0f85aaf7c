import { styled } from '@mui/material/styles'
import type { ReactNode } from 'react'
import { useListsT } from '../i18n/lists.ts'
import { Icon } from './Icon.tsx'
import { Unseen } from './LiveRegion.tsx'
import { vars } from './theme.ts'

export interface FilterWord {
  readonly column: string
  /** The column in words. */
  readonly label: string
  readonly values: readonly string[]
  /** A value in words, where upstream's own is none. */
  readonly wordOf?: ((value: string) => string) | undefined
  /** It cannot be used here, and does nothing. */
  readonly isOff: boolean
}

interface FilterWordsProps {
  readonly filters: readonly FilterWord[]
  /** Takes away one value of a column. */
  readonly onRemove: (column: string, value: string) => void
  /** What adds one. */
  readonly children: ReactNode
}

/** What a list is filtered by, in words, each value with a cross. */
export function FilterWords({ filters, onRemove, children }: FilterWordsProps) {
  const t = useListsT()
  return (
    <Row>
      <Unseen as="legend">{t('lists.filter.label')}</Unseen>
      {filters.map(({ column, label, values, wordOf = String, isOff }) => (
        <Word key={column} data-off={isOff} title={isOff ? t('lists.filter.off') : undefined}>
          {label}
          {values.map((value, at) => (
            <span key={value}>
              {at > 0 && <i>{t('lists.filter.or')}</i>}
              <b>{wordOf(value)}</b>
              <button
                type="button"
                aria-label={t('lists.filter.remove', { column: label, value: wordOf(value) })}
                onClick={() => onRemove(column, value)}
              >
                <Icon name="x" size={14} />
              </button>
            </span>
          ))}
        </Word>
      ))}
      {children}
    </Row>
  )
}

const Row = styled('fieldset')({
  margin: 0,
  padding: 0,
  border: 0,
  minWidth: 0,
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: 8,
})

const Word = styled('span')({
  display: 'inline-flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  columnGap: 6,
  minHeight: 32,
  maxWidth: '100%',
  padding: '0 2px 0 10px',
  border: `1px solid ${vars.accentLine}`,
  borderRadius: 6,
  background: vars.accentSoft,
  fontSize: 13,
  lineHeight: '20px',
  '& > span': { display: 'inline-flex', alignItems: 'center', gap: 4, minWidth: 0 },
  '& b': { fontWeight: 600, color: vars.primary.main, overflowWrap: 'anywhere' },
  '& i': { fontStyle: 'normal' },
  '&[data-off=true]': { borderStyle: 'dashed', background: 'none', color: vars.text.disabled },
  '&[data-off=true] b': { color: 'inherit', textDecoration: 'line-through' },
  '& button': {
    width: 28,
    height: 28,
    flex: 'none',
    padding: 0,
    display: 'grid',
    placeItems: 'center',
    border: 0,
    borderRadius: 4,
    background: 'none',
    color: vars.text.secondary,
    cursor: 'pointer',
    '&:hover': { color: vars.text.primary, background: vars.surface.hover },
    '&:focus-visible': { outline: `2px solid ${vars.primary.main}`, outlineOffset: -2 },
    '@media (pointer: coarse)': { width: 44, height: 44 },
  },
})
