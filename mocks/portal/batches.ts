import type { BodyOf, QueryOf, WireAnswerOf } from '#contract/operation.ts'
import {
  BATCH_ROWS,
  MOST_OPEN_BATCHES,
  ITEM_CHECKS,
  ITEM_STATES,
  type Batch,
  type batchCreate,
  type BatchItem,
  type batchItems,
  type batchList,
  type BatchState,
  type batchStart,
} from '#contract/portal/batches.ts'
import { mask } from '#contract/mask.ts'
import type { Permission } from '#contract/permissions.ts'
import { lookAtItem, planItems, sameRows, sendItem, shownStateOf, type BatchWorld, type KeptItem } from './batchItem.ts'
import { isOpen } from './commands.ts'
import type { Operator } from './operator.ts'
import { Refused } from './refuse.ts'
import { rowNamed } from './rowNamed.ts'

/** Items a second of the page's time: quick enough to watch, slow enough to pause. */
const PER_SECOND = 5
/** Commands of one batch that are followed at one look. */
const FOLLOWED = 50

interface Kept {
  facts: Omit<Batch, 'own' | 'counts' | 'checks' | 'perSecond' | 'leftMs' | 'startedBefore'>
  /** What tells the same rows; null where they may well be the same again. */
  readonly same: string | null
  readonly items: readonly KeptItem[]
  runner: Operator | undefined
  /** Ms up to which the work is done. */
  workedUntil: number
}

const OPEN: readonly BatchState[] = ['draft', 'checking', 'checked', 'running', 'paused']

const refused = (path: string, code: string) => new Refused('body_refused', { fields: [{ path, code }] })

const needPermission = (operator: Operator, permission: Permission | undefined) => {
  if (permission && !operator.permissions.includes(permission)) throw new Refused('forbidden', { permission })
}

/**
 * Batches in page memory, by the rules that screens can see. They move while somebody looks at them: each look does what
 * the time since the last one was enough for.
 */
