import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Problem } from '#contract/errors.ts'
import type { Command } from '#contract/portal/ledger.ts'
import { portalRows } from '#contract/portal/table.ts'
import { mockPortal, type MockedPortal } from './portalNode.ts'

const ORIGIN = 'http://localhost:3000'
const JOSHUA = 1234568

const server = setupServer()
let portal: MockedPortal

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }))
beforeEach(() => {
  portal = mockPortal({ signedInAs: 'manager' })
  server.use(...portal.handlers)
})
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

const ask = (path: string, init: RequestInit = {}) =>
  fetch(ORIGIN + path, { ...init, headers: { 'x-csrf': '1', ...init.headers } })

const send = (method: string, path: string, body: unknown, headers: Record<string, string> = {}) =>
  ask(path, { method, body: JSON.stringify(body), headers: { 'content-type': 'application/json', ...headers } })

const person = (over: Record<string, unknown> = {}) => ({
  subscriber: { firstName: 'Joshua', surname: 'Martino', surnamePrefix: 'di', gender: 'MALE', vip: false, ...over },
})

const edit = (key: string, over?: Record<string, unknown>) =>
  send('PUT', `/api/msm/hierarchy/subscribers/${JOSHUA}`, person(over), {
    'idempotency-key': key,
    'vloot-intent': encodeURIComponent(JSON.stringify({ reason: 'typing error' })),
  })

const problemOf = async (answer: Response) => (await answer.json()) as Problem
const ledger = async (path = '') =>
  (await (await ask(`/api/ledger${path}`)).json()) as { commands: { id: string; state: string; progress: unknown }[] }

describe('the gate', () => {
  test('nothing without the header, nothing without a session, no more than the role may', async () => {
    expect(await problemOf(await fetch(`${ORIGIN}/api/ledger`))).toMatchObject({ code: 'csrf_refused', status: 403 })
    portal.signOut()
    expect(await problemOf(await ask('/api/ledger'))).toMatchObject({ code: 'sign_in_required', status: 401 })
    portal.signIn('viewer')
    expect(await problemOf(await edit('k'))).toMatchObject({ code: 'forbidden', permission: 'people.edit' })
  })

  test('signing in and out, by the rules of the demo', async () => {
    portal.signOut()
    const wrong = await send('POST', '/auth/sign-in', { username: 'manager', password: 'guess' })
    expect([wrong.headers.get('content-type'), await problemOf(wrong)]).toMatchObject([
      'application/problem+json',
      { code: 'sign_in_refused', attemptsLeft: 9 },
    ])
    const right = await send('POST', '/auth/sign-in', { username: 'manager', password: 'vloot-demo' })
    expect(await right.json()).toMatchObject({ operator: { username: 'manager' }, sandbox: true })
    await send('PUT', '/api/operators/me/preferences', { language: 'en', theme: null })
    expect(await (await ask('/auth/session')).json()).toMatchObject({ operator: { language: 'en' } })
    expect((await ask('/auth/sign-out', { method: 'POST' })).ok).toBe(true)
    expect(await (await ask('/auth/session')).json()).toMatchObject({ operator: null })
  })

  test('the tenth wrong password locks the name', async () => {
    portal.signOut()
    for (let at = 0; at < 10; at += 1) await send('POST', '/auth/sign-in', { username: 'x', password: 'y' })
    const answer = await send('POST', '/auth/sign-in', { username: 'x', password: 'y' })
    expect([answer.headers.get('retry-after'), await problemOf(answer)]).toMatchObject([
      '900',
      { code: 'sign_in_locked', status: 429 },
    ])
  })
})

