import type { Problem } from '#contract/errors.ts'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { hang, json, reset, status, type Behaviour } from '../testing/recordingUpstream.ts'
import { startTestPortal, type TestPortal } from '../testing/testPortal.ts'

let at: TestPortal
let cookie: string
const READ = '/api/msm/hierarchy/subscribers/1234568'
const WRITE = '/api/msm/order/block-sim'
let contract = 1_000

beforeAll(async () => {
  at = await startTestPortal({ limits: { readMs: 900, writeMs: 900, idleMs: 400, connectMs: 300, breakMs: 300 } })
  cookie = await at.signIn()
})
afterAll(() => at.stop())
beforeEach(() => {
  at.upstream.seen.length = 0
})
afterEach(() => at.upstream.behave(json(200, { ok: true })))

const read = () => at.call(READ, { cookie })
const write = () =>
  at.call(WRITE, {
    method: 'POST',
    cookie,
    body: { contractId: (contract += 1) },
    headers: { 'idempotency-key': crypto.randomUUID() },
  })
const problemOf = async (answer: Response) => (await answer.json()) as Problem

const kpn = (name: string, message = 'Says KPN') => ({ transactionId: 'tx-1', status: '400', name, message, info: '' })
const half: Behaviour = (_request, response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' })
  response.write('{"id":1', () => response.socket?.destroy())
}
const slow: Behaviour = (_request, response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' })
  response.write('{"id"')
}
const html = status(200, '<html><b>Sorry</b></html>', { 'content-type': 'text/html' })
const garbage = status(200, '{"id": 1', { 'content-type': 'application/json' })
const bytes: Behaviour = (_request, response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '3' })
  response.end(Buffer.from([0xff, 0xfe, 0x00]))
}
const redirect = status(302, '', { location: 'http://evil.example/', 'set-cookie': 'a=b' })
const bigHeader = json(200, { id: 1 }, { 'x-big': 'x'.repeat(64 * 1024) })

interface Expected {
  readonly status: number
  readonly code: string
  readonly attempts: number
  readonly outcome?: 'unknown' | 'not-applied'
}

describe.each<[string, Behaviour, Expected, Expected]>([
  [
    'reset',
    reset,
    { status: 502, code: 'upstream_unreachable', attempts: 2 },
    { status: 502, code: 'upstream_unreachable', attempts: 1, outcome: 'unknown' },
  ],
  [
    'no answer',
    hang,
    { status: 504, code: 'upstream_timeout', attempts: 1 },
    { status: 504, code: 'upstream_timeout', attempts: 1, outcome: 'unknown' },
  ],
  [
    '403',
    json(403, kpn('FORBIDDEN')),
    { status: 502, code: 'upstream_denied', attempts: 1 },
    { status: 502, code: 'upstream_denied', attempts: 1, outcome: 'not-applied' },
  ],
  [
    '403 about the customer',
    json(403, kpn('ORDERING_IS_BLOCKED_FOR_CUSTOMER')),
    { status: 409, code: 'upstream_refused', attempts: 1 },
    { status: 409, code: 'upstream_refused', attempts: 1, outcome: 'not-applied' },
  ],
  [
    '400',
    json(400, kpn('VALUE_NOT_UNIQUE')),
    { status: 400, code: 'upstream_refused', attempts: 1 },
    { status: 400, code: 'upstream_refused', attempts: 1, outcome: 'not-applied' },
  ],
  [
    '404',
    json(404, kpn('CONTRACT_NOT_FOUND')),
    { status: 404, code: 'upstream_refused', attempts: 1 },
    { status: 404, code: 'upstream_refused', attempts: 1, outcome: 'not-applied' },
  ],
  [
    '409',
    json(409, kpn('BUSY')),
    { status: 409, code: 'upstream_refused', attempts: 1 },
    { status: 409, code: 'upstream_refused', attempts: 1, outcome: 'not-applied' },
  ],
  [
    '422',
    json(422, kpn('NO')),
    { status: 422, code: 'upstream_refused', attempts: 1 },
    { status: 422, code: 'upstream_refused', attempts: 1, outcome: 'not-applied' },
  ],
  [
    '405',
    json(405, kpn('NO')),
    { status: 502, code: 'upstream_failed', attempts: 1 },
    { status: 502, code: 'upstream_failed', attempts: 1, outcome: 'not-applied' },
  ],
  ...[408, 425, 499].map((code): [string, Behaviour, Expected, Expected] => [
    `${code}, which a gateway may say after it has passed the request on`,
    json(code, kpn('NO')),
    { status: 502, code: 'upstream_failed', attempts: 1 },
    { status: 502, code: 'upstream_failed', attempts: 1, outcome: 'unknown' },
  ]),
  [
    '500',
    json(500, kpn('OOPS')),
    { status: 502, code: 'upstream_failed', attempts: 2 },
    { status: 502, code: 'upstream_failed', attempts: 1, outcome: 'unknown' },
  ],
  [
    '503',
    json(503, kpn('OOPS')),
    { status: 502, code: 'upstream_failed', attempts: 2 },
    { status: 502, code: 'upstream_failed', attempts: 1, outcome: 'unknown' },
  ],
  [
    'half a body',
    half,
    { status: 502, code: 'upstream_unreachable', attempts: 1 },
    { status: 502, code: 'upstream_unreachable', attempts: 1, outcome: 'unknown' },
  ],
  [
    'a slow body',
    slow,
    { status: 504, code: 'upstream_timeout', attempts: 1 },
    { status: 504, code: 'upstream_timeout', attempts: 1, outcome: 'unknown' },
  ],
  [
    'broken JSON',
    garbage,
    { status: 502, code: 'upstream_nonsense', attempts: 1 },
    { status: 502, code: 'upstream_nonsense', attempts: 1, outcome: 'unknown' },
  ],
  [
    'garbage',
    bytes,
    { status: 502, code: 'upstream_nonsense', attempts: 1 },
    { status: 502, code: 'upstream_nonsense', attempts: 1, outcome: 'unknown' },
  ],
  [
    'HTML',
    html,
    { status: 502, code: 'upstream_nonsense', attempts: 1 },
    { status: 502, code: 'upstream_nonsense', attempts: 1, outcome: 'unknown' },
  ],
  [
    'a redirect',
    redirect,
    { status: 502, code: 'upstream_nonsense', attempts: 1 },
    { status: 502, code: 'upstream_nonsense', attempts: 1, outcome: 'unknown' },
  ],
  [
    'a header of 64 kB',
    bigHeader,
    { status: 502, code: 'upstream_nonsense', attempts: 1 },
    { status: 502, code: 'upstream_nonsense', attempts: 1, outcome: 'unknown' },
  ],
])('%s', (_, behaviour, ofRead, ofWrite) => {
  test('to a read', () => expectEnding(behaviour, read, ofRead))
  test('to a write', () => expectEnding(behaviour, write, ofWrite))
})

