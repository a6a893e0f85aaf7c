import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Problem } from '#contract/errors.ts'
import type { Command } from '#contract/portal/ledger.ts'
import { MOST_VIEWS, type View } from '#contract/portal/views.ts'
import { startTestPortal, type TestPortal } from '../testing/testPortal.ts'

let at: TestPortal
let viewer: string
let manager: string
let auditor: string

beforeAll(async () => {
  at = await startTestPortal({ roles: ['manager', 'viewer', 'auditor'] })
  manager = await at.signIn('manager')
  viewer = await at.signIn('viewer')
  auditor = await at.signIn('auditor')
})
afterAll(() => at.stop())

const SETTINGS = {
  name: 'Venlo zonder nummer',
  columns: [
    { id: 'name', width: null },
    { id: 'place', width: 160 },
  ],
  filters: [{ column: 'LASTNAME', values: ['Jansen', 'Bakker'] }],
  sort: { column: 'name', order: 'DESC' },
  shared: false,
}
const aView = (over: object = {}) => ({ list: 'people', ...SETTINGS, ...over })

const create = async (cookie: string, over: object = {}) => {
  const answer = await at.call('/api/views', { method: 'POST', body: aView(over), cookie })
  expect(answer.status).toBe(200)
  return (await answer.json()) as View
}
const read = (id: string, cookie: string) => at.call(`/api/views/${id}`, { cookie })
const put = (id: string, body: unknown, cookie: string) => at.call(`/api/views/${id}`, { method: 'PUT', body, cookie })
const remove = (id: string, cookie: string) => at.call(`/api/views/${id}`, { method: 'DELETE', cookie })
const listed = async (cookie: string, list = 'people') =>
  (await (await at.call(`/api/views?list=${list}`, { cookie })).json()) as {
    views: View[]
    columns: View['columns'] | null
  }
const problem = async (answer: Response) => (await answer.json()) as Problem

test('a view is kept as it was saved, listed with its owner’s own, changed, and gone when removed', async () => {
  const made = await create(manager)
  expect(made).toEqual({ ...aView(), id: made.id, owner: 'manager', own: true })
  expect((await listed(manager)).views).toEqual([made])
  expect((await listed(viewer)).views).toEqual([])
  expect((await listed(manager, 'children')).views).toEqual([])

  const changed = { ...SETTINGS, name: 'Venlo', sort: null, filters: [] }
  expect(await (await put(made.id, changed, manager)).json()).toEqual({ ...made, ...changed })
  expect(await (await read(made.id, manager)).json()).toEqual({ ...made, ...changed })

  expect((await remove(made.id, manager)).status).toBe(204)
  expect((await read(made.id, manager)).status).toBe(404)
  expect((await listed(manager)).views).toEqual([])
})

test('what is another’s is not there; a shared view is read by its link and changed by nobody else', async () => {
  const { id } = await create(manager, { name: 'Alleen van mij' })
  for (const answer of [await read(id, viewer), await put(id, SETTINGS, viewer), await remove(id, viewer)]) {
    expect([answer.status, (await problem(answer)).code]).toEqual([404, 'not_found'])
  }
  await put(id, { ...SETTINGS, name: 'Gedeeld', shared: true }, manager)
  expect(await (await read(id, viewer)).json()).toMatchObject({
    id,
    name: 'Gedeeld',
    owner: 'manager',
    own: false,
    shared: true,
  })
  expect((await put(id, SETTINGS, viewer)).status).toBe(404)
  expect((await remove(id, viewer)).status).toBe(404)
  expect(await (await read(id, manager)).json()).toMatchObject({ name: 'Gedeeld', own: true })
  await remove(id, manager)
})

test('one name once per operator and list, by the database too', async () => {
  const first = await create(manager, { name: 'Twee keer' })
  await create(viewer, { name: 'Twee keer' })
  await create(manager, { name: 'Twee keer', list: 'children' })
  const other = await create(manager, { name: 'Een keer' })
  const again = await at.call('/api/views', { method: 'POST', body: aView({ name: ' Twee keer ' }), cookie: manager })
  const renamed = await put(other.id, { ...SETTINGS, name: 'Twee keer' }, manager)
  for (const answer of [again, renamed]) {
    expect(answer.status).toBe(422)
    expect((await problem(answer)).fields).toEqual([{ path: 'name', code: 'taken' }])
  }
  // its own name is not in its own way
  expect((await put(first.id, { ...SETTINGS, name: 'Twee keer' }, manager)).status).toBe(200)
})

