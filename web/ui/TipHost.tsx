import Tooltip from '@mui/material/Tooltip'
import { useEffect, useRef, useState } from 'react'

/** Ms that the pointer rests before a tip shows, and that it may take to reach the tip itself. */
const REST = 400
const LINGER = 120

interface Tip {
  readonly anchor: Element
  readonly text: string
  readonly placement: 'bottom' | 'right'
}

function tipAt(target: EventTarget | null): Tip | undefined {
  const anchor = target instanceof Element ? target.closest('[data-tip]') : null
  const text = anchor?.getAttribute('data-tip')
  if (!anchor || !text) return undefined
  return { anchor, text, placement: anchor.getAttribute('data-tip-side') === 'right' ? 'right' : 'bottom' }
}

/**
 * The one tooltip of the page: whatever carries `data-tip` has it, without code of its own. It can be pointed at, goes
 * with Esc, and never says what is not also in the name or the text of its anchor.
 */
export function TipHost() {
  const [tip, setTip] = useState<Tip>()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  useEffect(() => {
    const later = (ms: number, next: Tip | undefined) => {
      clearTimeout(timer.current)
      timer.current = setTimeout(() => setTip(next), ms)
    }
    const over = ({ target, pointerType }: PointerEvent) => {
      if (pointerType === 'touch') return
      const next = tipAt(target)
      later(next ? REST : LINGER, next)
    }
    const focused = ({ target }: FocusEvent) => {
      const next = tipAt(target)
      if (next?.anchor.matches(':focus-visible')) later(0, next)
    }
    const away = () => later(0, undefined)
    const key = ({ key }: KeyboardEvent) => key === 'Escape' && away()
    addEventListener('pointerover', over)
    addEventListener('pointerdown', away)
    addEventListener('focusin', focused)
    addEventListener('focusout', away)
    addEventListener('keydown', key)
    return () => {
      clearTimeout(timer.current)
      removeEventListener('pointerover', over)
      removeEventListener('pointerdown', away)
      removeEventListener('focusin', focused)
      removeEventListener('focusout', away)
      removeEventListener('keydown', key)
    }
  }, [])

  if (!tip?.anchor.isConnected) return null
  return (
    <Tooltip
      open
      title={tip.text}
      placement={tip.placement}
      disableFocusListener
      disableHoverListener
      disableTouchListener
      slotProps={{
        popper: {
          anchorEl: tip.anchor,
          onPointerOver: (event) => {
            // the pointer may rest on the tip to read it
            event.nativeEvent.stopPropagation()
            clearTimeout(timer.current)
          },
        },
      }}
    >
      <span hidden />
    </Tooltip>
  )
}
