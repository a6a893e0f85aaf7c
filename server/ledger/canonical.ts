import { createHash } from 'node:crypto'

function sorted(value: unknown): unknown {
  if (value instanceof Uint8Array) {
    return { bytes: value.byteLength, sha256: createHash('sha256').update(value).digest('base64url') }
  }
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, inner]) => [name, sorted(inner)]),
  )
}

/** JSON in which the order of properties does not matter. A file stands there as its length and SHA-256. */
export const canonical = (value: unknown): string => JSON.stringify(sorted(value)) ?? 'null'
