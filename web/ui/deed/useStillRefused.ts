import { useEffect, useState } from 'react'
import type { DeedView } from '../../domain/deed.ts'

/** What is sent, by field; undefined for a field that is left out. */
export type SentValues = Readonly<Record<string, unknown>>

/**
 * Which of the refused fields still hold what was sent: another value is not what was refused. Once none of them does,
 * the refusal is put away. A field that `values` does not name stays refused until the next press.
 */
export function useStillRefused(
  { pressed, again }: Pick<DeedView, 'pressed' | 'again'>,
  values: SentValues,
  about: readonly string[],
): ReadonlySet<string> {
  const [sent, setSent] = useState({ pressed, values })
  if (pressed.at === 'sending' && sent.pressed !== pressed) setSent({ pressed, values })
  const left = about.filter((field) => Object.is(values[field], sent.values[field]))
  const isOver = pressed.at === 'failed' && !pressed.mayHaveGone && about.length > 0 && left.length === 0
  useEffect(() => {
    if (isOver) again()
  }, [isOver, again])
  return new Set(left)
}
