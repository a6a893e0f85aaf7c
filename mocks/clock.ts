/** The sandbox clock: what upstream calls now. Moved by the control plane, never by waiting. */
export interface SandboxClock {
  /** Ms since 1970. */
  readonly now: () => number
  readonly frozen: boolean
  /** Moves it by so many ms; backwards too. */
  readonly advance: (ms: number) => void
  /** Sets it; it runs on from there unless it is frozen. */
  readonly set: (at: number) => void
  readonly freeze: (frozen: boolean) => void
}

/** A clock that runs with `real` (the system clock unless told otherwise) plus an offset that can be moved. */
export function createClock(real: () => number = Date.now): SandboxClock {
  let offset = 0
  let frozenAt: number | undefined
  const now = () => frozenAt ?? real() + offset
  const set = (at: number) => {
    offset = at - real()
    if (frozenAt !== undefined) frozenAt = at
  }
  return {
    now,
    get frozen() {
      return frozenAt !== undefined
    },
    advance: (ms) => set(now() + ms),
    set,
    freeze(frozen) {
      const at = now()
      frozenAt = frozen ? at : undefined
      offset = at - real()
    },
  }
}
