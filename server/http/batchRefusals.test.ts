import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { blocksOf } from '../testing/batchCalls.ts'
import { startBatchPortal, type BatchPortal } from '../testing/startBatchPortal.ts'

let world: BatchPortal
beforeAll(async () => {
  world = await startBatchPortal()
})
afterAll(() => world.at.stop())
beforeEach(() => {
  world.at.upstream.seen.length = 0
  world.kpn()
})

test('a batch needs the permission of its row, by hand too', async () => {
  const { at, calls, contracts, helpdesk, viewer } = world
  const body = { row: 'simBlock', name: 'x', items: blocksOf(contracts(1)) }
  const forbidden = { status: 403, code: 'forbidden', permission: 'sim.block' }
  expect(await calls.refusalOf(await calls.ask(viewer, '', body))).toEqual(forbidden)
  const move = {
    ...body,
    row: 'contractMove',
    items: [{ body: { contractId: 1, destinationGroupId: 2 }, label: 'x' }],
  }
  expect(await calls.refusalOf(await calls.ask(helpdesk, '', move))).toMatchObject({ permission: 'contract.change' })
  const { id } = await calls.create(helpdesk, body.items)
  for (const verb of ['check', 'pause', 'resume', 'stop'])
    expect(await calls.refusalOf(await calls.ask(viewer, `/${id}/${verb}`))).toEqual(forbidden)
  expect(await calls.refusalOf(await calls.ask(viewer, `/${id}/start`, { items: 'all' }))).toEqual(forbidden)
  expect(await calls.read(viewer, id)).toMatchObject({ state: 'draft' })
  expect(at.upstream.seen).toEqual([])
})

test.each([
  ['a row that is no write', { row: 'contractCan' }, 'row'],
  ['a row that may not be planned', { row: 'contractTerminate' }, 'row'],
  ['a row that is none', { row: 'constructor' }, 'row'],
  ['no items', { items: [] }, 'items'],
  [
    'a body that is none',
    { items: [...blocksOf([1]), { body: { contractId: 'x' }, label: 'x' }] },
    'items.1.body.contractId',
  ],
  ['a body with more', { items: [{ body: { contractId: 1, status: 'A' }, label: 'x' }] }, 'items.0.body'],
  [
    'a path that the row does not have',
    { items: [{ path: { id: 1 }, body: { contractId: 1 }, label: 'x' }] },
    'items.0.path',
  ],
  [
    'a query that the row does not have',
    { items: [{ query: { q: 1 }, body: { contractId: 1 }, label: 'x' }] },
    'items.0.query.q',
  ],
  ['a nameless item', { items: [{ body: { contractId: 1 }, label: ' ' }] }, 'items.0.label'],
])('a batch with %s is refused, and nothing is kept', async (_, over, field) => {
  const { calls, manager } = world
  const before = await calls.ask(manager, '', undefined, 'GET').then((answer) => answer.text())
  const refused = await calls.refusalOf(
    await calls.ask(manager, '', { row: 'simBlock', name: 'x', items: blocksOf([1]), ...over }),
  )
  expect(refused).toMatchObject({ status: 422, code: 'body_refused', fields: [{ path: field }] })
  expect(await calls.ask(manager, '', undefined, 'GET').then((answer) => answer.text())).toBe(before)
})

test('a batch with a hundred thousand names in one place is refused quickly', async () => {
  const { calls, manager } = world
  const query = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`q${index}`, 1]))
  const items = [{ query, body: { contractId: 1 }, label: 'x' }]
  const refused = await calls.refusalOf(await calls.ask(manager, '', { row: 'simBlock', name: 'x', items }))
  expect(refused).toMatchObject({ status: 400, code: 'bad_request' })
})
