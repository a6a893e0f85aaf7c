import { useCallback, useSyncExternalStore } from 'react'

/** What `read` says now, asked again every so many ms: neither sandbox nor address tells anybody when it changes. */
export function usePolled<T extends string | number>(read: () => T, everyMs: number): T {
  const subscribe = useCallback(
    (changed: () => void) => {
      const timer = setInterval(changed, everyMs)
      return () => clearInterval(timer)
    },
    [everyMs],
  )
  return useSyncExternalStore(subscribe, read)
}
