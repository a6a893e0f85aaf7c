import type { DeedCannot } from '../../domain/deed.ts'
import { useT } from '../../i18n/useT.ts'
import { CannotWords } from '../../ui/deed/CannotWords.tsx'
import { Why } from '../../ui/Why.tsx'

interface CannotReasonProps {
  readonly id?: string
  readonly cannot: DeedCannot
}

/** Why nothing can be changed now, in words, with the way to what stands in between. */
export function CannotReason({ id, cannot }: CannotReasonProps) {
  const t = useT()
  return (
    <Why {...(id === undefined ? {} : { id })}>
      {t('edit.cannot')} <CannotWords cannot={cannot} orderTo={ordersTab} />
    </Why>
  )
}

const ordersTab = () => '?tab=orders'
