import { ROLES, type Role } from '#contract/permissions.ts'
import type { BodyOf, PathOf, QueryOf, Row, WireAnswerOf } from '#contract/operation.ts'
import type { Command } from '#contract/portal/ledger.ts'
import { isThingSought, revealNote, revealSubject } from '#contract/portal/reveal.ts'
import type { portalRows } from '#contract/portal/table.ts'
import { isOpen } from './commands.ts'
import { Refused } from './refuse.ts'
import { rowNamed } from './rowNamed.ts'
import { demand, DEMO_PASSWORD, operatorOf, sessionOf, type PortalState } from './state.ts'
import { asThing, jsonOf, troubleOf } from './upstreamTrouble.ts'

/** One request as a handler of a portal row sees it: permission and shape are checked. */
export interface PortalGiven<R extends Row> {
  readonly path: PathOf<R>
  readonly query: QueryOf<R>
  readonly body: BodyOf<R>
  readonly state: PortalState
}

type PortalHandler<R extends Row> = (given: PortalGiven<R>) => WireAnswerOf<R> | Promise<WireAnswerOf<R>>

/** One handler for every row: a row without one does not compile. */
export type PortalHandlersFor<Rows extends Record<string, Row>> = {
  readonly [Id in keyof Rows]: PortalHandler<Rows[Id]>
}

const TRIES = 10
const isRole = (name: string): name is Role => Object.hasOwn(ROLES, name)

