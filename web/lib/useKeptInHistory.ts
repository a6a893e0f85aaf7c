import { useMemo, useState } from 'react'
import { useLocation, type Location } from 'react-router'
import { keptInHistory, useKeepInHistory } from './useKeepInHistory.ts'

interface Kept<T> {
  readonly form: T
  readonly by: string
}

function keptBy<T>(place: Location, by: string): T | undefined {
  const state = keptInHistory(place)
  if (typeof state !== 'object' || state === null || !('form' in state) || !('by' in state)) return undefined
  // only this screen writes into its own entry of the history
  const kept = state as Kept<T>
  return kept.by === by ? kept.form : undefined
}

/**
 * A form's answers, kept in this entry of the browser's history, so that back, forward and reload lose nothing. Nothing
 * secret belongs in it. `by`: whose it is; the next to sign in on this screen begins anew.
 */
export function useKeptInHistory<T extends object>(first: T, by: string) {
  const place = useLocation()
  const [form, setForm] = useState<T>(() => keptBy<T>(place, by) ?? first)
  useKeepInHistory(
    useMemo(() => ({ form, by }), [form, by]),
    place.key,
  )
  return [form, (part: Partial<T>) => setForm((before) => ({ ...before, ...part }))] as const
}
