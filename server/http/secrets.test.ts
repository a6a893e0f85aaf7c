import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { json, reset } from '../testing/recordingUpstream.ts'
import { rawRequest, rawText } from '../testing/rawRequest.ts'
import { SECRETS, startTestPortal, type TestPortal } from '../testing/testPortal.ts'

let at: TestPortal
const CONTRACT = '/api/msm/contract/id/8765432'
const DETAILS = {
  id: 8765432,
  simCard: { pin: '1234', puk: 87654321, puk2: null },
  list: [{ PUK: '11112222' }],
  pin: null,
}
const REVEAL = {
  row: 'contractRead',
  path: { id: 8765432 },
  field: 'simCard.puk',
  reason: 'klant staat aan de balie',
  identifiedBy: 'inPerson',
}

beforeAll(async () => {
  at = await startTestPortal({ roles: ['helpdesk', 'viewer', 'manager', 'auditor'] })
})
afterAll(() => at.stop())
beforeEach(() => {
  at.upstream.behave(json(200, DETAILS))
  at.upstream.seen.length = 0
})

test('secrets of a row are masked at any depth, in any spelling', async () => {
  const answer = await at.call(CONTRACT)
  expect(await answer.json()).toEqual({
    id: 8765432,
    simCard: { pin: '***', puk: '***', puk2: null },
    list: [{ PUK: '***' }],
    pin: null,
  })
})

describe('reveal', () => {
  test('answers that one field, after the ledger has the reason', async () => {
    const answer = await at.call('/api/reveal', { method: 'POST', body: REVEAL })
    expect(answer.status).toBe(200)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    const { value, commandId } = (await answer.json()) as { value: string; commandId: string }
    expect(value).toBe('87654321')
    const auditor = await at.signIn('auditor')
    const told = await (await at.call(`/api/ledger/${commandId}`, { cookie: auditor })).text()
    expect(JSON.parse(told)).toMatchObject({
      row: 'contractRead',
      reason: REVEAL.reason,
      operator: 'helpdesk',
      subjects: [{ kind: 'contract', id: '8765432' }],
      request: { field: 'simCard.puk', identifiedBy: 'inPerson' },
    })
    expect(told).not.toContain('87654321')
  })

  test.each([
    ['a field that is no secret', { field: 'id' }],
    ['a row that is none', { row: 'nothing' }],
    ['a prototype', { row: 'constructor' }],
    ['a row without secrets', { row: 'subscriberRead', field: 'email' }],
    ['a write', { row: 'simBlock' }],
    ['a path that leads elsewhere', { path: { id: '../../x' } }],
    ['a path of another kind', { path: { id: 'abc' } }],
    ['another parameter', { path: { id: 1, x: 2 } }],
    ['no reason', { reason: '' }],
    ['a reason of blanks', { reason: '     ' }],
    ['no word on how the caller was identified', { identifiedBy: undefined }],
    ['another way of identifying', { identifiedBy: 'trusted' }],
    ['a query that the row does not have', { query: { include: 'pin' } }],
  ])('%s is 422 and asks nobody', async (_, change) => {
    const answer = await at.call('/api/reveal', { method: 'POST', body: { ...REVEAL, ...change } })
    expect(answer.status).toBe(422)
    expect(at.upstream.seen).toHaveLength(0)
  })

  test('finds an object of sTN by query, and files it under what it looked for', async () => {
    at.upstream.behave(json(200, { results: [{ simCardNumber: '8931089', puk: '44445555' }] }))
    const wanted = { ...REVEAL, row: 'simCardList', path: {}, field: 'results.0.puk' }
    const query = { simCardNumber: '8931089', take: 1 }
    const answer = await at.call('/api/reveal', { method: 'POST', body: { ...wanted, query } })
    const { value, commandId } = (await answer.json()) as { value: string; commandId: string }
    expect(value).toBe('44445555')
    expect(at.upstream.seen[0]!.url).toBe('/api/QuerySimcard?simCardNumber=8931089&take=1')
    expect(await (await at.call(`/api/ledger/${commandId}`)).json()).toMatchObject({
      row: 'simCardList',
      subjects: [{ kind: 'subscription', id: '8931089' }],
      request: { field: 'results.0.puk', query },
    })
    at.upstream.seen.length = 0
    // what is found by a page's place, its state or a piece of its number is not one thing: whose code would the ledger tell?
    const several = [{ status: 'FREE', take: 3 }, { SimCardNumberStartsWith: '8' }, { simCardNumber: ' ' }]
    for (const bad of [{ take: 1 }, {}, { puk: '4444' }, { take: 'many', simCardNumber: '1' }, ...several]) {
      const refused = await at.call('/api/reveal', { method: 'POST', body: { ...wanted, query: bad } })
      expect(refused.status).toBe(422)
    }
    expect(at.upstream.seen).toHaveLength(0)
  })

  test('gives no code of another SIM where sTN passes over the question', async () => {
    const list = [{ id: 'aB3', simCardNumber: '8931088', phoneNumber: '06-12345678', puk: '66667777' }]
    at.upstream.behave(json(200, { results: list }))
    const wanted = { ...REVEAL, row: 'subscriptionList', path: {}, field: 'results.0.puk' }
    const revealed = async (query: object) => {
      const answer = await at.call('/api/reveal', { method: 'POST', body: { ...wanted, query } })
      return ((await answer.json()) as { value: string | null }).value
    }
    expect(await revealed({ Id: 'zZ9' })).toBeNull()
    expect(await revealed({ Id: 'AB3' })).toBeNull()
    expect(await revealed({ Id: 'aB3' })).toBe('66667777')
    expect(await revealed({ phoneNumber: '0612345678' })).toBe('66667777')
    expect(await revealed({ phoneNumber: '0612345678', simCardNumber: '8931089' })).toBeNull()
  })

  test('is for those who may', async () => {
    const cookie = await at.signIn('viewer')
    const answer = await at.call('/api/reveal', { method: 'POST', cookie, body: REVEAL })
    expect(answer.status).toBe(403)
    expect(await answer.json()).toMatchObject({ permission: 'sim.secrets' })
  })

  test('is limited per operator', async () => {
    const cookie = await at.signIn('manager')
    const statuses: number[] = []
    for (let index = 0; index < 12; index++) {
      const answer = await at.call('/api/reveal', { method: 'POST', cookie, body: REVEAL })
      statuses.push(answer.status)
      if (answer.status === 429) expect(await answer.json()).toMatchObject({ code: 'reveal_limited' })
    }
    expect(statuses.filter((status) => status === 200)).toHaveLength(10)
    expect(statuses.slice(-2)).toEqual([429, 429])
  })
})

