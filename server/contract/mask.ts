/** What stands where a secret was. */
export const MASK = '***'

/** What these are nobody has to say: also in an answer that is not known to hold them. */
const ALWAYS = /^(?:pin|puk)(?:code)?[12]?$|confirmationcode$/i

type Thing = Readonly<Record<string, unknown>>

const isThing = (one: unknown): one is Thing => typeof one === 'object' && one !== null && !Array.isArray(one)

/** Everything in it masked, its form kept; nothing stays nothing. */
function blank(one: unknown): unknown {
  if (Array.isArray(one)) return one.map(blank)
  if (isThing(one)) return Object.fromEntries(Object.entries(one).map(([name, inner]) => [name, blank(inner)]))
  return one === null || one === undefined || one === '' ? one : MASK
}

/** Whether a property of that name is masked where these are the secrets (in any case). */
export function secretNames(secrets: readonly string[]): (name: unknown) => boolean {
  const names = new Set(secrets.map((name) => name.toLowerCase()))
  return (name) => typeof name === 'string' && (names.has(name.toLowerCase()) || ALWAYS.test(name))
}

/**
 * A copy with the values of these property names (in any case) masked, at any depth, and of those that open a SIM
 * wherever they stand; nothing stays nothing. A property may also be written as `{name, value}` (KPN's characteristics):
 * such a pair keeps its form and its name.
 */
export function mask(value: unknown, secrets: readonly string[]): unknown {
  const isSecret = secretNames(secrets)
  const hidden = (pair: Thing) => ({ ...(blank(pair) as Thing), ...(isSecret(pair.name) && { name: pair.name }) })
  const walk = (one: unknown): unknown => {
    if (Array.isArray(one)) return one.map(walk)
    if (!isThing(one)) return one
    if (isSecret(one.name)) return hidden(one)
    return Object.fromEntries(
      Object.entries(one).map(([name, inner]) => {
        if (!isSecret(name)) return [name, walk(inner)]
        const isPair = isThing(inner) && ('value' in inner || 'possibleValues' in inner || isSecret(inner.name))
        return [name, isPair ? hidden(inner) : isThing(inner) || Array.isArray(inner) ? MASK : blank(inner)]
      }),
    )
  }
  return walk(value)
}
