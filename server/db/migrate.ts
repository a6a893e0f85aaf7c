import { PostgresAdapter, sql, type Kysely } from 'kysely'
import { Migrator, type Migration } from 'kysely/migration'
import { batchColumns } from './migrations/batchColumns.ts'
import { batchFingerprint } from './migrations/batchFingerprint.ts'
import { batches } from './migrations/batches.ts'
import { checklists } from './migrations/checklists.ts'
import { drafts } from './migrations/drafts.ts'
import { foundation } from './migrations/foundation.ts'
import { notifications } from './migrations/notifications.ts'
import { views } from './migrations/views.ts'
import type { Database } from './schema.ts'

/** In the order of their names; a migration that was released is never changed, only followed by another. */
const migrations: Record<string, Migration> = {
  '001-foundation': foundation,
  '002-views': views,
  '003-checklists': checklists,
  '004-batches': batches,
  '005-drafts': drafts,
  '006-notifications': notifications,
  '007-batch-columns': batchColumns,
  '008-batch-fingerprint': batchFingerprint,
}

/** Nobody else's: a number of our own. */
const LOCK = 4_600_001

/**
 * Kysely makes its own tables before it takes its lock: of two portals that open a new PostgreSQL database at once, one
 * would fail there. SQLite has one writer anyway.
 */
function alone(db: Kysely<Database>, work: (db: Kysely<Database>) => Promise<void>): Promise<void> {
  if (!(db.getExecutor().adapter instanceof PostgresAdapter)) return work(db)
  return db.connection().execute(async (one) => {
    await sql`select pg_advisory_lock(${sql.lit(LOCK)})`.execute(one)
    try {
      await work(one)
    } finally {
      await sql`select pg_advisory_unlock(${sql.lit(LOCK)})`.execute(one)
    }
  })
}

/** Brings a database up to date. Throws when a step fails or when the database is newer than this program. */
export const migrate = (db: Kysely<Database>): Promise<void> =>
  alone(db, async (one) => {
    const migrator = new Migrator({ db: one, provider: { getMigrations: async () => migrations } })
    const { error, results } = await migrator.migrateToLatest()
    const failed = results?.find((result) => result.status === 'Error')
    if (error)
      throw new Error(`the database cannot be brought up to date${failed ? ` (${failed.migrationName})` : ''}`, {
        cause: error,
      })
  })
