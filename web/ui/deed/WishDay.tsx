import { useContractDeedT } from '../../i18n/contractDeeds.ts'
import { TextField } from '../TextField.tsx'

interface WishDayProps {
  readonly day: string
  /** The first that may be wished for, as `2026-11-22`. */
  readonly first: string
  readonly onChange: (day: string) => void
  /** Why KPN did not take it, in words. */
  readonly refused?: string | undefined
}

/** When it has to happen; empty is as soon as possible. A past day is told at once, and the press says it too. */
export function WishDay({ day, first, onChange, refused }: WishDayProps) {
  const c = useContractDeedT()
  return (
    <TextField
      type="date"
      label={c('cdeed.day')}
      labelNote={c('cdeed.day.hint')}
      value={day}
      min={first}
      error={day !== '' && day < first ? c('cdeed.day.past') : refused}
      onChange={(event) => onChange(event.target.value)}
    />
  )
}
