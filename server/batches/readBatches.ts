import { sql, type Kysely } from 'kysely'
import type { QueryOf, WireAnswerOf } from '#contract/operation.ts'
import {
  AMISS_STATES,
  ITEM_CHECKS,
  ITEM_STATES,
  type Batch,
  type batchItems,
  type BatchItem,
  type batchList,
  type ItemState,
  type ItemWhy,
} from '#contract/portal/batches.ts'
import type { Progress } from '#contract/portal/ledger.ts'
import type { BatchesTable, Database } from '../db/schema.ts'
import { Refusal } from '../http/refusal.ts'
import type { SentWords } from '../ledger/claim.ts'
import { moment, ofUpstream, rowOf, type Asker, type BatchesDeps } from './deps.ts'
import { startedBefore } from './sameRows.ts'

const WINDOW_MS = 60_000
const USUAL_BATCHES = 20
const MOST_BATCHES = 100
const USUAL_ITEMS = 100
const MOST_ITEMS = 1_000

/** What is sent is wherever its command is: a lost answer that is settled later shows without anybody's doing. */
const shownState = sql<ItemState>`case
  when i.state <> 'sent' then i.state
  when c.state <> 'accepted' then c.state
  when c.open = 1 then 'accepted'
  when c.progress like '%"succeeded":true%' then 'done'
  when c.progress like '%"succeeded":false%' then 'failed'
  else 'accepted' end`

const itemsWithCommands = (db: Kysely<Database>) =>
  db.selectFrom('batch_items as i').leftJoin('commands as c', 'c.id', 'i.command_id')

/** Which of these batches have items that did not go as asked, or of which that is not known. */
export async function amissAmong(db: Kysely<Database>, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const found = await itemsWithCommands(db)
    .select('i.batch_id')
    .distinct()
    .where('i.batch_id', 'in', ids)
    .where(shownState, 'in', AMISS_STATES)
    .execute()
  return new Set(found.map(({ batch_id }) => batch_id))
}

/** Batches with the names of who made and who runs them. */
const named = (db: Kysely<Database>) =>
  db
    .selectFrom('batches as b')
    .leftJoin('operators as o', 'o.id', 'b.operator_id')
    .leftJoin('operators as s', 's.id', 'b.started_by')
    .selectAll('b')
    .select(['o.username as owner', 's.username as runner'])

type NamedBatch = BatchesTable & { readonly owner: string | null; readonly runner: string | null }
type Tally = Awaited<ReturnType<typeof talliesOf>>[number]

/** Items of these batches, by where they stand. */
const talliesOf = ({ db, now }: BatchesDeps, ids: readonly string[]) =>
  itemsWithCommands(db)
    .innerJoin('batches as b', 'b.id', 'i.batch_id')
    .select(['i.batch_id', 'i.found', shownState.as('shown')])
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .select(
      sql<number>`sum(case when i.sent_at > ${moment(now() - WINDOW_MS)} and i.sent_at >= b.started_at then 1 else 0 end)`.as(
        'lately',
      ),
    )
    .where('i.batch_id', 'in', ids)
    .groupBy(['i.batch_id', 'i.found', shownState])
    .execute()

const summed = <K extends string>(
  keys: readonly K[],
  tallies: readonly Tally[],
  key: (tally: Tally) => string | null,
) =>
  Object.fromEntries(
    keys.map((name) => [name, tallies.filter((one) => key(one) === name).reduce((sum, one) => sum + one.count, 0)]),
  ) as Record<K, number>

/** Whoever may read the ledger, and whoever made it. */
const mayReadWords = (asker: Asker, batch: BatchesTable) =>
  asker.permissions.includes('ledger.read') || asker.operatorId === batch.operator_id

/** Items a second of the last minute, once there is something to go by. */
function paceOf({ now }: BatchesDeps, batch: BatchesTable, tallies: readonly Tally[]): number | null {
  const lately = tallies.reduce((sum, { lately: some }) => sum + some, 0)
  if (batch.state !== 'running' || batch.started_at === null || lately < 2) return null
  const seconds = Math.min(WINDOW_MS, now() - Date.parse(batch.started_at)) / 1000
  return seconds < 1 ? null : Math.round((lately / seconds) * 100) / 100
}

async function present(deps: BatchesDeps, asker: Asker, batch: NamedBatch, tallies: readonly Tally[]): Promise<Batch> {
  const counts = summed(ITEM_STATES, tallies, ({ shown }) => shown)
  const checks = summed(ITEM_CHECKS, tallies, ({ found }) => found)
  const perSecond = paceOf(deps, batch, tallies)
  const row = rowOf(deps, batch)
  const rate = perSecond ?? (row && ofUpstream(row, deps.perSecond)) ?? 1
  const unchecked = batch.total - checks.possible - checks.impossible - checks.unclear
  const left = { running: counts.planned, checking: unchecked }[batch.state]
  const mayRead = mayReadWords(asker, batch)
  return {
    id: batch.id,
    row: batch.row_id,
    name: batch.name,
    state: batch.state as Batch['state'],
    pausedBecause: batch.paused_because as Batch['pausedBecause'],
    owner: batch.owner ?? batch.operator_id,
    own: batch.operator_id === asker.operatorId,
    createdAt: batch.created_at,
    checkedAt: batch.checked_at,
    startedBy: batch.runner ?? batch.started_by,
    startedAt: batch.started_at,
    endedAt: batch.ended_at,
    total: batch.total,
    counts,
    checks,
    perSecond,
    leftMs: left === undefined ? null : Math.round((left / rate) * 1000),
    reason: mayRead ? batch.reason : null,
    ticket: mayRead ? batch.ticket : null,
    note: mayRead ? batch.note : null,
    columns: mayRead && batch.columns !== null ? (JSON.parse(batch.columns) as Batch['columns']) : null,
    startedBefore: await startedBefore(deps.db, batch),
  }
}

