import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** What came of somebody's work is worked out from ledger and batches; kept is only up to when they have seen it. */
export const notifications: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('notifications_seen')
      .addColumn('operator_id', 'text', (column) => column.primaryKey().references('operators.id').onDelete('cascade'))
      .addColumn('up_to', 'text', (column) => column.notNull())
      .execute()
    await db.schema.createIndex('commands_by_operator').on('commands').columns(['operator_id', 'seq']).execute()
  },
}
