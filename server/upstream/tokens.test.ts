import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { hang, json, status, type Behaviour } from '../testing/recordingUpstream.ts'
import { CLIENT_SECRET, startTestPortal, type TestPortal } from '../testing/testPortal.ts'

let at: TestPortal
let offset = 0
const READ = '/api/msm/hierarchy/subscribers/1234568'

beforeEach(async () => {
  offset = 0
  at = await startTestPortal({ now: () => Date.now() + offset })
  await at.signIn()
})
afterEach(() => at.stop())

const read = () => at.call(READ)
const statuses = async (count: number) => {
  const answers = await Promise.all(Array.from({ length: count }, read))
  return new Set(answers.map((answer) => answer.status))
}

test('the token is asked for as KPN wants it: a form, the grant in the query', async () => {
  expect((await read()).status).toBe(200)
  const [request] = at.upstream.tokenRequests
  expect(request).toMatchObject({
    method: 'POST',
    url: '/oauth/token?grant_type=client_credentials',
    body: `client_id=client-id&client_secret=${CLIENT_SECRET}`,
  })
  expect(request!.headers['content-type']).toBe('application/x-www-form-urlencoded')
  expect(request!.headers.authorization).toBeUndefined()
})

test('200 parallel reads are one token request; a revoked token is one more and no failed read', async () => {
  expect(await statuses(200)).toEqual(new Set([200]))
  expect(at.upstream.tokenRequests).toHaveLength(1)
  at.upstream.revoke()
  expect(await statuses(200)).toEqual(new Set([200]))
  expect(at.upstream.tokenRequests).toHaveLength(2)
})

test('revoked before its first use, it is replaced too', async () => {
  await vi.waitFor(() => expect(at.upstream.tokenRequests).toHaveLength(1), 10_000)
  at.upstream.revoke()
  expect((await read()).status).toBe(200)
  expect(at.upstream.tokenRequests).toHaveLength(2)
})

test('a write is not repeated with a new token, and the next one has it', async () => {
  expect((await read()).status).toBe(200)
  at.upstream.revoke()
  at.upstream.seen.length = 0
  const write = (key: string) =>
    at.call('/api/msm/order/block-sim', {
      method: 'POST',
      body: { contractId: 1 },
      headers: { 'idempotency-key': key },
    })
  const first = await write('a')
  expect(first.status).toBe(502)
  expect(await first.json()).toMatchObject({ code: 'upstream_unauthorized', outcome: 'not-applied' })
  expect(at.upstream.seen).toHaveLength(1)
  expect((await write('b')).status).toBe(200)
  expect(at.upstream.tokenRequests).toHaveLength(2)
})

test('refused for ever: few requests, and never a 401 that would sign the user out', async () => {
  at.upstream.behave(json(401, { name: 'UNAUTHORIZED' }))
  const answer = await read()
  expect(answer.status).toBe(502)
  expect(await answer.json()).toMatchObject({ code: 'upstream_unauthorized', upstreamStatus: 401 })
  expect(at.upstream.seen.length).toBeLessThanOrEqual(3)
  expect(at.upstream.tokenRequests.length).toBeLessThanOrEqual(2)
  for (let index = 0; index < 10; index++) expect([502, 503]).toContain((await read()).status)
  expect(at.upstream.tokenRequests.length).toBeLessThanOrEqual(3)
})

test("the gateway's 500 for a bad token counts as 401", async () => {
  const fault = {
    fault: { faultstring: 'Invalid', detail: { errorcode: 'keymanagement.service.invalid_access_token' } },
  }
  at.upstream.once(json(500, fault))
  expect((await read()).status).toBe(200)
  expect(at.upstream.tokenRequests).toHaveLength(2)
})

describe('how long it lives', () => {
  test.each<[unknown, number, number]>([
    ['3599', 3_530_000, 3_545_000],
    [3599, 3_530_000, 3_545_000],
    ['100', 45_000, 55_000],
    [undefined, 200_000, 245_000],
    ['abc', 200_000, 245_000],
    [-1, 200_000, 245_000],
    [null, 200_000, 245_000],
    ['', 200_000, 245_000],
  ])('expires_in %j: still used after %i ms, renewed before it ends', async (expiresIn, still, renewed) => {
    const mine = await startTestPortal({ now: () => Date.now() + offset, env: { SESSION_IDLE: '12h' } })
    try {
      mine.upstream.expiresIn = expiresIn
      mine.upstream.revoke()
      expect((await mine.call(READ)).status).toBe(200)
      const minted = mine.upstream.tokenRequests.length
      offset += still
      expect((await mine.call(READ)).status).toBe(200)
      expect(mine.upstream.tokenRequests).toHaveLength(minted)
      offset += renewed - still
      expect((await mine.call(READ)).status).toBe(200)
      await vi.waitFor(() => expect(mine.upstream.tokenRequests).toHaveLength(minted + 1), 10_000)
      expect(mine.upstream.seen.filter((request) => request.headers.authorization === undefined)).toEqual([])
    } finally {
      await mine.stop()
    }
  })

  test('while it is being renewed, and when that fails, the old one serves to its end', async () => {
    expect((await read()).status).toBe(200)
    at.upstream.behaveAsTokenEndpoint(status(500, '{"ErrorCode":"invalid_client"}'))
    offset += 3_580_000
    const cookie = await at.signIn()
    expect((await at.call(READ, { cookie })).status).toBe(200)
    offset += 60_000
    expect((await at.call(READ, { cookie })).status).toBe(503)
  })
})

