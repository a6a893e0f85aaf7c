import { styled } from '@mui/material/styles'
import { useState } from 'react'
import { formOf } from '../../domain/personEdit.ts'
import { PERSON_FIELDS } from '../../domain/personField.ts'
import { useT } from '../../i18n/useT.ts'
import { Icon } from '../../ui/Icon.tsx'
import { vars } from '../../ui/theme.ts'
import { useFieldWords } from './useFieldWords.ts'
import type { PersonEdit } from './usePersonEdit.ts'

const Frame = styled('div')({
  padding: '8px 0 12px',
  fontSize: 13,
  lineHeight: '20px',
  '& > button': {
    all: 'unset',
    display: 'flex',
    alignItems: 'center',
    gap: 8,
    minHeight: 28,
    borderRadius: 4,
    color: vars.text.secondary,
    cursor: 'pointer',
  },
  '& > button:focus-visible': { outline: `2px solid ${vars.primary.main}`, outlineOffset: 2 },
  '& dl': {
    display: 'grid',
    gridTemplateColumns: 'minmax(96px, auto) 1fr',
    gap: '2px 12px',
    padding: '4px 0 4px 22px',
  },
  '& dt': { color: vars.text.disabled },
  '& dd': { minWidth: 0, overflowWrap: 'anywhere' },
  '& .empty': { color: vars.text.disabled },
})

/** The fields that go along as they are: counted, and named when somebody wants to see them. */
export function UnchangedFields({ edit }: { readonly edit: PersonEdit }) {
  const t = useT()
  const { label, value } = useFieldWords()
  const [isOpen, setOpen] = useState(false)
  const changed = new Set(edit.changes.map(({ field }) => field))
  const fields = PERSON_FIELDS.filter((field) => !changed.has(field))
  const shown = formOf(edit.base.record)
  return (
    <Frame>
      <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <Icon name={isOpen ? 'chevron-down' : 'chevron-right'} size={14} />
        {t('edit.unchanged', { count: fields.length })}
      </button>
      {isOpen && (
        <dl>
          {fields.map((field) => {
            const text = value(field, String(shown[field]))
            return [
              <dt key={field}>{label(field)}</dt>,
              <dd key={`${field}=`} className={text === '' ? 'empty' : undefined}>
                {text || t('people.empty')}
              </dd>,
            ]
          })}
        </dl>
      )}
    </Frame>
  )
}
