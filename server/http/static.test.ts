import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rawRequest, rawText, statusesOf } from '../testing/rawRequest.ts'
import { startTestPortal, type TestPortal } from '../testing/testPortal.ts'

let at: TestPortal
const ASSET = '/assets/main-abc123.js'

beforeAll(async () => {
  at = await startTestPortal({ roles: [] })
})
afterAll(() => at.stop())

const get = (path: string, headers: Record<string, string> = {}) => at.call(path, { cookie: '', headers })
const asPage = { accept: 'text/html,application/xhtml+xml' }

describe('the page', () => {
  test('has a nonce of its own each time, in its policy and in itself, and nobody keeps it', async () => {
    const nonces = new Set<string>()
    for (let index = 0; index < 3; index++) {
      const answer = await get('/', asPage)
      const policy = answer.headers.get('content-security-policy')!
      const nonce = /style-src-elem 'self' 'nonce-([^']+)'/.exec(policy)![1]!
      nonces.add(nonce)
      expect(await answer.text()).toContain(`<meta property="csp-nonce" nonce="${nonce}">`)
      expect(answer.headers.get('cache-control')).toBe('no-store')
      for (const rule of [
        "script-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
        "connect-src 'self'",
      ]) {
        expect(policy).toContain(rule)
      }
      expect(policy).not.toContain('unsafe')
    }
    expect(nonces.size).toBe(3)
  })

  test('is what every address that somebody opens gets, and nothing else does', async () => {
    expect((await get('/people/123?tab=contracts', asPage)).headers.get('content-type')).toContain('text/html')
    expect((await get('/people/123', { accept: 'application/json' })).status).toBe(404)
    expect((await get('/assets/gone-123.js', { accept: '*/*' })).status).toBe(404)
    expect((await get('/API/msm/x', asPage)).status).toBe(404)
    expect((await get('/%41uth/session', asPage)).status).toBe(404)
  })

  test('cannot be posted to', async () => {
    const answer = await at.call('/people', { method: 'POST', cookie: '', headers: asPage })
    expect(answer.status).toBe(405)
  })

  test('is announced to a HEAD without being sent', async () => {
    const answer = await at.call('/', { method: 'HEAD', cookie: '', headers: asPage })
    expect(answer.status).toBe(200)
    expect(await answer.text()).toBe('')
  })
})

describe('a file of the build', () => {
  test('with a hash in its name is kept for ever, and comes compressed as wanted', async () => {
    const wanted = ['br', 'gzip', 'identity', 'gzip;q=1.0, br;q=0']
    const sizes = await Promise.all(
      wanted.map(async (encoding) => {
        const text = await rawRequest(
          at.port,
          rawText(`GET ${ASSET} HTTP/1.1`, [`Host: ${at.host}`, `Accept-Encoding: ${encoding}`, 'Connection: close']),
        )
        expect(text).toMatch(/^Cache-Control: public, max-age=31536000, immutable\r$/m)
        expect(text).toMatch(/^Vary: Accept-Encoding\r$/m)
        const body = Buffer.from(text.slice(text.indexOf('\r\n\r\n') + 4), 'latin1')
        const packing = /^Content-Encoding: (\w+)/m.exec(text)?.[1]
        const plain = packing === 'br' ? brotliDecompressSync(body) : packing === 'gzip' ? gunzipSync(body) : body
        expect(plain.toString()).toContain('vloot vloot')
        return { packing, size: body.length }
      }),
    )
    expect(sizes.map(({ packing }) => packing)).toEqual(['br', 'gzip', undefined, 'gzip'])
    expect(sizes[0]!.size).toBeLessThan(sizes[2]!.size / 10)
  })

  test.each([
    '/.env',
    '/.git/config',
    '/assets/.hidden.js',
    '/package.json',
    '/package.json.txt.exe',
    '/assets/',
    '/assets',
    '/assets/main-abc123.js/',
    '/assets/main-abc123.js.map',
  ])('%s is none', async (path) => {
    for (const accept of ['*/*', 'text/html']) {
      const answer = await get(path, { accept })
      const text = await answer.text()
      expect(text).not.toContain('SECRET')
      if (accept === '*/*') expect(answer.status).toBe(404)
    }
  })

  test.each([
    '/..%2f..%2fetc/passwd',
    '/assets/..%2f..%2fpackage.json',
    '/assets/../../package.json',
    '/assets/%2e%2e/%2e%2e/package.json',
  ])('%s leads nowhere', async (path) => {
    const [status] = statusesOf(
      await rawRequest(at.port, rawText(`GET ${path} HTTP/1.1`, [`Host: ${at.host}`, 'Connection: close'])),
    )
    expect(status).toBe(400)
  })
})

describe('metrics', () => {
  test('are for this machine, and not for those whom a proxy on it speaks for', async () => {
    expect((await get('/metrics')).status).toBe(200)
    expect(await (await get('/metrics')).text()).toMatch(/^vloot_requests_total\{what="metrics",status="200"\} \d+$/m)
    for (const name of ['x-forwarded-for', 'forwarded', 'x-real-ip']) {
      expect((await get('/metrics', { [name]: '127.0.0.1' })).status).toBe(404)
    }

    // a proxy that adds nothing still passes on the name that browsers see
    const named = rawText('GET /metrics HTTP/1.1', ['Host: vloot.example.nl', 'Connection: close'])
    expect(statusesOf(await rawRequest(at.port, named))).toEqual([404])
  })
})
