import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rawRequest, rawText, statusesOf } from '../testing/rawRequest.ts'
import { PASSWORD, startTestPortal, type TestPortal } from '../testing/testPortal.ts'

let at: TestPortal
let cookie: string

beforeAll(async () => {
  at = await startTestPortal()
  cookie = await at.signIn()
})
afterAll(() => at.stop())

const raw = (target: string, more: string[] = []) =>
  rawRequest(
    at.port,
    rawText(`GET ${target} HTTP/1.1`, [
      `Host: ${at.host}`,
      'X-CSRF: 1',
      `Cookie: ${cookie}`,
      'Connection: close',
      ...more,
    ]),
  )

const READ = '/api/msm/hierarchy/subscribers/1234568'

test('a row is forwarded to its own template, rebuilt', async () => {
  const answer = await at.call(`${READ}`)
  expect(answer.status).toBe(200)
  expect(at.upstream.seen.at(-1)).toMatchObject({ method: 'GET', url: '/msm/hierarchy/subscribers/1234568' })
})

test('a query is typed, checked and written anew, repeated keys included', async () => {
  const answer = await at.call('/api/msm/hierarchy/subscribers?patterns=a%20b&patterns=c&from=0&to=20')
  expect(answer.status).toBe(200)
  expect(at.upstream.seen.at(-1)!.url).toBe('/msm/hierarchy/subscribers?from=0&to=20&patterns=a+b&patterns=c')
})

describe('what is no row reaches nobody', () => {
  test.each([
    ['/api/msm/no/such', 404],
    ['/api/msm', 404],
    ['/api/msm/', 404],
    ['/api', 404],
    ['/api/nowhere/hierarchy/subscribers', 404],
    ['/api/stn/NoSuchOperation', 404],
    [`${READ}/`, 404],
    ['/api/msm//hierarchy/subscribers', 404],
    ['//api/msm/hierarchy/subscribers', 404],
    ['/API/msm/hierarchy/subscribers', 404],
    ['/api/MSM/hierarchy/subscribers', 404],
    ['/%61pi/msm/hierarchy/subscribers', 404],
    ['/api/%6dsm/hierarchy/subscribers', 404],
    ['/api/msm/hierarchy/subscribers/abc', 400],
    ['/api/msm/hierarchy/subscribers/99999999999999999999', 400],
    ['/api/msm/hierarchy/subscribers/1%0d%0aX:1', 400],
  ])('%s answers %i', async (target, status) => {
    const before = at.upstream.seen.length
    expect(statusesOf(await raw(target))).toEqual([status])
    expect(at.upstream.seen).toHaveLength(before)
  })
})

describe('an ambiguous address is refused before anybody reads it', () => {
  test.each([
    '/api/msm/../../oauth/grip/msm/accesstoken',
    '/api/msm/./hierarchy/subscribers',
    '/api/msm/%2e%2e/oauth/token',
    '/api/msm/..%2foauth/token',
    '/api/msm/.%2e/oauth/token',
    '/api/msm/%252e%252e%252foauth/token',
    '/api/msm/..\\..\\oauth',
    '/api/msm/..%5coauth',
    '/api/msm/..;/oauth',
    '/api/msm/hierarchy;x=1/subscribers',
    '/api/msm/hierarchy/subscribers/%00',
    '/api/msm/%c0%ae%c0%ae/oauth',
    '/api/msm/%zz',
    '/api/msm/hierarchy/subscribers%23/../x',
    '/api/msm/hierarchy/subscribers%3fx=1',
    '/api/msm/hierarchy/subscribers#/x',
    '/api/msm/hierarchy/subscribers?filters=%zz',
    '/api/msm/hierarchy/subscribers?filters=%c0%ae',
    '/..%2f..%2fetc/passwd',
  ])('%s', async (target) => {
    const before = at.upstream.seen.length + at.upstream.tokenRequests.length
    expect(statusesOf(await raw(target))).toEqual([400])
    expect(at.upstream.seen.length + at.upstream.tokenRequests.length).toBe(before)
  })
})

