import { MASK, mask } from '#contract/mask.ts'
import type { Exchange } from '../upstream/upstream.ts'
import { isAcceptance } from '../upstream/upstreamRefusal.ts'

const leaves = (value: unknown): string[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [String(value)]

/** What stands where its masked copy has a mask. */
function maskedOf(value: unknown, copy: unknown): string[] {
  if (copy === MASK) return leaves(value)
  if (typeof value !== 'object' || value === null || typeof copy !== 'object' || copy === null) return []
  const copied = copy as Readonly<Record<string, unknown>>
  return Object.entries(value).flatMap(([name, inner]) => maskedOf(inner, copied[name]))
}

const replaceIn = (value: unknown, words: RegExp): unknown => {
  if (typeof value === 'string') return value.replace(words, MASK)
  if (Array.isArray(value)) return value.map((one) => replaceIn(one, words))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, replaceIn(inner, words)]))
}

/**
 * A refusal without the secrets of the request that it answers: upstream's sentences repeat what was sent ("Code 4711 is
 * too short"), and the ledger keeps them. Whole words alone; an acceptance is masked by its names and stays as it is.
 */
export function hideEchoes(exchange: Exchange, sent: unknown, secrets: readonly string[]): Exchange {
  if (exchange.kind !== 'answered' || isAcceptance(exchange.status) || sent instanceof Uint8Array) return exchange
  const said = maskedOf(sent, mask(sent, secrets)).filter((one) => one.trim() !== '' && one !== MASK)
  if (said.length === 0) return exchange
  const either = said.map((one) => one.replaceAll(/[$()*+.?[\\\]^{|}/]/g, String.raw`\$&`)).join('|')
  const words = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${either})(?![\p{L}\p{N}])`, 'giu')
  return { ...exchange, body: replaceIn(exchange.body, words) }
}
