import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

async function people(db: Kysely<unknown>) {
  await db.schema
    .createTable('operators')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('username', 'text', (column) => column.notNull().unique())
    .addColumn('password_hash', 'text', (column) => column.notNull())
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('language', 'text')
    .addColumn('theme', 'text')
    .addColumn('disabled_at', 'text')
    .addColumn('created_at', 'text', (column) => column.notNull())
    .execute()
  await db.schema
    .createTable('sessions')
    .addColumn('id_hash', 'text', (column) => column.primaryKey())
    .addColumn('operator_id', 'text', (column) => column.notNull().references('operators.id').onDelete('cascade'))
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('last_used_at', 'text', (column) => column.notNull())
    .execute()
  await db.schema.createIndex('sessions_by_operator').on('sessions').column('operator_id').execute()
}

/** A command names its operator without a foreign key: the ledger outlives whoever it tells about. */
async function commands(db: Kysely<unknown>) {
  await db.schema
    .createTable('commands')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('seq', 'bigint', (column) => column.notNull().unique())
    .addColumn('row_id', 'text', (column) => column.notNull())
    .addColumn('operator_id', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('open', 'integer', (column) => column.notNull())
    .addColumn('reference', 'text')
    .addColumn('reference_ours', 'integer', (column) => column.notNull())
    .addColumn('sent_at', 'text', (column) => column.notNull())
    .addColumn('deadline_at', 'text', (column) => column.notNull())
    .addColumn('ended_at', 'text')
    .addColumn('upstream_status', 'integer')
    .addColumn('upstream_code', 'text')
    .addColumn('progress', 'text')
    .addColumn('next_look_at', 'text')
    .addColumn('answer_seq', 'bigint')
    .addColumn('last_seq', 'bigint', (column) => column.notNull())
    .execute()
  await db.schema.createIndex('commands_by_deadline').on('commands').columns(['state', 'deadline_at']).execute()
  await db.schema.createIndex('commands_by_state').on('commands').columns(['state', 'seq']).execute()
  await db.schema.createIndex('commands_open').on('commands').columns(['open', 'seq']).execute()
  await db.schema.createIndex('commands_by_look').on('commands').columns(['open', 'next_look_at']).execute()
  await db.schema.createIndex('commands_by_reference').on('commands').columns(['row_id', 'reference']).execute()
}

async function claims(db: Kysely<unknown>) {
  await db.schema
    .createTable('command_keys')
    .addColumn('operator_id', 'text', (column) => column.notNull())
    .addColumn('row_id', 'text', (column) => column.notNull())
    .addColumn('path', 'text', (column) => column.notNull())
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('fingerprint', 'text', (column) => column.notNull())
    .addColumn('command_id', 'text', (column) => column.notNull().references('commands.id'))
    .addPrimaryKeyConstraint('command_keys_once', ['operator_id', 'row_id', 'path', 'key'])
    .execute()
  await db.schema
    .createTable('command_subjects')
    .addColumn('command_id', 'text', (column) => column.notNull().references('commands.id'))
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('subject_id', 'text', (column) => column.notNull())
    .addColumn('seq', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('command_subjects_once', ['command_id', 'kind', 'subject_id'])
    .execute()
  await db.schema
    .createIndex('command_subjects_newest')
    .on('command_subjects')
    .columns(['subject_id', 'kind', 'seq'])
    .execute()
  await db.schema
    .createTable('open_subjects')
    .addColumn('row_id', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('subject_id', 'text', (column) => column.notNull())
    .addColumn('command_id', 'text', (column) => column.notNull().references('commands.id'))
    .addPrimaryKeyConstraint('open_subjects_once', ['row_id', 'kind', 'subject_id'])
    .execute()
  await db.schema.createIndex('open_subjects_by_command').on('open_subjects').column('command_id').execute()
}

async function history(db: Kysely<unknown>) {
  await db.schema
    .createTable('events')
    .addColumn('seq', 'bigint', (column) => column.primaryKey())
    .addColumn('command_id', 'text', (column) => column.notNull().references('commands.id'))
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('detail', 'text', (column) => column.notNull())
    .addColumn('personal', 'text')
    .addColumn('salt', 'text')
    .addColumn('personal_digest', 'text', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .execute()
  await db.schema.createIndex('events_by_command').on('events').columns(['command_id', 'seq']).execute()
  await db.schema
    .createTable('chain_head')
    .addColumn('id', 'integer', (column) => column.primaryKey())
    .addColumn('seq', 'bigint', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .execute()
}

/** Operators, sessions, and the ledger with its chain. */
export const foundation: Migration = {
  async up(db: Kysely<unknown>) {
    await people(db)
    await commands(db)
    await claims(db)
    await history(db)
    await (db as Kysely<{ chain_head: { id: number; seq: number; hash: string } }>)
      .insertInto('chain_head')
      .values({ id: 1, seq: 0, hash: '' })
      .execute()
  },
}
