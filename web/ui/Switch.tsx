import { styled } from '@mui/material/styles'
import { useId, type ComponentProps, type ReactNode } from 'react'
import { Choice } from './RadioGroup.tsx'
import { vars } from './theme.ts'

interface SwitchProps extends Omit<ComponentProps<'input'>, 'type'> {
  readonly label: string
  /** Beside it, lighter: what it means. */
  readonly note?: ReactNode
}

/** On or off. */
export function Switch({ label, note, ...input }: SwitchProps) {
  const noteId = useId()
  return (
    <Row>
      <Choice style={{ gap: 12 }}>
        {/* oxlint-disable-next-line jsx-a11y/role-has-required-aria-props -- a checkbox says itself whether it is checked */}
        <Track type="checkbox" role="switch" aria-describedby={note ? noteId : undefined} {...input} />
        {label}
      </Choice>
      {note && <NoteText id={noteId}>{note}</NoteText>}
    </Row>
  )
}

const Row = styled('div')({ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 12 })
const NoteText = styled('span')({ fontSize: 13, color: vars.text.disabled })

const Track = styled('input')({
  appearance: 'none',
  position: 'relative',
  width: 30,
  height: 18,
  flex: 'none',
  border: `1.5px solid ${vars.control}`,
  borderRadius: 9,
  background: vars.background.paper,
  cursor: 'inherit',
  transition: 'background-color 120ms cubic-bezier(.2,0,0,1)',
  '&::after': {
    content: '""',
    position: 'absolute',
    top: 2,
    left: 2,
    width: 11,
    height: 11,
    borderRadius: '50%',
    background: vars.control,
    transition: 'transform 120ms cubic-bezier(.2,0,0,1)',
  },
  '&:checked': { background: vars.primary.main, borderColor: vars.primary.main },
  '&:checked::after': { background: vars.primary.contrastText, transform: 'translateX(12px)' },
  // off is dashed, on stays filled but grey: what it says can be read, that it cannot be pressed too
  '&:disabled': { background: vars.offSoft, borderColor: vars.line2, borderStyle: 'dashed' },
  '&:disabled::after': { background: vars.text.disabled },
  '&:focus-visible': { outline: `2px solid ${vars.primary.main}`, outlineOffset: 2 },
})
