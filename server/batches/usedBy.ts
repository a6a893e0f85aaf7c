import type { Kysely } from 'kysely'
import type { Row } from '#contract/operation.ts'
import type { Database } from '../db/schema.ts'

/**
 * A command other than `self` of that row and reference number that was, or may have been, applied: the same once more
 * would be found for it. Undefined: none.
 */
export async function usedBy(
  db: Kysely<Database>,
  { id }: Pick<Row, 'id'>,
  reference: string,
  self = '',
): Promise<string | undefined> {
  const found = await db
    .selectFrom('commands')
    .select('id')
    .where('row_id', '=', id)
    .where('reference', '=', reference)
    .where('state', 'in', ['sent', 'accepted', 'unknown'])
    .where('id', '<>', self)
    .executeTakeFirst()
  return found?.id
}
