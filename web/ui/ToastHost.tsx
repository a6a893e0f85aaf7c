import { styled } from '@mui/material/styles'
import { useEffect, useState } from 'react'
import { useT } from '../i18n/useT.ts'
import { useStore } from '../lib/store.ts'
import { Icon } from './Icon.tsx'
import { IconButton } from './IconButton.tsx'
import { vars } from './theme.ts'
import { toast } from './toasts.ts'

/** Ms that a toast stays, unless it is pointed at or in focus. */
const STAY = 6_000

/** Bottom left, one at a time. */
export function ToastHost() {
  const t = useT()
  const shown = useStore(toast)
  const [isHeld, setHeld] = useState(false)
  useEffect(() => {
    if (!shown || isHeld) return undefined
    const timer = setTimeout(() => toast.set(undefined), STAY)
    return () => clearTimeout(timer)
  }, [shown, isHeld])
  return (
    <Place>
      {shown && (
        <Frame
          key={shown.id}
          onMouseEnter={() => setHeld(true)}
          onMouseLeave={() => setHeld(false)}
          onFocus={() => setHeld(true)}
          onBlur={() => setHeld(false)}
        >
          <Icon name="circle-check" />
          <span>{shown.text}</span>
          <IconButton icon="x" small label={t('common.close')} onClick={() => toast.set(undefined)} />
        </Frame>
      )}
    </Place>
  )
}

const Place = styled('output')({ position: 'fixed', left: 16, bottom: 16, zIndex: 1400 })
const Frame = styled('div')({
  display: 'flex',
  alignItems: 'center',
  gap: 10,
  minHeight: 44,
  maxWidth: 'calc(100vw - 32px)',
  padding: '4px 6px 4px 14px',
  borderRadius: 6,
  background: vars.background.paper,
  boxShadow: vars.pop,
  fontSize: 13,
  '& > svg': { color: vars.success.main },
})
