import type { Kysely } from 'kysely'
import type { Row } from '#contract/operation.ts'
import type { Database } from '../db/schema.ts'

/**
 * A command of that row and reference number that was, or may have been, applied: the same once more would be found for
 * it. Undefined: none.
 */
export async function usedBy(
  db: Pick<Kysely<Database>, 'selectFrom'>,
  { id }: Pick<Row, 'id'>,
  reference: string,
): Promise<string | undefined> {
  const found = await db
    .selectFrom('commands')
    .select('id')
    .where('row_id', '=', id)
    .where('reference', '=', reference)
    .where('state', 'in', ['sent', 'accepted', 'unknown'])
    .executeTakeFirst()
  return found?.id
}
