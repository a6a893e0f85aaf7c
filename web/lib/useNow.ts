import { useEffect, useState } from 'react'

/** Ms between two looks at the clock: nothing that is told by it is more precise than a minute. */
const TICK = 30_000

/** What time it is (ms since 1970), looked at now and then while the page is open. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK)
    return () => clearInterval(timer)
  }, [])
  return now
}
