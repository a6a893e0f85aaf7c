import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Problem } from '#contract/errors.ts'
import type { Checklist } from '#contract/portal/checklists.ts'
import type { Command } from '#contract/portal/ledger.ts'
import { startTestPortal, type TestPortal } from '../testing/testPortal.ts'

let at: TestPortal
let viewer: string
let manager: string
let admin: string

beforeAll(async () => {
  at = await startTestPortal({ roles: ['manager', 'viewer', 'admin'] })
  manager = await at.signIn('manager')
  viewer = await at.signIn('viewer')
  admin = await at.signIn('admin')
})
afterAll(() => at.stop())

const LEAVER = { kind: 'leaver', name: 'Julia Roberta', personId: 1234567, commandId: null, placeId: 3456789 }
const JOINER = { kind: 'joiner', name: 'Esra Doğan', personId: null, commandId: 'c-1', placeId: 4567890 }

const send = (method: string, path: string, body: unknown, cookie = manager) =>
  at.call(`/api/checklists${path}`, { method, body, cookie })
const made = async (answer: Promise<Response>) => {
  const { status, ...rest } = await answer.then(async (one) => ({
    status: one.status,
    body: (await one.json()) as Checklist,
  }))
  expect(status).toBe(200)
  return rest.body
}
const begin = (body: object, cookie = manager) => made(send('POST', '', body, cookie))
const tick = (id: string, step: string, done = true) => send('PUT', `/${id}/steps`, { step, done })
const listed = async (cookie = viewer) =>
  ((await (await at.call('/api/checklists', { cookie })).json()) as { checklists: Checklist[] }).checklists
const refusalOf = async (answer: Response) => {
  const { code, fields } = (await answer.json()) as Problem
  return [answer.status, code, fields]
}

test('a leaver’s checklist is everybody’s, ticked step by step, and stays open until all is ticked', async () => {
  const one = await begin(LEAVER)
  expect(one).toEqual({ ...LEAVER, id: one.id, ticked: [], begunBy: 'manager', begunAt: expect.any(String) as string })
  expect(await listed()).toEqual([one])
  // who comes second gets the one that is there
  expect(await begin({ ...LEAVER, name: 'J. Roberta' }, admin)).toEqual(one)

  expect(await made(tick(one.id, 'cleaned'))).toMatchObject({ ticked: ['cleaned'] })
  const early = await send('POST', `/${one.id}/close`, { as: 'done' })
  expect(await refusalOf(early)).toEqual([422, 'body_refused', [{ path: 'as', code: 'steps_open' }]])
  await tick(one.id, 'contracts')
  await tick(one.id, 'contracts')
  expect((await listed())[0]!.ticked).toEqual(['contracts', 'cleaned'])
  expect(await made(tick(one.id, 'cleaned', false))).toMatchObject({ ticked: ['contracts'] })
  await tick(one.id, 'cleaned')
  expect((await send('POST', `/${one.id}/close`, { as: 'done' })).status).toBe(204)
  expect(await listed()).toEqual([])
  expect((await tick(one.id, 'cleaned', false)).status).toBe(404)

  const again = await begin(LEAVER)
  expect(again.id).not.toBe(one.id)
  expect((await send('POST', `/${again.id}/close`, { as: 'dropped' })).status).toBe(204)
  expect((await send('POST', `/${again.id}/close`, { as: 'dropped' })).status).toBe(404)
})

test('a joiner is known by the command, then by KPN’s id, and is not done before', async () => {
  const { id } = await begin(JOINER)
  await tick(id, 'details')
  expect((await send('POST', `/${id}/close`, { as: 'done' })).status).toBe(422)
  expect(await made(send('PUT', `/${id}/person`, { personId: 42 }))).toMatchObject({ personId: 42, commandId: 'c-1' })
  expect((await send('PUT', `/${id}/person`, { personId: 42 })).status).toBe(200)
  expect(await refusalOf(await send('PUT', `/${id}/person`, { personId: 43 }))).toEqual([
    422,
    'body_refused',
    [{ path: 'personId', code: 'taken' }],
  ])
  expect((await send('POST', `/${id}/close`, { as: 'done' })).status).toBe(204)
})

