/** What stands in the place of a secret, in answers and in the ledger. */
export const MASK = '***'

/**
 * A copy of a JSON value in which the named properties are masked at any depth. What is absent, null or empty stays so:
 * that there is none is no secret. A value without such properties comes back as it is.
 */
export function mask(value: unknown, names: readonly string[]): unknown {
  return names.length === 0 ? value : masked(value, new Set(names))
}

function masked(value: unknown, names: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((one) => masked(one, names))
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, names.has(name) ? hide(inner) : masked(inner, names)]),
  )
}

const hide = (secret: unknown) => (secret === null || secret === undefined || secret === '' ? secret : MASK)
