import type { BodyOf } from '#contract/operation.ts'
import {
  HAND_STEPS,
  isTickable,
  MOST_CHECKLISTS,
  type Checklist,
  type checklistBegin,
  type HandStep,
} from '#contract/portal/checklists.ts'
import type { Commands } from './commands.ts'
import type { Operator } from './operator.ts'
import { Refused } from './refuse.ts'

type NewChecklist = BodyOf<typeof checklistBegin>

const refused = (path: string, code: string) => new Refused('body_refused', { fields: [{ path, code }] })

function checkNew({ kind, personId, commandId }: NewChecklist): void {
  const [needed, other] =
    kind === 'joiner' ? (['commandId', 'personId'] as const) : (['personId', 'commandId'] as const)
  const given = { personId, commandId }
  if (given[needed] === null) throw refused(needed, 'required')
  if (given[other] !== null) throw refused(other, 'not_allowed')
}

/** Open checklists of everybody, in page memory, by the rules of the real ones. */
export function createChecklists(commands: Commands, now: () => number) {
  const open = new Map<string, Checklist>()
  let nextId = 1

  function find(id: string): Checklist {
    const one = open.get(id)
    if (!one) throw new Refused('not_found')
    return one
  }
  const keep = (one: Checklist): Checklist => {
    open.set(one.id, one)
    return one
  }

  const note = ({ username }: Operator, row: string, { id, kind, personId }: Checklist, more: object = {}) =>
    commands.note(username, row, { kind: 'checklist', id }, { request: { kind, personId, ...more } })

  return {
    list: () => ({ checklists: [...open.values()] }),
    begin(operator: Operator, body: NewChecklist): Checklist {
      checkNew(body)
      const same = [...open.values()].find(
        (one) =>
          one.kind === body.kind &&
          (body.commandId === null ? one.personId === body.personId : one.commandId === body.commandId),
      )
      if (open.size >= MOST_CHECKLISTS) throw refused('checklists', 'too_many')
      if (same) return same
      const id = `checklist-${nextId}`
      nextId += 1
      const begun = { begunBy: operator.username, begunAt: new Date(now()).toISOString() }
      const one = keep({ ...body, id, ticked: [], ...begun })
      note(operator, 'checklistBegin', one, { commandId: one.commandId })
      return one
    },
    tick(operator: Operator, id: string, step: HandStep, done: boolean): Checklist {
      const one = find(id)
      if (!isTickable(one.kind, step)) throw refused('step', 'unknown')
      if (one.ticked.includes(step) === done) return one
      note(operator, 'checklistTick', one, { step, done })
      const ticked = HAND_STEPS[one.kind].filter((known) => (known === step ? done : one.ticked.includes(known)))
      return keep({ ...one, ticked })
    },
    link(operator: Operator, id: string, personId: number): Checklist {
      const one = find(id)
      if (one.personId !== null && one.personId !== personId) throw refused('personId', 'taken')
      if (one.personId === personId) return one
      const linked = keep({ ...one, personId })
      note(operator, 'checklistLink', linked, { commandId: one.commandId })
      return linked
    },
    close(operator: Operator, id: string, as: 'done' | 'dropped'): void {
      const one = find(id)
      const { kind, ticked, personId, commandId } = one
      const isOpen = HAND_STEPS[kind].some((step) => !ticked.includes(step)) || personId === null
      if (as === 'done' && isOpen) throw refused('as', 'steps_open')
      note(operator, 'checklistClose', one, { commandId, as })
      open.delete(id)
    },
  }
}
export type Checklists = ReturnType<typeof createChecklists>
