import { failure, type Failure } from './failure.ts'

export interface SlotLimits {
  /** How many requests are under way at once; also the number of sockets. */
  readonly most: number
  /** How many may wait for a place, and for how long (ms). */
  readonly queue: number
  readonly waitMs: number
}

interface Waiting {
  readonly go: (busy: Failure | undefined) => void
  readonly timer: NodeJS.Timeout
}

const busy = (why: string) => failure('proxy_busy', false, why, 1)

/** A bounded number of places with a bounded queue: undici's own queue has no end. */
export function createSlots({ most, queue, waitMs }: SlotLimits) {
  let taken = 0
  const waiting = new Set<Waiting>()

  return {
    /** `undefined`: the place is yours, give it back with `release`. Else nothing was taken. */
    take(): Failure | undefined | Promise<Failure | undefined> {
      if (taken < most) {
        taken += 1
        return undefined
      }
      if (waiting.size >= queue) return busy('the queue is full')
      return new Promise((resolve) => {
        const timer = setTimeout(() => {
          waiting.delete(mine)
          resolve(busy(`no place within ${waitMs} ms`))
        }, waitMs)
        const mine: Waiting = { go: resolve, timer }
        waiting.add(mine)
      })
    },
    /** Hands the place to whoever waits longest. */
    release(): void {
      const [next] = waiting
      if (!next) {
        taken -= 1
        return
      }
      waiting.delete(next)
      clearTimeout(next.timer)
      next.go(undefined)
    },
  }
}
