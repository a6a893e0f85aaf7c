import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { vi } from 'vitest'

/** A database of its own for one test, on real disk; `remove` leaves nothing behind. */
export interface TestDatabase {
  readonly url: string
  remove(): Promise<void>
}

interface Kind {
  readonly name: string
  /** Whether one process may open it twice and write: SQLite waits for its other self without letting it go on. */
  readonly isShared: boolean
  make(): Promise<TestDatabase>
}

const sqlite: Kind = {
  name: 'SQLite',
  isShared: false,
  async make() {
    const folder = mkdtempSync(join(tmpdir(), 'vloot-'))
    return { url: `file:${join(folder, 'vloot.db')}`, remove: async () => rmSync(folder, { recursive: true }) }
  },
}

const postgres = (server: string): Kind => ({
  name: 'PostgreSQL',
  isShared: true,
  async make() {
    const name = `vloot_${randomBytes(6).toString('hex')}`
    const asAdmin = async (statement: string) => {
      const client = new Client({ connectionString: server })
      await client.connect()
      await client.query(statement).finally(() => client.end())
    }
    await asAdmin(`create database ${name}`)
    const url = new URL(server)
    url.pathname = `/${name}`
    // a pool says that it has ended while the server is still closing its connections
    const remove = () => vi.waitFor(() => asAdmin(`drop database ${name}`), { timeout: 10_000 })
    return { url: url.href, remove }
  },
})

const server = process.env.TEST_DATABASE_URL

/** Where a test needs any database: one in memory, or on PostgreSQL when `TEST_DATABASE_URL` names a server. */
export const portalDatabase = (): Promise<TestDatabase> =>
  server ? postgres(server).make() : Promise.resolve({ url: 'file::memory:', remove: () => Promise.resolve() })

/** What the database tests run on: SQLite, and PostgreSQL too when `TEST_DATABASE_URL` names a server to make databases on. */
export const testDatabases: readonly Kind[] = server
  ? [sqlite, postgres(server)]
  : [{ ...sqlite, name: 'SQLite (not on PostgreSQL: set TEST_DATABASE_URL)' }]
