import { connect } from 'node:net'
import { request } from 'undici'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { serve, type SandboxServer } from './serve.ts'
import { jsonBody, sandboxClient } from './testing/sandboxClient.ts'
import { createTinyEngine } from './testing/tinyEngine.ts'

let server: SandboxServer
let client: ReturnType<typeof sandboxClient>

beforeAll(async () => {
  server = await serve(createTinyEngine())
  client = sandboxClient(server)
})
beforeEach(() => server.engine.reset())
afterAll(() => server.close())

const arm = (fault: Record<string, unknown>) => client.control('POST', '/faults', { upstream: 'msm', ...fault })
const put = (name: string) => client.msm('/things/1', jsonBody('PUT', { name }))

describe('token endpoint', () => {
  test('every value of the answer is a string', async () => {
    const answer = await client.askToken()
    expect(answer.status).toBe(200)
    const body = (await answer.json()) as Record<string, unknown>
    expect(Object.values(body).every((value) => typeof value === 'string')).toBe(true)
    expect(body).toMatchObject({ token_type: 'Bearer', expires_in: '3599', refresh_count: '0', status: 'approved' })
    expect(Number(body['issued_at'])).toBeCloseTo(Date.now(), -5)
  })

  test('the grant may stand in the body instead of the query, and has to stand somewhere', async () => {
    const form = { client_id: 'sandbox-client', client_secret: 'sandbox-secret' }
    expect((await client.askToken({ ...form, grant_type: 'client_credentials' }, '')).status).toBe(200)
    expect((await client.askToken(form, '')).status).toBe(400)
  })

  test('an unknown client is HTTP 500, as observed', async () => {
    const answer = await client.askToken({ client_id: 'nobody', client_secret: 'sandbox-secret' })
    expect(answer.status).toBe(500)
    expect(await answer.json()).toEqual({ ErrorCode: 'invalid_client', Error: 'invalid_client-invalid_client_id' })
    expect((await client.askToken({ client_id: 'sandbox-client', client_secret: 'wrong' })).status).toBe(500)
  })

  test('a JSON body is refused', async () => {
    const answer = await fetch(`${server.tokenUrl}?grant_type=client_credentials`, jsonBody('POST', {}))
    expect(answer.status).toBe(400)
  })

  test('tokens are counted, and fail when the endpoint does', async () => {
    const before = server.engine.tokens.minted
    await client.askToken()
    expect(server.engine.tokens.minted).toBe(before + 1)
    await arm({ upstream: 'token', kind: 500, times: 1 })
    expect((await client.askToken()).status).toBe(500)
    expect((await client.askToken()).status).toBe(200)
  })
})

describe('credentials', () => {
  test('no bearer and a wrong one are the gateway’s fault', async () => {
    for (const headers of [undefined, { authorization: 'Bearer nonsense' }]) {
      const answer = await fetch(`${server.msmUrl}/things/1`, headers && { headers })
      expect(answer.status).toBe(401)
      expect(await answer.json()).toMatchObject({
        fault: {
          faultstring: expect.any(String) as string,
          detail: { errorcode: 'keymanagement.service.invalid_access_token' },
        },
      })
    }
  })

  test('a revoked token is refused, an hour of sandbox time expires one', async () => {
    const own = sandboxClient(server)
    expect((await own.msm('/things/1')).status).toBe(200)
    await own.control('POST', '/clock', { advance: 3_600_000 })
    const expired = (await (await own.msm('/things/1')).json()) as { fault: { detail: { errorcode: string } } }
    expect(expired.fault.detail.errorcode).toBe('keymanagement.service.access_token_expired')

    const other = sandboxClient(server)
    expect((await other.msm('/things/1')).status).toBe(200)
    await other.control('POST', '/tokens/revoke')
    expect((await other.msm('/things/1')).status).toBe(401)
    client = sandboxClient(server)
  })

  test('sTN wants its key, and says so in its own words', async () => {
    const answer = await fetch(`${server.stnUrl}/QueryThing`)
    expect(answer.status).toBe(401)
    expect(await answer.json()).toMatchObject({ responseStatus: { errorCode: 'Unauthorized', errors: [] } })
    expect((await client.stn('/QueryThing')).status).toBe(200)
  })
})

