import { useEffect, useState } from 'react'
import { useLocation } from 'react-router'

/** Ms that what is typed stands still before it is kept. */
const CALM = 250

interface Entry {
  readonly key?: string
}

interface Kept<T> {
  readonly form: T
  readonly by: string
}

const keptBy = <T>(state: unknown, by: string): T | undefined => {
  if (typeof state !== 'object' || state === null || !('form' in state) || !('by' in state)) return undefined
  // only this screen writes into its own entry of the history
  const kept = state as Kept<T>
  return kept.by === by ? kept.form : undefined
}

/** Beside the router: what is kept changes nothing on the screen. `entry`: the router's name of the entry in sight. */
function keep(kept: Kept<unknown>, entry: string): void {
  const state = history.state as Entry | null
  if (state?.key === undefined || state.key === entry) history.replaceState({ ...state, usr: kept }, '')
}

/**
 * A form's answers, kept in this entry of the browser's history, so that back, forward and reload lose nothing. Nothing
 * secret belongs in it. `by`: whose it is; the next to sign in on this screen begins anew.
 */
export function useKeptInHistory<T extends object>(first: T, by: string) {
  const { key, state } = useLocation() as { readonly key: string; readonly state: unknown }
  const [form, setForm] = useState<T>(() => keptBy<T>(state, by) ?? first)
  useEffect(() => {
    const now = () => keep({ form, by }, key)
    const timer = setTimeout(now, CALM)
    addEventListener('beforeunload', now)
    return () => {
      clearTimeout(timer)
      removeEventListener('beforeunload', now)
    }
  }, [form, by, key])
  return [form, (part: Partial<T>) => setForm((before) => ({ ...before, ...part }))] as const
}
