import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rawRequest, rawText, statusesOf } from '../testing/rawRequest.ts'
import { startTestPortal, type TestPortal } from '../testing/testPortal.ts'

let at: TestPortal
let cookie: string
const WRITE = '/api/msm/order/block-sim'

beforeAll(async () => {
  at = await startTestPortal()
  cookie = await at.signIn()
})
afterAll(() => at.stop())

const own = () => [`Host: ${at.host}`, `Origin: ${at.origin}`, 'X-CSRF: 1', `Cookie: ${cookie}`]
const SMUGGLED = 'GET /smuggled HTTP/1.1\r\nHost: x\r\n\r\n'

const post = (headers: string[], body: string) => rawText(`POST ${WRITE} HTTP/1.1`, [...own(), ...headers], body)

describe('a message with two meanings has none', () => {
  const size = SMUGGLED.length
  test.each<[string, () => string]>([
    ['two lengths', () => post(['Content-Length: 0', `Content-Length: ${size}`], SMUGGLED)],
    ['two lengths in one', () => post([`Content-Length: 0, ${size}`], SMUGGLED)],
    [
      'length and chunks',
      () => post([`Content-Length: ${size}`, 'Transfer-Encoding: chunked'], `0\r\n\r\n${SMUGGLED}`),
    ],
    ['chunks and length', () => post(['Transfer-Encoding: chunked', 'Content-Length: 3'], `0\r\n\r\n${SMUGGLED}`)],
    ['chunks', () => post(['Transfer-Encoding: chunked'], `0\r\n\r\n${SMUGGLED}`)],
    ['chunked twice', () => post(['Transfer-Encoding: chunked, chunked'], `0\r\n\r\n${SMUGGLED}`)],
    ['chunked and more', () => post(['Transfer-Encoding: chunked, identity'], `0\r\n\r\n${SMUGGLED}`)],
    ['xchunked', () => post(['Transfer-Encoding: xchunked'], `0\r\n\r\n${SMUGGLED}`)],
    ['a blank before the colon', () => post(['Transfer-Encoding : chunked'], `0\r\n\r\n${SMUGGLED}`)],
    ['a tab before chunked', () => post(['Transfer-Encoding:\tchunked'], `0\r\n\r\n${SMUGGLED}`)],
    ['a folded header', () => post(['X-A: b', ' c: d', 'Content-Length: 0'], SMUGGLED)],
    ['a length with a plus', () => post([`Content-Length: +${size}`], SMUGGLED)],
    ['a negative length', () => post(['Content-Length: -1'], SMUGGLED)],
    ['a length in hex', () => post(['Content-Length: 0x10'], SMUGGLED)],
    ['a length that is no number', () => post(['Content-Length: abc'], SMUGGLED)],
    ['a bare LF after a header', () => `GET / HTTP/1.1\nHost: ${at.host}\n\n${SMUGGLED}`],
    ['a bare CR in a header', () => `GET / HTTP/1.1\r\nHost: ${at.host}\r\nX-A: a\rb\r\n\r\n${SMUGGLED}`],
    ['NUL in a header', () => `GET / HTTP/1.1\r\nHost: ${at.host}\r\nX-A: a\0b\r\n\r\n${SMUGGLED}`],
    ['a header without a name', () => `GET / HTTP/1.1\r\nHost: ${at.host}\r\n: x\r\n\r\n${SMUGGLED}`],
    ['a header without a colon', () => `GET / HTTP/1.1\r\nHost: ${at.host}\r\nabc\r\n\r\n${SMUGGLED}`],
    ['a chunk size that overflows', () => post(['Transfer-Encoding: chunked'], `fffffffffffffffff\r\n${SMUGGLED}`)],
    ['a chunk with an odd extension', () => post(['Transfer-Encoding: chunked'], `0;\n\r\n\r\n${SMUGGLED}`)],
    ['two hosts', () => rawText('GET / HTTP/1.1', [`Host: ${at.host}`, 'Host: evil', 'X-CSRF: 1'], '')],
    ['no host', () => rawText('GET / HTTP/1.1', ['X-CSRF: 1', 'Connection: close'], '')],
    ['a method that is none', () => rawText('GE T / HTTP/1.1', [`Host: ${at.host}`], '')],
  ])('%s', async (_, message) => {
    const before = at.upstream.seen.length
    const statuses = statusesOf(await rawRequest(at.port, message(), 700))
    expect(statuses.length).toBeLessThanOrEqual(1)
    for (const status of statuses) expect([400, 411]).toContain(status)
    expect(at.upstream.seen).toHaveLength(before)
  })
})

describe('another protocol', () => {
  test.each<[string, string | Uint8Array]>([
    ['HTTP/1.0', 'GET /healthz HTTP/1.0\r\n\r\n'],
    ['HTTP/0.9', 'GET /healthz\r\n'],
    ['HTTP/2 preface', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
    ['HTTP/3.0', 'GET / HTTP/3.0\r\nHost: x\r\n\r\n'],
    ['a TLS hello', Buffer.from('16030100a5010000a10303', 'hex')],
    ['noise', Buffer.from(Array.from({ length: 300 }, (_, index) => (index * 37) % 256))],
  ])('%s is refused or closed', async (_, bytes) => {
    for (const status of statusesOf(await rawRequest(at.port, bytes, 700))) {
      expect(status).toBeGreaterThanOrEqual(400)
      expect(status).toBeLessThan(506)
    }
  })
})

test('six requests at once are answered in their order', async () => {
  const paths = ['/healthz', '/api/msm/no/such', '/healthz', '/api/nowhere', '/healthz', '/api/msm/no/such']
  const bytes = paths
    .map((path, index) => rawText(`GET ${path} HTTP/1.1`, [...own(), ...(index === 5 ? ['Connection: close'] : [])]))
    .join('')
  expect(statusesOf(await rawRequest(at.port, bytes))).toEqual([200, 404, 200, 404, 200, 404])
})

test('the unread body of a refused request is no request', async () => {
  const inner = rawText('GET /healthz HTTP/1.1', own())
  const outer = rawText(
    'POST /api/msm/no/such HTTP/1.1',
    [...own(), 'Content-Type: text/plain', `Content-Length: ${inner.length}`],
    inner,
  )
  expect(statusesOf(await rawRequest(at.port, outer, 600))).toEqual([404])
})

test('3,000 header lines do no harm', async () => {
  const lines = Array.from({ length: 3_000 }, (_, index) => `A${index}: b`)
  const [status] = statusesOf(await rawRequest(at.port, rawText('GET /healthz HTTP/1.1', [...own(), ...lines])))
  expect(status).toBe(431)
  expect((await at.call('/healthz')).status).toBe(200)
})

test('150 sockets that say nothing, and 50 half uploads, do not keep the next request waiting', async () => {
  const sockets = Array.from({ length: 200 }, (_, index) => {
    const socket = connect(at.port, '127.0.0.1')
    socket.on('error', () => {})
    if (index < 50)
      socket.write(
        post(
          ['Content-Type: application/json', 'Content-Length: 100000', `Idempotency-Key: half-${index}`],
          '{"contractId":',
        ),
      )
    return socket
  })
  const started = performance.now()
  expect((await at.call('/api/msm/hierarchy/subscribers/1')).status).toBe(200)
  expect(performance.now() - started).toBeLessThan(1_500)
  for (const socket of sockets) socket.destroy()
})