describe('requests', () => {
  test('unknown paths are unknown to the gateway, inside and outside the base', async () => {
    for (const url of [`${server.msmUrl}/nowhere`, new URL('/other', server.msmUrl).href]) {
      const answer = await fetch(url)
      expect(answer.status).toBe(404)
      expect(await answer.text()).toContain('ApplicationNotFound')
    }
  })

  test('KPN’s refusals have its five fields', async () => {
    const answer = await client.msm('/things/404')
    expect(answer.status).toBe(404)
    expect(await answer.json()).toEqual({
      transactionId: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
      status: '404',
      name: 'THING_NOT_FOUND',
      message: 'There is no such thing',
      info: '',
    })
  })

  test('queries are read as leniently as KPN reads them', async () => {
    const read = async (search: string) => {
      const answer = await client.msm(`/things/1${search}`)
      return { status: answer.status, query: ((await answer.json()) as { query?: unknown }).query }
    }
    expect(await read('?from=1&status=A&status=B&unknown=x')).toEqual({
      status: 200,
      query: { from: 1, status: ['A', 'B'] },
    })
    expect((await read('?from=many')).status).toBe(400)
    expect((await client.msm('/picture')).status).toBe(400)
  })

  test('bodies may hold more than KPN knows, but not less or worse', async () => {
    expect((await client.msm('/things/1', jsonBody('PUT', { name: 'new', gripUser: false }))).status).toBe(200)
    expect((await client.msm('/things/1', jsonBody('PUT', {}))).status).toBe(400)
    expect((await put('longer than ten')).status).toBe(400)
    expect((await client.msm('/things/1', { method: 'PUT', body: '{"name":' })).status).toBe(415)
    expect((await client.msm('/things/1', { ...jsonBody('PUT', {}), body: '{"name":' })).status).toBe(400)
  })

  test('writes without an answer are empty, binary ones are bytes', async () => {
    const empty = await client.msm('/things/1/remove', { method: 'POST' })
    expect([empty.status, await empty.text()]).toEqual([200, ''])
    const picture = await client.msm('/picture?size=100')
    expect([...new Uint8Array(await picture.arrayBuffer())]).toEqual(Array.from({ length: 100 }, () => 7))
  })

  test('a row that is not there yet is an honest 503', async () => {
    const answer = await client.msm('/things')
    expect([answer.status, await answer.json()]).toMatchObject([503, { status: '503', info: 'thingList' }])
  })

  test('a bug in a handler is told, not hung up on', async () => {
    const answer = await client.msm('/things/13')
    expect([answer.status, await answer.json()]).toMatchObject([
      500,
      { info: expect.stringContaining('a bug in a handler') as string },
    ])
  })

  test('sTN’s three kinds of refusal', async () => {
    expect(await postThing({})).toMatchObject({
      status: 400,
      body: { responseStatus: { errorCode: 'SerializationException', errors: [] } },
    })
    expect(await postThing({ name: 'x', referenceNumber: '1234567890123456' })).toMatchObject({
      status: 400,
      body: {
        responseStatus: {
          errorCode: 'MaximumLength',
          message: expect.stringContaining("'reference Number'") as string,
          errors: [{ fieldName: 'referenceNumber', meta: { MaxLength: '15', TotalLength: '16' } }],
        },
      },
    })
    expect(await postThing({ name: 'esim' })).toMatchObject({
      status: 400,
      body: { responseStatus: { errorCode: 'BadRequest', errors: [] } },
    })
  })

  test('every KPN answer tells the quota and the version; a spent quota is 429', async () => {
    const { headers } = await client.msm('/things/404')
    for (const name of ['quota-limit', 'quota-interval', 'quota-time-unit', 'quota-used', 'api-version']) {
      expect(headers.get(name)).toMatch(/./)
    }
    expect(Date.parse(headers.get('quota-reset-UTC') ?? '')).toBeGreaterThan(Date.now())
    await client.control('POST', '/quota', { limit: 1 })
    await client.control('POST', '/clock', { freeze: true })
    expect((await client.msm('/things/1')).status).toBe(200)
    const spent = await client.msm('/things/1')
    expect([spent.status, spent.headers.get('quota-used')]).toEqual([429, '1'])
    await client.control('POST', '/clock', { advance: 60_000 })
    expect((await client.msm('/things/1')).status).toBe(200)
  })
})

