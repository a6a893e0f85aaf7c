import type { IncomingMessage } from 'node:http'
import * as z from 'zod/mini'
import { Refusal } from './refusal.ts'

const KEY = /^[\x21-\x7e]{1,200}$/
const MOST_BYTES = 2_048

const words = z.strictObject({
  reason: z.optional(z.string().check(z.maxLength(500))),
  ticket: z.optional(z.string().check(z.maxLength(100))),
  note: z.optional(z.string().check(z.maxLength(1_000))),
})

const refuse = () => new Refusal('bad_request', 'Vloot-Intent is malformed')

/** `Idempotency-Key`: one per intent of a person. Throws `key_missing`. */
export function readKey({ headers }: IncomingMessage): string {
  const key = headers['idempotency-key']
  if (typeof key !== 'string' || !KEY.test(key)) throw new Refusal('key_missing', 'no usable Idempotency-Key')
  return key
}

/**
 * `Vloot-Intent`: why somebody does this, for the ledger (upstream bodies have no place for it). Percent-encoded JSON of
 * at most 2 kB. Throws `bad_request` when it is not.
 */
export function readIntentWords({ headers }: IncomingMessage): z.output<typeof words> {
  const wire = headers['vloot-intent']
  if (wire === undefined) return {}
  if (typeof wire !== 'string' || wire.length > MOST_BYTES) throw refuse()
  let value: unknown
  try {
    value = JSON.parse(decodeURIComponent(wire))
  } catch {
    throw refuse()
  }
  const parsed = words.safeParse(value)
  if (!parsed.success) throw refuse()
  return parsed.data
}
