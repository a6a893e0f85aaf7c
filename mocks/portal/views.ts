import type { BodyOf } from '#contract/operation.ts'
import { MOST_VIEWS, type View, type viewCreate, type viewUpdate } from '#contract/portal/views.ts'
import { Refused } from './refuse.ts'
import type { Operator } from './operator.ts'

type Kept = Omit<View, 'own'>

/** Saved views and remembered columns of everybody, in page memory. */
export function createViews() {
  const kept = new Map<string, Kept>()
  const columns = new Map<string, View['columns']>()
  let nextId = 1

  const shown = ({ username }: Operator, view: Kept): View => ({ ...view, own: view.owner === username })
  const ownOf = ({ username }: Operator, list: string) =>
    [...kept.values()].filter((view) => view.owner === username && view.list === list)

  /** Throws `not_found`, also for what is another's and not shared. */
  function find({ username }: Operator, id: string, mustOwn: boolean): Kept {
    const view = kept.get(id)
    if (!view || (view.owner !== username && (mustOwn || !view.shared))) throw new Refused('not_found')
    return view
  }

  function checkName(operator: Operator, list: string, name: string, but?: string) {
    if (ownOf(operator, list).some((view) => view.name === name && view.id !== but))
      throw new Refused('body_refused', { fields: [{ path: 'name', code: 'taken' }] })
  }

  return {
    list: (operator: Operator, list: string) => ({
      views: ownOf(operator, list).map((view) => shown(operator, view)),
      columns: columns.get(`${operator.username}/${list}`) ?? null,
    }),
    read: (operator: Operator, id: string) => shown(operator, find(operator, id, false)),
    create(operator: Operator, body: BodyOf<typeof viewCreate>): View {
      if (ownOf(operator, body.list).length >= MOST_VIEWS)
        throw new Refused('body_refused', { fields: [{ path: 'views', code: 'too_many' }] })
      checkName(operator, body.list, body.name)
      const view: Kept = { ...body, id: `view-${nextId}`, owner: operator.username }
      nextId += 1
      kept.set(view.id, view)
      return shown(operator, view)
    },
    update(operator: Operator, id: string, body: BodyOf<typeof viewUpdate>): View {
      const before = find(operator, id, true)
      checkName(operator, before.list, body.name, id)
      const view = { ...before, ...body }
      kept.set(id, view)
      return shown(operator, view)
    },
    remove(operator: Operator, id: string): void {
      kept.delete(find(operator, id, true).id)
    },
    saveColumns(operator: Operator, list: string, chosen: View['columns'] | null): void {
      const key = `${operator.username}/${list}`
      if (chosen) columns.set(key, chosen)
      else columns.delete(key)
    },
  }
}
export type Views = ReturnType<typeof createViews>
