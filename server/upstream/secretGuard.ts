import type { Stream, Whole } from './collect.ts'
import type { Proof } from './credentials.ts'
import type { WireHeaders } from './flight.ts'

/** A refusal that repeats what we proved ourselves with loses it; an answer that does is none: `undefined`. */
export function guardWhole(whole: Whole, { secret }: Proof): Whole | undefined {
  if (!whole.body.includes(secret)) return whole
  if (whole.status < 400) return undefined
  return { ...whole, body: Buffer.from(whole.body.toString('utf8').replaceAll(secret, '***')) }
}

/** Headers without those that repeat it. */
export function guardHeaders(headers: WireHeaders, { secret }: Proof): WireHeaders {
  const repeats = (value: string | string[] | undefined) => String(value).includes(secret)
  if (!Object.values(headers).some(repeats)) return headers
  return Object.fromEntries(Object.entries(headers).filter(([, value]) => !repeats(value)))
}

/** How many bytes at the end of `seen` may be the beginning of `needle`. */
function begunAtEnd(seen: Buffer, needle: Buffer): number {
  let from = seen.indexOf(needle[0]!, Math.max(0, seen.length - needle.length + 1))
  while (from >= 0) {
    if (needle.subarray(0, seen.length - from).equals(seen.subarray(from))) return seen.length - from
    from = seen.indexOf(needle[0]!, from + 1)
  }
  return 0
}

/**
 * Lets a stream through as long as it does not repeat what we proved ourselves with; throws just before it would. The
 * few bytes that may be its beginning wait for the next chunk, or for `end`.
 */
export function guardStream(stream: Stream, { secret }: Proof): Stream & { end(): void } {
  const needle = Buffer.from(secret)
  let held: Buffer = Buffer.alloc(0)
  return {
    data(chunk) {
      const seen = held.length > 0 ? Buffer.concat([held, chunk]) : chunk
      if (seen.includes(needle)) throw new Error('the answer repeats our own credentials')
      const passed = seen.length - begunAtEnd(seen, needle)
      held = seen.subarray(passed)
      if (passed > 0) stream.data(seen.subarray(0, passed))
    },
    end() {
      if (held.length > 0) stream.data(held)
    },
  }
}
