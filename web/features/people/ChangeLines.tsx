import { styled } from '@mui/material/styles'
import type { Change } from '../../domain/personEdit.ts'
import { useT } from '../../i18n/useT.ts'
import { vars } from '../../ui/theme.ts'
import { useFieldWords } from './useFieldWords.ts'

const List = styled('ul')({
  fontSize: 13,
  lineHeight: '20px',
  '& > li': { padding: '12px 0', borderBottom: `1px solid ${vars.divider}` },
  '& .field': { fontSize: 12, lineHeight: '16px', fontWeight: 500, color: vars.text.secondary, marginBottom: 6 },
  '& dl': { display: 'grid', gridTemplateColumns: '52px 1fr', gap: '4px 8px' },
  '& dt, & .empty': { color: vars.text.disabled },
  '& dd': { minWidth: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
  // a long text stands in full in its own field
  '& del, & ins': { display: '-webkit-box', WebkitBoxOrient: 'vertical', WebkitLineClamp: 6, overflow: 'hidden' },
  '& del': { color: vars.text.disabled, textDecorationThickness: 1 },
  '& ins': { fontWeight: 600, textDecoration: 'none' },
  '& .note': { fontSize: 12, lineHeight: '16px', color: vars.warning.main, marginTop: 6 },
})

interface ChangeLinesProps {
  readonly changes: readonly Change[]
  /** Words before the two values, where they are not "was" and "becomes". */
  readonly before?: string
  readonly after?: string
  /** Below a change, e.g. that both changed the same field. */
  readonly noteOf?: (change: Change) => string | undefined
}

/** Every change in the same way: the old struck through and grey, the new in ink and bold. */
export function ChangeLines({ changes, before, after, noteOf }: ChangeLinesProps) {
  const t = useT()
  const { label, value } = useFieldWords()
  if (changes.length === 0) return null
  return (
    <List>
      {changes.map((change) => {
        const { field } = change
        const was = value(field, change.was)
        const becomes = value(field, change.becomes)
        const note = noteOf?.(change)
        return (
          <li key={field}>
            <div className="field">{label(field)}</div>
            <dl>
              <dt>{before ?? t('people.was')}</dt>
              <dd>{was === '' ? <span className="empty">{t('people.empty')}</span> : <del>{was}</del>}</dd>
              <dt>{after ?? t('people.becomes')}</dt>
              <dd>{becomes === '' ? <span className="empty">{t('people.empty')}</span> : <ins>{becomes}</ins>}</dd>
            </dl>
            {note && <div className="note">{note}</div>}
          </li>
        )
      })}
    </List>
  )
}
