import { styled } from '@mui/material/styles'
import { lastPortingDay, REFERENCE_MAX, type OrderWish, type WishFaults } from '../../../domain/basketOrder.ts'
import { useOrderT } from '../../../i18n/basketOrder.ts'
import { formatDate } from '../../../lib/format.ts'
import { TextField } from '../../../ui/TextField.tsx'
import { Section } from './Section.tsx'

interface WishSectionProps {
  readonly wish: OrderWish
  readonly faults: WishFaults
  /** As `2026-11-22`. */
  readonly today: string
  readonly porting: boolean
  /** KPN refused the order because of the day, in words. */
  readonly refusal: string | undefined
  readonly onChange: (part: Partial<OrderWish>) => void
}

/** When it has to happen, and under which reference KPN keeps it. */
export function WishSection({ wish, faults, today, porting, refusal, onChange }: WishSectionProps) {
  const o = useOrderT()
  const last = lastPortingDay(today)
  const dayWords = faults.day && o(`order.day.${faults.day}`, { date: formatDate(last) })
  return (
    <Section title={o('order.when')}>
      <Fields>
        <TextField
          type="date"
          label={o('order.day')}
          labelNote={o('order.day.hint')}
          value={wish.day}
          min={today}
          max={porting ? last : undefined}
          error={dayWords ?? refusal}
          onChange={(event) => onChange({ day: event.target.value })}
        />
        <TextField
          label={o('order.reference')}
          value={wish.reference}
          hint={o('order.reference.hint')}
          maxLength={REFERENCE_MAX + 20}
          autoComplete="off"
          error={faults.reference && o('order.fault.long', { max: REFERENCE_MAX })}
          onChange={(event) => onChange({ reference: event.target.value })}
        />
      </Fields>
    </Section>
  )
}

const Fields = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 260px), 1fr))',
  gap: 16,
  alignItems: 'start',
})