describe('reads', () => {
  test('pass through from KPN, checked more strictly than KPN does', async () => {
    const read = await ask(`/api/msm/hierarchy/subscribers/${JOSHUA}`)
    expect(await read.json()).toMatchObject({ id: JOSHUA, surname: 'Martino' })
    expect(read.headers.get('quota-limit')).toBeNull()
    expect(await problemOf(await ask('/api/msm/hierarchy/subscribers?page=2'))).toMatchObject({
      code: 'bad_parameter',
      fields: [{ path: 'query.page', code: 'unknown' }],
    })
    expect(await problemOf(await ask('/api/msm/nowhere'))).toMatchObject({ code: 'not_found' })
    expect(await problemOf(await ask('/api/msm/hierarchy/subscribers/9'))).toMatchObject({
      code: 'upstream_refused',
      status: 404,
      upstream: 'msm',
      upstreamCode: 'VIRTUAL_HIERARCHY_ITEM_NOT_FOUND',
      transactionId: expect.any(String) as string,
    })
  })

  test('secrets are masked, and revealed one by one with a ledger row', async () => {
    const path = '/api/msm/contract/id/9876543'
    expect(await (await ask(path)).json()).toMatchObject({ puk: '***' })
    const revealed = await send('POST', '/api/reveal', {
      row: 'contractRead',
      path: { id: 9876543 },
      field: 'puk',
      reason: 'asked for by its user',
      identifiedBy: 'inPerson',
    })
    expect(await revealed.json()).toMatchObject({ value: expect.stringMatching(/^\d+$/) as string })
    const subjects = [{ kind: 'contract', id: '9876543' }]
    const request = { field: 'puk', identifiedBy: 'inPerson' }
    expect((await ledger()).commands).toMatchObject([
      { row: 'contractRead', subjects, reason: 'asked for by its user', request },
    ])
  })

  test.each([
    ['401', 'upstream_unauthorized', 502],
    ['403', 'upstream_denied', 502],
    ['429', 'upstream_throttled', 429],
    ['500', 'upstream_failed', 502],
    ['apigee', 'upstream_failed', 502],
    ['html', 'upstream_nonsense', 502],
    ['redirect', 'upstream_nonsense', 502],
    ['garbage', 'upstream_nonsense', 502],
    ['reset', 'upstream_unreachable', 502],
    ['half', 'upstream_unreachable', 502],
    ['hang', 'upstream_timeout', 504],
  ] as const)('KPN’s %s is %s', async (kind, code, status) => {
    portal.engine.faults.arm({ upstream: 'msm', kind })
    const problem = await problemOf(await ask(`/api/msm/hierarchy/subscribers/${JOSHUA}`))
    expect(problem).toMatchObject({ code, status, upstream: 'msm' })
    expect(problem.outcome).toBeUndefined()
  })

  test('a revoked token costs one more and no failed read', async () => {
    await ask(`/api/msm/hierarchy/subscribers/${JOSHUA}`)
    portal.engine.tokens.revoke()
    expect((await ask(`/api/msm/hierarchy/subscribers/${JOSHUA}`)).status).toBe(200)
    expect(portal.engine.tokens.minted).toBe(2)
  })
})

describe('writes', () => {
  test('need a key and a sound body', async () => {
    expect(await problemOf(await send('PUT', `/api/msm/hierarchy/subscribers/${JOSHUA}`, person()))).toMatchObject({
      code: 'key_missing',
    })
    expect(await problemOf(await edit('k', { comments: 'x'.repeat(5000) }))).toMatchObject({
      code: 'body_refused',
      fields: [{ path: 'subscriber.comments' }],
    })
    expect(portal.ledger).toEqual([])
  })

  test('are in the ledger with our reference, and followed to their end', async () => {
    const answer = await edit('k1')
    const id = answer.headers.get('vloot-command') ?? ''
    expect(await answer.json()).toMatchObject({ status: 'Initialized' })
    const read = async () => (await ask(`/api/ledger/${id}`)).json()
    expect(await read()).toMatchObject({
      row: 'subscriberUpdate',
      state: 'accepted',
      operator: 'manager',
      reference: expect.stringMatching(/^VL/) as string,
      subjects: [{ kind: 'person', id: String(JOSHUA) }],
      reason: 'typing error',
      progress: { final: false },
    })
    portal.engine.clock.advance(60_000)
    expect(await read()).toMatchObject({
      progress: { status: 'CLOSED', final: true, succeeded: true, list: 'service-requests' },
      events: [{ kind: 'sent' }, { kind: 'ended' }, { kind: 'progress' }, { kind: 'progress' }],
    })
    expect(await (await ask(`/api/msm/hierarchy/subscribers/${JOSHUA}`)).json()).toMatchObject({ surnamePrefix: 'di' })
  })

  test('the same key is the same answer, another body is refused, another key waits', async () => {
    const first = await edit('k1')
    const again = await edit('k1')
    expect(again.headers.get('idempotency-replayed')).toBe('true')
    expect(await again.json()).toEqual(await first.json())
    expect(await problemOf(await edit('k1', { vip: true }))).toMatchObject({ code: 'key_reused', status: 422 })
    expect(await problemOf(await edit('k2'))).toMatchObject({
      code: 'subject_busy',
      commandId: first.headers.get('vloot-command'),
    })
    expect(portal.engine.log.counts()['msm subscriberUpdate']).toBe(1)
  })

  test('a refusal ends as not applied, and is said again in the same words', async () => {
    portal.engine.faults.arm({ upstream: 'msm', kind: '403', path: 'subscriberUpdate', times: 1 })
    const first = await problemOf(await edit('k1'))
    expect(first).toMatchObject({ code: 'upstream_denied', outcome: 'not-applied' })
    expect(await problemOf(await edit('k1'))).toMatchObject({ commandId: first.commandId, replayed: true })
    expect((await edit('k2')).status).toBe(200)
  })

  test('a lost answer is unknown, and settled by our reference without sending again', async () => {
    portal.engine.faults.arm({ upstream: 'msm', kind: 'reset', when: 'after', path: 'subscriberUpdate', times: 1 })
    const lost = await problemOf(await edit('k1'))
    expect(lost).toMatchObject({ code: 'upstream_unreachable', outcome: 'unknown' })
    const followed = await ask(`/api/ledger/${lost.commandId}/follow`, { method: 'POST' })
    expect(await followed.json()).toMatchObject({ state: 'accepted', outcome: null, progress: { final: false } })
    expect(portal.engine.log.counts()['msm subscriberUpdate']).toBe(1)
  })

  test('a lost answer of sTN’s is settled the same way, and what was cancelled there has ended', async () => {
    const body = {
      eSim: true,
      email: 'j@companyx.nl',
      confirmationCode: 'Zx7Qp',
      wishDate: new Date(portal.engine.clock.now() + 86_400_000).toISOString(),
    }
    portal.engine.faults.arm({ upstream: 'stn', kind: 'reset', when: 'after', path: 'subscriptionCreate', times: 1 })
    const lost = await problemOf(
      await send('POST', '/api/stn/NewSubscription', body, { 'idempotency-key': 'activation' }),
    )
    expect(JSON.stringify(portal.ledger)).not.toContain(body.confirmationCode)
    const follow = async () =>
      (await (await ask(`/api/ledger/${lost.commandId}/follow`, { method: 'POST' })).json()) as Command
    const { progress } = await follow()
    expect(progress).toMatchObject({ status: 'INIT', final: false, list: 'activations' })
    await send(
      'POST',
      '/api/stn/CancelNewSubscription',
      { activationId: progress!.upstreamId },
      { 'idempotency-key': 'cancel' },
    )
    portal.engine.clock.advance(5000)
    expect(await follow()).toMatchObject({ progress: { status: 'CANCELLED', final: true, succeeded: false } })
    expect(portal.engine.log.counts()['stn subscriptionCreate']).toBe(1)
  })

  test('what nobody can find, somebody settles', async () => {
    portal.engine.faults.arm({ upstream: 'msm', kind: 'reset', path: 'subscriberUpdate', times: 1 })
    const { commandId } = await problemOf(await edit('k1'))
    const settled = await send('POST', `/api/ledger/${commandId}/settle`, { applied: false, note: 'KPN has nothing' })
    expect(await settled.json()).toMatchObject({ state: 'not-applied', outcome: 'not-applied' })
    expect((await edit('k2')).status).toBe(200)
  })

  test('others see that it was done, not why', async () => {
    await edit('k1')
    portal.signIn('viewer')
    expect((await ledger('?subjectKind=person&state=open')).commands).toMatchObject([
      { operator: 'manager', reason: null, request: null },
    ])
    portal.signIn('auditor')
    expect((await ledger()).commands).toMatchObject([{ reason: 'typing error' }])
  })
})

