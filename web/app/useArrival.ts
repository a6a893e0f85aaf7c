import { useEffect, useRef } from 'react'
import { useMatches } from 'react-router'

/**
 * Puts the focus on the page when another screen has come, so that keyboard and screen reader start there. Not within
 * a screen: what is chosen in a tree keeps the focus. Nor while somebody answers what stands over the page (`isAsked`):
 * a screen that comes late would take the rest of what they type.
 */
export function useArrival(isAsked: boolean) {
  const main = useRef<HTMLElement>(null)
  const screen = useMatches().at(-1)?.id
  const shown = useRef(screen)
  useEffect(() => {
    if (shown.current === screen) return
    shown.current = screen
    if (!isAsked) main.current?.focus({ preventScroll: true })
  }, [screen, isAsked])
  return main
}
