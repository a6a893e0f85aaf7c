import { styled } from '@mui/material/styles'
import { use } from 'react'
import { useT } from '../../i18n/useT.ts'
import type { PeopleRow } from './peopleRow.ts'
import { SelectionContext } from './selection.ts'

/** Chooses one person of a list. Groups are ways on, not people. */
export function RowCheck({ row }: { readonly row: PeopleRow }) {
  const t = useT()
  const selection = use(SelectionContext)
  if (!selection || row.kind !== 'SUBSCRIBER') return null
  return (
    <Target>
      <input
        type="checkbox"
        aria-label={t('people.list.choose', { name: row.name || t('people.nameless') })}
        checked={selection.chosen.has(row.id)}
        onChange={() => selection.toggle(row.id, row.name)}
      />
    </Target>
  )
}

/** Above the link, whose target is the whole row. */
const Target = styled('label')({
  position: 'relative',
  zIndex: 1,
  flex: 'none',
  display: 'grid',
  placeItems: 'center',
  width: 28,
  height: 28,
  margin: '0 -6px',
  cursor: 'pointer',
  '& > input': { cursor: 'inherit' },
  '@media (pointer: coarse)': { width: 44, height: 44, margin: '0 -14px' },
})
