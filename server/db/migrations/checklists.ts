import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Checklists of joiners, movers and leavers with their ticks. They name operators without a foreign key: work outlives them. */
export const checklists: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('checklists')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('person_id', 'bigint')
      .addColumn('command_id', 'text')
      .addColumn('place_id', 'bigint')
      .addColumn('begun_by', 'text', (column) => column.notNull())
      .addColumn('begun_at', 'text', (column) => column.notNull())
      .addColumn('closed_as', 'text')
      .addColumn('closed_by', 'text')
      .addColumn('closed_at', 'text')
      // empty once it is closed: any number of closed ones, one that is open
      .addColumn('open_for', 'text', (column) => column.unique())
      .execute()
    await db.schema
      .createTable('checklist_ticks')
      .addColumn('checklist_id', 'text', (column) => column.notNull().references('checklists.id').onDelete('cascade'))
      .addColumn('step', 'text', (column) => column.notNull())
      .addColumn('ticked_by', 'text', (column) => column.notNull())
      .addColumn('ticked_at', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('checklist_ticks_once', ['checklist_id', 'step'])
      .execute()
  },
}
