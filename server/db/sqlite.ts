import { chmodSync, closeSync, mkdirSync, openSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import { SqliteAdapter, SqliteDialect, type SqliteDatabase, type SqliteStatement } from 'kysely'

/** Compiling a statement costs more than running it; the ledger has some dozens. */
const STATEMENTS_KEPT = 200

/** How long (ms) a second process on the same file (`npm run operator`) waits for the first. */
const BUSY_MS = 5_000

const values = (parameters: readonly unknown[]) => parameters as SQLInputValue[]

function asStatement(statement: StatementSync): SqliteStatement {
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...values(parameters)),
    run: (parameters) => statement.run(...values(parameters)),
    iterate: (parameters) => statement.iterate(...values(parameters)),
  }
}

function asKyselyWants(database: DatabaseSync): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>()
  return {
    close: () => database.close(),
    prepare(sql) {
      const known = kept.get(sql)
      if (known) return known
      // A plain `begin` would take its write lock at the first write: a transaction that has read by then can fail with
      // "busy" however long it waits. Ours all write, so they queue at the door.
      const statement = asStatement(database.prepare(sql === 'begin' ? 'begin immediate' : sql))
      if (kept.size >= STATEMENTS_KEPT) kept.delete(kept.keys().next().value!)
      kept.set(sql, statement)
      return statement
    },
  }
}

/** SQLite can make tables in a transaction; told so, Kysely migrates in one. Else a kill would leave half of them. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl() {
    return true
  }
}

class NodeSqliteDialect extends SqliteDialect {
  override createAdapter() {
    return new TransactionalAdapter()
  }
}

/**
 * SQLite through Node's own driver. `path` is a file, or `:memory:`. The folder is made, the file is ours alone (0600),
 * and a commit is on disk when it returns (WAL with `synchronous=FULL`).
 */
export function sqliteDialect(path: string): SqliteDialect {
  if (path !== ':memory:') {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
    closeSync(openSync(path, 'a', 0o600))
    chmodSync(path, 0o600)
  }
  const database = new DatabaseSync(path, { timeout: BUSY_MS })
  database.exec('pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on')
  return new NodeSqliteDialect({ database: asKyselyWants(database) })
}
