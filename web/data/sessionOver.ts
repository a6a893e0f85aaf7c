/** Says that the session is over, from wherever a call found out, to whoever asks people to sign in again. */
const listeners = new Set<() => void>()

export const sessionOver = {
  tell: () => {
    for (const listener of listeners) listener()
  },
  /** Returns how to stop listening. */
  listen: (listener: () => void) => {
    listeners.add(listener)
    return () => {
      listeners.delete(listener)
    }
  },
}
