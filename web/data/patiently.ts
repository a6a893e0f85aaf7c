import { ApiError } from './errors.ts'

/** How often and how long (s) we wait when upstream asks for patience. */
const PATIENCE = { times: 5, longest: 60 }

/** Waits so many ms; rejects with the signal's reason when it is aborted first. */
export const wait = (ms: number, signal: AbortSignal) =>
  new Promise<void>((resolve, reject) => {
    const timer = setTimeout(resolve, ms)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      reject(signal.reason as Error)
    })
  })

const waitOf = (failure: unknown) =>
  failure instanceof ApiError && failure.problem.status === 429 ? (failure.problem.retryAfter ?? 1) : undefined

/** A read that waits as long as upstream (or we) ask for, within reason. Throws what `read` throws. */
export async function patiently<T>(read: () => Promise<T>, signal: AbortSignal): Promise<T> {
  for (let times = 1; ; times++) {
    try {
      return await read()
    } catch (failure) {
      const seconds = waitOf(failure)
      if (seconds === undefined || seconds > PATIENCE.longest || times >= PATIENCE.times) throw failure
      await wait(seconds * 1000, signal)
    }
  }
}