describe('faults', () => {
  test.each([
    [{ kind: 401 }, 401, 'invalid_access_token'],
    [{ kind: 403, code: 'ORDERING_IS_BLOCKED_FOR_CUSTOMER' }, 403, 'ORDERING_IS_BLOCKED_FOR_CUSTOMER'],
    [{ kind: 500 }, 500, 'INTERNAL_SERVER_ERROR'],
    [{ kind: 503 }, 503, 'SERVICE_UNAVAILABLE'],
    [{ kind: 'apigee' }, 503, '"fault"'],
    [{ kind: 'apigee', status: 500, code: 'keymanagement.service.invalid_access_token' }, 500, 'keymanagement'],
    [{ kind: 'html' }, 200, '<!doctype html>'],
  ])('%j', async (fault, status, text) => {
    await arm({ ...fault, times: 1 })
    const answer = await client.msm('/things/1')
    expect([answer.status, await answer.text()]).toEqual([status, expect.stringContaining(text)])
    expect((await client.msm('/things/1')).status).toBe(200)
  })

  test('429 keeps its wait; a redirect leads away; both in sTN’s words too', async () => {
    await arm({ kind: '429', retryAfter: 7, times: 1 })
    const answer = await client.msm('/things/1')
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '7'])
    await arm({ kind: 'redirect', times: 1 })
    const away = await client.msm('/things/1', { redirect: 'manual' })
    expect([away.status, away.headers.get('location')]).toEqual([302, 'https://elsewhere.example/sign-in'])
    await arm({ upstream: 'stn', kind: 403 })
    expect(await (await client.stn('/QueryThing')).json()).toMatchObject({ responseStatus: { errorCode: 'Forbidden' } })
  })

  test('nonsense is JSON of the wrong shape, garbage is none', async () => {
    await arm({ kind: 'nonsense', times: 1 })
    expect(await (await client.msm('/things/1')).json()).toMatchObject({
      id: 'a number',
      names: { count: 'several' },
      kind: 42,
    })
    await arm({ kind: 'garbage', times: 1 })
    const garbage = await client.msm('/things/1')
    expect(garbage.headers.get('content-type')).toContain('json')
    await expect(garbage.json()).rejects.toThrow(SyntaxError)
  })

  test('latency waits in real time and is hit as often as it was armed for', async () => {
    await arm({ kind: 'latency', ms: 120, times: 1 })
    const start = performance.now()
    expect((await client.msm('/things/1')).status).toBe(200)
    expect(performance.now() - start).toBeGreaterThan(115)
    expect(server.engine.faults.list()).toMatchObject([{ kind: 'latency', hits: 1 }])
  })

  test('a big header is more than an HTTP client takes', async () => {
    await arm({ kind: 'bigHeader' })
    await expect(request(`${server.msmUrl}/things/1`, { headers: await client.bearer() })).rejects.toThrow(
      /Headers Overflow/,
    )
  })

  test('half a body: the head promised more than came', async () => {
    await arm({ kind: 'half' })
    const raw = await rawGet('/things/1')
    const [head = '', body = ''] = raw.text.split('\r\n\r\n')
    const promised = Number(/content-length: (\d+)/i.exec(head)?.[1])
    expect(body.length).toBeGreaterThan(0)
    expect(body.length).toBeLessThan(promised)
  })

  test('a slow body comes in pieces, whole in the end', async () => {
    await arm({ kind: 'slow', ms: 30 })
    const start = performance.now()
    expect(await (await client.msm('/things/1')).json()).toMatchObject({ id: 1 })
    expect(performance.now() - start).toBeGreaterThan(180)
  })

  test('a reset comes before the work or after it', async () => {
    await arm({ kind: 'reset', path: 'thingUpdate', times: 1 })
    await arm({ kind: 'reset', path: 'thingUpdate', when: 'after', times: 1 })
    await expect(put('new')).rejects.toThrow('fetch failed')
    await expect(put('new')).rejects.toThrow('fetch failed')
    expect(server.engine.log.list({ row: 'thingUpdate' }).map(({ applied }) => applied)).toEqual([false, true])
    await arm({ kind: 'reset' })
    expect((await rawGet('/things/1')).error).toBe('ECONNRESET')
  })

  test('a hanging request ends with the server, not before', async () => {
    const own = await serve(createTinyEngine())
    own.engine.faults.arm({ upstream: 'stn', kind: 'hang', when: 'after' })
    const hanging = sandboxClient(own).stn('/QueryThing')
    await expect.poll(() => own.engine.log.list()[0]?.travel).toBe('hang')
    expect(own.engine.log.list()[0]?.applied).toBe(true)
    await own.close()
    await expect(hanging).rejects.toThrow('fetch failed')
  })

  test('a value that a handler takes for a mishap breaks its answer after the work', async () => {
    await expect(put('reset')).rejects.toThrow('fetch failed')
    expect(server.engine.log.list()[0]).toMatchObject({ applied: true, travel: 'reset' })
  })

  test('only what fits is hit: by method, prefix or row id; clearing ends it', async () => {
    await arm({ kind: 500, method: 'put' })
    await arm({ kind: 503, path: '/picture' })
    expect((await client.msm('/things/1')).status).toBe(200)
    expect((await put('x')).status).toBe(500)
    const { body } = await arm({ kind: 403, path: 'thingRead' })
    expect((await client.msm('/things/1')).status).toBe(403)
    await client.control('DELETE', `/faults/${String(body['id'])}`)
    expect((await client.msm('/things/1')).status).toBe(200)
    expect((await client.msm('/picture?size=1')).status).toBe(503)
    await client.control('DELETE', '/faults')
    expect((await client.msm('/picture?size=1')).status).toBe(200)
  })

  test('a fault for writes spares the reads around them', async () => {
    await arm({ kind: 500, effect: 'write' })
    expect((await client.msm('/things/1')).status).toBe(200)
    expect((await put('x')).status).toBe(500)
  })
})