export function createBatches(world: BatchWorld) {
  const { now, commands } = world
  const kept: Kept[] = []
  const moment = () => new Date(now()).toISOString()
  let working: Promise<void> = Promise.resolve()

  function find(id: string): Kept {
    const one = kept.find(({ facts }) => facts.id === id)
    if (!one) throw new Refused('not_found')
    return one
  }

  const rowOf = ({ facts }: Kept) => rowNamed(facts.row)!

  async function work(one: Kept): Promise<void> {
    const row = rowOf(one)
    const turns = Math.floor(((now() - one.workedUntil) / 1000) * PER_SECOND)
    one.workedUntil += (turns / PER_SECOND) * 1000
    for (let turn = 0; turn < turns; turn += 1) {
      const { state } = one.facts
      if (state !== 'checking' && state !== 'running') return
      const isChecking = state === 'checking'
      const item = one.items.find((each) => each.state === 'planned' && (!isChecking || each.found === null))
      if (!item) {
        one.facts = isChecking
          ? { ...one.facts, state: 'checked', checkedAt: moment() }
          : { ...one.facts, state: 'done', endedAt: moment() }
        return
      }
      if (isChecking) await lookAtItem(world, row, item)
      else await sendItem(world, one.runner!, row, item, wordsOf(one))
    }
  }

  const wordsOf = ({ facts: { reason, ticket, note } }: Kept) => ({
    ...(reason !== null && { reason }),
    ...(ticket !== null && { ticket }),
    ...(note !== null && { note }),
  })

  async function workOn(ones: readonly Kept[]): Promise<void> {
    for (const one of ones) {
      await work(one)
      const sent = one.items.flatMap(({ commandId }) => (commandId ? [commands.find(commandId)] : []))
      for (const each of sent.filter(({ command }) => isOpen(command)).slice(0, FOLLOWED)) await commands.follow(each)
    }
  }

  /** One look at a time: two must not do the same work. */
  function catchUp(ones: readonly Kept[]): Promise<void> {
    const mine = working.then(() => workOn(ones))
    working = mine.catch(() => undefined)
    return mine
  }

  const mayRead = ({ username, permissions }: Operator, { facts }: Kept) =>
    facts.owner === username || permissions.includes('ledger.read')

  function startedBefore({ same, facts }: Kept): Batch['startedBefore'] {
    if (same === null || facts.startedAt !== null) return null
    const before = kept.find((one) => one.same === same && one.facts.startedAt !== null)
    if (!before) return null
    const { id, name, startedBy, startedAt } = before.facts
    return { id, name, startedBy, startedAt: startedAt! }
  }

  function shown(operator: Operator, one: Kept): Batch {
    const { facts, items } = one
    const states = items.map((item) => shownStateOf(world, item))
    const count = (name: string, all: readonly (string | null)[]) => all.filter((each) => each === name).length
    const counts = Object.fromEntries(ITEM_STATES.map((name) => [name, count(name, states)])) as Batch['counts']
    const found = items.map((item) => item.found)
    const checks = Object.fromEntries(ITEM_CHECKS.map((name) => [name, count(name, found)])) as Batch['checks']
    const isUnderWay = facts.state === 'running' || facts.state === 'checking'
    const left = facts.state === 'running' ? counts.planned : count('null', found.map(String))
    return {
      ...facts,
      ...(!mayRead(operator, one) && { reason: null, ticket: null, note: null, columns: null }),
      own: facts.owner === operator.username,
      counts,
      checks,
      perSecond: facts.state === 'running' ? PER_SECOND : null,
      startedBefore: startedBefore(one),
      leftMs: isUnderWay ? Math.round((left / PER_SECOND) * 1000) : null,
    }
  }

  async function read(operator: Operator, id: string): Promise<Batch> {
    const one = find(id)
    await catchUp([one])
    return shown(operator, one)
  }

  /** A step that was taken already changes nothing; one that the state does not allow throws. Returns whether it moved. */
  async function move(
    operator: Operator,
    id: string,
    from: readonly BatchState[],
    to: BatchState,
    more: Partial<Kept['facts']> = {},
  ): Promise<Kept | undefined> {
    const one = find(id)
    needPermission(operator, rowOf(one).permission)
    await catchUp([one])
    if (one.facts.state === to) return undefined
    if (!from.includes(one.facts.state)) throw refused('state', one.facts.state)
    one.facts = { ...one.facts, pausedBecause: null, ...more, state: to }
    one.workedUntil = now()
    return one
  }

  const giveUp = (one: Kept, state: 'skipped' | 'cancelled', which: (item: KeptItem) => boolean) => {
    for (const item of one.items) if (item.state === 'planned' && which(item)) item.state = state
  }

  const started = ({ username }: Operator) => ({ startedBy: username, startedAt: moment() })

  return {
    read,
    /** Those that are being checked or sent. */
    running: () => kept.filter(({ facts: { state } }) => state === 'checking' || state === 'running').length,
    /** Commands that a batch sent. */
    sentIds: (): ReadonlySet<string> =>
      new Set(kept.flatMap(({ items }) => items.flatMap(({ commandId }) => commandId ?? []))),
    create(operator: Operator, { row: rowId, name, items, ...words }: BodyOf<typeof batchCreate>): Batch {
      const row = (BATCH_ROWS as readonly string[]).includes(rowId) ? rowNamed(rowId) : undefined
      if (!row) throw refused('row', 'unknown')
      needPermission(operator, row.permission)
      const openOnes = kept.filter(({ facts }) => facts.owner === operator.username && OPEN.includes(facts.state))
      if (openOnes.length >= MOST_OPEN_BATCHES) throw new Refused('batches_full')
      const planned = planItems(row, items)
      const { reason = null, ticket = null, note = null, columns = null } = words
      const facts: Kept['facts'] = {
        id: crypto.randomUUID(),
        row: rowId,
        name,
        state: 'draft',
        pausedBecause: null,
        owner: operator.username,
        createdAt: moment(),
        checkedAt: null,
        startedBy: null,
        startedAt: null,
        endedAt: null,
        total: planned.length,
        reason,
        ticket,
        note,
        columns,
      }
      const one: Kept = { facts, same: sameRows(row, planned), items: planned, runner: undefined, workedUntil: now() }
      kept.unshift(one)
      return shown(operator, one)
    },
    async list(
      operator: Operator,
      { before, limit = 20 }: QueryOf<typeof batchList>,
    ): Promise<WireAnswerOf<typeof batchList>> {
      const from = before === undefined ? 0 : kept.indexOf(find(before)) + 1
      const page = kept.slice(from, from + limit)
      await catchUp(page)
      return { batches: page.map((one) => shown(operator, one)), more: kept.length > from + limit }
    },
    async items(
      operator: Operator,
      id: string,
      { state, check, from = 0, to = from + 100, cells: wantsCells = false }: QueryOf<typeof batchItems>,
    ): Promise<WireAnswerOf<typeof batchItems>> {
      const one = find(id)
      await catchUp([one])
      const fitting = one.items
        .map((item, index): BatchItem => {
          const shownState = shownStateOf(world, item)
          const isWell = ['sent', 'accepted', 'done', 'cancelled'].includes(shownState)
          const { label, subject, found, commandId, sentAt, cells } = item
          const why = isWell || !item.why ? null : mayRead(operator, one) ? item.why : { ...item.why, message: null }
          const request = mayRead(operator, one) ? mask(item.parts.body ?? null, rowOf(one).secrets) : null
          const upstreamId = commandId === null ? null : (commands.find(commandId).command.progress?.upstreamId ?? null)
          return {
            index,
            label,
            subject,
            state: shownState,
            check: found,
            why,
            commandId,
            upstreamId,
            request,
            cells: wantsCells && mayRead(operator, one) ? cells : null,
            sentAt,
            earlier: [],
          }
        })
        .filter(
          (item) => (state === undefined || item.state === state) && (check === undefined || item.check === check),
        )
      return { items: fitting.slice(from, to), total: fitting.length }
    },
    async check(operator: Operator, id: string): Promise<Batch> {
      const isAgain = find(id).facts.state === 'checked'
      const one = await move(operator, id, ['draft', 'checked'], 'checking', { checkedAt: null })
      for (const item of one?.items ?? []) {
        if (!item.isDuplicate && (isAgain || item.found === 'unclear')) Object.assign(item, { found: null, why: null })
      }
      return read(operator, id)
    },
    async start(operator: Operator, id: string, { items, again = false }: BodyOf<typeof batchStart>): Promise<Batch> {
      needPermission(operator, rowOf(find(id)).permission)
      if (items === 'possible' && find(id).facts.state === 'draft') throw refused('items', 'unchecked')
      if (!again && startedBefore(find(id))) throw refused('again', 'started_before')
      const from: readonly BatchState[] = items === 'possible' ? ['checked'] : ['draft', 'checked']
      const one = await move(operator, id, from, 'running', started(operator))
      if (one) {
        one.runner = operator
        giveUp(one, 'skipped', (item) => (items === 'possible' ? item.found !== 'possible' : item.isDuplicate))
      }
      return read(operator, id)
    },
    async pause(operator: Operator, id: string): Promise<Batch> {
      const isChecking = find(id).facts.state === 'checking'
      const [from, to] = isChecking ? (['checking', 'draft'] as const) : (['running', 'paused'] as const)
      await move(operator, id, [from], to, { pausedBecause: 'operator' })
      return read(operator, id)
    },
    async resume(operator: Operator, id: string): Promise<Batch> {
      const one = await move(operator, id, ['paused'], 'running', started(operator))
      if (one) one.runner = operator
      return read(operator, id)
    },
    async stop(operator: Operator, id: string): Promise<Batch> {
      const one = await move(operator, id, OPEN, 'stopped', { endedAt: moment() })
      if (one) giveUp(one, 'cancelled', () => true)
      return read(operator, id)
    },
  }
}
export type Batches = ReturnType<typeof createBatches>
