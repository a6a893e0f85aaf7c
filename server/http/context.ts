import type { IncomingMessage } from 'node:http'
import type { SignedIn } from '../auth/signedIn.ts'
import type { Target } from './target.ts'

/** What we know of one request, for whoever handles it and for the one line that the log gets. */
export interface Context {
  /** Ours, never the browser's. */
  readonly id: string
  readonly startedAt: number
  target: Target
  /** Row id, or the kind of thing that was asked for. */
  what: string
  who?: SignedIn
  /** Private: why it ended badly. */
  forTheLog?: string
  code?: string
}

/** On the request itself: a WeakMap of every request is work for the garbage collector that can be measured. */
const CONTEXT = Symbol('context')

type Begun = IncomingMessage & { [CONTEXT]?: Context }

export const begin = (request: Begun, context: Context): void => {
  request[CONTEXT] = context
}

/** Throws when the request never went through the front door: a bug of ours. */
export function contextOf(request: Begun): Context {
  const context = request[CONTEXT]
  if (!context) throw new Error('a request without a context')
  return context
}
