import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rawRequest, rawText, statusesOf } from '../testing/rawRequest.ts'
import { startTestPortal, type TestPortal } from '../testing/testPortal.ts'

let at: TestPortal
let cookie: string
const WRITE = '/api/msm/order/block-sim'
const GOOD = { contractId: 8765432, referenceNumber: 'TEST-1' }

beforeAll(async () => {
  at = await startTestPortal()
  cookie = await at.signIn()
})
afterAll(() => at.stop())

const write = (body: string | undefined, headers: Record<string, string> = {}) =>
  at.call(WRITE, {
    method: 'POST',
    cookie,
    headers: { 'idempotency-key': crypto.randomUUID(), ...headers },
    ...(body !== undefined && { body }),
  })

const rawPost = (headers: string[], body = '', ms?: number) =>
  rawRequest(
    at.port,
    rawText(
      `POST ${WRITE} HTTP/1.1`,
      [
        `Host: ${at.host}`,
        `Origin: ${at.origin}`,
        'X-CSRF: 1',
        `Cookie: ${cookie}`,
        'Idempotency-Key: raw-1',
        ...headers,
      ],
      body,
    ),
    ms,
  )

test('upstream gets our serialisation of what was checked, once', async () => {
  at.upstream.seen.length = 0
  const answer = await write(`{ "referenceNumber":"TEST-1",\n\t"contractId" : 8765432 }`)
  expect(answer.status).toBe(200)
  expect(at.upstream.seen).toHaveLength(1)
  const { body, headers } = at.upstream.seen[0]!
  expect(JSON.parse(body)).toEqual(GOOD)
  expect(body).toBe(JSON.stringify(JSON.parse(body)))
  expect(headers['content-type']).toBe('application/json')
  expect(headers['content-length']).toBe(String(body.length))
})

describe('what is refused reaches nobody', () => {
  test.each([
    ['nothing', ''],
    ['half an object', '{"contractId":'],
    ['single quotes', "{'contractId':1}"],
    ['a comment', '{/**/"contractId":1}'],
    ['two values', '{}{}'],
    ['a trailing comma', '{"contractId":1,}'],
    ['NaN', '{"contractId":NaN}'],
    ['a byte order mark', '\uFEFF{"contractId":1}'],
    ['a prototype', '{"contractId":1,"__proto__":{"admin":true}}'],
    ['a constructor', '{"contractId":1,"constructor":{"prototype":{}}}'],
    ['50,000 brackets', '['.repeat(50_000) + ']'.repeat(50_000)],
    ['50,000 open brackets', '['.repeat(50_000)],
    ['21,000 keys', `{${Array.from({ length: 21_000 }, (_, index) => `"k${index}":1`).join(',')}}`],
    ['1,001 keys', `{${Array.from({ length: 1_001 }, (_, index) => `"k${index}":1`).join(',')}}`],
    ['a NUL', String.raw`{"contractId":8765432,"referenceNumber":"a\u0000b"}`],
    ['a NUL in a name', String.raw`{"contractId":8765432,"a\u0000b":1}`],
  ])('%s is 400, quickly', async (_, body) => {
    at.upstream.seen.length = 0
    const started = performance.now()
    const answer = await write(body)
    expect(answer.status).toBe(400)
    const text = await answer.text()
    expect(text).not.toMatch(/ at |node:|SyntaxError/)
    expect(performance.now() - started).toBeLessThan(2_000)
    expect(at.upstream.seen).toHaveLength(0)
    expect(({} as { admin?: boolean }).admin).toBeUndefined()
  })

  test('bytes that are no UTF-8 are 400', async () => {
    const body = Buffer.concat([
      Buffer.from('{"contractId":1,"referenceNumber":"'),
      Buffer.from([0xc0, 0xae]),
      Buffer.from('"}'),
    ])
    const head = rawText(`POST ${WRITE} HTTP/1.1`, [
      `Host: ${at.host}`,
      `Origin: ${at.origin}`,
      'X-CSRF: 1',
      `Cookie: ${cookie}`,
      'Content-Type: application/json',
      `Content-Length: ${body.length}`,
      'Connection: close',
    ])
    expect(statusesOf(await rawRequest(at.port, Buffer.concat([Buffer.from(head), body])))).toEqual([400])
  })

  test.each([
    ['another type', '{"contractId":"8765432"}', 'contractId'],
    ['an unknown field', '{"contractId":1,"status":"CLOSED"}', ''],
    ['a list', '[]', ''],
    ['null', 'null', ''],
  ])('%s is 422 and names the field', async (_, body, path) => {
    at.upstream.seen.length = 0
    const answer = await write(body)
    expect(answer.status).toBe(422)
    const problem = (await answer.json()) as { code: string; fields: { path: string }[] }
    expect(problem.code).toBe('body_refused')
    expect(problem.fields.map((field) => field.path)).toContain(path)
    expect(at.upstream.seen).toHaveLength(0)
  })

  test.each([
    'text/plain',
    'text/plain;charset=UTF-8',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/json;\tcharset=utf-8',
    'application/json; charset=utf-16',
    'application/jsonp',
    'application/json; x=y',
    'application/json, text/plain',
    'application/vnd.api+json',
    'text/json',
    'json',
    '*/*',
    '',
  ])('the type "%s" is 415', async (type) => {
    at.upstream.seen.length = 0
    const body = JSON.stringify(GOOD)
    const answer = await rawPost([`Content-Type: ${type}`, `Content-Length: ${body.length}`, 'Connection: close'], body)
    expect(statusesOf(answer)).toEqual([415])
    expect(at.upstream.seen).toHaveLength(0)
  })

  test('two types are 400, an encoded body is 415, a POST without a body is refused', async () => {
    at.upstream.seen.length = 0
    const body = JSON.stringify(GOOD)
    const type = 'Content-Type: application/json'
    const length = `Content-Length: ${body.length}`
    expect(statusesOf(await rawPost([type, 'Content-Type: text/plain', length, 'Connection: close'], body))).toEqual([
      400,
    ])
    expect(statusesOf(await rawPost([type, length, 'Content-Encoding: gzip', 'Connection: close'], body))).toEqual([
      415,
    ])
    expect(statusesOf(await rawPost([type, 'Content-Length: 0', 'Connection: close']))).toEqual([400])
    expect(statusesOf(await rawPost([type, 'Connection: close']))).toEqual([411])
    expect(statusesOf(await rawPost(['Content-Length: 0', 'Connection: close']))).toEqual([415])
    expect(at.upstream.seen).toHaveLength(0)
  })

  test('a read with a body, and a write without one that brings one, are refused', async () => {
    const lines = [
      `Host: ${at.host}`,
      'X-CSRF: 1',
      `Cookie: ${cookie}`,
      'Content-Type: application/json',
      'Content-Length: 2',
      'Connection: close',
    ]
    const answer = await rawRequest(at.port, rawText('GET /api/msm/hierarchy/subscribers/1 HTTP/1.1', lines, '{}'))
    expect(statusesOf(answer)).toEqual([415])
  })
})

