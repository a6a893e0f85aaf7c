import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { msmRows } from '#contract/msm/table.ts'
import type { Row } from '#contract/operation.ts'
import { portalRows } from '#contract/portal/table.ts'
import { stnRows } from '#contract/stn/table.ts'
import { rawRequest, rawText, statusesOf } from '../testing/rawRequest.ts'
import { startTestPortal, type TestPortal } from '../testing/testPortal.ts'

let at: TestPortal
let cookie: string
const READ = '/api/msm/hierarchy/subscribers/1234568'
const WRITE = '/api/msm/order/block-sim'

beforeAll(async () => {
  at = await startTestPortal({ roles: ['manager', 'viewer', 'helpdesk', 'finance'] })
  cookie = await at.signIn()
})
afterAll(() => at.stop())

/** A request with exactly these headers. */
const bare = (method: string, path: string, headers: Record<string, string>, body?: string) =>
  fetch(`${at.origin}${path}`, { method, headers, redirect: 'manual', ...(body !== undefined && { body }) })

const codeOf = async (answer: Response) => ((await answer.json()) as { code: string }).code

const prefixOf = ({ upstream }: Row) => (upstream === 'portal' ? '' : `/api/${upstream}`)
const addressOf = (row: Row) => prefixOf(row) + row.path.replaceAll(/\{\w+\}/g, '1')
const guarded = Object.values<Row>({ ...msmRows, ...stnRows, ...portalRows }).filter((row) =>
  addressOf(row).startsWith('/api/'),
)

describe('every row there is, whichever was added last', () => {
  test('is 403 without our header and 401 without a session', async () => {
    expect(guarded.length).toBeGreaterThan(120)
    const before = at.upstream.seen.length
    for (const row of guarded) {
      const address = addressOf(row)
      const noHeader = await bare(row.method, address, { cookie, origin: at.origin })
      expect(noHeader.status, row.id).toBe(403)
      await noHeader.body?.cancel()
      const noCookie = await bare(row.method, address, {
        'x-csrf': '1',
        origin: at.origin,
        'x-forwarded-uri': '/healthz',
        'x-original-url': '/healthz',
      })
      expect(noCookie.status, row.id).toBe(401)
      await noCookie.body?.cancel()
    }
    expect(at.upstream.seen).toHaveLength(before)
  })
})