async function expectEnding(behaviour: Behaviour, ask: () => Promise<Response>, expected: Expected) {
  at.upstream.behave(behaviour)
  const answer = await ask()
  const text = await answer.text()
  expect(answer.status).toBe(expected.status)
  expect(answer.headers.get('content-type')).toContain('application/problem+json')
  expect(answer.headers.get('location')).toBeNull()
  expect(answer.headers.get('set-cookie')).toBeNull()
  const problem = JSON.parse(text) as Problem
  expect(problem).toMatchObject({ code: expected.code, upstream: 'msm' })
  expect(problem.outcome).toBe(expected.outcome)
  expect(at.upstream.seen).toHaveLength(expected.attempts)
  // generic: nothing of our insides or of upstream's body
  expect(text).not.toMatch(/ECONN|UND_ERR|127\.0\.0\.1|node:| at |<html|evil/)
  if (expected.outcome) expect(problem.commandId).toBe(answer.headers.get('vloot-command'))
}

describe('what passes by itself', () => {
  test.each<[string, Behaviour]>([
    ['a reset', reset],
    ['a 500', json(500, kpn('OOPS'))],
    ['a 503', json(503, kpn('OOPS'))],
  ])('%s once, to a read, is a 200 at the second try', async (_, behaviour) => {
    at.upstream.once(behaviour)
    expect((await read()).status).toBe(200)
    expect(at.upstream.seen).toHaveLength(2)
  })

  test.each<[string, Behaviour]>([
    ['a reset', reset],
    ['a 500', json(500, kpn('OOPS'))],
  ])('%s to a POST is never tried again, not even where it only checks something', async (_, behaviour) => {
    at.upstream.once(behaviour)
    const answer = await at.call('/api/msm/order/replace-sim/validator', {
      method: 'POST',
      cookie,
      body: { contractId: 1, newSimCardNumber: '8931080019121234567' },
    })
    expect(answer.status).toBe(502)
    expect(at.upstream.seen).toHaveLength(1)
  })

  test('a read is not repeated when upstream asks to be left alone for a while', async () => {
    at.upstream.behave(json(503, kpn('MAINTENANCE'), { 'retry-after': '120' }))
    const answer = await read()
    expect(answer.status).toBe(502)
    expect(answer.headers.get('retry-after')).toBe('120')
    expect(at.upstream.seen).toHaveLength(1)
  })

  test('an answer that takes a while is an answer', async () => {
    at.upstream.behave((request, response) => void setTimeout(() => json(200, { id: 1 })(request, response), 300))
    expect((await read()).status).toBe(200)
    expect((await write()).status).toBe(200)
  })
})

describe("upstream's own words", () => {
  test("KPN's code, sentence and transaction reach the browser", async () => {
    at.upstream.behave(json(400, kpn('VALUE_NOT_UNIQUE', 'Name is taken')))
    expect(await problemOf(await read())).toMatchObject({
      upstreamStatus: 400,
      upstreamCode: 'VALUE_NOT_UNIQUE',
      message: 'Name is taken',
      transactionId: 'tx-1',
    })
  })

  test('of a failure only what support can use: its sentence may name their machines', async () => {
    for (const code of [401, 403, 405, 500, 503]) {
      at.upstream.behave(json(code, kpn('TECHNICAL_ERROR', 'SQL error at db7.intern.kpn.example')))
      const text = await (await read()).text()
      expect(JSON.parse(text), String(code)).toMatchObject({ upstreamStatus: code, transactionId: 'tx-1' })
      expect(text).toContain('TECHNICAL_ERROR')
      expect(text).not.toMatch(/db7|SQL/)
    }
    at.upstream.behave(json(500, { fault: { faultstring: 'x', detail: { errorcode: 'host db7.intern <b>' } } }))
    expect(await (await read()).text()).not.toMatch(/db7/)
  })

  test("sTN's fields do too, by their names", async () => {
    at.upstream.behave(
      json(400, {
        responseStatus: {
          errorCode: 'MaximumLength',
          message: 'Too long',
          errors: [{ errorCode: 'MaximumLength', fieldName: 'referenceNumber', message: '15 at most' }],
        },
      }),
    )
    const answer = await at.call('/api/stn/QueryActivation', { cookie })
    expect(answer.status).toBe(400)
    expect(await problemOf(answer)).toMatchObject({
      upstream: 'stn',
      upstreamCode: 'MaximumLength',
      fields: [{ path: 'referenceNumber', code: 'MaximumLength', message: '15 at most' }],
    })
  })
})
