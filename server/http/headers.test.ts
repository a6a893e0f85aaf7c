import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rawRequest, rawText, statusesOf } from '../testing/rawRequest.ts'
import { json } from '../testing/recordingUpstream.ts'
import { startTestPortal, STN_KEY, type TestPortal } from '../testing/testPortal.ts'

let at: TestPortal
let cookie: string
const READ = '/api/msm/hierarchy/subscribers/1234568'
const STN_READ = '/api/stn/QueryActivation'

beforeAll(async () => {
  at = await startTestPortal()
  cookie = await at.signIn()
})
afterAll(() => at.stop())

const raw = (headers: string[], target = READ) =>
  rawRequest(
    at.port,
    rawText(`GET ${target} HTTP/1.1`, [
      `Host: ${at.host}`,
      'X-CSRF: 1',
      `Cookie: ${cookie}`,
      'Connection: close',
      ...headers,
    ]),
  )

describe('towards upstream', () => {
  test("only our own token goes, whatever the browser's Authorization says, once or twice", async () => {
    for (const headers of [
      ['Authorization: Bearer evil'],
      ['Authorization: Bearer evil', 'Authorization: Bearer worse'],
    ]) {
      expect(statusesOf(await raw(headers))).toEqual([200])
      const { rawHeaders } = at.upstream.seen.at(-1)!
      const sent = rawHeaders.filter(
        (_, index) => index % 2 === 1 && rawHeaders[index - 1]!.toLowerCase() === 'authorization',
      )
      expect(sent).toEqual(['Bearer secret-token-1-that-nobody-may-see'])
    }
  })

  test('only our own key goes to sTN, in no spelling another', async () => {
    expect(statusesOf(await raw(['stn-api-key: evil', 'stn_api_key: evil', 'STN-API-KEY: evil'], STN_READ))).toEqual([
      200,
    ])
    const { headers } = at.upstream.seen.at(-1)!
    expect(headers['stn-api-key']).toBe(STN_KEY)
    expect(headers['stn_api_key']).toBeUndefined()
    expect(headers.authorization).toBeUndefined()
  })

  test('of forty odd headers none goes, and neither does our cookie', async () => {
    const odd = Array.from({ length: 40 }, (_, index) => `X-Odd-${index}: evil`)
    const more = [
      'X-Forwarded-For: 1.2.3.4',
      'X-Forwarded-Host: evil',
      'Forwarded: for=1',
      'User-Agent: evil',
      'Referer: http://evil',
      'Range: bytes=0-1',
      'If-None-Match: x',
      'Accept-Encoding: gzip',
    ]
    expect(statusesOf(await raw([...odd, ...more]))).toEqual([200])
    const names = Object.keys(at.upstream.seen.at(-1)!.headers)
    expect(new Set(names)).toEqual(new Set(['host', 'connection', 'authorization', 'accept']))
  })

  test('naming a header in Connection does not take our token off', async () => {
    expect(statusesOf(await raw(['Connection: close, authorization']))).toEqual([200])
  })

  test("a row's own Content-Language goes on, when it is a language", async () => {
    const list = '/api/msm/contract/all?from=0&to=1'
    expect((await at.call(list, { headers: { 'content-language': 'nl' } })).status).toBe(200)
    expect(at.upstream.seen.at(-1)!.headers['content-language']).toBe('nl')
    expect((await at.call(list, { headers: { 'content-language': 'nl, <b>' } })).status).toBe(400)
  })
})

describe('towards the browser', () => {
  test('only listed headers of upstream arrive', async () => {
    at.upstream.once(
      json(
        200,
        { id: 1 },
        {
          'set-cookie': 'a=b',
          'x-big': 'y'.repeat(2_000),
          'www-authenticate': 'Basic',
          'access-control-allow-origin': '*',
          server: 'upstream',
          'quota-used': '3',
          'retry-after': '7',
          'api-version': '11',
        },
      ),
    )
    const answer = await at.call(READ)
    expect(answer.status).toBe(200)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'quota-used': '3',
      'retry-after': '7',
      'api-version': '11',
    })
    for (const name of [
      'set-cookie',
      'x-big',
      'www-authenticate',
      'access-control-allow-origin',
      'server',
      'x-powered-by',
    ]) {
      expect(answer.headers.get(name), name).toBeNull()
    }
  })

  test.each(['/', READ, '/no/such', '/healthz'])('%s has the headers that every answer has', async (path) => {
    const { headers } = await at.call(path, { headers: { accept: 'text/html' } })
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('same-origin')
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    expect(headers.get('permissions-policy')).toContain('camera=()')
    expect(headers.get('cache-control')).toContain('no-store')
    expect(headers.get('strict-transport-security')).toBeNull()
    expect(headers.get('x-powered-by')).toBeNull()
  })

  test('HSTS is there when the portal is reached over https', async () => {
    const secure = await startTestPortal({ env: { PUBLIC_URL: 'https://fleet.example.nl' }, roles: [] })
    try {
      const lines = ['Host: fleet.example.nl', 'Connection: close']
      const answer = await rawRequest(secure.port, rawText('GET /healthz HTTP/1.1', lines))
      expect(answer).toMatch(/^Strict-Transport-Security: max-age=\d{7,}/m)
    } finally {
      await secure.stop()
    }
  })

  test('nobody else is allowed in by CORS', async () => {
    for (const method of ['OPTIONS', 'GET']) {
      const answer = await fetch(`${at.origin}${READ}`, {
        method,
        headers: {
          origin: 'https://evil.example',
          'access-control-request-method': 'GET',
          'access-control-request-headers': 'x-csrf',
        },
      })
      expect(answer.status).toBe(403)
      expect([...answer.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([])
    }
  })
})
