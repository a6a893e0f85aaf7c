import { shownName } from '#contract/personName.ts'
import type { Person } from '../../domain/person.ts'
import { useT } from '../../i18n/useT.ts'
import { LeaveGuard as Guard } from '../../ui/LeaveGuard.tsx'

interface LeaveGuardProps {
  readonly person: Person
  readonly unsaved: number
}

/** Asks before what is typed about a person is lost. */
export function LeaveGuard({ person, unsaved }: LeaveGuardProps) {
  const t = useT()
  const name = shownName({ firstName: person.firstName, prefix: person.prefix, surname: person.lastName })
  return (
    <Guard
      isAtStake={() => unsaved > 0}
      title={t('edit.leave.title', { name })}
      go={t('edit.leave.go')}
      stay={t('edit.leave.stay')}
    >
      <p>{t('edit.leave.text', { count: unsaved })}</p>
    </Guard>
  )
}
