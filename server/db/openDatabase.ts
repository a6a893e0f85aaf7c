import { Kysely, PostgresDialect, type Dialect } from 'kysely'
import { Pool, types as pgTypes } from 'pg'
import { migrate } from './migrate.ts'
import type { Database } from './schema.ts'
import { sqliteDialect } from './sqlite.ts'

const BIGINT_OID = 20

/** PostgreSQL sends bigint as text; ours are counters, far below 2^53. */
const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    oid === BIGINT_OID ? Number : pgTypes.getTypeParser(oid, format as 'text'),
}

/** The path of a `file:` address, `undefined` for one of another kind. `file:./data/vloot.db` counts from where we run. */
export function filePathOf(url: string): string | undefined {
  return url.startsWith('file:') ? url.slice('file:'.length) : undefined
}

function dialectOf(url: string): Dialect {
  const path = filePathOf(url)
  if (path) return sqliteDialect(path)
  if (/^postgres(ql)?:\/\//.test(url)) {
    const pool = new Pool({ connectionString: url, max: 10, types })
    // A server that restarts cuts idle connections. The pool replaces them; unheard, the news would end the portal.
    pool.on('error', () => {})
    return new PostgresDialect({ pool })
  }
  throw new Error('DATABASE_URL must start with file: or postgres://')
}

/**
 * Opens the database and brings it up to date. `file:PATH` (made when it is not there), `file::memory:`, or
 * `postgres://…`. Throws when the address is of no known kind, or when the database cannot be reached or migrated.
 */
export async function openDatabase(url: string): Promise<Kysely<Database>> {
  const db = new Kysely<Database>({ dialect: dialectOf(url) })
  try {
    await migrate(db)
    return db
  } catch (error) {
    await db.destroy()
    throw error
  }
}
