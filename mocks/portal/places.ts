import type { Place, Row } from '#contract/operation.ts'
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

/** What a write is about: the first place of its row that is filled. */
export function subjectsOf({ write }: Row, parts: RequestParts): { kind: string; id: string }[] {
  for (const place of write?.subject.from ?? []) {
    const value = readPlace(parts, place)
    const ids = (Array.isArray(value) ? value : [value]).filter((one) => !isEmpty(one))
    if (write && ids.length > 0) return ids.map((id) => ({ kind: write.subject.kind, id: String(id) }))
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

const MASK = '***'

/** A copy in which the values of these names are masked at any depth. */
export function masked(value: unknown, secrets: readonly string[]): unknown {
  if (secrets.length === 0) return value
  if (Array.isArray(value)) return value.map((one) => masked(one, secrets))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      secrets.includes(name) && !isEmpty(inner) ? MASK : masked(inner, secrets),
    ]),
  )
}