test.each([
  ['QuerySimcard?orderBy=puk', 400],
  ['QuerySimcard?orderByDesc=status,-PIN', 400],
  ['QuerySubscription?orderBy=id,%20Puk', 400],
  ['QueryActivation?orderBy=info.confirmationCode', 400],
  ['QuerySubscription?orderBy=phoneNumber', 200],
])('the places of rows tell no secret: %s is %i', async (query, status) => {
  at.upstream.behave(json(200, { results: [] }))
  const answer = await at.call(`/api/stn/${query}`, { cookie: await at.signIn('viewer') })
  expect(answer.status).toBe(status)
  expect(at.upstream.seen).toHaveLength(status === 200 ? 1 : 0)
})

test('no answer, header or log line holds a token, a secret, a key, a cookie or a secret field', async () => {
  const mine = await startTestPortal()
  try {
    const cookie = await mine.signIn()
    const gathered: string[] = []
    const keep = async (answer: Response) =>
      gathered.push(JSON.stringify([...answer.headers]), await answer.text().catch(() => ''))
    const token = 'secret-token-1-that-nobody-may-see'
    mine.upstream.once(
      json(200, { ok: true }),
      json(200, { echoed: `Bearer ${token}` }),
      json(500, { name: 'X', message: token }),
      json(500, { name: 'X', message: token }),
    )
    for (let index = 0; index < 3; index++) await keep(await mine.call('/api/msm/hierarchy/subscribers/1', { cookie }))
    mine.upstream.once(json(400, { name: 'BAD', message: `Bearer ${token} is odd` }))
    await keep(await mine.call('/api/msm/hierarchy/subscribers/1', { cookie }))
    mine.upstream.once(reset, reset)
    await keep(await mine.call('/api/msm/hierarchy/subscribers/1', { cookie }))
    await keep(await mine.call('/api/stn/QueryActivation', { cookie }))
    const key = 'stn-key-that-nobody-may-see'
    mine.upstream.once(
      json(400, {
        responseStatus: {
          errorCode: 'Bad',
          message: `key ${key}`,
          errors: [{ fieldName: 'x', errorCode: 'y', message: key }],
        },
      }),
    )
    await keep(await mine.call('/api/stn/QueryActivation', { cookie }))
    await keep(
      await mine.call('/api/msm/order/block-sim', {
        method: 'POST',
        cookie,
        body: { contractId: 1 },
        headers: { 'idempotency-key': 'k' },
      }),
    )
    for (const path of ['/', '/healthz', '/readyz', '/metrics', '/auth/session', '/api/ledger', '/no/such'])
      await keep(await mine.call(path, { cookie }))
    gathered.push(JSON.stringify(mine.log()))
    const everything = gathered.join('\n')
    const id = cookie.split('=')[1]!
    for (const secret of [...SECRETS, id]) {
      expect(everything).not.toContain(secret)
      expect(everything).not.toContain(Buffer.from(secret).toString('base64').replace(/=+$/, ''))
    }
  } finally {
    await mine.stop()
  }
})

