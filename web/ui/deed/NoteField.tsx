import { useContractDeedT } from '../../i18n/contractDeeds.ts'
import { TextField } from '../TextField.tsx'

/** Goes percent-encoded in a header of 2 kB, beside a reason and a reference. */
const NOTE_MAX = 250

interface NoteFieldProps {
  readonly note: string
  readonly onChange: (note: string) => void
}

/** What happened, in somebody's own words, for our ledger. */
export function NoteField({ note, onChange }: NoteFieldProps) {
  const c = useContractDeedT()
  return (
    <TextField
      label={c('cdeed.note')}
      labelNote={c('cdeed.note.hint')}
      value={note}
      maxLength={NOTE_MAX}
      autoComplete="off"
      onChange={(event) => onChange(event.target.value)}
    />
  )
}
