import type { Kysely } from 'kysely'
import type { Row } from '#contract/operation.ts'
import { BATCH_MADE, type Batch } from '#contract/portal/batches.ts'
import type { BatchesTable, Database } from '../db/schema.ts'
import { canonical } from '../ledger/canonical.ts'
import { writePlace, type Parts } from '../ledger/places.ts'
import type { BatchesDeps } from './deps.ts'
import type { PlannedItem } from './planItems.ts'

/**
 * What tells the rows of a file again in whatever order, without the references and codes that are made for each plan; an
 * HMAC, so that it says nothing of them. Null for writes that may well be done again to the same.
 */
export function fingerprintOf(
  { dataKey }: Pick<BatchesDeps, 'dataKey'>,
  row: Row,
  items: readonly PlannedItem[],
): string | null {
  const made = BATCH_MADE[row.id]
  if (!made) return null
  const rows = items.map(({ label, path, query, body }) => {
    const asked = made.reduce<Parts>((parts, place) => writePlace(parts, place, null), { path, query, body })
    return canonical([label, asked])
  })
  return dataKey.hmac('fingerprint', canonical([row.id, rows.toSorted()]))
}

/** The last batch of the same rows that was started; null as well once this one was. */
export async function startedBefore(
  db: Pick<Kysely<Database>, 'selectFrom'>,
  { id, fingerprint, started_at }: Pick<BatchesTable, 'id' | 'fingerprint' | 'started_at'>,
): Promise<Batch['startedBefore']> {
  if (fingerprint === null || started_at !== null) return null
  const found = await db
    .selectFrom('batches as b')
    .leftJoin('operators as s', 's.id', 'b.started_by')
    .select(['b.id', 'b.name', 'b.started_by', 'b.started_at', 's.username'])
    .where('b.fingerprint', '=', fingerprint)
    .where('b.started_at', 'is not', null)
    .where('b.id', '<>', id)
    .orderBy('b.started_at', 'desc')
    .executeTakeFirst()
  if (!found) return null
  const { username, started_by, started_at: startedAt } = found
  return { id: found.id, name: found.name, startedBy: username ?? started_by, startedAt: startedAt! }
}
