import type { Kysely } from 'kysely'
import { Migrator, type Migration } from 'kysely/migration'
import { batchColumns } from './migrations/batchColumns.ts'
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
}

/** Brings a database up to date. Throws when a step fails or when the database is newer than this program. */
export async function migrate(db: Kysely<Database>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } })
  const { error, results } = await migrator.migrateToLatest()
  const failed = results?.find((result) => result.status === 'Error')
  if (error)
    throw new Error(`the database cannot be brought up to date${failed ? ` (${failed.migrationName})` : ''}`, {
      cause: error,
    })
}
