import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { testDatabases } from '../testing/testDatabases.ts'
import { loadDataKey } from './dataKey.ts'
import { openDatabase } from './openDatabase.ts'

const mode = (path: string) => (statSync(path).mode & 0o777).toString(8)

const anOperator = (username: string) => ({
  id: username,
  username,
  password_hash: 'x',
  role: 'viewer',
  language: null,
  theme: null,
  disabled_at: null,
  created_at: '2026-03-02T09:00:00.000Z',
})

describe.each(testDatabases)('a database on $name', (kind) => {
  test('keeps what was written, and opens again as it is', async () => {
    const database = await kind.make()
    const first = await openDatabase(database.url)
    await first.insertInto('operators').values(anOperator('mila')).execute()
    await first.destroy()
    const second = await openDatabase(database.url)
    expect(await second.selectFrom('operators').selectAll().execute()).toEqual([anOperator('mila')])
    expect(await second.selectFrom('chain_head').selectAll().execute()).toEqual([{ id: 1, seq: 0, hash: '' }])
    await second.destroy()
    await database.remove()
  })

  test('keeps usernames apart and ends sessions with their operator', async () => {
    const database = await kind.make()
    const db = await openDatabase(database.url)
    await db.insertInto('operators').values(anOperator('mila')).execute()
    await expect(
      db
        .insertInto('operators')
        .values({ ...anOperator('mila'), id: 'other' })
        .execute(),
    ).rejects.toThrow(/unique/i)
    const at = '2026-03-02T09:00:00.000Z'
    const session = { id_hash: 'h', operator_id: 'nobody', created_at: at, last_used_at: at }
    await expect(db.insertInto('sessions').values(session).execute()).rejects.toThrow(/foreign key/i)
    await db
      .insertInto('sessions')
      .values({ ...session, operator_id: 'mila' })
      .execute()
    await db.deleteFrom('operators').execute()
    expect(await db.selectFrom('sessions').selectAll().execute()).toEqual([])
    await db.destroy()
    await database.remove()
  })

  test('opened by several processes at once for the first time is made once', async () => {
    const database = await kind.make()
    const program = `import { openDatabase } from ${JSON.stringify(join(import.meta.dirname, 'openDatabase.ts'))}
      const db = await openDatabase(${JSON.stringify(database.url)})
      await db.destroy()`
    const exits = Array.from({ length: 4 }, async () => {
      const child = spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: 'inherit' })
      return ((await once(child, 'exit')) as [number])[0]
    })
    expect(await Promise.all(exits)).toEqual([0, 0, 0, 0])
    const db = await openDatabase(database.url)
    expect(await db.selectFrom('chain_head').selectAll().execute()).toHaveLength(1)
    await db.destroy()
    await database.remove()
  })
})

describe('files', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'vloot-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  test('database, its log and its key are made for us alone, in a folder that is made', async () => {
    const path = join(folder, 'new', 'vloot.db')
    const url = `file:${path}`
    const db = await openDatabase(url)
    await db.insertInto('operators').values(anOperator('mila')).execute()
    loadDataKey({ value: undefined, databaseUrl: url })
    expect([path, `${path}-wal`, `${path}.key`].map(mode)).toEqual(['600', '600', '600'])
    expect(mode(join(folder, 'new'))).toBe('700')
    await db.destroy()
  })

  test('what is committed is on disk: WAL, every commit synchronised, references enforced', async () => {
    const db = await openDatabase(`file:${join(folder, 'vloot.db')}`)
    const pragma = async (name: string) => Object.values((await sql`pragma ${sql.raw(name)}`.execute(db)).rows[0]!)
    expect(await pragma('journal_mode')).toEqual(['wal'])
    expect(await pragma('synchronous')).toEqual([2])
    expect(await pragma('foreign_keys')).toEqual([1])
    await db.destroy()
  })

  test('killed while its tables were being made, it opens all the same', async () => {
    const url = `file:${join(folder, 'vloot.db')}`
    const program = `import { DatabaseSync } from 'node:sqlite'
      import { openDatabase } from ${JSON.stringify(join(import.meta.dirname, 'openDatabase.ts'))}
      const { prepare } = DatabaseSync.prototype
      DatabaseSync.prototype.prepare = function (sql) {
        if (sql.startsWith('create table "events"')) process.kill(process.pid, 'SIGKILL')
        return prepare.call(this, sql)
      }
      await openDatabase(${JSON.stringify(url)})`
    const child = spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: 'inherit' })
    expect(await once(child, 'exit')).toEqual([null, 'SIGKILL'])
    const db = await openDatabase(url)
    expect(await db.selectFrom('events').selectAll().execute()).toEqual([])
    await db.destroy()
  })

  test('the key beside the database stays the same; the setting comes first', () => {
    const databaseUrl = `file:${join(folder, 'vloot.db')}`
    const made = loadDataKey({ value: undefined, databaseUrl })
    const again = loadDataKey({ value: undefined, databaseUrl })
    expect(again.hmac('chain', 'x')).toBe(made.hmac('chain', 'x'))
    expect(made.hmac('fingerprint', 'x')).not.toBe(made.hmac('chain', 'x'))
    const value = Buffer.alloc(32, 5)
    const set = loadDataKey({ value: value.toString('base64'), databaseUrl })
    expect(set.hmac('chain', 'x')).not.toBe(made.hmac('chain', 'x'))
    expect(loadDataKey({ value: value.toString('hex'), databaseUrl }).hmac('chain', 'x')).toBe(set.hmac('chain', 'x'))
  })

  test('a key that is none is refused, not replaced', () => {
    const databaseUrl = `file:${join(folder, 'vloot.db')}`
    expect(() => loadDataKey({ value: 'short', databaseUrl })).toThrow(/DATA_KEY/)
    writeFileSync(join(folder, 'vloot.db.key'), 'half a k')
    expect(() => loadDataKey({ value: undefined, databaseUrl })).toThrow(/32 random bytes/)
    expect(readFileSync(join(folder, 'vloot.db.key'), 'utf8')).toBe('half a k')
  })
})

test('several portals on PostgreSQL have no place of their own for a key', () => {
  expect(() => loadDataKey({ value: undefined, databaseUrl: 'postgres://db/vloot' })).toThrow(/DATA_KEY must be set/)
})

test('a database of another kind is refused', async () => {
  await expect(openDatabase('mysql://db/vloot')).rejects.toThrow(/DATABASE_URL/)
})

test('a database in memory works and leaves nothing', async () => {
  const db = await openDatabase('file::memory:')
  await db.insertInto('operators').values(anOperator('mila')).execute()
  expect(await db.selectFrom('operators').select('id').execute()).toEqual([{ id: 'mila' }])
  await db.destroy()
})
