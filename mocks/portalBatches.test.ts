import { beforeEach, expect, test } from 'vitest'
import type { Batch, BatchItem } from '#contract/portal/batches.ts'
import type { SavedSet } from '#contract/portal/sets.ts'
import { createPortal, type Portal } from './portal/portal.ts'

let portal: Portal
let contracts: number[]

beforeEach(() => {
  portal = createPortal({ signedInAs: 'helpdesk', size: 200 })
  contracts = [...portal.engine.world.contracts.values()]
    .filter(({ state, simCardNumber }) => state === 'ACTIVE' && simCardNumber !== null)
    .map(({ id }) => id)
})

async function ask<T>(method: string, path: string, body?: unknown): Promise<{ status: number; body: T }> {
  const [plain = '', search = ''] = path.split('?')
  const answer = await portal.handle({
    method,
    path: plain,
    search,
    headers: { 'x-csrf': '1', 'content-type': 'application/json' },
    body: new TextEncoder().encode(body === undefined ? '' : JSON.stringify(body)),
  })
  return { status: answer.status, body: JSON.parse(new TextDecoder().decode(answer.body)) as T }
}
const blocks = (ids: readonly number[]) => ids.map((contractId) => ({ body: { contractId }, label: `${contractId}` }))
const create = async (ids: readonly number[]) =>
  (await ask<Batch>('POST', '/api/batches', { row: 'simBlock', name: 'Lost', items: blocks(ids) })).body
const read = async (id: string) => (await ask<Batch>('GET', `/api/batches/${id}`)).body
const items = async (id: string) => (await ask<{ items: BatchItem[] }>('GET', `/api/batches/${id}/items`)).body.items

test('a batch is checked and sent while the page looks on, at its own pace', async () => {
  const [a, b, c] = contracts as [number, number, number]
  portal.engine.world.contracts.get(b)!.state = 'BLOCKED'
  const { id } = await create([a, b, a, c, 1])
  await ask('POST', `/api/batches/${id}/check`)
  portal.engine.clock.advance(10_000)
  expect(await read(id)).toMatchObject({ state: 'checked', checks: { possible: 2, impossible: 3 } })
  expect((await items(id)).map(({ why }) => why?.code)).toEqual([
    undefined,
    'not_possible',
    'duplicate',
    undefined,
    'not_found',
  ])

  await ask('POST', `/api/batches/${id}/start`, { items: 'possible' })
  portal.engine.clock.advance(250)
  expect((await read(id)).counts).toMatchObject({ planned: 1, skipped: 3 })
  expect((await ask<Batch>('POST', `/api/batches/${id}/pause`)).body).toMatchObject({ pausedBecause: 'operator' })
  portal.engine.clock.advance(10_000)
  expect((await read(id)).counts.planned).toBe(1)
  await ask('POST', `/api/batches/${id}/resume`)
  portal.engine.clock.advance(10_000)
  expect(await read(id)).toMatchObject({ state: 'done', counts: { planned: 0 } })
  const commands = portal.ledger.map(({ command }) => command.subjects[0]!.id)
  expect(commands).toEqual([String(c), String(a)])
  expect((await items(id))[0]).toMatchObject({ commandId: portal.ledger[1]!.command.id })
})

test('a batch asks for the permission of its row, names the item at fault, and is stopped for good', async () => {
  const { id } = await create(contracts.slice(0, 2))
  expect((await ask('POST', '/api/batches', { row: 'simBlock', name: 'x', items: [{ label: 'x', body: {} }] })).body)
    // what the real portal says too
    .toMatchObject({ code: 'body_refused', fields: [{ path: 'items.0.body.contractId' }] })
  portal.signIn('viewer')
  expect((await ask('POST', `/api/batches/${id}/stop`)).body).toMatchObject({ code: 'forbidden' })
  portal.signIn('helpdesk')
  expect((await ask<Batch>('POST', `/api/batches/${id}/stop`)).body.counts.cancelled).toBe(2)
  expect((await ask('POST', `/api/batches/${id}/start`, { items: 'all' })).status).toBe(422)
})

test('a set opens for a colleague and is changed by its owner', async () => {
  const { body: made } = await ask<SavedSet>('POST', '/api/sets', { kind: 'contract', ids: ['2', '1', '2'] })
  expect(made).toMatchObject({ ids: ['2', '1'], own: true })
  portal.signIn('viewer')
  expect((await ask<SavedSet>('GET', `/api/sets/${made.id}`)).body).toEqual({ ...made, own: false })
  expect((await ask('PUT', `/api/sets/${made.id}`, { ids: ['3'] })).status).toBe(404)
})
