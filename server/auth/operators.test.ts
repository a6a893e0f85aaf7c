import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Kysely } from 'kysely'
import { openDatabase } from '../db/openDatabase.ts'
import type { Database } from '../db/schema.ts'
import { portalDatabase, type TestDatabase } from '../testing/testDatabases.ts'
import { addressGroup } from './attempts.ts'
import { createAuth, type Auth } from './auth.ts'
import { keepOperators, type Operators } from './operators.ts'
import { hashPassword, isPassword } from './password.ts'

let database: TestDatabase
let db: Kysely<Database>
let operators: Operators
let auth: Auth
let time = Date.parse('2026-03-01T09:00:00Z')

beforeEach(async () => {
  database = await portalDatabase()
  db = await openDatabase(database.url)
  operators = keepOperators(db, () => time)
  auth = createAuth(db, () => time, { idleMs: 1_800_000, maxMs: 43_200_000 })
  await operators.add('Anna', 'manager', 'annas-password')
})
afterEach(async () => {
  await db.destroy()
  await database.remove()
})

const signIn = () => auth.signIn({ username: 'anna', password: 'annas-password', address: '127.0.0.1' })
/** Longer than anything is cached. */
const later = () => (time += 1_500)

test('who signs out is out, also when a request was just being looked up', async () => {
  const { id } = await signIn()
  later()
  const lookingUp = auth.find(id)
  await auth.signOut(id)
  await lookingUp
  expect(await auth.find(id)).toBeUndefined()
})

describe('a password', () => {
  test('is kept as argon2id with a salt of its own, and found again', async () => {
    const [first, second] = await Promise.all([hashPassword('Wachtwoord é'), hashPassword('Wachtwoord é')])
    expect(first).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    expect(first).not.toBe(second)
    expect(await isPassword('Wachtwoord e\u0301', first)).toBe(true)
    expect(await isPassword('Wachtwoord e', first)).toBe(false)
  })

  test('is nobody’s when the hash is none', async () => {
    expect(await isPassword('', '')).toBe(false)
    expect(await isPassword('x', '$argon2id$v=19$m=1$x')).toBe(false)
  })
})

describe('an operator who was changed elsewhere', () => {
  test('is out when the account is closed', async () => {
    const { id } = await signIn()
    expect(await auth.find(id)).toMatchObject({ username: 'anna' })
    await operators.disable('ANNA')
    later()
    expect(await auth.find(id)).toBeUndefined()
    await expect(signIn()).rejects.toMatchObject({ code: 'sign_in_refused' })
  })

  test.each<[string, () => Promise<void>]>([
    ['role', () => operators.setRole('anna', 'viewer')],
    ['password', () => operators.setPassword('anna', 'another-password')],
  ])('has to sign in again after a change of %s', async (_, change) => {
    const { id } = await signIn()
    await change()
    later()
    expect(await auth.find(id)).toBeUndefined()
  })

  test('has the new rights when signed in again', async () => {
    await operators.setRole('anna', 'viewer')
    expect((await signIn()).who).toMatchObject({ role: 'viewer', permissions: ['fleet.read'] })
  })
})

test('what cannot be is told to whoever typed it', async () => {
  await expect(operators.add('anna', 'viewer', 'x'.repeat(10))).rejects.toThrow('already')
  await expect(operators.add('bob', 'boss', 'x'.repeat(10))).rejects.toThrow('no role')
  await expect(operators.add('bob jones', 'viewer', 'x'.repeat(10))).rejects.toThrow('A name')
  await expect(operators.disable('carol')).rejects.toThrow('no operator')
})

test('the database knows no session id', async () => {
  const { id } = await signIn()
  const [row] = await db.selectFrom('sessions').selectAll().execute()
  expect(JSON.stringify(row)).not.toContain(id)
})

test('the last use is written at most once a minute, and what ran out is swept', async () => {
  const { id } = await signIn()
  const used = async () =>
    (await db.selectFrom('sessions').select('last_used_at').executeTakeFirstOrThrow()).last_used_at
  const before = await used()
  time += 30_000
  await auth.find(id)
  expect(await used()).toBe(before)
  time += 31_000
  await auth.find(id)
  expect(await used()).not.toBe(before)
  time += 1_800_001
  await signIn()
  expect(await db.selectFrom('sessions').selectAll().execute()).toHaveLength(1)
})

test('a thousand ids are a thousand different ones', async () => {
  const { who } = await signIn()
  const { keepSessions } = await import('./sessions.ts')
  const sessions = keepSessions(db, () => time, { idleMs: 1_800_000, maxMs: 43_200_000 })
  const ids = new Set<string>()
  for (let index = 0; index < 1_000; index++) ids.add(await sessions.open(who.operatorId))
  expect(ids.size).toBe(1_000)
  for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9_-]{43}$/)
})

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['nonsense', 'unknown'],
  [undefined, 'unknown'],
])('the address %s counts as %s', (address, group) => {
  expect(addressGroup(address)).toBe(group)
})

test('an IPv6 /64 is one place', () => {
  expect(addressGroup('2001:db8:1:2::1')).toBe(addressGroup('2001:db8:1:2:ffff::9'))
  expect(addressGroup('2001:db8:1:2::1')).not.toBe(addressGroup('2001:db8:1:3::1'))
})
