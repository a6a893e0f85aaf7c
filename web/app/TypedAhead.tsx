import { useLayoutEffect, useState } from 'react'
import { Unseen } from '../ui/LiveRegion.tsx'

interface TypedAheadProps {
  readonly label: string
  readonly value: string
  readonly onType: (value: string) => void
  readonly onLeave: () => void
}

/** Catches what somebody types while the search is still being fetched: a helper with a caller on the line does not wait. */
export function TypedAhead({ label, value, onType, onLeave }: TypedAheadProps) {
  const [before] = useState(() => document.activeElement)
  // the search takes the focus from where it was, and gives it back there when it closes
  useLayoutEffect(
    () => () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true })
    },
    [before],
  )
  return (
    <Unseen>
      <input
        // the key that opens the search is followed by its question
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the search itself would have taken the focus
        autoFocus
        type="text"
        aria-label={label}
        value={value}
        onChange={(event) => onType(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onLeave()
        }}
      />
    </Unseen>
  )
}
