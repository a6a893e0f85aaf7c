import { afterAll, beforeAll, expect, test } from 'vitest'
import { DRAFT_BYTES, MOST_DRAFTS, type Draft, type DraftLine } from '#contract/portal/drafts.ts'
import { startTestPortal, type TestPortal } from '../testing/testPortal.ts'

const DAY_MS = 86_400_000

let at: TestPortal
let clock = Date.UTC(2026, 10, 22, 13, 35)
let manager: string
let viewer: string

beforeAll(async () => {
  at = await startTestPortal({ roles: ['manager', 'viewer', 'helpdesk'], now: () => clock })
  manager = await at.signIn('manager')
  viewer = await at.signIn('viewer')
})
afterAll(() => at.stop())

const BASKET = { kind: 'basket', title: 'Joshua Martino', data: { acts: [{ kind: 'put', path: ['Sim Only'] }] } }

const save = (id: string, body: unknown, cookie = manager) =>
  at.call(`/api/drafts/${id}`, { method: 'PUT', body, cookie })
const read = (id: string, cookie = manager) => at.call(`/api/drafts/${id}`, { cookie })
const remove = (id: string, cookie = manager) => at.call(`/api/drafts/${id}`, { method: 'DELETE', cookie })
const listed = async (cookie = manager, query = '') =>
  ((await (await at.call(`/api/drafts${query}`, { cookie })).json()) as { drafts: DraftLine[] }).drafts

test('a draft survives sign-out, is its owner’s alone, and goes when it is forgotten', async () => {
  expect(await (await save('basket-new-1', BASKET)).json()).toEqual({
    id: 'basket-new-1',
    kind: 'basket',
    title: 'Joshua Martino',
    updatedAt: '2026-11-22T13:35:00.000Z',
  })
  clock += 60_000
  await save('wizard-1', { kind: 'activation', title: '', data: {} })
  await at.call('/auth/sign-out', { method: 'POST', cookie: manager })
  manager = await at.signIn('manager')

  const draft = (await (await read('basket-new-1')).json()) as Draft
  expect(draft.data).toEqual(BASKET.data)
  expect((await listed()).map(({ id }) => id)).toEqual(['wizard-1', 'basket-new-1'])
  expect((await listed(manager, '?kind=basket')).map(({ id }) => id)).toEqual(['basket-new-1'])

  expect((await read('basket-new-1', viewer)).status).toBe(404)
  await save('basket-new-1', { ...BASKET, title: 'somebody else’s' }, viewer)
  expect(((await (await read('basket-new-1')).json()) as Draft).title).toBe('Joshua Martino')
  expect((await remove('basket-new-1', viewer)).status).toBe(204)

  const later = { ...BASKET, data: { acts: [] } }
  await save('basket-new-1', later)
  expect(((await (await read('basket-new-1')).json()) as Draft).data).toEqual(later.data)
  await remove('basket-new-1')
  expect((await read('basket-new-1')).status).toBe(404)
  expect((await remove('basket-new-1')).status).toBe(204)
})

test.each([
  ['as the answer to a question', { acts: [{ kind: 'answer', name: 'eSimConfirmationCode', value: '4711' }] }],
  ['as a property, however deep', { form: { sims: [{ confirmationCode: '4711' }] } }],
  ['when it is a PUK', { form: { sims: [{ PUK: '12345678' }] } }],
  ['when it is a PIN', { acts: [{ name: 'pinCode', value: '1234' }] }],
])('a code that opens a SIM is not kept %s', async (_, data) => {
  expect((await save('secret', { ...BASKET, data })).status).toBe(422)
  expect((await read('secret')).status).toBe(404)
})

test('a draft that is too large is refused, and the one before stays', async () => {
  await save('large', BASKET)
  expect((await save('large', { ...BASKET, data: { text: 'x'.repeat(DRAFT_BYTES) } })).status).toBe(413)
  expect(((await (await read('large')).json()) as Draft).data).toEqual(BASKET.data)
})

test('nobody keeps more than fifty, and what was not touched for thirty days is gone', async () => {
  const helper = await at.signIn('helpdesk')
  for (let count = 0; count < MOST_DRAFTS; count += 1) await save(`d${count}`, BASKET, helper)
  expect((await save('one-more', BASKET, helper)).status).toBe(422)
  expect((await save('d0', { ...BASKET, title: 'again' }, helper)).status).toBe(200)

  clock += 31 * DAY_MS
  const after = await at.signIn('helpdesk')
  expect(await listed(after)).toEqual([])
  expect((await read('d0', after)).status).toBe(404)
  expect((await save('one-more', BASKET, after)).status).toBe(200)
})

test('of two windows on one draft the second is told, and neither writes over the other', async () => {
  manager = await at.signIn('manager')
  const keep = async (base: string | null, title: string) => save('two', { ...BASKET, title, base })
  const version = async (answer: Response) => ((await answer.json()) as DraftLine).updatedAt
  const first = await version(await keep(null, 'one'))
  // also within one tick of the clock every kept draft is another
  const second = await version(await keep(first, 'one again'))
  expect(second > first).toBe(true)

  for (const base of [null, first, '2026-01-01T00:00:00.000Z', 'no moment at all']) {
    const refused = await keep(base, 'the other')
    expect(refused.status).toBe(409)
    expect(await refused.json()).toMatchObject({ code: 'draft_changed' })
  }
  expect(((await (await read('two')).json()) as Draft).title).toBe('one again')
  const both = await Promise.all([keep(second, 'left'), keep(second, 'right')])
  expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409])

  await remove('two')
  expect((await keep(second, 'of something that is gone')).status).toBe(409)
  expect((await read('two')).status).toBe(404)
})
