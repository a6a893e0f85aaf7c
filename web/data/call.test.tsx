import { http, HttpResponse } from 'msw/http'
import { beforeEach, describe, expect, test } from 'vitest'
import { contractList } from '#contract/msm/contracts.ts'
import { subscriberRead, subscriberUpdate } from '#contract/msm/subscribers.ts'
import { preferencesSave, sessionRead, signOut } from '#contract/portal/auth.ts'
import { network } from '../testing/network.ts'
import { call } from './call.ts'
import { ApiError, ContractError, OfflineError, isAborted } from './errors.ts'
import { noteSignIn, sessionExpired } from './expiry.ts'
import { healthOf } from './health.ts'

const person = `${location.origin}/api/msm/hierarchy/subscribers/7`
const read = () => call(subscriberRead, { path: { id: 7 } })
const problem = (code: string, status: number, more: object = {}) =>
  HttpResponse.json({ type: 'about:blank', title: code, status, code, ...more }, { status })
const answers = (answer: () => Response) => network.use(http.all(person, answer))

const failureOf = (promise: Promise<unknown>) =>
  promise.then(
    () => {
      throw new Error('it did not fail')
    },
    (failure: unknown) => failure,
  )

beforeEach(() => {
  noteSignIn()
  healthOf.msm.set({ state: 'quiet' })
})

describe('what is sent', () => {
  test('a read: the address from the row, its query in order, the header against forgery', async () => {
    let seen: Request | undefined
    network.use(
      http.get(`${location.origin}/api/msm/contract/all`, ({ request }) => {
        seen = request
        return HttpResponse.json({ result: [], total: 0 })
      }),
    )
    await call(contractList, { query: { patterns: ['a&b', 'c'], from: 0, filters: 'STATE: "ACTIVE"' } })
    const { search } = new URL(seen!.url)
    expect([...new URLSearchParams(search)]).toEqual([
      ['filters', 'STATE: "ACTIVE"'],
      ['from', '0'],
      ['patterns', 'a&b'],
      ['patterns', 'c'],
    ])
    expect(seen!.headers.get('x-csrf')).toBe('1')
    expect(seen!.headers.has('idempotency-key')).toBe(false)
    expect(seen!.headers.has('vloot-intent')).toBe(false)
  })

  test('a write: its key, and its reason in a header that carries no ë', async () => {
    let seen: Request | undefined
    let sent: unknown
    network.use(
      http.put(person, async ({ request }) => {
        seen = request
        sent = await request.json()
        return HttpResponse.json({ id: 1 })
      }),
    )
    const subscriber = { firstName: 'Zoë', surname: 'Boer', gender: 'FEMALE', vip: false } as const
    await call(subscriberUpdate, {
      path: { id: 7 },
      body: { subscriber },
      key: 'k-1',
      intent: { ticket: 'INC-1, Zoë' },
    })
    expect(sent).toEqual({ subscriber })
    expect(seen!.headers.get('idempotency-key')).toBe('k-1')
    expect(seen!.headers.get('content-type')).toBe('application/json')
    expect(JSON.parse(decodeURIComponent(seen!.headers.get('vloot-intent')!))).toEqual({ ticket: 'INC-1, Zoë' })
  })
})

