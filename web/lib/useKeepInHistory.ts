import { useEffect } from 'react'

/** Ms that what is typed stands still before it is kept: browsers count the changes of a history. */
const CALM = 250

interface Entry {
  readonly key?: string
}

interface Place {
  /** The router's name of the entry. */
  readonly key: string
  readonly state: unknown
}

/** What was typed just before somebody went elsewhere in the portal, by the entry that they left. */
const late = new Map<string, object>()

/** What an entry of the browser's history keeps: what `useKeepInHistory` put there. */
export const keptInHistory = ({ key, state }: Place): unknown => late.get(key) ?? state

/** Beside the router: what is kept changes nothing on the screen. */
function keep(kept: object, key: string): void {
  late.delete(key)
  const state = history.state as Entry | null
  if (state?.key === undefined || state.key === key) history.replaceState({ ...state, usr: kept }, '')
  else late.set(key, kept)
}

/**
 * Keeps something in the entry of the browser's history that is in sight, so that back, forward, a reload and a tab that
 * is opened again lose nothing: a moment after each change, and before the page is left or put aside. Nothing secret
 * belongs in it: browsers write their history to disk. `kept` is another object when it changed, the same otherwise.
 */
export function useKeepInHistory(kept: object, key: string): void {
  useEffect(() => {
    let isDue = true
    const now = () => {
      if (isDue) keep(kept, key)
      isDue = false
    }
    const timer = setTimeout(now, CALM)
    const aside = () => document.visibilityState === 'hidden' && now()
    // a reload has begun by the time of `pagehide`, and a phone may send nothing but `visibilitychange`
    addEventListener('beforeunload', now)
    addEventListener('pagehide', now)
    document.addEventListener('visibilitychange', aside)
    return () => {
      clearTimeout(timer)
      removeEventListener('beforeunload', now)
      removeEventListener('pagehide', now)
      document.removeEventListener('visibilitychange', aside)
      if (isDue) late.set(key, kept)
    }
  }, [kept, key])
}
