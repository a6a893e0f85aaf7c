/**
 * Lets at most `most` tasks run at once; the others wait in the order in which they came. A task whose signal is
 * aborted while it waits never starts.
 */
export function inTurns(most: number) {
  const waiting: (() => void)[] = []
  let running = 0
  const next = () => {
    running--
    waiting.shift()?.()
  }
  return async function run<T>(task: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    if (running >= most) await new Promise<void>((go) => waiting.push(go))
    running++
    try {
      signal?.throwIfAborted()
      return await task()
    } finally {
      next()
    }
  }
}
