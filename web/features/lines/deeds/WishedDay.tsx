import { useLineDeedT } from '../../../i18n/lineDeeds.ts'
import { TextField } from '../../../ui/TextField.tsx'

interface WishedDayProps {
  readonly day: string
  /** The first that may be wished for. */
  readonly first: string
  readonly onChange: (day: string) => void
  /** Why sTN did not take it, in words. */
  readonly refused?: string | undefined
  /** What it means when it stays empty: as soon as possible, unless told. */
  readonly empty?: string
}

/** From which day; empty is as soon as possible. */
export function WishedDay({ day, first, onChange, refused, empty }: WishedDayProps) {
  const l = useLineDeedT()
  return (
    <TextField
      type="date"
      label={l('ldeed.day')}
      labelNote={empty ?? l('ldeed.day.hint')}
      value={day}
      min={first}
      error={day !== '' && day < first ? l('ldeed.day.past') : refused}
      onChange={(event) => onChange(event.target.value)}
    />
  )
}
