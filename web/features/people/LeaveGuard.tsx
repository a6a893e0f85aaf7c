import { useEffect } from 'react'
import { useBlocker } from 'react-router'
import { shownName } from '#contract/personName.ts'
import type { Person } from '../../domain/person.ts'
import { useT } from '../../i18n/useT.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'

interface LeaveGuardProps {
  readonly person: Person
  readonly unsaved: number
}

/** Asks before what is typed is lost: on another page of ours, and when the window closes. */
export function LeaveGuard({ person, unsaved }: LeaveGuardProps) {
  const t = useT()
  const isDirty = unsaved > 0
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => isDirty && currentLocation.pathname !== nextLocation.pathname,
  )
  useEffect(() => {
    if (!isDirty) return undefined
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [isDirty])

  const name = shownName({ firstName: person.firstName, prefix: person.prefix, surname: person.lastName })
  const stay = () => blocker.reset?.()
  return (
    <Dialog
      open={blocker.state === 'blocked'}
      onClose={stay}
      title={t('edit.leave.title', { name })}
      actions={
        <>
          <Button look="dangerText" onClick={() => blocker.proceed?.()}>
            {t('edit.leave.go')}
          </Button>
          {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- a dialog puts the focus on what loses nothing */}
          <Button look="primary" autoFocus onClick={stay}>
            {t('edit.leave.stay')}
          </Button>
        </>
      }
    >
      <p>{t('edit.leave.text', { count: unsaved })}</p>
    </Dialog>
  )
}
