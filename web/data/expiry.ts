import { createStore } from '../lib/store.ts'

/** Whether the portal has told us, in the middle of something, that nobody is signed in any more. */
export const sessionExpired = createStore(false)

/** Of `performance.now()`: what was asked before the last sign-in says nothing about the session after it. */
let signedInAt = -Infinity

export function noteSignIn(): void {
  signedInAt = performance.now()
  sessionExpired.set(false)
}

/** A request was refused for want of a session; `startedAt` from `performance.now()`. */
export function noteExpired(startedAt: number): void {
  if (startedAt > signedInAt) sessionExpired.set(true)
}
