import { styled } from '@mui/material/styles'
import { control } from './control.ts'
import { Icon } from './Icon.tsx'
import { vars } from './theme.ts'

interface SearchBoxProps {
  readonly label: string
  readonly hint: string
  readonly value: string
  readonly onChange: (value: string) => void
  /** Enter. */
  readonly onSend: () => void
}

/** A search over a list: Enter makes a filter of what is typed. */
export const SearchBox = ({ label, hint, value, onChange, onSend }: SearchBoxProps) => (
  <Form
    onSubmit={(event) => {
      event.preventDefault()
      onSend()
    }}
  >
    <Icon name="search" />
    <Box
      type="search"
      aria-label={label}
      placeholder={hint}
      maxLength={100}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  </Form>
)

const Form = styled('form')({
  position: 'relative',
  display: 'flex',
  alignItems: 'center',
  flex: '0 1 300px',
  minWidth: 200,
  '& > svg': { position: 'absolute', left: 10, color: vars.text.disabled, pointerEvents: 'none' },
  '@media (max-width: 767.95px)': { flex: '1 1 100%' },
})
const Box = styled('input')({ ...control, '&&': { height: 32, padding: '0 8px 0 32px', fontSize: 13 } })
