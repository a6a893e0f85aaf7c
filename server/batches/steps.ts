import type { BatchState } from '#contract/portal/batches.ts'
import type { BatchesTable } from '../db/schema.ts'
import type { BatchesDeps } from './deps.ts'

/** The first item of a batch that is still planned; of those that nobody looked at, when `unchecked`. */
export function nextPlanned({ db }: BatchesDeps, id: string, { unchecked = false } = {}) {
  let query = db
    .selectFrom('batch_items')
    .selectAll()
    .where('batch_id', '=', id)
    .where('state', '=', 'planned')
    .orderBy('place')
    .limit(1)
  if (unchecked) query = query.where('found', 'is', null)
  return query.executeTakeFirst()
}

/** Moves a batch on by itself, unless somebody has moved it since. */
export const leave = ({ db }: BatchesDeps, id: string, from: BatchState, set: Partial<BatchesTable>) =>
  db.updateTable('batches').set(set).where('id', '=', id).where('state', '=', from).execute()
