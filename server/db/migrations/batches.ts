import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

async function sets(db: Kysely<unknown>) {
  await db.schema
    .createTable('saved_sets')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('operator_id', 'text', (column) => column.notNull().references('operators.id').onDelete('cascade'))
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('ids', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('updated_at', 'text', (column) => column.notNull())
    .addColumn('used_at', 'text', (column) => column.notNull())
    .execute()
  await db.schema.createIndex('saved_sets_by_use').on('saved_sets').column('used_at').execute()
}

/** Saved sets, and batches with their items. A batch names operators without a foreign key: work outlives them. */
export const batches: Migration = {
  async up(db: Kysely<unknown>) {
    await sets(db)
    await db.schema
      .createTable('batches')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('row_id', 'text', (column) => column.notNull())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('paused_because', 'text')
      .addColumn('operator_id', 'text', (column) => column.notNull())
      .addColumn('reason', 'text')
      .addColumn('ticket', 'text')
      .addColumn('note', 'text')
      .addColumn('total', 'integer', (column) => column.notNull())
      .addColumn('created_at', 'text', (column) => column.notNull())
      .addColumn('checked_at', 'text')
      .addColumn('started_by', 'text')
      .addColumn('started_at', 'text')
      .addColumn('ended_at', 'text')
      .addColumn('lease_by', 'text')
      .addColumn('lease_until', 'text')
      .execute()
    await db.schema.createIndex('batches_newest').on('batches').columns(['created_at', 'id']).execute()
    await db.schema.createIndex('batches_by_state').on('batches').column('state').execute()
    await db.schema
      .createTable('batch_items')
      .addColumn('batch_id', 'text', (column) => column.notNull().references('batches.id'))
      .addColumn('place', 'integer', (column) => column.notNull())
      .addColumn('label', 'text', (column) => column.notNull())
      .addColumn('subject_kind', 'text')
      .addColumn('subject_id', 'text')
      .addColumn('duplicate', 'integer', (column) => column.notNull())
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('found', 'text')
      .addColumn('why', 'text')
      .addColumn('command_id', 'text', (column) => column.references('commands.id'))
      .addColumn('sent_at', 'text')
      .addColumn('earlier', 'text')
      .addColumn('path', 'text', (column) => column.notNull())
      .addColumn('query', 'text', (column) => column.notNull())
      .addColumn('body', 'text')
      .addColumn('sealed', 'text')
      .addPrimaryKeyConstraint('batch_items_once', ['batch_id', 'place'])
      .execute()
    await db.schema
      .createIndex('batch_items_by_state')
      .on('batch_items')
      .columns(['batch_id', 'state', 'place'])
      .execute()
  },
}
