import { mask } from '#contract/mask.ts'
import type { Place, Row } from '#contract/operation.ts'
import { parsePhone } from '#contract/phone.ts'
import { asThing } from './upstreamTrouble.ts'

/** The parts of a request in which a row's places point. */
export interface RequestParts {
  readonly path: Readonly<Record<string, unknown>>
  readonly query: Readonly<Record<string, unknown>>
  readonly body: unknown
}

const isEmpty = (value: unknown) => value === undefined || value === null || value === ''

export function readPlace(parts: RequestParts, place: Place): unknown {
  return place.split('.').reduce<unknown>((at, name) => asThing(at)[name], parts)
}

/** A copy with `value` at that place. */
function withPlace(owner: unknown, [name, ...rest]: readonly string[], value: unknown): unknown {
  if (name === undefined) return value
  return { ...asThing(owner), [name]: withPlace(asThing(owner)[name], rest, value) }
}

/** The same parts with `value` at that place. */
export const writePlace = (parts: RequestParts, place: Place, value: unknown): RequestParts =>
  withPlace(parts, place.split('.'), value) as RequestParts

/** One number, one subject, however it was typed (as the portal has it). */
const spelled = (place: Place, value: unknown) =>
  place.endsWith('phoneNumber') ? (parsePhone(String(value)).number ?? String(value)) : String(value)

/** What a write is about: the first place of its row that is filled. */
export function subjectsOf({ write }: Row, parts: RequestParts): { kind: string; id: string }[] {
  for (const place of write?.subject.from ?? []) {
    const value = readPlace(parts, place)
    const ids = (Array.isArray(value) ? value : [value]).filter((one) => !isEmpty(one))
    if (write && ids.length > 0) return ids.map((id) => ({ kind: write.subject.kind, id: spelled(place, id) }))
  }
  return []
}

/** The parts with our reference number where the row has a place for one and nobody filled it. */
export function withReference(row: Row, parts: RequestParts, make: () => string) {
  const { at, made } = row.write?.reference ?? {}
  if (!at) return { parts, reference: null }
  const given = readPlace(parts, at)
  if (!isEmpty(given)) return { parts, reference: String(given) }
  if (made === false) return { parts, reference: null }
  const reference = make()
  return { parts: withPlace(parts, at.split('.'), reference) as RequestParts, reference }
}

/** What the portal hides of an answer or a body; of a row without secrets it passes as it is, as the portal streams it. */
export const masked = (value: unknown, secrets: readonly string[]): unknown =>
  secrets.length === 0 ? value : mask(value, secrets)
