import { connect } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { json, type Behaviour } from '../testing/recordingUpstream.ts'
import { startTestPortal, type TestPortal } from '../testing/testPortal.ts'

let at: TestPortal
let cookie: string
/** A binary row: an invoice, as the file it is. */
const FILE = '/api/msm/finances/invoices/1'
const READ = '/api/msm/hierarchy/subscribers/1234568'
const MEGABYTE = Buffer.alloc(1024 * 1024, 0x61)

beforeAll(async () => {
  at = await startTestPortal({ limits: { idleMs: 400 } })
  cookie = await at.signIn()
})
afterAll(() => at.stop())
beforeEach(() => {
  at.upstream.seen.length = 0
})

const pour =
  (
    megabytes: number,
    headers: Record<string, string> = { 'content-type': 'application/pdf' },
    breakAt = Infinity,
  ): Behaviour =>
  (_request, response) => {
    response.writeHead(200, { 'content-length': String(megabytes * MEGABYTE.length), ...headers })
    let sent = 0
    const go = () => {
      while (sent < megabytes) {
        if (sent >= breakAt) return void response.socket?.destroy()
        sent += 1
        if (!response.write(MEGABYTE)) return void response.once('drain', go)
      }
      response.end()
    }
    go()
  }

test('25 MB arrive whole, with their length and type, as a download', async () => {
  at.upstream.behave(pour(25))
  const answer = await at.call(FILE, { cookie })
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toBe('application/pdf')
  expect(answer.headers.get('content-disposition')).toBe('attachment')
  expect(answer.headers.get('content-length')).toBe(String(25 * MEGABYTE.length))
  expect((await answer.arrayBuffer()).byteLength).toBe(25 * MEGABYTE.length)
})

test('a large JSON answer streams, without a declared length too', async () => {
  const rows = Array.from({ length: 20_000 }, (_, id) => ({ id, name: 'x'.repeat(20) }))
  at.upstream.behave((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json;charset=UTF-8' })
    response.end(JSON.stringify({ result: rows, total: rows.length }))
  })
  const answer = await at.call('/api/msm/hierarchy/subscribers', { cookie })
  expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8')
  expect(((await answer.json()) as { total: number }).total).toBe(20_000)
})

test('a stream that breaks is never a complete 200', async () => {
  at.upstream.behave(pour(8, undefined, 3))
  const answer = await at.call(FILE, { cookie })
  expect(answer.status).toBe(200)
  await expect(answer.arrayBuffer()).rejects.toThrow()
  expect(at.upstream.seen).toHaveLength(1)
})

test('a stream that falls silent is cut', async () => {
  at.upstream.behave((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/pdf', 'content-length': String(10 * MEGABYTE.length) })
    response.write(MEGABYTE)
  })
  const answer = await at.call(FILE, { cookie })
  await expect(answer.arrayBuffer()).rejects.toThrow()
  await vi.waitFor(() => expect(at.upstream.active).toBe(0), 10_000)
})

test.each([
  ['text/html', 502, null],
  ['image/svg+xml', 200, 'application/octet-stream'],
  ['application/javascript', 200, 'application/octet-stream'],
  ['text/csv', 200, 'text/csv'],
])('a file of type %s is %i, sent as %s', async (type, status, sent) => {
  for (const megabytes of [0, 1]) {
    at.upstream.behave(pour(megabytes, { 'content-type': type }))
    const answer = await at.call(FILE, { cookie })
    expect(answer.status).toBe(status)
    if (sent) expect(answer.headers.get('content-type')).toBe(sent)
    else expect(await answer.json()).toMatchObject({ code: 'upstream_nonsense' })
    await answer.body?.cancel().catch(() => {})
  }
})

test('a large answer that is no JSON, or comes compressed unasked, is 502', async () => {
  const odd: Record<string, string>[] = [
    { 'content-type': 'text/html' },
    { 'content-type': 'application/json', 'content-encoding': 'gzip' },
  ]
  for (const headers of odd) {
    at.upstream.behave(pour(1, headers))
    const answer = await at.call(READ, { cookie })
    expect(answer.status).toBe(502)
    expect(await answer.json()).toMatchObject({ code: 'upstream_nonsense' })
  }
})

test('twenty downloads that are left end upstream too', async () => {
  at.upstream.behave(pour(50))
  const sockets = Array.from({ length: 20 }, () => {
    const socket = connect(at.port, '127.0.0.1', () =>
      socket.write(`GET ${FILE} HTTP/1.1\r\nHost: ${at.host}\r\nX-CSRF: 1\r\nCookie: ${cookie}\r\n\r\n`),
    )
    socket.on('error', () => {})
    // reads a little and then nothing: the portal may not read ahead for it
    socket.once('data', () => socket.pause())
    return socket
  })
  await vi.waitFor(() => expect(at.upstream.active).toBe(20), { timeout: 10_000 })
  expect(process.memoryUsage().rss).toBeLessThan(1_500 * 1024 * 1024)
  for (const socket of sockets) socket.destroy()
  await vi.waitFor(() => expect(at.upstream.active).toBe(0), { timeout: 10_000 })
  at.upstream.behave(json(200, { id: 1 }))
  expect((await at.call(READ, { cookie })).status).toBe(200)
})

test('a browser that takes nothing any more gives its place back', async () => {
  const mine = await startTestPortal({ limits: { stallMs: 400 } })
  const session = await mine.signIn()
  mine.upstream.behave(pour(50))
  const socket = connect(mine.port, '127.0.0.1', () =>
    socket.write(`GET ${FILE} HTTP/1.1\r\nHost: ${mine.host}\r\nX-CSRF: 1\r\nCookie: ${session}\r\n\r\n`),
  )
  try {
    socket.on('error', () => {})
    socket.once('data', () => socket.pause())
    await vi.waitFor(() => expect(mine.upstream.active).toBe(1), 10_000)
    await vi.waitFor(() => expect(mine.upstream.active).toBe(0), { timeout: 10_000 })
    // one that is only slow is left alone
    const answer = await mine.call(FILE, { cookie: session })
    let bytes = 0
    for await (const chunk of answer.body!) {
      bytes += chunk.length
      if (bytes % (10 * MEGABYTE.length) < chunk.length) await new Promise((resolve) => setTimeout(resolve, 150))
    }
    expect(bytes).toBe(50 * MEGABYTE.length)
  } finally {
    socket.destroy()
    await mine.stop()
  }
})

test('health is answered while fifty downloads stream', async () => {
  at.upstream.behave(pour(4))
  const downloads = Array.from(
    { length: 50 },
    async () => (await (await at.call(FILE, { cookie })).arrayBuffer()).byteLength,
  )
  const times: number[] = []
  for (let index = 0; index < 10; index++) {
    const started = performance.now()
    expect((await at.call('/healthz', { cookie })).status).toBe(200)
    times.push(performance.now() - started)
  }
  expect(new Set(await Promise.all(downloads))).toEqual(new Set([4 * MEGABYTE.length]))
  // generous: this process is also the upstream and the fifty browsers
  expect(Math.min(...times)).toBeLessThan(250)
})
