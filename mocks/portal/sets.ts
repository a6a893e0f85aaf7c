import type { BodyOf } from '#contract/operation.ts'
import type { SavedSet, setCreate } from '#contract/portal/sets.ts'
import type { Operator } from './operator.ts'
import { Refused } from './refuse.ts'

type Kept = Omit<SavedSet, 'own'>

/** Saved selections of everybody, in page memory. */
export function createSets(now: () => number) {
  const kept = new Map<string, Kept>()
  let nextId = 1
  const moment = () => new Date(now()).toISOString()
  const shown = ({ username }: Operator, set: Kept): SavedSet => ({ ...set, own: set.owner === username })

  function find(id: string): Kept {
    const set = kept.get(id)
    if (!set) throw new Refused('not_found')
    return set
  }

  return {
    create(operator: Operator, { kind, ids }: BodyOf<typeof setCreate>): SavedSet {
      const id = `set-${nextId}`
      nextId += 1
      const at = moment()
      const set: Kept = { id, kind, ids: [...new Set(ids)], owner: operator.username, createdAt: at, updatedAt: at }
      kept.set(id, set)
      return shown(operator, set)
    },
    read: (operator: Operator, id: string) => shown(operator, find(id)),
    /** Throws `not_found` unless it is the operator's own. */
    update(operator: Operator, id: string, ids: readonly string[]): SavedSet {
      const before = find(id)
      if (before.owner !== operator.username) throw new Refused('not_found')
      const set: Kept = { ...before, ids: [...new Set(ids)], updatedAt: moment() }
      kept.set(id, set)
      return shown(operator, set)
    },
  }
}
export type Sets = ReturnType<typeof createSets>
