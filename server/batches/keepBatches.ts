import type { BodyOf } from '#contract/operation.ts'
import {
  MOST_OPEN_BATCHES,
  type Batch,
  type batchCreate,
  type BatchState,
  type batchStart,
} from '#contract/portal/batches.ts'
import type { Kysely } from 'kysely'
import type { BatchesTable, Database } from '../db/schema.ts'
import { Refusal } from '../http/refusal.ts'
import { checkPermission } from '../http/rowRequest.ts'
import { moment, ofUpstream, rowOf, type Asker, type BatchesDeps } from './deps.ts'
import { keepItems } from './keepItems.ts'
import { planItems } from './planItems.ts'
import { listBatches, listItems, readBatch } from './readBatches.ts'
import { fingerprintOf, startedBefore } from './sameRows.ts'
import { giveUp } from './steps.ts'

const OPEN: readonly BatchState[] = ['draft', 'checking', 'checked', 'running', 'paused']

const refused = (path: string, code: string) =>
  new Refusal('body_refused', `batch: ${path} ${code}`, { fields: [{ path, code }] })

type Change = Partial<Omit<BatchesTable, 'id' | 'state'>>

/**
 * Batches: one write, planned many times. Everybody may read them; whoever makes, checks, starts, pauses, resumes or stops
 * one needs the permission of its row (`forbidden`). `kick` is told of a batch that has something to do. A step that the
 * state does not allow throws `body_refused` with the state; one that was taken already changes nothing.
 */
