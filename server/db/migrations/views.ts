import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Saved views, and the columns that each operator chose. Both go with the operator: they tell about nobody else. */
export const views: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('views')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('operator_id', 'text', (column) => column.notNull().references('operators.id').onDelete('cascade'))
      .addColumn('list', 'text', (column) => column.notNull())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('shared', 'integer', (column) => column.notNull())
      .addColumn('settings', 'text', (column) => column.notNull())
      .addColumn('created_at', 'text', (column) => column.notNull())
      .addColumn('updated_at', 'text', (column) => column.notNull())
      .addUniqueConstraint('views_named_once', ['operator_id', 'list', 'name'])
      .execute()
    await db.schema
      .createTable('list_columns')
      .addColumn('operator_id', 'text', (column) => column.notNull().references('operators.id').onDelete('cascade'))
      .addColumn('list', 'text', (column) => column.notNull())
      .addColumn('columns', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('list_columns_once', ['operator_id', 'list'])
      .execute()
  },
}
