import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** What tells a batch of the same rows, so that a file is not started twice by mistake. */
export const batchFingerprint: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('batches').addColumn('fingerprint', 'text').execute()
    await db.schema.createIndex('batches_by_fingerprint').on('batches').column('fingerprint').execute()
    await db.schema.createIndex('batches_by_operator').on('batches').columns(['operator_id', 'state']).execute()
  },
}