describe('what is too large', () => {
  test('8 MiB is 413 before it is read, and the next request is answered', async () => {
    const answer = await write(JSON.stringify({ contractId: 1, referenceNumber: 'x'.repeat(8 * 1024 * 1024) }))
    expect(answer.status).toBe(413)
    expect((await at.call('/healthz')).status).toBe(200)
  })

  test('a body that only claims to be huge is 413 at once', async () => {
    const answer = await rawPost(['Content-Type: application/json', 'Content-Length: 99999999999'])
    expect(statusesOf(answer)).toEqual([413])
    expect(answer).toMatch(/^Connection: close/m)
  })

  test('a body without a length is 411 at once, however endless it is', async () => {
    const answer = await rawPost(['Content-Type: application/json', 'Transfer-Encoding: chunked'], '5\r\n{"a":\r\n')
    expect(statusesOf(answer)).toEqual([411])
    expect(answer).toMatch(/^Connection: close/m)
  })
})

describe('the key and the words of a write', () => {
  test.each([
    ['none', undefined],
    ['an empty one', ''],
    ['one with blanks', 'a b'],
    ['a long one', 'x'.repeat(201)],
  ])('without a key (%s) it is 400 and nothing is sent', async (_, key) => {
    at.upstream.seen.length = 0
    const answer = await at.call(WRITE, {
      method: 'POST',
      cookie,
      body: GOOD,
      headers: key === undefined ? {} : { 'idempotency-key': key },
    })
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({ code: 'key_missing' })
    expect(at.upstream.seen).toHaveLength(0)
  })

  test.each([
    ['no JSON', 'hello'],
    ['a bad escape', '%zz'],
    ['another field', encodeURIComponent('{"who":"me"}')],
    ['too much', encodeURIComponent(JSON.stringify({ note: 'x'.repeat(2_100) }))],
  ])('an intent that is %s is 400 and nothing is sent', async (_, intent) => {
    at.upstream.seen.length = 0
    const answer = await write(JSON.stringify({ ...GOOD, contractId: 4 }), { 'vloot-intent': intent })
    expect(answer.status).toBe(400)
    expect(at.upstream.seen).toHaveLength(0)
  })

  test('reason, ticket and note stand in the ledger and go nowhere else', async () => {
    at.upstream.seen.length = 0
    const words = { reason: 'Verloren in de trein – Zürich', ticket: 'INC-1', note: 'belt terug' }
    const answer = await write(JSON.stringify({ contractId: 777 }), {
      'vloot-intent': encodeURIComponent(JSON.stringify(words)),
    })
    expect(answer.status).toBe(200)
    const id = answer.headers.get('vloot-command')!
    expect(await (await at.call(`/api/ledger/${id}`)).json()).toMatchObject(words)
    expect(JSON.stringify(at.upstream.seen)).not.toContain('INC-1')
  })

  test('the same key again is answered from the ledger', async () => {
    at.upstream.seen.length = 0
    const headers = { 'idempotency-key': 'twice-1' }
    const body = JSON.stringify({ contractId: 778 })
    const first = await write(body, headers)
    const second = await write(body, headers)
    expect([first.status, second.status]).toEqual([200, 200])
    expect(second.headers.get('idempotency-replayed')).toBe('true')
    expect(await second.json()).toEqual(await first.json())
    expect(at.upstream.seen).toHaveLength(1)
    expect((await write(JSON.stringify({ contractId: 779 }), headers)).status).toBe(422)
  })
})
