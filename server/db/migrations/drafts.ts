import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Work left half-done. It goes with the operator: it tells about nobody else's work. */
export const drafts: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('drafts')
      .addColumn('operator_id', 'text', (column) => column.notNull().references('operators.id').onDelete('cascade'))
      .addColumn('id', 'text', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('title', 'text', (column) => column.notNull())
      .addColumn('data', 'text', (column) => column.notNull())
      .addColumn('updated_at', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('drafts_once', ['operator_id', 'id'])
      .execute()
    await db.schema.createIndex('drafts_by_age').on('drafts').column('updated_at').execute()
  },
}
