/**
 * Lets at most `most` tasks run at once; the others wait in the order in which they came. A task whose signal is
 * aborted while it waits never starts.
 */
export function inTurns(most: number) {
  const waiting: (() => void)[] = []
  let places = most
  /** Hands the place to whoever waits longest, so that nobody can slip in between. */
  const leave = () => {
    const next = waiting.shift()
    if (next) next()
    else places++
  }
  return async function run<T>(task: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    if (places > 0) places--
    else await new Promise<void>((go) => waiting.push(go))
    try {
      signal?.throwIfAborted()
      return await task()
    } finally {
      leave()
    }
  }
}
