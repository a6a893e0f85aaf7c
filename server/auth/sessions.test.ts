import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { PASSWORD, startTestPortal, type TestPortal } from '../testing/testPortal.ts'

let at: TestPortal
let offset = 0
const READ = '/api/msm/hierarchy/subscribers/1234568'
const MINUTE = 60_000

const start = () => {
  offset = 0
  return startTestPortal({ now: () => Date.now() + offset })
}

/** All of a problem but the one thing that differs each time. */
const strip = ({ requestId, ...rest }: Record<string, unknown>) => [typeof requestId, rest]

const signInWith = (portal: TestPortal, username: string, password: string, headers: Record<string, string> = {}) =>
  fetch(`${portal.origin}/auth/sign-in`, {
    method: 'POST',
    headers: { 'x-csrf': '1', origin: portal.origin, 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ username, password }),
  })

describe('a session', () => {
  beforeAll(async () => {
    at = await start()
  })
  afterAll(() => at.stop())
  beforeEach(() => {
    offset = 0
  })

  test('comes as a cookie that only this host gets, and no script', async () => {
    const answer = await signInWith(at, 'manager', PASSWORD)
    const cookies = answer.headers.getSetCookie()
    expect(cookies).toHaveLength(1)
    expect(cookies[0]).toMatch(/^__Host-vloot=[A-Za-z0-9_-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/)
    expect(await answer.json()).toMatchObject({ operator: { username: 'manager', role: 'manager' }, sandbox: false })
  })

  test('has a new id at every sign-in; what the browser brought is not taken over and ends', async () => {
    const planted = `__Host-vloot=${'A'.repeat(43)}`
    const first = (await signInWith(at, 'manager', PASSWORD, { cookie: planted })).headers
      .getSetCookie()[0]!
      .split(';')[0]!
    expect(first).not.toBe(planted)
    expect((await at.call(READ, { cookie: planted })).status).toBe(401)
    const second = (await signInWith(at, 'manager', PASSWORD, { cookie: first })).headers
      .getSetCookie()[0]!
      .split(';')[0]!
    expect(second).not.toBe(first)
    expect((await at.call(READ, { cookie: first })).status).toBe(401)
    expect((await at.call(READ, { cookie: second })).status).toBe(200)
  })

  test('is over on the server when somebody signs out, and nothing stays in the cache', async () => {
    const cookie = await at.signIn()
    expect((await at.call(READ, { cookie })).status).toBe(200)
    const answer = await at.call('/auth/sign-out', { method: 'POST', cookie })
    expect(answer.status).toBe(204)
    expect(answer.headers.get('clear-site-data')).toBe('"cache"')
    expect(answer.headers.getSetCookie()[0]).toMatch(/^__Host-vloot=;.*Max-Age=0/)
    expect((await at.call(READ, { cookie })).status).toBe(401)
  })

  test('is not ended by a GET', async () => {
    const cookie = await at.signIn()
    for (const path of ['/auth/sign-out', '/auth/sign-in', '/logout']) {
      const answer = await at.call(path, { cookie, headers: { accept: '*/*' } })
      expect(answer.status).toBeGreaterThanOrEqual(400)
    }
    expect((await at.call(READ, { cookie })).status).toBe(200)
  })

  test('ends after half an hour without a request, and lives on with one', async () => {
    const cookie = await at.signIn()
    for (let step = 0; step < 4; step++) {
      offset += 20 * MINUTE
      expect((await at.call(READ, { cookie })).status).toBe(200)
    }
    offset += 31 * MINUTE
    expect((await at.call(READ, { cookie })).status).toBe(401)
    offset = 0
    expect((await at.call(READ, { cookie })).status).toBe(401)
  })

  test('ends after twelve hours, however busy', async () => {
    const cookie = await at.signIn()
    for (let step = 0; step < 35; step++) {
      offset += 20 * MINUTE
      expect((await at.call(READ, { cookie })).status).toBe(200)
    }
    offset += 21 * MINUTE
    expect((await at.call(READ, { cookie })).status).toBe(401)
  })

  test('says who is there, or nobody, without a session too', async () => {
    const cookie = await at.signIn('viewer')
    expect(await (await at.call('/auth/session', { cookie })).json()).toMatchObject({
      operator: { username: 'viewer', role: 'viewer', permissions: ['fleet.read'] },
      upstreams: { msm: { on: true }, stn: { on: true } },
      stn: { customers: [], values: {} },
      idleMs: 30 * MINUTE,
    })
    const nobody = await at.call('/auth/session', { cookie: '' })
    expect(nobody.status).toBe(200)
    const told = (await nobody.json()) as object
    expect(told).toMatchObject({ operator: null })
    expect(told).not.toHaveProperty('stn')
  })

  test('knows the choices that its operator made', async () => {
    const cookie = await at.signIn()
    const saved = await at.call('/api/operators/me/preferences', {
      method: 'PUT',
      cookie,
      body: { language: 'en', theme: 'dark' },
    })
    expect(saved.status).toBe(204)
    expect(await (await at.call('/auth/session', { cookie })).json()).toMatchObject({
      operator: { language: 'en', theme: 'dark' },
    })
  })
})

describe('wrong passwords', () => {
  beforeEach(async () => {
    at = await start()
  })
  afterEach(() => at.stop())

  test('ten of them lock the name for a while, and each tells how many are left', async () => {
    for (let left = 9; left >= 0; left--) {
      const answer = await signInWith(at, 'manager', 'not-it-at-all', { 'x-forwarded-for': `10.0.0.${left}` })
      expect(answer.status).toBe(401)
      expect(await answer.json()).toMatchObject({ code: 'sign_in_refused', attemptsLeft: left })
    }
    const locked = await signInWith(at, 'manager', PASSWORD)
    expect(locked.status).toBe(429)
    expect(Number(locked.headers.get('retry-after'))).toBeGreaterThan(600)
    expect(await locked.json()).toMatchObject({ code: 'sign_in_locked', attemptsLeft: 0 })
    expect((await signInWith(at, 'MANAGER ', PASSWORD)).status).toBe(429)
    expect((await signInWith(at, 'viewer', PASSWORD)).status).toBe(200)
  })

  test('a name that does not exist is answered in the same words', async () => {
    const known = await signInWith(at, 'manager', 'not-it-at-all')
    const unknown = await signInWith(at, 'nobody-by-that-name', 'not-it-at-all')
    expect(strip((await unknown.json()) as Record<string, unknown>)).toEqual(
      strip((await known.json()) as Record<string, unknown>),
    )
    expect(unknown.status).toBe(known.status)
  })

  test('a hundred at once are no more than ten', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => signInWith(at, 'manager', 'not-it-at-all')))
    expect(answers.filter((answer) => answer.status === 401)).toHaveLength(10)
    expect(answers.filter((answer) => answer.status === 429)).toHaveLength(10)
  })

  test('the right one in between starts the count anew', async () => {
    for (let round = 0; round < 2; round++) {
      for (let index = 0; index < 8; index++)
        expect((await signInWith(at, 'manager', 'wrong-password')).status).toBe(401)
      expect((await signInWith(at, 'manager', PASSWORD)).status).toBe(200)
    }
  })

  test('one address that tries many names is locked out of all', async () => {
    const statuses: number[] = []
    for (let index = 0; index < 32; index++) {
      const answer = await signInWith(at, `name-${index}`, 'wrong-password', { 'x-forwarded-for': `10.9.8.${index}` })
      statuses.push(answer.status)
    }
    expect(statuses.slice(0, 30)).toEqual(Array.from({ length: 30 }, () => 401))
    expect(statuses.slice(30)).toEqual([429, 429])
  })

  test('the log tells each of them, and none of the passwords or unknown names', async () => {
    await signInWith(at, 'manager', 'hunter2-hunter2')
    await signInWith(at, 'maybe-a-password-in-the-wrong-field', 'hunter2-hunter2')
    await signInWith(at, 'manager', PASSWORD)
    const lines = at.log().filter((line) => line.what === 'signIn')
    expect(lines.map((line) => [line.status, line.code])).toEqual([
      [401, 'sign_in_refused'],
      [401, 'sign_in_refused'],
      [200, undefined],
    ])
    expect(lines[2]!.operator).toBeTypeOf('string')
    expect(JSON.stringify(at.log())).not.toMatch(/hunter2|wrong-field/)
  })
})
