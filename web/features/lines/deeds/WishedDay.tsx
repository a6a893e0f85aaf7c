import { useLineDeedT } from '../../../i18n/lineDeeds.ts'
import { TextField } from '../../../ui/TextField.tsx'

interface WishedDayProps {
  readonly day: string
  /** The first that may be wished for. */
  readonly first: string
  readonly onChange: (day: string) => void
  readonly label?: string
}

/** From which day; empty is as soon as possible. */
export function WishedDay({ day, first, onChange, label }: WishedDayProps) {
  const l = useLineDeedT()
  return (
    <TextField
      type="date"
      label={label ?? l('ldeed.day')}
      labelNote={l('ldeed.day.hint')}
      value={day}
      min={first}
      error={day !== '' && day < first ? l('ldeed.day.past') : undefined}
      onChange={(event) => onChange(event.target.value)}
    />
  )
}