test('who changed what of a checklist stands in the ledger, once, and nothing of what changed nothing', async () => {
  const about = { kind: 'leaver', personId: 77 }
  const { id } = await begin({ ...LEAVER, personId: 77 })
  await begin({ ...LEAVER, personId: 77 }, admin)
  await tick(id, 'contracts')
  await tick(id, 'contracts')
  await tick(id, 'cleaned', false)
  await send('PUT', `/${id}/person`, { personId: 77 })
  await tick(id, 'contracts', false)
  expect((await send('POST', `/${id}/close`, { as: 'done' })).status).toBe(422)
  await Promise.all([
    send('POST', `/${id}/close`, { as: 'dropped' }, admin),
    send('POST', `/${id}/close`, { as: 'dropped' }, admin),
  ])
  const answer = await at.call(`/api/ledger?subjectKind=checklist&subjectId=${id}`, { cookie: admin })
  const { commands } = (await answer.json()) as { commands: Command[] }
  expect(commands.map(({ row, operator, state, request }) => [row, operator, state, request]).toReversed()).toEqual([
    ['checklistBegin', 'manager', 'accepted', { ...about, commandId: null }],
    ['checklistTick', 'manager', 'accepted', { ...about, step: 'contracts', done: true }],
    ['checklistTick', 'manager', 'accepted', { ...about, step: 'contracts', done: false }],
    ['checklistClose', 'admin', 'accepted', { ...about, commandId: null, as: 'dropped' }],
  ])
  expect(JSON.stringify(commands)).not.toContain(LEAVER.name)
})

test('two who begin the same at once begin one', async () => {
  const both = await Promise.all([begin({ ...LEAVER, kind: 'mover' }), begin({ ...LEAVER, kind: 'mover' }, admin)])
  expect(both[0].id).toBe(both[1].id)
  await send('POST', `/${both[0].id}/close`, { as: 'dropped' })
})

test.each([
  ['a kind that is none', { kind: 'guest' }],
  ['no name', { name: ' ' }],
  ['nobody', { personId: null }],
  ['an id that cannot be', { personId: 0 }],
  ['a leaver by a command', { commandId: 'c-2' }],
  ['a joiner without a command', { kind: 'joiner', personId: null }],
  ['a joiner with an id', { kind: 'joiner', commandId: 'c-2' }],
  ['something more', { ticked: ['details'] }],
])('%s is refused', async (_, over) => {
  expect((await refusalOf(await send('POST', '', { ...LEAVER, ...over })))[1]).toBe('body_refused')
  expect(await listed()).toEqual([])
})

test('a step of another kind, and one that is none, are refused', async () => {
  const { id } = await begin(LEAVER)
  expect((await refusalOf(await tick(id, 'details')))[1]).toBe('body_refused')
  expect((await refusalOf(await tick(id, 'deleted')))[1]).toBe('body_refused')
  await send('POST', `/${id}/close`, { as: 'dropped' })
})

test('a viewer sees them and changes none', async () => {
  const { id } = await begin(LEAVER)
  expect(await listed(viewer)).toHaveLength(1)
  const tries = [
    send('POST', '', LEAVER, viewer),
    send('PUT', `/${id}/steps`, { step: 'cleaned', done: true }, viewer),
    send('PUT', `/${id}/person`, { personId: 1 }, viewer),
    send('POST', `/${id}/close`, { as: 'dropped' }, viewer),
  ]
  for (const answer of await Promise.all(tries))
    expect((await refusalOf(answer)).slice(0, 2)).toEqual([403, 'forbidden'])
  expect((await at.call('/api/checklists', { cookie: '' })).status).toBe(401)
})