test.each([
  ['no name', { name: '  ' }],
  ['a name of 81', { name: 'x'.repeat(81) }],
  ['no columns', { columns: [] }],
  ['a column too narrow', { columns: [{ id: 'name', width: 3 }] }],
  ['a width that is no number', { columns: [{ id: 'name', width: '100px' }] }],
  ['a filter without values', { filters: [{ column: 'LASTNAME', values: [] }] }],
  ['too many filters', { filters: Array.from({ length: 27 }, () => ({ column: 'LASTNAME', values: ['x'] })) }],
  ['an order that is none', { sort: { column: 'name', order: 'UP' } }],
  ['a list that is none', { list: 'secrets' }],
  ['something more', { owner: 'admin' }],
])('%s is refused', async (_, over) => {
  const answer = await at.call('/api/views', {
    method: 'POST',
    body: aView({ name: 'Nieuw', ...over }),
    cookie: manager,
  })
  expect([answer.status, (await problem(answer)).code]).toEqual([422, 'body_refused'])
})

test(`more than ${MOST_VIEWS} views of a list are refused`, async () => {
  for (let made = 0; made < MOST_VIEWS; made++) await create(auditor, { name: `Weergave ${made}` })
  const answer = await at.call('/api/views', { method: 'POST', body: aView({ name: 'Nog een' }), cookie: auditor })
  expect((await problem(answer)).fields).toEqual([{ path: 'views', code: 'too_many' }])
  await create(auditor, { name: 'Andere lijst', list: 'children' })
})

test('columns are remembered per operator and list, and forgotten on request', async () => {
  const columns = [{ id: 'place', width: 240 }]
  const save = (body: unknown, cookie: string, list = 'people') =>
    at.call(`/api/views/columns/${list}`, { method: 'PUT', body, cookie })
  expect((await save({ columns: [{ id: 'name', width: null }] }, viewer)).status).toBe(204)
  expect((await save({ columns }, viewer)).status).toBe(204)
  expect((await listed(viewer)).columns).toEqual(columns)
  expect((await listed(viewer, 'children')).columns).toBeNull()
  expect((await listed(manager)).columns).toBeNull()
  await save({ columns: null }, viewer)
  expect((await listed(viewer)).columns).toBeNull()
  expect((await save({ columns }, viewer, 'secrets')).status).toBe(400)
})

test('nobody without a session, and no query that the row does not know', async () => {
  expect((await at.call('/api/views?list=people', { cookie: '' })).status).toBe(401)
  expect((await at.call('/api/views', { cookie: viewer })).status).toBe(400)
  expect((await at.call('/api/views?list=people&owner=manager', { cookie: viewer })).status).toBe(400)
})

const EXPORT = {
  list: 'people',
  place: 5000001,
  view: null,
  columns: ['name', 'number'],
  filters: [{ column: 'LASTNAME', values: ['Jansen'] }],
  sort: null,
  format: 'csv',
  count: 4811,
  totalAtStart: 4812,
  totalAtEnd: 4811,
}

test('an export is a row of the ledger with what was taken along; its words are its own operator’s and an auditor’s', async () => {
  const answer = await at.call('/api/exports', { method: 'POST', body: EXPORT, cookie: viewer })
  const { commandId } = (await answer.json()) as { commandId: string }
  const row = async (cookie: string) =>
    (await (await at.call(`/api/ledger/${commandId}`, { cookie })).json()) as Command
  expect(await row(viewer)).toMatchObject({
    row: 'exportNote',
    state: 'accepted',
    operator: 'viewer',
    subjects: [{ kind: 'list', id: 'people/5000001' }],
    request: EXPORT,
    progress: { final: true, succeeded: true },
  })
  expect((await row(auditor)).request).toEqual(EXPORT)
  expect((await row(await at.signIn('manager'))).request).toEqual(EXPORT)
})

test.each([
  ['a negative count', { count: -1 }],
  ['a format that is none', { format: 'exe' }],
  ['rows themselves', { rows: [] }],
])('an export with %s is refused and leaves no row', async (_, over) => {
  const before = (await (await at.call('/api/ledger', { cookie: auditor })).json()) as { commands: Command[] }
  const answer = await at.call('/api/exports', { method: 'POST', body: { ...EXPORT, ...over }, cookie: viewer })
  expect(answer.status).toBe(422)
  const after = (await (await at.call('/api/ledger', { cookie: auditor })).json()) as { commands: Command[] }
  expect(after.commands.length).toBe(before.commands.length)
})

test('who empties the company by script is stopped after twenty lists a minute; a colleague is not', async () => {
  const manager = await at.signIn('manager')
  const take = (cookie: string) => at.call('/api/exports', { method: 'POST', body: EXPORT, cookie })
  const statuses: number[] = []
  for (let taken = 0; taken < 20; taken += 1) statuses.push((await take(manager)).status)
  expect(new Set(statuses)).toEqual(new Set([200]))
  const refused = await take(await at.signIn('manager'))
  expect([refused.status, (await refused.json()) as object]).toMatchObject([429, { code: 'too_many_requests' }])
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
  expect((await take(viewer)).status).toBe(200)
})