test('a stream or a header that repeats our token is cut, whatever its length', async () => {
  const token = 'secret-token-1-that-nobody-may-see'
  const mine = await startTestPortal()
  try {
    const filler = 'x'.repeat(200_000)
    mine.upstream.behave((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/pdf', 'quota-note': token })
      response.write(filler)
      response.write(token.slice(0, 20), () => setTimeout(() => response.end(`${token.slice(20)}${filler}`), 50))
    })
    const answer = await mine.call('/api/msm/finances/invoices/1')
    let text = JSON.stringify([...answer.headers])
    const reading = (async () => {
      for await (const chunk of answer.body!) text += Buffer.from(chunk).toString('latin1')
    })()
    await expect(reading).rejects.toThrow()
    expect(text).toContain('x'.repeat(1_000))
    expect(text).not.toMatch(/secret|nobody/)
    mine.upstream.behave(json(200, { id: 1 }, { 'quota-note': token, 'quota-limit': '5' }))
    const small = await mine.call('/api/msm/hierarchy/subscribers/1')
    expect(small.status).toBe(200)
    expect(small.headers.get('quota-limit')).toBe('5')
    expect(small.headers.get('quota-note')).toBeNull()
  } finally {
    await mine.stop()
  }
})

describe('the log', () => {
  test('has one line a request: our id, the row, the status, who; no address, no query', async () => {
    const before = at.log().length
    const answer = await at.call('/api/msm/hierarchy/subscribers?patterns=Joshua%20Martino', {
      headers: { 'x-request-id': 'theirs' },
    })
    const lines = at
      .log()
      .slice(before)
      .filter((line) => line.msg === 'request')
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatchObject({
      what: 'subscriberList',
      method: 'GET',
      status: 200,
      request: answer.headers.get('x-request-id'),
    })
    expect(lines[0]!.operator).toBeTypeOf('string')
    expect(JSON.stringify(at.log())).not.toMatch(/Joshua|theirs|hierarchy\/subscribers/)
  })

  test('is not forged by what somebody sends', async () => {
    const before = at.log().length
    await rawRequest(
      at.port,
      rawText('GET /api/msm/x%0d%0a%7B%22level%22:60%7D HTTP/1.1', [
        `Host: ${at.host}`,
        'X-Request-Id: a"},{"level":60',
        'Connection: close',
      ]),
    )
    const lines = at.log().slice(before)
    expect(lines).toHaveLength(1)
    expect(lines[0]!.level).toBe('info')
    expect(lines[0]!.request).toMatch(/^[0-9a-f-]{36}$/)
  })

  test('tells refusals with their reason and the address they came from', async () => {
    await fetch(`${at.origin}/api/ledger`)
    expect(at.log().at(-1)).toMatchObject({
      status: 403,
      code: 'csrf_refused',
      why: 'no X-CSRF header',
      address: '127.0.0.1',
    })
  })
})
