/** What stands where a secret was. */
export const MASK = '***'

/** A copy with the values of these property names (in any case) masked, at any depth; nothing stays nothing. */
export function mask(value: unknown, secrets: readonly string[]): unknown {
  if (secrets.length === 0) return value
  const names = new Set(secrets.map((name) => name.toLowerCase()))
  const walk = (one: unknown): unknown => {
    if (Array.isArray(one)) return one.map(walk)
    if (typeof one !== 'object' || one === null) return one
    return Object.fromEntries(
      Object.entries(one).map(([name, inner]) => [
        name,
        names.has(name.toLowerCase()) && inner !== null && inner !== undefined && inner !== '' ? MASK : walk(inner),
      ]),
    )
  }
  return walk(value)
}
