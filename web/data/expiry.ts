import { createStore } from '../lib/store.ts'

/** Whether the portal has told us, in the middle of something, that nobody is signed in any more. */
export const sessionExpired = createStore(false)