describe('who sent it', () => {
  test.each([
    ['https://evil.example'],
    ['null'],
    ['http://localhost'],
    ['http://localhost:1'],
    ['http://evil.localhost'],
    ['https://localhost'],
  ])('the Origin %s is not ours', async (origin) => {
    for (const [method, path] of [
      ['GET', READ],
      ['POST', WRITE],
    ] as const) {
      const answer = await bare(method, path, { 'x-csrf': '1', cookie, origin })
      expect(answer.status).toBe(403)
      expect(await codeOf(answer)).toBe('csrf_refused')
    }
  })

  test('a look-alike of our own origin is not ours', async () => {
    const answer = await bare('POST', WRITE, { 'x-csrf': '1', cookie, origin: `${at.origin}.evil.example` })
    expect(answer.status).toBe(403)
  })

  test.each(['cross-site', 'same-site', 'none'])('what the browser calls %s is refused', async (site) => {
    for (const method of ['GET', 'POST']) {
      const lines = [
        `Host: ${at.host}`,
        'X-CSRF: 1',
        `Cookie: ${cookie}`,
        `Sec-Fetch-Site: ${site}`,
        'Content-Length: 0',
        'Connection: close',
      ]
      expect(statusesOf(await rawRequest(at.port, rawText(`${method} ${READ} HTTP/1.1`, lines)))).toEqual([403])
    }
  })

  test('a change that nobody vouches for is refused; same-origin vouches for it', async () => {
    expect((await bare('POST', '/auth/sign-out', { 'x-csrf': '1' })).status).toBe(403)
    const lines = [
      `Host: ${at.host}`,
      'X-CSRF: 1',
      'Sec-Fetch-Site: same-origin',
      'Content-Length: 0',
      'Connection: close',
    ]
    expect(statusesOf(await rawRequest(at.port, rawText('POST /auth/sign-out HTTP/1.1', lines)))).toEqual([204])
  })

  test('our pages work on localhost and on 127.0.0.1', async () => {
    for (const name of ['localhost', '127.0.0.1']) {
      const lines = [
        `Host: ${name}:${at.port}`,
        `Origin: http://${name}:${at.port}`,
        'X-CSRF: 1',
        `Cookie: ${cookie}`,
        'Connection: close',
      ]
      expect(statusesOf(await rawRequest(at.port, rawText(`GET ${READ} HTTP/1.1`, lines)))).toEqual([200])
    }
  })

  test('behind https only the https origin of PUBLIC_URL is ours', async () => {
    const secure = await startTestPortal({ env: { PUBLIC_URL: 'https://fleet.example.nl' }, roles: [] })
    try {
      for (const [host, origin, expected] of [
        ['fleet.example.nl', 'https://fleet.example.nl', 401],
        ['fleet.example.nl', 'http://fleet.example.nl', 403],
        ['fleet.example.nl', 'https://fleet.example.nl:8443', 403],
        ['fleet.example.nl', 'https://sub.fleet.example.nl', 403],
        ['fleet.example.nl', `http://localhost:${secure.port}`, 403],
        [`localhost:${secure.port}`, `http://localhost:${secure.port}`, 400],
      ] as const) {
        const lines = [
          `Host: ${host}`,
          `Origin: ${origin}`,
          'X-CSRF: 1',
          'X-Forwarded-Proto: https',
          'Content-Length: 0',
          'Connection: close',
        ]
        for (const request of [`GET ${READ}`, `POST ${WRITE}`]) {
          const answer = await rawRequest(secure.port, rawText(`${request} HTTP/1.1`, lines))
          expect(statusesOf(answer), `${host} ${origin}`).toEqual([expected])
        }
      }
    } finally {
      await secure.stop()
    }
  })

  test.each(['evil.example', 'x@y.nl', 'localhost', 'localhost:1', ''])('the Host "%s" is not ours', async (host) => {
    const lines = [`Host: ${host}`, 'X-CSRF: 1', `Cookie: ${cookie}`, 'Connection: close']
    expect(statusesOf(await rawRequest(at.port, rawText(`GET ${READ} HTTP/1.1`, lines)))).toEqual([400])
  })
})

describe('who asks', () => {
  test('nobody gets 401 as a problem: no redirect, no challenge', async () => {
    const answer = await bare('GET', READ, { 'x-csrf': '1' })
    expect(answer.status).toBe(401)
    expect(answer.headers.get('content-type')).toContain('application/problem+json')
    expect(answer.headers.get('location')).toBeNull()
    expect(answer.headers.get('www-authenticate')).toBeNull()
    expect(await answer.json()).toMatchObject({ status: 401, code: 'sign_in_required' })
  })

  test.each([
    ['garbage', '__Host-vloot=garbage'],
    ['a bad escape', '__Host-vloot=%E0%A4%A'],
    ['nothing', '__Host-vloot='],
    ['two of them', 'BOTH'],
    ['five hundred others', Array.from({ length: 500 }, (_, index) => `c${index}=1`).join('; ')],
    ['another name', 'vloot=x; __Host-vlooT=y'],
  ])('a cookie that is %s is 401', async (_, value) => {
    const sent = value === 'BOTH' ? `${cookie}; ${cookie}` : value
    expect((await bare('GET', READ, { 'x-csrf': '1', cookie: sent })).status).toBe(401)
  })

  test('a session with its last character changed, or cut, is 401', async () => {
    const changed = cookie.slice(0, -1) + (cookie.endsWith('A') ? 'B' : 'A')
    for (const sent of [changed, cookie.slice(0, -1), `${cookie}A`]) {
      expect((await bare('GET', READ, { 'x-csrf': '1', cookie: sent })).status).toBe(401)
    }
  })

  test('a cookie of 8 kB is no trouble, one of 64 kB is 431', async () => {
    expect((await bare('GET', READ, { 'x-csrf': '1', cookie: `a=${'x'.repeat(8_000)}` })).status).toBe(401)
    const lines = [`Host: ${at.host}`, 'X-CSRF: 1', `Cookie: a=${'x'.repeat(65_000)}`]
    expect(statusesOf(await rawRequest(at.port, rawText(`GET ${READ} HTTP/1.1`, lines)))).toEqual([431])
  })

  test('a session counts in its cookie alone', async () => {
    const id = cookie.split('=')[1]!
    expect((await bare('GET', `${READ}?session=${id}`, { 'x-csrf': '1' })).status).toBe(401)
    expect((await bare('GET', READ, { 'x-csrf': '1', authorization: `Bearer ${id}` })).status).toBe(401)
  })

  test('strangers are slowed down, whatever address they claim', async () => {
    const other = await startTestPortal({ roles: [] })
    try {
      const statuses = new Set<number>()
      for (let index = 0; index < 320; index++) {
        const answer = await fetch(`${other.origin}${READ}`, {
          headers: { 'x-csrf': '1', 'x-forwarded-for': `10.0.${index >> 8}.${index & 255}` },
        })
        statuses.add(answer.status)
        if (answer.status === 429) expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
        await answer.body?.cancel()
      }
      expect([...statuses]).toEqual([401, 429])
      expect(other.log().find((line) => line.code === 'too_many_requests')).toMatchObject({ address: '127.0.0.1' })
    } finally {
      await other.stop()
    }
  })
})

