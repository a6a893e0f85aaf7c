import { useEffect, type ReactNode } from 'react'
import { useBlocker } from 'react-router'
import { Button } from './Button.tsx'
import { Dialog } from './Dialog.tsx'

interface LeaveGuardProps {
  /** Asked at that moment: whether anything would be lost by going to another page. */
  readonly isAtStake: () => boolean
  readonly title: string
  readonly go: string
  readonly stay: string
  /** What would be lost. */
  readonly children: ReactNode
}

/** Asks before what is not kept is lost: on another page of ours, and when the window closes or reads itself anew. */
export function LeaveGuard({ isAtStake, title, go, stay, children }: LeaveGuardProps) {
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => currentLocation.pathname !== nextLocation.pathname && isAtStake(),
  )
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => isAtStake() && event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [isAtStake])

  const remain = () => blocker.reset?.()
  return (
    <Dialog
      open={blocker.state === 'blocked'}
      onClose={remain}
      title={title}
      actions={
        <>
          <Button look="dangerText" onClick={() => blocker.proceed?.()}>
            {go}
          </Button>
          {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- a dialog puts the focus on what loses nothing */}
          <Button look="primary" autoFocus onClick={remain}>
            {stay}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  )
}
