import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** The file that a batch was made of, so that its results can stand beside what was given. */
export const batchColumns: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('batches').addColumn('columns', 'text').execute()
    await db.schema.alterTable('batch_items').addColumn('cells', 'text').execute()
  },
}
