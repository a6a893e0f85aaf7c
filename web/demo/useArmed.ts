import { useCallback, useMemo } from 'react'
import type { ArmedFault } from '../../mocks/faults.ts'
import type { Portal } from '../../mocks/portal/portal.ts'
import { usePolled } from './usePolled.ts'

const EVERY = 500

/** The faults that still lie in wait; those that have hit as often as they should are gone. */
export function useArmed({ engine }: Portal) {
  const read = useCallback(
    () => JSON.stringify(engine.faults.list().filter(({ hits, times = Infinity }) => hits < times)),
    [engine],
  )
  const written = usePolled(read, EVERY)
  return useMemo(() => ({ armed: JSON.parse(written) as ArmedFault[] }), [written])
}
