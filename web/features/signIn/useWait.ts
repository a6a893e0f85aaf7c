import { useEffect, useState } from 'react'

const SECOND = 1000

/** Seconds that are left of `seconds` since `from` (ms since 1970); 0 when there is nothing to wait for. */
export function useWait(from: number, seconds: number | undefined): number {
  const until = seconds === undefined ? 0 : from + seconds * SECOND
  const [now, setNow] = useState(() => Date.now())
  const isOver = until <= now
  useEffect(() => {
    if (isOver) return undefined
    const timer = setInterval(() => setNow(Date.now()), SECOND)
    return () => clearInterval(timer)
  }, [isOver])
  return isOver ? 0 : (until - Math.max(now, from)) / SECOND
}