export function keepBatches(deps: BatchesDeps, kick: () => void) {
  const { db, now, newId } = deps

  async function need(asker: Asker, id: string): Promise<BatchesTable> {
    const batch = await db.selectFrom('batches').selectAll().where('id', '=', id).executeTakeFirst()
    const row = batch && rowOf(deps, batch)
    if (!batch || !row) throw new Refusal('not_found', `no batch ${id}`)
    checkPermission(asker, row.permission)
    return batch
  }

  /** Compare-and-set: of two who press at once, one moves it. Returns whether this one did. */
  async function move(
    batch: BatchesTable,
    from: readonly BatchState[],
    to: BatchState,
    set: Change,
    on: Kysely<Database> = db,
  ): Promise<boolean> {
    if (batch.state === to) return false
    const moved = await on
      .updateTable('batches')
      .set({ paused_because: null, ...set, state: to })
      .where('id', '=', batch.id)
      .where('state', 'in', from)
      .returning('id')
      .executeTakeFirst()
    if (moved) return true
    const { state } = await on
      .selectFrom('batches')
      .select('state')
      .where('id', '=', batch.id)
      .executeTakeFirstOrThrow()
    if (state !== to) throw refused('state', state)
    return false
  }

  const note = (asker: Asker, did: string, batch: BatchesTable, more: object = {}) =>
    deps.ledger.note(asker, {
      row: did,
      subject: { kind: 'batch', id: batch.id },
      reason: batch.reason,
      request: { row: batch.row_id, name: batch.name, total: batch.total, ...more },
    })

  /** Throws `upstream_off`: nothing could be asked or sent. */
  function needUpstream(batch: BatchesTable): void {
    const row = rowOf(deps, batch)!
    if (row.upstream !== 'portal' && !ofUpstream(row, deps.upstreams)) {
      throw new Refusal('upstream_off', `${row.upstream} has no keys`, { upstream: row.upstream })
    }
  }

  /** Throws `batches_full` for who has as many as one operator may have that have not ended. */
  async function needRoom(asker: Asker, on: Kysely<Database>): Promise<void> {
    const { open } = await on
      .selectFrom('batches')
      .select(({ fn }) => fn.countAll<number>().as('open'))
      .where('operator_id', '=', asker.operatorId)
      .where('state', 'in', OPEN)
      .executeTakeFirstOrThrow()
    if (Number(open) >= MOST_OPEN_BATCHES) throw new Refusal('batches_full', `${open} batches have not ended`)
  }

  /** Throws `body_refused` (`again`, `started_before`); of two such batches that are started at once, one. */
  async function refuseAgain(batch: BatchesTable, on: Kysely<Database>): Promise<void> {
    const { fingerprint } = batch
    if (fingerprint === null) return
    // takes the rows of both, so that the second sees what the first did
    await on.updateTable('batches').set({ fingerprint }).where('fingerprint', '=', fingerprint).execute()
    if (await startedBefore(on, batch)) throw refused('again', 'started_before')
  }

  return {
    list: (asker: Asker, query: Parameters<typeof listBatches>[2]) => listBatches(deps, asker, query),
    read: (asker: Asker, id: string) => readBatch(deps, asker, id),
    items: (asker: Asker, id: string, query: Parameters<typeof listItems>[3]) => listItems(deps, asker, id, query),

    /** Throws `forbidden` without the row's permission, `body_refused` for a row or an item that cannot be, `batches_full`. */
    async create(
      asker: Asker,
      { row: rowId, name, items, columns, ...words }: BodyOf<typeof batchCreate>,
    ): Promise<Batch> {
      const row = deps.plannable.includes(rowId) ? deps.rows[rowId] : undefined
      if (!row || row.effect !== 'write') throw refused('row', 'unknown')
      checkPermission(asker, row.permission)
      const planned = planItems(row, items)
      const id = newId()
      const { reason = null, ticket = null, note: said = null } = words
      await db.transaction().execute(async (tx) => {
        await needRoom(asker, tx)
        await tx
          .insertInto('batches')
          .values({
            id,
            row_id: rowId,
            name,
            state: 'draft',
            paused_because: null,
            operator_id: asker.operatorId,
            reason,
            ticket,
            note: said,
            columns: columns === undefined ? null : JSON.stringify(columns),
            fingerprint: fingerprintOf(deps, row, planned),
            total: planned.length,
            created_at: moment(now()),
            checked_at: null,
            started_by: null,
            started_at: null,
            ended_at: null,
            lease_by: null,
            lease_until: null,
          })
          .execute()
        await keepItems(deps, tx, row, id, planned)
      })
      return readBatch(deps, asker, id)
    },

    /** The dry run: all of it again when it was done before, else what it has not come to. */
    async check(asker: Asker, id: string): Promise<Batch> {
      const batch = await need(asker, id)
      needUpstream(batch)
      const isAgain = batch.state === 'checked'
      if (await move(batch, ['draft', 'checked'], 'checking', { checked_at: null })) {
        let forget = db
          .updateTable('batch_items')
          .set({ found: null, why: null })
          .where('batch_id', '=', id)
          .where('state', '=', 'planned')
          .where('duplicate', '=', 0)
        if (!isAgain) forget = forget.where('found', '=', 'unclear')
        await forget.execute()
        kick()
      }
      return readBatch(deps, asker, id)
    },

    /**
     * Throws `body_refused`: `items`, `unchecked` when only the possible ones are wanted and nobody looked; `again`,
     * `started_before` when the same rows were started before and that is not meant.
     */
    async start(asker: Asker, id: string, { items, again = false }: BodyOf<typeof batchStart>): Promise<Batch> {
      const batch = await need(asker, id)
      needUpstream(batch)
      if (items === 'possible' && batch.state === 'draft') throw refused('items', 'unchecked')
      const set = { started_by: asker.operatorId, started_at: moment(now()) }
      const from: readonly BatchState[] = items === 'possible' ? ['checked'] : ['draft', 'checked']
      // in one, so that nothing is sent that was not meant
      const isStarted = await db.transaction().execute(async (tx) => {
        if (!again) await refuseAgain(batch, tx)
        if (!(await move(batch, from, 'running', set, tx))) return false
        await giveUp(tx, id, 'skipped', items === 'possible' ? 'unless possible' : 'duplicates')
        return true
      })
      if (isStarted) {
        await note(asker, 'batchStart', batch, { items, ...(again && { again }) })
        kick()
      }
      return readBatch(deps, asker, id)
    },

    /** A dry run that is paused is a draft again, and goes on when it is asked for. */
    async pause(asker: Asker, id: string): Promise<Batch> {
      const batch = await need(asker, id)
      const isChecking = batch.state === 'checking'
      const set = { paused_because: 'operator' }
      if (isChecking) await move(batch, ['checking'], 'draft', set)
      else if (await move(batch, ['running'], 'paused', set)) await note(asker, 'batchPause', batch)
      return readBatch(deps, asker, id)
    },

    async resume(asker: Asker, id: string): Promise<Batch> {
      const batch = await need(asker, id)
      needUpstream(batch)
      const set = { started_by: asker.operatorId, started_at: moment(now()) }
      if (await move(batch, ['paused'], 'running', set)) {
        await note(asker, 'batchResume', batch)
        kick()
      }
      return readBatch(deps, asker, id)
    },

    async stop(asker: Asker, id: string): Promise<Batch> {
      const batch = await need(asker, id)
      const isStopped = await db.transaction().execute(async (tx) => {
        if (!(await move(batch, OPEN, 'stopped', { ended_at: moment(now()) }, tx))) return false
        await giveUp(tx, id, 'cancelled', 'all')
        return true
      })
      if (isStopped) await note(asker, 'batchStop', batch)
      return readBatch(deps, asker, id)
    },
  }
}
export type Batches = ReturnType<typeof keepBatches>
