import type { Place } from '#contract/operation.ts'
import { MASK } from '#contract/mask.ts'
import { canonical } from './canonical.ts'
import { isEmpty, readPlace, type Parts } from './places.ts'
import { asThing } from './progress.ts'

/** What was sent, by name: the properties of the object at that place, or the one value there. */
function sentAt(parts: Parts, place: Place): [string, unknown][] {
  const value = readPlace(parts, place)
  const properties = Object.entries(asThing(value))
  return properties.length > 0 || typeof value === 'object' ? properties : [[place.split('.').at(-1)!, value]]
}

/** What stands at `costCenter.number` and the like in an answer. */
const at = (answer: unknown, names: string) =>
  names.split('.').reduce<unknown>((value, name) => asThing(value)[name], answer)

/**
 * Whether an object that was read again is as the write would have made it: every property that was sent, absent and
 * empty being the same to KPN (MSM 1.2). `names`: where the answer keeps what it calls otherwise. A masked property
 * cannot be compared, and nothing sent proves nothing.
 */
export function isSameState(
  parts: Parts,
  place: Place,
  read: unknown,
  names: Readonly<Record<string, string>> = {},
): boolean {
  const sent = sentAt(parts, place)
  const isEqual = ([name, value]: [string, unknown]) => {
    const there = at(read, names[name] ?? name)
    return isEmpty(value) ? isEmpty(there) : canonical(there ?? null) === canonical(value)
  }
  return (
    sent.some(([, value]) => !isEmpty(value)) && !canonical(sent).includes(JSON.stringify(MASK)) && sent.every(isEqual)
  )
}
