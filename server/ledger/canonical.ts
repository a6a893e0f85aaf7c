import { createHash } from 'node:crypto'

/** What the ledger keeps of a file: enough to recognise it, nothing of what is in it. */
export const fileMark = (file: Uint8Array) => ({
  bytes: file.byteLength,
  sha256: createHash('sha256').update(file).digest('base64url'),
})

function sorted(value: unknown): unknown {
  if (value instanceof Uint8Array) return fileMark(value)
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const prototype: unknown = Object.getPrototypeOf(value)
  // two different Blobs would both be `{}`: one key could then stand for two intents
  if (prototype !== Object.prototype && prototype !== null) throw new TypeError('only JSON and bytes can be told apart')
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, inner]) => [name, sorted(inner)]),
  )
}

/**
 * JSON in which the order of properties does not matter; bytes stand there as their mark. Throws a TypeError for any
 * other object that is not plain.
 */
export const canonical = (value: unknown): string => JSON.stringify(sorted(value)) ?? 'null'
