import type { Place, Row } from '#contract/operation.ts'
import { parsePhone } from '#contract/phone.ts'

/** The parts of a write that a row can point into. */
export interface Parts {
  readonly path: Readonly<Record<string, unknown>>
  readonly query: Readonly<Record<string, unknown>>
  readonly body: unknown
}

const isThing = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What stands at `body.subscriber.email` and the like; `undefined` when there is nothing. */
export function readPlace(parts: Parts, place: Place): unknown {
  let value: unknown = parts
  for (const name of place.split('.')) {
    if (!isThing(value) || !Object.hasOwn(value, name)) return undefined
    value = value[name]
  }
  return value
}

function withAt(value: unknown, names: readonly string[], filling: unknown): unknown {
  const [name, ...rest] = names
  if (name === undefined) return filling
  const thing = isThing(value) ? value : {}
  return { ...thing, [name]: withAt(thing[name], rest, filling) }
}

/** The same parts with `filling` at that place; what was given is left alone. */
export const writePlace = (parts: Parts, place: Place, filling: unknown): Parts =>
  withAt(parts, place.split('.'), filling) as Parts

export const isEmpty = (value: unknown) => value === undefined || value === null || value === ''

export interface SubjectKey {
  readonly kind: string
  readonly id: string
}

/** One number, one subject, however it was typed. */
const spelled = (place: Place, value: unknown): string => {
  const text = String(value).trim()
  return place.endsWith('phoneNumber') ? (parsePhone(text).number ?? text) : text
}

/** What a write is about: the first place of its row that is filled, several when an array stands there. */
export function subjectsOf(row: Row, parts: Parts): SubjectKey[] {
  const subject = row.write?.subject
  for (const place of subject?.from ?? []) {
    const value = readPlace(parts, place)
    const values = (Array.isArray(value) ? value : [value]).filter((one) => !isEmpty(one))
    const ids = new Set(values.map((one) => spelled(place, one)))
    if (ids.size > 0) return [...ids].map((id) => ({ kind: subject!.kind, id }))
  }
  return []
}