/** One batch with its counts. Throws `not_found`. */
export async function readBatch(deps: BatchesDeps, asker: Asker, id: string): Promise<Batch> {
  const batch = await named(deps.db).where('b.id', '=', id).executeTakeFirst()
  if (!batch) throw new Refusal('not_found', `no batch ${id}`)
  return present(deps, asker, batch, await talliesOf(deps, [id]))
}

const badQuery = (name: string, code: string) =>
  new Refusal('bad_parameter', `batches: ${name} ${code}`, { fields: [{ path: `query.${name}`, code }] })

/** Newest first; a page goes on before the last one of the page above it. */
export async function listBatches(
  deps: BatchesDeps,
  asker: Asker,
  { before, limit = USUAL_BATCHES }: QueryOf<typeof batchList>,
): Promise<WireAnswerOf<typeof batchList>> {
  if (limit < 1 || limit > MOST_BATCHES) throw badQuery('limit', 'malformed')
  let query = named(deps.db)
    .orderBy('b.created_at', 'desc')
    .orderBy('b.id', 'desc')
    .limit(limit + 1)
  if (before !== undefined) {
    const last = await deps.db
      .selectFrom('batches')
      .select(['id', 'created_at'])
      .where('id', '=', before)
      .executeTakeFirst()
    if (!last) throw badQuery('before', 'unknown')
    query = query.where((is) =>
      is.or([
        is('b.created_at', '<', last.created_at),
        is.and([is('b.created_at', '=', last.created_at), is('b.id', '<', last.id)]),
      ]),
    )
  }
  const found = await query.execute()
  const page = found.slice(0, limit)
  const ids = page.map(({ id }) => id)
  const tallies = ids.length === 0 ? [] : await talliesOf(deps, ids)
  return {
    batches: await Promise.all(
      page.map((batch) =>
        present(
          deps,
          asker,
          batch,
          tallies.filter(({ batch_id }) => batch_id === batch.id),
        ),
      ),
    ),
    more: found.length > limit,
  }
}

/** States about which there is nothing to explain (any more). */
const WELL: ReadonlySet<ItemState> = new Set<ItemState>(['sent', 'accepted', 'done', 'cancelled'])

/** What an item asks for, masked: kept with it while it is not sent, and in the ledger from then on. */
function requestOf({ body, personal }: { readonly body: string | null; readonly personal: string | null }): unknown {
  if (body !== null) return JSON.parse(body)
  return personal === null ? null : (JSON.parse(personal) as Partial<SentWords>).request
}

/** Items of one batch in their order. Throws `not_found`. */
export async function listItems(
  { db }: BatchesDeps,
  asker: Asker,
  id: string,
  { state, check, from = 0, to = from + USUAL_ITEMS, cells: wantsCells = false }: QueryOf<typeof batchItems>,
): Promise<WireAnswerOf<typeof batchItems>> {
  if (from < 0) throw badQuery('from', 'malformed')
  if (to <= from || to > from + MOST_ITEMS) throw badQuery('to', 'malformed')
  const batch = await db.selectFrom('batches').selectAll().where('id', '=', id).executeTakeFirst()
  if (!batch) throw new Refusal('not_found', `no batch ${id}`)
  let fitting = itemsWithCommands(db).where('i.batch_id', '=', id)
  if (state !== undefined) fitting = fitting.where(shownState, '=', state)
  if (check !== undefined) fitting = fitting.where('i.found', '=', check)
  const { total } = await fitting.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const rows = await fitting
    .select(['i.place', 'i.label', 'i.subject_kind', 'i.subject_id', 'i.found', 'i.why', 'i.command_id', 'i.sent_at'])
    .leftJoin('events as e', 'e.seq', 'c.seq')
    .select(['i.earlier', 'i.body', 'i.cells', 'c.progress', 'e.personal', shownState.as('shown')])
    .orderBy('i.place')
    .offset(from)
    .limit(to - from)
    .execute()
  const mayRead = mayReadWords(asker, batch)
  const items = rows.map((row): BatchItem => {
    const why = row.why === null || WELL.has(row.shown) ? null : (JSON.parse(row.why) as ItemWhy)
    return {
      index: row.place,
      label: row.label,
      subject: row.subject_id === null ? null : { kind: row.subject_kind ?? '', id: row.subject_id },
      state: row.shown,
      check: row.found as BatchItem['check'],
      why: why && { ...why, message: mayRead ? why.message : null },
      commandId: row.command_id,
      upstreamId: row.progress === null ? null : (JSON.parse(row.progress) as Progress).upstreamId,
      request: mayRead ? requestOf(row) : null,
      cells: mayRead && wantsCells && row.cells !== null ? (JSON.parse(row.cells) as string[]) : null,
      sentAt: row.sent_at,
      earlier: row.earlier === null ? [] : (JSON.parse(row.earlier) as BatchItem['earlier']),
    }
  })
  return { items, total }
}
