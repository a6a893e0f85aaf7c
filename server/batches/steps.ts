import type { Kysely } from 'kysely'
import type { BatchState } from '#contract/portal/batches.ts'
import type { BatchesTable, Database } from '../db/schema.ts'
import { moment, type BatchesDeps } from './deps.ts'
import { SECRETS_FORGOTTEN } from './keepItems.ts'

const DAY_MS = 86_400_000
/** What is so old (ms) and not under way is stopped, and its secrets go with it. */
const LEFT_MS = 30 * DAY_MS

const planned = ({ db }: BatchesDeps, id: string) =>
  db
    .selectFrom('batch_items')
    .selectAll()
    .where('batch_id', '=', id)
    .where('state', '=', 'planned')
    .orderBy('place')
    .limit(1)

/** The first item of a batch that is still planned. */
export const nextPlanned = (deps: BatchesDeps, id: string) => planned(deps, id).executeTakeFirst()

/**
 * The first planned item after that place (-1: from the start) that nobody looked at. Whoever goes through a whole batch
 * says where they are: to begin at its start every time takes a hundred million steps for 10,000 rows.
 */
export const nextUnchecked = (deps: BatchesDeps, id: string, after: number) =>
  planned(deps, id).where('place', '>', after).where('found', 'is', null).executeTakeFirst()

/** Moves a batch on by itself, unless somebody has moved it since. */
export const leave = ({ db }: BatchesDeps, id: string, from: BatchState, set: Partial<BatchesTable>) =>
  db.updateTable('batches').set(set).where('id', '=', id).where('state', '=', from).execute()

/** Gives up what is planned of a batch, all or some of it, and forgets the secrets that would have been sent. */
export function giveUp(
  on: Kysely<Database>,
  id: string,
  state: 'skipped' | 'cancelled',
  which: 'all' | 'duplicates' | 'unless possible',
) {
  let query = on
    .updateTable('batch_items')
    .set({ state, ...SECRETS_FORGOTTEN })
    .where('batch_id', '=', id)
    .where('state', '=', 'planned')
  if (which === 'duplicates') query = query.where('duplicate', '=', 1)
  if (which === 'unless possible') {
    query = query.where((is) => is.or([is('found', 'is', null), is('found', '<>', 'possible')]))
  }
  return query.execute()
}

/** Stops batches that were made 30 days ago and are not under way. */
export async function stopForgotten({ db, now }: BatchesDeps): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const old = await tx
      .updateTable('batches')
      .set({ state: 'stopped', ended_at: moment(now()) })
      .where('state', 'in', ['draft', 'checked', 'paused'])
      .where('created_at', '<', moment(now() - LEFT_MS))
      .returning('id')
      .execute()
    for (const { id } of old) await giveUp(tx, id, 'cancelled', 'all')
  })
}
