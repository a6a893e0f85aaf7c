import { isUtf8 } from 'node:buffer'
import type { Whole } from './collect.ts'

/** What no JSON value is. */
export const NO_JSON = Symbol('no JSON')

/** The JSON of an answer that was read whole; `undefined` when it is empty, `NO_JSON` when it is none. */
export function parseAnswer({ body, headers }: Pick<Whole, 'body' | 'headers'>): unknown {
  if (body.length === 0) return undefined
  const encoding = headers['content-encoding']
  // we ask for none; what comes compressed all the same is not what it says
  if (encoding !== undefined && encoding !== 'identity') return NO_JSON
  if (/^text\/html\b/i.test(String(headers['content-type'] ?? '')) || !isUtf8(body)) return NO_JSON
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    return NO_JSON
  }
}