describe('control plane', () => {
  test('the clock moves, stands still and comes back', async () => {
    const now = async () => ((await (await client.msm('/things/1')).json()) as { at: string }).at
    await client.control('POST', '/clock', { freeze: true })
    await client.control('POST', '/clock', { at: '2030-01-01T00:00:00Z' })
    client = sandboxClient(server)
    expect([await now(), await now()]).toEqual(['2030-01-01T00:00:00.000Z', '2030-01-01T00:00:00.000Z'])
    await client.control('POST', '/clock', { advance: 1000 })
    expect(await now()).toBe('2030-01-01T00:00:01.000Z')
    await client.control('POST', '/reset')
    expect(Date.parse(await now())).toBeCloseTo(Date.now(), -5)
  })

  test('the log tells what came, without secrets', async () => {
    client = sandboxClient(server)
    const { authorization } = await client.bearer()
    await client.msm('/things/1?from=1', { headers: { 'x-mine': 'yes', cookie: 'session=abc' } })
    await client.stn('/NewThing', jsonBody('POST', { name: 'x', confirmationCode: '1234567' }))
    const { body } = await client.control('GET', '/log?upstream=msm')
    expect(body).toMatchObject({
      counts: { 'msm thingRead': 1, 'stn thingNew': 1 },
      requests: [
        {
          path: '/things/1',
          search: '?from=1',
          row: 'thingRead',
          credential: 'ok',
          status: 200,
          applied: true,
          headers: { 'x-mine': 'yes', authorization: '***', cookie: '***' },
        },
      ],
    })
    const all = JSON.stringify((await client.control('GET', '/log')).body)
    for (const secret of [authorization.slice(7), 'sandbox-secret', 'sandbox-key', '1234567', 'session=abc']) {
      expect(all).not.toContain(secret)
    }
    await client.control('DELETE', '/log')
    expect(server.engine.log.counts()).toEqual({})
  })

  test('reset brings a new world of the wanted size and forgets the faults', async () => {
    await arm({ kind: 500 })
    const small = (await client.control('POST', '/reset', { size: 3 })).body['people']
    const larger = (await client.control('POST', '/reset', { size: 13 })).body['people']
    expect(Number(larger) - Number(small)).toBe(10)
    expect((await client.msm('/things/1')).status).toBe(200)
    server.engine.reset({ size: 0 })
  })

  test('nonsense is refused with a reason, and other origins are not served', async () => {
    expect(await client.control('POST', '/faults', { upstream: 'msm', kind: 'flood' })).toMatchObject({ status: 400 })
    expect(await client.control('POST', '/clock', { at: 'tomorrow' })).toMatchObject({ status: 400 })
    expect(await client.control('GET', '/nowhere')).toMatchObject({ status: 404 })
    expect(await client.control('POST', '/world/edit-person', { id: 1, fields: {} })).toMatchObject({ status: 404 })
    const foreign = await fetch(`${server.controlUrl}/reset`, {
      method: 'POST',
      headers: { origin: 'https://evil.example' },
    })
    expect(foreign.status).toBe(403)
  })
})

const postThing = async (value: unknown) => {
  const answer = await client.stn('/NewThing', jsonBody('POST', value))
  return { status: answer.status, body: await answer.json() }
}

/** What comes over the socket before it closes, and how it closed. */
async function rawGet(path: string): Promise<{ text: string; error: string | undefined }> {
  const { hostname, port, pathname } = new URL(server.msmUrl)
  const { authorization } = await client.bearer()
  return new Promise((resolve) => {
    let text = ''
    let error: string | undefined
    const socket = connect(Number(port), hostname, () => {
      socket.write(`GET ${pathname}${path} HTTP/1.1\r\nhost: ${hostname}\r\nauthorization: ${authorization}\r\n\r\n`)
    })
    socket.on('data', (chunk) => {
      text += chunk.toString('latin1')
    })
    socket.on('error', (thrown: NodeJS.ErrnoException) => {
      error = thrown.code
    })
    socket.on('close', () => resolve({ text, error }))
  })
}
