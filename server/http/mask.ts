/** What stands where a secret was. */
export const MASK = '***'

/** What these are nobody has to say: also in an answer that is not known to hold them. */
const ALWAYS = /^(?:pin|puk)(?:code)?[12]?$|confirmationcode$/i

/**
 * A copy with the values of these property names (in any case) masked, at any depth, and of those that open a SIM
 * wherever they stand; nothing stays nothing.
 */
export function mask(value: unknown, secrets: readonly string[]): unknown {
  const names = new Set(secrets.map((name) => name.toLowerCase()))
  const isSecret = (name: string) => names.has(name.toLowerCase()) || ALWAYS.test(name)
  const walk = (one: unknown): unknown => {
    if (Array.isArray(one)) return one.map(walk)
    if (typeof one !== 'object' || one === null) return one
    return Object.fromEntries(
      Object.entries(one).map(([name, inner]) => [
        name,
        isSecret(name) && inner !== null && inner !== undefined && inner !== '' ? MASK : walk(inner),
      ]),
    )
  }
  return walk(value)
}