describe('a token endpoint that fails', () => {
  test.each<[string, Behaviour]>([
    ['500 invalid_client', json(500, { ErrorCode: 'invalid_client', Error: 'invalid_client-invalid_client_id' })],
    ['401', json(401, { ErrorCode: 'invalid_client', Error: CLIENT_SECRET })],
    ['no JSON', status(200, 'hello')],
    ['no token', json(200, { expires_in: '3599' })],
    ['a token that would end a header', json(200, { access_token: 'a\r\nX: y', expires_in: '3599' })],
    ['200 kB', json(200, { access_token: 'x'.repeat(200_000) })],
    ['a redirect', status(302, '', { location: 'http://evil.example/' })],
  ])('%s is 503 for everybody, asked seldom, and recovers by itself', async (_, behaviour) => {
    at.upstream.revoke()
    at.upstream.behaveAsTokenEndpoint(behaviour)
    const cookie = await at.signIn()
    at.upstream.tokenRequests.length = 0
    for (let index = 0; index < 20; index++) {
      const answer = await at.call(READ, { cookie })
      expect([502, 503]).toContain(answer.status)
      expect(await answer.text()).not.toContain(CLIENT_SECRET)
    }
    expect(at.upstream.tokenRequests.length).toBeLessThanOrEqual(4)
    const written = await at.call('/api/msm/order/block-sim', {
      method: 'POST',
      cookie,
      body: { contractId: 1 },
      headers: { 'idempotency-key': 'k' },
    })
    expect(written.status).toBe(503)
    expect(await written.json()).toMatchObject({ code: 'token_unavailable', outcome: 'not-applied' })
    expect((await at.call('/auth/session', { cookie })).status).toBe(200)
    at.upstream.behaveAsTokenEndpoint(undefined)
    offset += 2_500
    expect((await at.call(READ, { cookie })).status).toBe(200)
    expect(JSON.stringify(at.log())).not.toContain(CLIENT_SECRET)
  })
})

test('a token endpoint that repeats what it was sent tells the log nothing of it, in no spelling', async () => {
  const secret = 'a+secret/that=nobody-may-see'
  const mine = await startTestPortal({ env: { MSM_CLIENT_SECRET: secret }, now: () => Date.now() + offset })
  try {
    const answers = [(body: string) => body, () => secret, () => encodeURIComponent(secret)]
    for (const [index, told] of answers.entries()) {
      mine.upstream.behaveAsTokenEndpoint((sent, response) =>
        json(500, { ErrorCode: told(sent.body), Error: sent.body })(sent, response),
      )
      mine.upstream.revoke()
      // past the pause after a failure
      offset += 3_000
      await (await mine.call(READ)).body?.cancel()
      const lines = mine.log().filter(({ msg }) => msg === 'no token')
      expect(lines).toHaveLength(index + 1)
      expect(lines.at(-1)!.why).toMatch(/^the token endpoint answered 500/)
    }
    expect(JSON.stringify(mine.log())).not.toMatch(/nobody-may-see/)
  } finally {
    await mine.stop()
  }
})

test('readiness waits for the first token and says no more than that', async () => {
  await vi.waitFor(async () => expect((await at.call('/readyz')).status).toBe(200), 10_000)
  const mine = await startTestPortal({ env: { MSM_TOKEN_URL: 'http://127.0.0.1:1/token' } })
  try {
    const answer = await mine.call('/readyz', { cookie: '' })
    expect(answer.status).toBe(503)
    expect(await answer.text()).toBe('not ready')
    expect((await mine.call('/healthz', { cookie: '' })).status).toBe(200)
  } finally {
    await mine.stop()
  }
})

test('a token endpoint that hangs is asked once by everybody together', async () => {
  const { createTokens } = await import('./tokens.ts')
  const { Agent } = await import('undici')
  at.upstream.behaveAsTokenEndpoint(hang)
  at.upstream.tokenRequests.length = 0
  const dispatcher = new Agent()
  const tokens = createTokens({
    url: at.upstream.tokenUrl,
    clientId: 'a',
    clientSecret: 'b',
    dispatcher,
    now: Date.now,
    told: () => {},
    timeoutMs: 200,
  })
  const all = await Promise.allSettled(Array.from({ length: 50 }, () => tokens.get()))
  expect(new Set(all.map(({ status: ending }) => ending))).toEqual(new Set(['rejected']))
  expect(at.upstream.tokenRequests).toHaveLength(1)
  await dispatcher.destroy()
})
