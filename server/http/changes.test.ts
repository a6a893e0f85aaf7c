import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { json, type Behaviour } from '../testing/recordingUpstream.ts'
import { startTestPortal, type TestPortal } from '../testing/testPortal.ts'

let at: TestPortal
const WRITE = '/api/msm/order/block-sim'

beforeAll(async () => {
  at = await startTestPortal()
})
afterAll(() => at.stop())
beforeEach(() => {
  at.upstream.seen.length = 0
})
afterEach(() => at.upstream.behave(json(200, { ok: true })))

const change = (session: string) =>
  at.call(`/api/msm/contracting/basket/reset?sessionId=${session}`, { method: 'POST' })

describe('a draft', () => {
  test('needs no key, leaves nothing in the ledger, and goes once', async () => {
    at.upstream.behave(json(500, { name: 'OOPS' }))
    const answer = await change('once')
    expect(answer.status).toBe(502)
    const problem = (await answer.json()) as Record<string, unknown>
    expect(problem.outcome).toBeUndefined()
    expect(at.upstream.seen).toHaveLength(1)
    expect(await (await at.call('/api/ledger')).json()).toMatchObject({ commands: [] })
  })

  test('waits for the one before it in the same basket, and for no other', async () => {
    const waiting: (() => void)[] = []
    const slow: Behaviour = (request, response) =>
      void waiting.push(() => json(200, { sessionId: 'x' })(request, response))
    at.upstream.behave(slow)
    const first = change('same')
    await vi.waitFor(() => expect(at.upstream.seen).toHaveLength(1), 10_000)
    const second = change('same')
    const other = change('other')
    await vi.waitFor(() => expect(at.upstream.seen).toHaveLength(2), 10_000)
    expect(at.upstream.seen[1]!.url).toContain('sessionId=other')
    waiting.shift()!()
    expect((await first).status).toBe(200)
    await vi.waitFor(() => expect(at.upstream.seen).toHaveLength(3), 10_000)
    for (const go of waiting.splice(0)) go()
    await vi.waitFor(() => expect(waiting.length + at.upstream.active).toBeLessThanOrEqual(1), 10_000)
    for (const go of waiting.splice(0)) go()
    expect([(await second).status, (await other).status]).toEqual([200, 200])
  })
})

describe('a write', () => {
  test('pressed ten times at once is sent once', async () => {
    let finish: (() => void) | undefined
    at.upstream.behave((request, response) => {
      finish = () => json(200, { id: 1, status: 'Initialized' })(request, response)
    })
    const press = () =>
      at.call(WRITE, { method: 'POST', body: { contractId: 55 }, headers: { 'idempotency-key': 'ten' } })
    const all = Array.from({ length: 10 }, press)
    await vi.waitFor(() => expect(finish).toBeTypeOf('function'), 10_000)
    // the others are told that it is under way while it is
    const early = await Promise.race(all)
    expect(early.status).toBe(409)
    finish!()
    const statuses = (await Promise.all(all)).map((answer) => answer.status)
    expect(statuses.filter((status) => status === 200).length).toBeGreaterThanOrEqual(1)
    expect(new Set(statuses)).toEqual(new Set([200, 409]))
    expect(at.upstream.seen).toHaveLength(1)
  })

  test('that was refused is refused again under its key, and says that it says so', async () => {
    at.upstream.behave(json(400, { name: 'VALUE_NOT_UNIQUE', message: 'taken' }))
    const press = () =>
      at.call(WRITE, { method: 'POST', body: { contractId: 56 }, headers: { 'idempotency-key': 'again' } })
    const first = await press()
    expect(first.status).toBe(400)
    expect(first.headers.get('idempotency-replayed')).toBeNull()
    const second = await press()
    expect(second.status).toBe(400)
    expect(second.headers.get('idempotency-replayed')).toBe('true')
    const problem = (await second.json()) as Record<string, unknown>
    expect(problem).toMatchObject({ upstreamCode: 'VALUE_NOT_UNIQUE', outcome: 'not-applied' })
    expect(problem.replayed).toBe(true)
    expect(at.upstream.seen).toHaveLength(1)
  })
})

test('an answer arrives letter for letter, whatever the alphabet', async () => {
  const person = { surname: 'Kılıç-Ångström', comments: '漢字 😀 \u2028 "q" \\' }
  at.upstream.behave(json(200, person))
  expect(await (await at.call('/api/msm/hierarchy/subscribers/1')).json()).toEqual(person)
})

test('an upstream without keys is off and says so', async () => {
  const mine = await startTestPortal({ env: { STN_API_KEY: '', STN_BASE_URL: '' } })
  try {
    expect(await (await mine.call('/auth/session')).json()).toMatchObject({
      upstreams: { msm: { on: true }, stn: { on: false } },
    })
    const read = await mine.call('/api/stn/QueryActivation')
    expect(read.status).toBe(503)
    expect(await read.json()).toMatchObject({ code: 'upstream_off', upstream: 'stn' })
    const body = { subscriptionId: 'abc' }
    const write = await mine.call('/api/stn/SuspendSubscription', {
      method: 'POST',
      body,
      headers: { 'idempotency-key': 'k' },
    })
    expect(await write.json()).toMatchObject({ code: 'upstream_off', outcome: 'not-applied' })
  } finally {
    await mine.stop()
  }
})

test('a listed proxy may say who the client is, and nobody else', async () => {
  const trusting = await startTestPortal({ env: { TRUST_PROXY: 'loopback' } })
  try {
    for (const [portal, address] of [
      [trusting, '192.0.2.9'],
      [at, '127.0.0.1'],
    ] as const) {
      await portal.call('/api/ledger', { cookie: '', headers: { 'x-forwarded-for': '192.0.2.9' } })
      expect(portal.log().at(-1)).toMatchObject({ code: 'sign_in_required', address })
    }
  } finally {
    await trusting.stop()
  }
})
