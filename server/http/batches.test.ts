import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Command } from '#contract/portal/ledger.ts'
import { blocksOf } from '../testing/batchCalls.ts'
import { json, type Behaviour } from '../testing/recordingUpstream.ts'
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

test('a batch is checked, sends what is possible in its order and stands in the ledger', async () => {
  const { at, blocked, calls, contracts, helpdesk, kpn, ledgerOf } = world
  const [a, b, c, gone] = contracts(4) as [number, number, number, number]
  const order = { id: 77, kpnReference: 'K-77', status: 'IN_PROGRESS', type: 'SERVICE_REQUEST' }
  kpn(
    { [c]: json(409, { name: 'CONTRACT_ALREADY_BLOCKED', message: 'Blocked already' }) },
    {
      [b]: json(200, { blockSim: { enabled: false, visible: true, blockingOrders: [order] } }),
      [gone]: json(404, { name: 'NOT_FOUND', message: 'No such contract' }),
    },
  )
  const made = await calls.create(helpdesk, blocksOf([a, b, a, c, gone]), { reason: 'leave', ticket: 'T-1' })
  expect(made).toMatchObject({
    state: 'draft',
    total: 5,
    owner: 'helpdesk',
    own: true,
    reason: 'leave',
    ticket: 'T-1',
  })
  expect(at.upstream.seen).toEqual([])

  await calls.step(helpdesk, made.id, 'check')
  await calls.until(helpdesk, made.id, 'checked')
  const checked = await calls.items(helpdesk, made.id)
  expect(checked.items.map(({ check, why }) => [check, why?.code ?? null])).toEqual([
    ['possible', null],
    ['impossible', 'not_possible'],
    ['impossible', 'duplicate'],
    ['possible', null],
    ['impossible', 'not_found'],
  ])
  expect(checked.items[1]!.why!.order).toEqual({ ...order, id: '77' })
  expect(blocked()).toEqual([])

  await calls.start(helpdesk, made.id, 'possible')
  await calls.until(helpdesk, made.id, 'done')
  expect(blocked()).toEqual([a, c])
  const done = await calls.read(helpdesk, made.id)
  expect(done).toMatchObject({ startedBy: 'helpdesk', counts: { done: 1, 'not-applied': 1, skipped: 3, planned: 0 } })
  const [first, , , refused] = (await calls.items(helpdesk, made.id)).items
  expect(first).toMatchObject({ state: 'done', why: null, subject: { kind: 'contract', id: String(a) } })
  expect(refused).toMatchObject({
    state: 'not-applied',
    why: { code: 'upstream_refused', message: 'Blocked already' },
  })
  const [command] = await ledgerOf(a)
  expect(command).toMatchObject({ id: first!.commandId, operator: 'helpdesk', row: 'simBlock', state: 'accepted' })
  expect(command).toMatchObject({ reason: 'leave', ticket: 'T-1', reference: expect.any(String) as string })
  expect((await calls.items(helpdesk, made.id, '?state=skipped&from=1&to=2')).items).toMatchObject([{ index: 2 }])
  expect((await calls.items(helpdesk, made.id, '?check=possible')).total).toBe(2)
})

test('the bell of whoever started it tells a batch that all went well from one that did not', async () => {
  const { at, calls, contracts, helpdesk, kpn, viewer } = world
  const [well, refused] = contracts(2) as [number, number]
  kpn({ [refused]: json(409, { name: 'NO', message: 'Not today' }) })
  const newsOf = async (cookie: string) => {
    const answer = (await (await at.call('/api/notifications', { cookie })).json()) as {
      notifications: readonly { id: string; what: string }[]
    }
    return new Map(answer.notifications.map(({ id, what }) => [id, what]))
  }
  const ends: string[] = []
  for (const ids of [[well], [refused]]) {
    const { id } = await calls.create(helpdesk, blocksOf(ids))
    await calls.start(helpdesk, id)
    await calls.until(helpdesk, id, 'done')
    ends.push(id)
  }
  await expect.poll(async () => (await calls.read(helpdesk, ends[0]!)).counts.done).toBe(1)
  const told = await newsOf(helpdesk)
  expect(ends.map((id) => told.get(id))).toEqual(['finished', 'partly'])
  expect(await newsOf(viewer)).toEqual(new Map())
})