test('no address names a host that is then asked', async () => {
  let visits = 0
  const canary = createServer((socket) => {
    visits += 1
    socket.destroy()
  })
  await new Promise<void>((resolve) => canary.listen(0, '127.0.0.1', resolve))
  const host = `127.0.0.1:${(canary.address() as AddressInfo).port}`
  const targets = [
    `//${host}/x`,
    `/@${host}/`,
    `:80@${host}`,
    `/http://${host}/`,
    `http://${host}/api/msm/hierarchy/subscribers`,
    '*',
  ]
  for (const target of targets) {
    const [status] = statusesOf(await raw(target))
    expect(status, target).toBeGreaterThanOrEqual(400)
    expect(status, target).toBeLessThan(500)
  }
  expect(visits).toBe(0)
  await new Promise((resolve) => canary.close(resolve))
})

test.each(['POST', 'PUT', 'DELETE', 'TRACE', 'PROPFIND', 'PATCH', 'HEAD', 'OPTIONS'])(
  '%s on a read is 405 with what is allowed, and nothing is sent',
  async (method) => {
    const before = at.upstream.seen.length
    const answer = await rawRequest(
      at.port,
      rawText(`${method} /api/msm/hierarchy/subscribers/1/operations HTTP/1.1`, [
        `Host: ${at.host}`,
        `Origin: ${at.origin}`,
        'X-CSRF: 1',
        `Cookie: ${cookie}`,
        'Content-Length: 0',
        'Connection: close',
      ]),
    )
    expect(statusesOf(answer)).toEqual([405])
    expect(answer).toMatch(/^Allow: GET\r$/m)
    expect(at.upstream.seen).toHaveLength(before)
  },
)

test('CONNECT opens nothing', async () => {
  const answer = await rawRequest(at.port, rawText('CONNECT example.com:443 HTTP/1.1', [`Host: ${at.host}`]))
  expect(statusesOf(answer)).toEqual([405])
})

test('no header makes another method of a GET', async () => {
  const answer = await at.call(READ, { headers: { 'x-http-method-override': 'DELETE' } })
  expect(answer.status).toBe(200)
  expect(at.upstream.seen.at(-1)!.method).toBe('GET')
})

test.each([
  ['msisdn=1', 'query.msisdn', 'unknown'],
  ['from=1&from=2', 'query.from', 'repeated'],
  ['from%5B%5D=1', 'query.from[]', 'unknown'],
  ['from=abc', 'query.from', 'malformed'],
  ['__proto__=1', 'query.__proto__', 'unknown'],
  ['constructor=1', 'query.constructor', 'unknown'],
  [`${'a[b]'.repeat(300)}=1`, undefined, 'unknown'],
])('the query %s is 400 and names its field', async (query, path, code) => {
  const before = at.upstream.seen.length
  const answer = await at.call(`/api/msm/hierarchy/subscribers?${query}`)
  expect(answer.status).toBe(400)
  const problem = (await answer.json()) as { code: string; fields: { path: string; code: string }[] }
  expect(problem.code).toBe('bad_parameter')
  expect(problem.fields[0]).toMatchObject(path === undefined ? { code } : { path, code })
  expect(at.upstream.seen).toHaveLength(before)
})

test('matching takes no time, however long the address', async () => {
  const started = performance.now()
  for (const target of [`/api/msm/${'a/'.repeat(2_000)}b`, `/api/msm/${'a-'.repeat(3_000)}`]) {
    const [status] = statusesOf(await raw(target))
    expect(status).toBe(404)
  }
  expect(performance.now() - started).toBeLessThan(1_500)
})

test('what is reflected is never HTML', async () => {
  const answer = await raw('/api/msm/%3Cscript%3Ealert(1)%3C%2Fscript%3E')
  expect(answer).not.toContain('<script>')
  expect(answer).toMatch(/Content-Type: application\/problem\+json/)
})

test('a sign-in leads nowhere else', async () => {
  for (const target of ['//evil', '/\\evil', '/%09/evil', '/.//evil', 'javascript:alert(1)']) {
    const answer = await fetch(`${at.origin}/auth/sign-in?returnTo=${encodeURIComponent(target)}`, {
      method: 'POST',
      redirect: 'manual',
      headers: { 'x-csrf': '1', origin: at.origin, 'content-type': 'application/json' },
      body: JSON.stringify({ username: 'manager', password: PASSWORD }),
    })
    expect(answer.status).toBe(400)
    expect(answer.headers.get('location')).toBeNull()
  }
})