export const portalHandlers: PortalHandlersFor<typeof portalRows> = {
  sessionRead: ({ state }) => sessionOf(state),

  signIn({ state, body: { username, password } }) {
    const failed = state.failures.get(username) ?? 0
    if (failed >= TRIES) throw new Refused('sign_in_locked', { attemptsLeft: 0, retryAfter: 900 })
    if (!isRole(username) || password !== DEMO_PASSWORD) {
      state.failures.set(username, failed + 1)
      throw new Refused('sign_in_refused', { attemptsLeft: TRIES - failed - 1 })
    }
    state.failures.delete(username)
    state.operator = operatorOf(username, state)
    return sessionOf(state)
  },

  signOut({ state }) {
    state.operator = undefined
    return undefined
  },

  preferencesSave({ state, body }) {
    const { role } = demand(state, undefined)
    state.preferences.set(role, body)
    state.operator = operatorOf(role, state)
    return undefined
  },

  async commandList({ state, query }) {
    const { commands } = state
    // the real portal follows by itself, whether or not anybody looks
    for (const one of commands.kept) await commands.follow(one)
    const { subjectKind, subjectId, upstream, reference, state: wanted, before, limit = 50 } = query
    const from = before === undefined ? 0 : commands.kept.findIndex(({ command }) => command.id === before) + 1
    const fitting = commands.kept
      .slice(from)
      .map(({ command }) => command)
      .filter(
        (command) =>
          (wanted === undefined || (wanted === 'open' ? isOpen(command) : command.state === wanted)) &&
          (upstream === undefined || rowNamed(command.row)?.upstream === upstream) &&
          (reference === undefined || command.reference === reference) &&
          (subjectKind === undefined || command.subjects.some(({ kind }) => kind === subjectKind)) &&
          (subjectId === undefined || command.subjects.some(({ id }) => id === subjectId)),
      )
    return {
      commands: fitting.slice(0, limit).map((command) => shown(state, withoutEvents(command))),
      more: fitting.length > limit,
    }
  },

  async commandRead({ state, path }) {
    const one = state.commands.find(path.id)
    await state.commands.follow(one)
    return shown(state, one.command)
  },

  async commandFollow({ state, path }) {
    const one = state.commands.find(path.id)
    await state.commands.follow(one)
    return shown(state, one.command)
  },

  commandSettle({ state, path, body }) {
    const one = state.commands.find(path.id)
    demand(state, rowNamed(one.command.row)?.permission)
    state.commands.settle(one, body.applied, body.note)
    return shown(state, one.command)
  },

  async secretReveal({ state, body }) {
    const row = rowNamed(body.row)
    if (!row || row.method !== 'GET') throw new Refused('not_found')
    const { username } = demand(state, row.permission)
    const places = body.field.split('.')
    if (!row.secrets.includes(places.at(-1) ?? '')) throw new Refused('bad_request')
    const subject = revealSubject(row, body.path, body.query)
    const words = { reason: body.reason, request: revealNote(body) }
    const commandId = state.commands.note(username, row.id, subject, words)
    const answer = await state.ask({ row, path: body.path, query: body.query ?? {} })
    const trouble = troubleOf(row, answer)
    if (trouble) throw trouble
    const at = (thing: unknown, name: string) => (Array.isArray(thing) ? thing[Number(name)] : asThing(thing)[name])
    const holder = places.slice(0, -1).reduce<unknown>(at, jsonOf(answer))
    const value = isThingSought(holder, body.query) ? at(holder, places.at(-1)!) : null
    return { value: value === undefined || value === null ? null : String(value), commandId }
  },

  viewList: ({ state, query }) => state.views.list(demand(state, undefined), query.list),
  viewCreate: ({ state, body }) => state.views.create(demand(state, undefined), body),
  viewRead: ({ state, path }) => state.views.read(demand(state, undefined), path.id),
  viewUpdate: ({ state, path, body }) => state.views.update(demand(state, undefined), path.id, body),
  viewDelete({ state, path }) {
    state.views.remove(demand(state, undefined), path.id)
    return undefined
  },
  columnsSave({ state, path, body }) {
    state.views.saveColumns(demand(state, undefined), path.list, body.columns)
    return undefined
  },

  checklistList: ({ state }) => state.checklists.list(),
  checklistBegin: ({ state, body }) => state.checklists.begin(demand(state, undefined), body),
  checklistTick: ({ state, path, body }) =>
    state.checklists.tick(demand(state, undefined), path.id, body.step, body.done),
  checklistLink: ({ state, path, body }) => state.checklists.link(demand(state, undefined), path.id, body.personId),
  checklistClose({ state, path, body }) {
    state.checklists.close(demand(state, undefined), path.id, body.as)
    return undefined
  },

  draftList: ({ state, query }) => state.drafts.list(demand(state, undefined), query.kind),
  draftRead: ({ state, path }) => state.drafts.read(demand(state, undefined), path.id),
  draftSave: ({ state, path, body }) => state.drafts.save(demand(state, undefined), path.id, body),
  draftDelete: ({ state, path }) => {
    state.drafts.remove(demand(state, undefined), path.id)
    return undefined
  },
  setCreate: ({ state, body }) => state.sets.create(demand(state, undefined), body),
  setRead: ({ state, path }) => state.sets.read(demand(state, undefined), path.id),
  setUpdate: ({ state, path, body }) => state.sets.update(demand(state, undefined), path.id, body.ids),

  notificationList: ({ state }) => state.notifications.list(demand(state, undefined)),
  notificationCount: ({ state }) => state.notifications.count(demand(state, undefined)),
  notificationsSeen: ({ state, body }) => state.notifications.see(demand(state, undefined), body.upTo),

  batchCreate: ({ state, body }) => state.batches.create(demand(state, undefined), body),
  batchList: ({ state, query }) => state.batches.list(demand(state, undefined), query),
  batchRead: ({ state, path }) => state.batches.read(demand(state, undefined), path.id),
  batchItems: ({ state, path, query }) => state.batches.items(demand(state, undefined), path.id, query),
  batchCheck: ({ state, path }) => state.batches.check(demand(state, undefined), path.id),
  batchStart: ({ state, path, body }) => state.batches.start(demand(state, undefined), path.id, body),
  batchPause: ({ state, path }) => state.batches.pause(demand(state, undefined), path.id),
  batchResume: ({ state, path }) => state.batches.resume(demand(state, undefined), path.id),
  batchStop: ({ state, path }) => state.batches.stop(demand(state, undefined), path.id),

  exportNote({ state, body }) {
    const { username } = demand(state, undefined)
    const subject = { kind: 'list', id: body.place === null ? body.list : `${body.list}/${body.place}` }
    return { commandId: state.commands.note(username, 'exportNote', subject, { request: body }) }
  },
}

/** Its history comes only with one command. */
function withoutEvents(command: Command): Command {
  const copy = { ...command }
  delete copy.events
  return copy
}

/** A command as the signed-in operator may see it: the words of others need `ledger.read`. */
function shown(state: PortalState, command: Command): Command {
  const { username, permissions } = demand(state, undefined)
  if (permissions.includes('ledger.read') || command.operator === username) return command
  return {
    ...command,
    reason: null,
    ticket: null,
    note: null,
    request: null,
    answer: null,
    ...(command.events && { events: command.events.map((event) => ({ ...event, note: null })) }),
  }
}