test('a batch is told to everybody; its words only to its maker and to whoever reads the ledger', async () => {
  const { calls, contracts, helpdesk, kpn, manager, viewer } = world
  const [a] = contracts(1) as [number]
  kpn({ [a]: json(409, { name: 'NO', message: 'Not today' }) })
  const { id } = await calls.create(helpdesk, blocksOf([a]), { reason: 'stolen', note: 'call back' })
  await calls.start(helpdesk, id)
  await calls.until(viewer, id, 'done')
  expect(await calls.read(viewer, id)).toMatchObject({ own: false, reason: null, ticket: null, note: null })
  expect(await calls.read(manager, id)).toMatchObject({ own: false, reason: 'stolen', note: 'call back' })
  expect((await calls.items(viewer, id)).items[0]!.why).toMatchObject({ upstreamCode: 'NO', message: null })
  expect((await calls.items(manager, id)).items[0]!.why).toMatchObject({ message: 'Not today' })
  const page = (await (await calls.ask(viewer, '?limit=1', undefined, 'GET')).json()) as { batches: object[] }
  expect(page).toMatchObject({ more: true, batches: [{ id }] })
  const rest = (await (await calls.ask(viewer, `?before=${id}`, undefined, 'GET')).json()) as { batches: object[] }
  expect(rest.batches.length).toBeGreaterThan(0)
  expect(rest.batches).not.toContainEqual(expect.objectContaining({ id }))
})

test('a batch pauses, goes on in the name of whoever resumes it, and stops for good', async () => {
  const { at, blocked, calls, contracts, helpdesk, kpn, ledgerOf, manager, viewer } = world
  const ids = contracts(6)
  const reached = Promise.withResolvers<() => void>()
  const held: Behaviour = (request, response) =>
    reached.resolve(() => json(200, { id: 900_002, status: 'Finished' })(request, response))
  kpn({ [ids[1]!]: held })
  const { id } = await calls.create(helpdesk, blocksOf(ids))
  await calls.start(helpdesk, id)
  const goOn = await reached.promise
  const running = async () =>
    (await (await at.call('/api/notifications/count', { cookie: viewer })).json()) as { running: number }
  expect(await running()).toMatchObject({ running: 1 })
  expect(await calls.step(helpdesk, id, 'pause')).toMatchObject({ state: 'paused', pausedBecause: 'operator' })
  goOn()
  await expect.poll(async () => (await calls.read(helpdesk, id)).counts.done).toBe(2)
  expect(await calls.read(helpdesk, id)).toMatchObject({ state: 'paused', counts: { planned: 4 }, leftMs: null })
  expect(await running()).toMatchObject({ running: 0 })
  expect(await calls.refusalOf(await calls.ask(helpdesk, `/${id}/start`, { items: 'all' }))).toMatchObject({
    status: 422,
    fields: [{ path: 'state', code: 'paused' }],
  })

  const stuck = Promise.withResolvers<void>()
  kpn({ [ids[3]!]: (_request, _response) => stuck.resolve() })
  await calls.step(manager, id, 'resume')
  await stuck.promise
  expect(await calls.step(manager, id, 'stop')).toMatchObject({ state: 'stopped', counts: { cancelled: 2, sent: 1 } })
  expect(blocked()).toEqual(ids.slice(0, 4))
  expect((await ledgerOf(ids[1]!))[0]).toMatchObject({ operator: 'helpdesk' })
  expect((await ledgerOf(ids[2]!))[0]).toMatchObject({ operator: 'manager' })
  expect((await calls.ask(manager, `/${id}/resume`)).status).toBe(422)
  const notes = await at.call(`/api/ledger?subjectKind=batch&subjectId=${id}`, { cookie: manager })
  expect(
    ((await notes.json()) as { commands: Command[] }).commands.map(({ row, operator }) => [row, operator]),
  ).toEqual([
    ['batchStop', 'manager'],
    ['batchResume', 'manager'],
    ['batchPause', 'helpdesk'],
    ['batchStart', 'helpdesk'],
  ])
})

test('a batch skips what somebody else has under way, and says which command that is', async () => {
  const { at, blocked, calls, contracts, helpdesk, kpn, manager } = world
  const [a] = contracts(1) as [number]
  kpn({ [a]: json(200, { id: 900_003, status: 'Initialized' }) })
  const pressed = await at.call('/api/msm/order/block-sim', {
    method: 'POST',
    cookie: manager,
    headers: { 'idempotency-key': `key-${a}` },
    body: { contractId: a },
  })
  const commandId = pressed.headers.get('vloot-command')
  const { id } = await calls.create(helpdesk, blocksOf([a]))
  await calls.step(helpdesk, id, 'check')
  await calls.until(helpdesk, id, 'checked')
  expect((await calls.items(helpdesk, id)).items).toMatchObject([
    { check: 'impossible', why: { code: 'subject_busy', commandId } },
  ])
  await calls.start(helpdesk, id, 'all')
  await calls.until(helpdesk, id, 'done')
  expect((await calls.items(helpdesk, id)).items).toMatchObject([
    { state: 'skipped', why: { code: 'subject_busy', commandId }, commandId: null },
  ])
  expect(blocked()).toEqual([a])
})