describe('what comes back', () => {
  test('an empty answer where the row has none', async () => {
    network.use(http.post(`${location.origin}/auth/sign-out`, () => new HttpResponse(null, { status: 204 })))
    await expect(call(signOut)).resolves.toBeUndefined()
  })

  test('an empty answer where the row has one whose fields may all be missing', async () => {
    answers(() => new HttpResponse('', { status: 200 }))
    await expect(read()).resolves.toEqual({})
  })

  test('a refusal, with its problem', async () => {
    answers(() => problem('not_found', 404, { upstream: 'msm', upstreamStatus: 404, message: 'no such person' }))
    const failure = await failureOf(read())
    expect(failure).toBeInstanceOf(ApiError)
    expect((failure as ApiError).problem).toMatchObject({ code: 'not_found', message: 'no such person' })
  })

  test('a code that is newer than this page counts as a failure of ours', async () => {
    answers(() => problem('made_up_later', 418))
    expect(((await failureOf(read())) as ApiError).code).toBe('internal')
  })

  test('a web page from something in between is a problem too', async () => {
    answers(() => HttpResponse.html('<h1>Bad gateway</h1>', { status: 502 }))
    expect(((await failureOf(read())) as ApiError).problem).toMatchObject({ status: 502, code: 'internal' })
  })

  test('an answer that breaks the contract names row and field', async () => {
    answers(() => HttpResponse.json({ id: 7, path: [{ id: 1 }, { id: 'two' }] }))
    const failure = (await failureOf(read())) as ContractError
    expect(failure).toBeInstanceOf(ContractError)
    expect([failure.row, failure.field]).toEqual(['subscriberRead', 'path.1.id'])
  })

  test('and one that is no JSON is broken as a whole', async () => {
    answers(() => new HttpResponse('{"id": 7', { status: 200 }))
    expect(await failureOf(read())).toMatchObject({ name: 'ContractError', row: 'subscriberRead', field: '' })
  })

  test('no answer at all', async () => {
    answers(() => HttpResponse.error())
    expect(await failureOf(read())).toBeInstanceOf(OfflineError)
  })

  test('what we gave up ourselves is no failure of anybody', async () => {
    answers(() => HttpResponse.json({ id: 7 }))
    const control = new AbortController()
    control.abort()
    const failure = await failureOf(call(subscriberRead, { path: { id: 7 }, signal: control.signal }))
    expect(isAborted(failure)).toBe(true)
  })
})

describe('the session', () => {
  test('is over when the portal asks to sign in', async () => {
    answers(() => problem('sign_in_required', 401))
    await failureOf(read())
    expect(sessionExpired.get()).toBe(true)
  })

  test('is not over because of a wrong password, or an upstream that is refused', async () => {
    network.use(http.get(`${location.origin}/auth/session`, () => problem('sign_in_refused', 401)))
    await failureOf(call(sessionRead))
    answers(() => problem('upstream_unauthorized', 502, { upstream: 'msm', upstreamStatus: 401 }))
    await failureOf(read())
    expect(sessionExpired.get()).toBe(false)
  })

  test('is not over again because of an answer to what was asked before signing in', async () => {
    const arrived = Promise.withResolvers<void>()
    const leave = Promise.withResolvers<void>()
    network.use(
      http.put(`${location.origin}/api/operators/me/preferences`, async () => {
        arrived.resolve()
        await leave.promise
        return problem('sign_in_required', 401)
      }),
    )
    const late = failureOf(call(preferencesSave, { body: { language: 'nl', theme: null } }))
    await arrived.promise
    noteSignIn()
    leave.resolve()
    await late
    expect(sessionExpired.get()).toBe(false)
  })
})

describe('the health of KPN', () => {
  test('an answer, also a refusal by KPN itself, is a good sign', async () => {
    answers(() => HttpResponse.json({ id: 7 }))
    await read()
    expect(healthOf.msm.get()).toMatchObject({ state: 'ok' })
    healthOf.msm.set({ state: 'quiet' })
    answers(() => problem('not_found', 404, { upstream: 'msm', upstreamStatus: 404 }))
    await failureOf(read())
    expect(healthOf.msm.get()).toMatchObject({ state: 'ok' })
  })

  test('a failure keeps the time since when it lasts', async () => {
    answers(() => problem('upstream_timeout', 504, { upstream: 'msm' }))
    await failureOf(read())
    const first = healthOf.msm.get()
    await failureOf(read())
    const second = healthOf.msm.get()
    expect(first).toMatchObject({ state: 'failed' })
    expect(second).toMatchObject({ state: 'failed', since: (first as { since: number }).since })
  })

  test('our own refusals and a lost network say nothing about it', async () => {
    answers(() => problem('forbidden', 403, { permission: 'fleet.read' }))
    await failureOf(read())
    answers(() => HttpResponse.error())
    await failureOf(read())
    expect(healthOf.msm.get()).toEqual({ state: 'quiet' })
  })
})