test('what the portal answers is what its rows say', async () => {
  await edit('k1')
  for (const path of ['/auth/session', '/api/ledger', `/api/ledger/${portal.ledger[0]!.command.id}`]) {
    const value: unknown = await (await ask(path)).json()
    const row = Object.values(portalRows).find(
      (one) => one.method === 'GET' && one.path.replace('{id}', portal.ledger[0]!.command.id) === path,
    )
    if (row?.answer.kind !== 'json') throw new Error(`no JSON row for ${path}`)
    expect(row.answer.schema.safeParse(value)).toMatchObject({ success: true })
  }
})

describe('views and exports', () => {
  const view = {
    list: 'people',
    name: 'Venlo',
    columns: [{ id: 'name', width: null }],
    filters: [],
    sort: null,
    shared: false,
  }
  const { list, ...settings } = view
  const own = async () => (await (await ask('/api/views?list=people')).json()) as { views: { name: string }[] }

  test('are one’s own, readable by others when shared, and changed by their owner alone', async () => {
    const made = (await (await send('POST', '/api/views', view)).json()) as { id: string }
    const path = `/api/views/${made.id}`
    expect(made).toMatchObject({ ...view, owner: 'manager', own: true })
    expect(await problemOf(await send('POST', '/api/views', view))).toMatchObject({
      code: 'body_refused',
      fields: [{ path: 'name', code: 'taken' }],
    })
    portal.signIn('viewer')
    expect((await own()).views).toEqual([])
    expect((await ask(path)).status).toBe(404)
    portal.signIn('manager')
    await send('PUT', path, { ...settings, name: 'Gedeeld', shared: true })
    portal.signIn('viewer')
    expect(await (await ask(path)).json()).toMatchObject({ name: 'Gedeeld', owner: 'manager', own: false })
    expect((await send('PUT', path, settings)).status).toBe(404)
    expect((await ask(path, { method: 'DELETE' })).status).toBe(404)
    portal.signIn('manager')
    expect((await ask(path, { method: 'DELETE' })).status).toBe(204)
    expect((await own()).views).toEqual([])
  })

  test('columns are remembered per operator and list; an export is a row of the ledger', async () => {
    await send('PUT', '/api/views/columns/people', { columns: view.columns })
    expect(await own()).toEqual({ views: [], columns: view.columns })
    portal.signIn('viewer')
    expect(await own()).toEqual({ views: [], columns: null })
    const counts = { count: 3, totalAtStart: 3, totalAtEnd: 3 }
    const taken = { list, place: 7, view: null, columns: ['name'], filters: [], sort: null, format: 'csv', ...counts }
    const { commandId } = (await (await send('POST', '/api/exports', taken)).json()) as { commandId: string }
    expect(await (await ask(`/api/ledger/${commandId}`)).json()).toMatchObject({
      row: 'exportNote',
      operator: 'viewer',
      subjects: [{ kind: 'list', id: 'people/7' }],
      request: taken,
    })
  })
})
