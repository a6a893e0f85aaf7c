import { styled } from '@mui/material/styles'
import { useState } from 'react'
import { shownName } from '#contract/personName.ts'
import type { TemplateLine } from '../../../data/templates.ts'
import { usePeopleFound } from '../../../data/usePeopleFound.ts'
import { useOrderT } from '../../../i18n/basketOrder.ts'
import { useDeedT } from '../../../i18n/deed.ts'
import { paths } from '../../../lib/paths.ts'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { Failure } from '../../../ui/Failure.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import { TextLink } from '../../../ui/TextLink.tsx'
import { vars } from '../../../ui/theme.ts'

interface ForWhomDialogProps {
  readonly template: Pick<TemplateLine, 'id' | 'name'>
  readonly onClose: () => void
}

/** For whom a new contract is made with a template: whoever is chosen, their basket opens with it. */
export function ForWhomDialog({ template, onClose }: ForWhomDialogProps) {
  const o = useOrderT()
  const d = useDeedT()
  const [typed, setTyped] = useState('')
  const { asked, people, isNobody, failure } = usePeopleFound(typed)
  return (
    <Dialog
      open
      title={o('template.for.title', { name: template.name })}
      onClose={onClose}
      actions={
        <Button look="quiet" onClick={onClose}>
          {d('deed.cancel')}
        </Button>
      }
    >
      <TextField
        label={o('template.for.find')}
        hint={o('template.for.hint')}
        type="search"
        value={typed}
        autoComplete="off"
        onChange={(event) => setTyped(event.target.value)}
      />
      {people.length > 0 && (
        <Found aria-label={o('template.for.found')}>
          {people.map(({ id, firstName, prefix, lastName, path }) => (
            <li key={id}>
              <TextLink to={paths.basket.new(id, template.id)}>
                {shownName({ firstName, prefix, surname: lastName })}
              </TextLink>
              <span>{path.at(-1)?.name}</span>
            </li>
          ))}
        </Found>
      )}
      {isNobody && <p>{o('template.for.nobody', { text: asked })}</p>}
      {failure && <Failure failure={failure} level={3} />}
    </Dialog>
  )
}

const Found = styled('ul')({
  borderTop: `1px solid ${vars.divider}`,
  '& > li': {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '0 12px',
    minHeight: 44,
    borderBottom: `1px solid ${vars.divider}`,
  },
  '& span': { fontSize: 12, lineHeight: '16px', color: vars.text.secondary },
})