describe('a session that asks for everything', () => {
  test('is slowed down, whatever address it claims; another session of the same operator is not', async () => {
    const other = await startTestPortal({ env: { SESSION_RATE: '40', TRUST_PROXY: 'loopback' } })
    try {
      const greedy = await other.signIn()
      const statuses: number[] = []
      for (let index = 0; index < 60; index++) {
        const answer = await other.call(READ, { cookie: greedy, headers: { 'x-forwarded-for': `10.0.0.${index}` } })
        statuses.push(answer.status)
        if (answer.status === 429) expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
        await answer.body?.cancel()
      }
      expect(statuses.slice(0, 40)).toEqual(Array.from({ length: 40 }, () => 200))
      expect(new Set(statuses.slice(40))).toEqual(new Set([429]))
      expect(other.upstream.seen).toHaveLength(40)
      // whoever is slowed down can still leave, and the rightful owner can still work
      const home = await other.signIn()
      expect((await other.call(READ, { cookie: home })).status).toBe(200)
      expect((await other.call('/auth/sign-out', { method: 'POST', cookie: greedy })).status).toBe(204)
    } finally {
      await other.stop()
    }
  })
})

describe('who may', () => {
  const ALLOWED = { 'x-csrf': '1' }

  test('each role reaches the rows that its permissions say, and no others', async () => {
    for (const role of ['viewer', 'helpdesk', 'finance'] as const) {
      const mine = await at.signIn(role)
      const session = (await (await bare('GET', '/auth/session', { ...ALLOWED, cookie: mine })).json()) as {
        operator: { permissions: string[] }
      }
      const before = at.upstream.seen.length
      for (const row of guarded) {
        if (row.permission === undefined || session.operator.permissions.includes(row.permission)) continue
        const answer = await bare(row.method, addressOf(row), { ...ALLOWED, cookie: mine, origin: at.origin })
        expect(answer.status, `${role} ${row.id}`).toBe(403)
        expect(await answer.json()).toMatchObject({ code: 'forbidden', permission: row.permission })
      }
      expect(at.upstream.seen).toHaveLength(before)
    }
  })
})

test('a protocol is switched for nobody', async () => {
  for (const protocol of ['websocket', 'h2c']) {
    const lines = [
      `Host: ${at.host}`,
      `Upgrade: ${protocol}`,
      'Connection: Upgrade, close',
      'X-CSRF: 1',
      `Cookie: ${cookie}`,
    ]
    const answer = await rawRequest(at.port, rawText(`GET ${READ} HTTP/1.1`, lines))
    expect(statusesOf(answer)).not.toContain(101)
  }
})
