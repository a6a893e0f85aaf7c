import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { BATCH_ROWS, MOST_IN_BATCH } from '#contract/portal/batches.ts'
import type { Command } from '#contract/portal/ledger.ts'
import { batchCalls, blocksOf } from '../testing/batchCalls.ts'
import { json, reset, type Behaviour, type Recorded } from '../testing/recordingUpstream.ts'
import { openDatabase } from '../db/openDatabase.ts'
import { PASSWORD, startTestPortal, type TestPortal } from '../testing/testPortal.ts'

const CODE = 'code-that-nobody-may-see'

let at: TestPortal
let calls: ReturnType<typeof batchCalls>
let helpdesk: string
let manager: string
let viewer: string
let nextContract = 1_000

beforeAll(async () => {
  at = await startTestPortal({
    roles: ['helpdesk', 'manager', 'viewer', 'auditor'],
    env: { MSM_RATE: '500', STN_RATE: '500' },
    batches: { plannable: [...BATCH_ROWS, 'simReplace'], troubleMs: 5 },
  })
  calls = batchCalls(at)
  ;[helpdesk, manager, viewer] = await Promise.all([at.signIn('helpdesk'), at.signIn('manager'), at.signIn('viewer')])
})
afterAll(() => at.stop())

const contractOf = ({ body, url }: Recorded): number =>
  body === '' ? Number(new URL(url, at.origin).searchParams.get('contractId')) : JSON.parse(body).contractId

/** KPN takes every block but those told otherwise; each contract can be blocked but those told otherwise. */
function kpn(blocks: Record<number, Behaviour> = {}, looks: Record<number, Behaviour> = {}): void {
  const can = json(200, { blockSim: { enabled: true, visible: true, blockingOrders: [] } })
  const taken = json(200, { id: 900_001, status: 'Finished' })
  at.upstream.behave((request, response) => {
    const special = request.method === 'GET' ? looks : blocks
    const usual = request.method === 'GET' ? can : taken
    ;(special[contractOf(request)] ?? usual)(request, response)
  })
}
beforeEach(() => {
  at.upstream.seen.length = 0
  kpn()
})

/** Contracts that no other test knows. */
const contracts = (count: number) => Array.from({ length: count }, () => (nextContract += 1))
const blocked = () => at.upstream.seen.filter(({ url }) => url.endsWith('/order/block-sim')).map(contractOf)
const ledgerOf = async (id: number) => {
  const answer = await at.call(`/api/ledger?subjectKind=contract&subjectId=${id}`, { cookie: manager })
  return ((await answer.json()) as { commands: Command[] }).commands
}

describe('a batch', () => {
  test('is checked, sends what is possible in its order and stands in the ledger', async () => {
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

  test('is told to everybody; its words only to its maker and to whoever reads the ledger', async () => {
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

  test('needs the permission of its row, by hand too', async () => {
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
  ])('with %s is refused, and nothing is kept', async (_, over, field) => {
    const before = await calls.ask(manager, '', undefined, 'GET').then((answer) => answer.text())
    const refused = await calls.refusalOf(
      await calls.ask(manager, '', { row: 'simBlock', name: 'x', items: blocksOf([1]), ...over }),
    )
    expect(refused).toMatchObject({ status: 422, code: 'body_refused', fields: [{ path: field }] })
    expect(await calls.ask(manager, '', undefined, 'GET').then((answer) => answer.text())).toBe(before)
  })

  test('with a hundred thousand names in one place is refused quickly', async () => {
    const query = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`q${index}`, 1]))
    const items = [{ query, body: { contractId: 1 }, label: 'x' }]
    const refused = await calls.refusalOf(await calls.ask(manager, '', { row: 'simBlock', name: 'x', items }))
    expect(refused).toMatchObject({ status: 400, code: 'bad_request' })
  })

  test('holds ten thousand', async () => {
    const { id, total } = await calls.create(manager, blocksOf(contracts(MOST_IN_BATCH)))
    expect(total).toBe(MOST_IN_BATCH)
    expect((await calls.items(manager, id, '?from=9999&to=10000')).items).toMatchObject([{ index: 9_999 }])
    expect((await calls.read(manager, id)).counts.planned).toBe(MOST_IN_BATCH)
    expect(await calls.step(manager, id, 'stop')).toMatchObject({
      state: 'stopped',
      counts: { cancelled: MOST_IN_BATCH },
    })
  })

  test('pauses, goes on in the name of whoever resumes it, and stops for good', async () => {
    const ids = contracts(6)
    const reached = Promise.withResolvers<() => void>()
    const held: Behaviour = (request, response) =>
      reached.resolve(() => json(200, { id: 900_002, status: 'Finished' })(request, response))
    kpn({ [ids[1]!]: held })
    const { id } = await calls.create(helpdesk, blocksOf(ids))
    await calls.start(helpdesk, id)
    const goOn = await reached.promise
    expect(await calls.step(helpdesk, id, 'pause')).toMatchObject({ state: 'paused', pausedBecause: 'operator' })
    goOn()
    await expect.poll(async () => (await calls.read(helpdesk, id)).counts.done).toBe(2)
    expect(await calls.read(helpdesk, id)).toMatchObject({ state: 'paused', counts: { planned: 4 }, leftMs: null })
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

  test('skips what somebody else has under way, and says which command that is', async () => {
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
})

describe('trouble', () => {
  const twice = (first: Behaviour): Behaviour => {
    let times = 0
    return (request, response) => {
      times += 1
      ;(times === 1 ? first : json(200, { id: 900_004, status: 'Finished' }))(request, response)
    }
  }

  test('a 429 plans the item again, because nothing was applied, and both tries are told', async () => {
    const ids = contracts(2)
    kpn({ [ids[0]!]: twice(json(429, { name: 'QUOTA' }, { 'retry-after': '0' })) })
    const { id } = await calls.create(helpdesk, blocksOf(ids))
    await calls.start(helpdesk, id)
    await calls.until(helpdesk, id, 'done')
    expect(blocked()).toEqual([ids[0], ids[0], ids[1]])
    const [item] = (await calls.items(helpdesk, id)).items
    const [second, first] = await ledgerOf(ids[0]!)
    expect(item).toMatchObject({ state: 'done', commandId: second!.id })
    expect(item!.earlier).toMatchObject([{ commandId: first!.id, code: 'upstream_throttled' }])
    expect(first).toMatchObject({ state: 'not-applied', upstreamStatus: 429 })
  })

  test('a lost answer is unknown, is not sent again, and the rest goes on', async () => {
    const ids = contracts(3)
    kpn({ [ids[1]!]: reset })
    const { id } = await calls.create(helpdesk, blocksOf(ids))
    await calls.start(helpdesk, id)
    await calls.until(helpdesk, id, 'done')
    expect(blocked()).toEqual(ids)
    expect((await calls.read(helpdesk, id)).counts).toMatchObject({ done: 2, unknown: 1 })
    const [item] = (await calls.items(helpdesk, id, '?state=unknown')).items
    const settled = await at.call(`/api/ledger/${item!.commandId}/settle`, {
      method: 'POST',
      cookie: helpdesk,
      body: { applied: true, note: 'KPN says it is blocked' },
    })
    expect(settled.status).toBe(200)
    expect((await calls.read(helpdesk, id)).counts).toMatchObject({ done: 3, unknown: 0 })
  })

  test('a dry run that upstream does not answer says so, and goes on where it was', async () => {
    const ids = contracts(8)
    const broken = Object.fromEntries(ids.slice(1).map((one) => [one, json(500, {})]))
    kpn({}, broken)
    const { id } = await calls.create(helpdesk, blocksOf(ids))
    await calls.step(helpdesk, id, 'check')
    await expect
      .poll(async () => (await calls.read(helpdesk, id)).pausedBecause, { timeout: 10_000 })
      .toBe('upstream_down')
    expect(await calls.read(helpdesk, id)).toMatchObject({ state: 'draft', checks: { possible: 1, unclear: 5 } })
    expect((await calls.ask(helpdesk, `/${id}/start`, { items: 'possible' })).status).toBe(422)
    kpn()
    const asked = at.upstream.seen.length
    await calls.step(helpdesk, id, 'check')
    await calls.until(helpdesk, id, 'checked')
    expect((await calls.read(helpdesk, id)).checks).toEqual({ possible: 8, impossible: 0, unclear: 0 })
    expect(at.upstream.seen.length - asked).toBe(7)
  })
})

describe('a batch that cannot go on', () => {
  test('pauses when whoever runs it loses the permission, and when they are shut out', async () => {
    const ids = contracts(4)
    const taken = json(200, { id: 900_006, status: 'Finished' })
    const reached = new Map<number, PromiseWithResolvers<() => void>>()
    for (const one of ids.slice(0, 2)) reached.set(one, Promise.withResolvers())
    const hold: Behaviour = (request, response) =>
      reached.get(contractOf(request))!.resolve(() => taken(request, response))
    kpn({ [ids[0]!]: hold, [ids[1]!]: hold })
    const { id } = await calls.create(manager, blocksOf(ids))
    await at.operators.add('sam', 'helpdesk', PASSWORD)

    await calls.start(await at.signIn('sam'), id)
    const first = await reached.get(ids[0]!)!.promise
    await at.operators.setRole('sam', 'viewer')
    first()
    await calls.until(manager, id, 'paused')
    expect(await calls.read(manager, id)).toMatchObject({ pausedBecause: 'forbidden', counts: { done: 1, planned: 3 } })

    await at.operators.setRole('sam', 'helpdesk')
    await calls.step(await at.signIn('sam'), id, 'resume')
    const second = await reached.get(ids[1]!)!.promise
    await at.operators.disable('sam')
    second()
    await calls.until(manager, id, 'paused')
    expect(await calls.read(manager, id)).toMatchObject({ pausedBecause: 'forbidden', counts: { done: 2, planned: 2 } })

    await calls.step(manager, id, 'resume')
    await calls.until(manager, id, 'done')
    expect(blocked()).toEqual(ids)
  })

  test('pauses after five lost answers in a row: an upstream that is down does not use it up', async () => {
    const ids = contracts(9)
    kpn(Object.fromEntries(ids.slice(1).map((one) => [one, reset])))
    const { id } = await calls.create(helpdesk, blocksOf(ids))
    await calls.start(helpdesk, id)
    await calls.until(helpdesk, id, 'paused')
    expect(await calls.read(helpdesk, id)).toMatchObject({
      pausedBecause: 'unknowns',
      counts: { done: 1, unknown: 5, planned: 3 },
    })
    expect(blocked()).toEqual(ids.slice(0, 6))
  })

  test('pauses after five refusals in a row because the customer may not order: the rest is left to be sent', async () => {
    const ids = contracts(9)
    const frozen = json(403, { name: 'ORDERING_IS_BLOCKED_FOR_CUSTOMER', description: 'frozen' })
    kpn(Object.fromEntries(ids.slice(1).map((one) => [one, frozen])))
    const { id } = await calls.create(helpdesk, blocksOf(ids))
    await calls.start(helpdesk, id)
    await calls.until(helpdesk, id, 'paused')
    expect(await calls.read(helpdesk, id)).toMatchObject({
      pausedBecause: 'frozen',
      counts: { done: 1, 'not-applied': 5, planned: 3 },
    })
    kpn()
    await calls.step(helpdesk, id, 'resume')
    await calls.until(helpdesk, id, 'done')
    expect(blocked()).toEqual(ids)
  })
})

describe('a portal that stops', () => {
  test('lets the one that is on its way end, begins no other, and goes on when it is back', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'vloot-stopping-'))
    const env = { MSM_RATE: '500', DATABASE_URL: `file:${join(folder, 'vloot.db')}` }
    const ids = contracts(3)
    const taken = json(200, { id: 900_008, status: 'Finished' })
    const reached = Promise.withResolvers<() => void>()
    const before = await startTestPortal({ env })
    before.upstream.behave((request, response) => reached.resolve(() => taken(request, response)))
    const cookie = await before.signIn()
    const { id } = await batchCalls(before).create(cookie, blocksOf(ids))
    await batchCalls(before).start(cookie, id)
    const goOn = await reached.promise
    const stopped = before.portal.stop()
    goOn()
    await stopped
    expect(before.upstream.seen.map(contractOf)).toEqual(ids.slice(0, 1))
    await before.upstream.close()

    const after = await startTestPortal({ env, roles: [] })
    after.upstream.behave(taken)
    const again = await after.signIn('manager')
    await batchCalls(after).until(again, id, 'done')
    expect((await batchCalls(after).read(again, id)).counts).toMatchObject({ done: 3, unknown: 0 })
    expect(after.upstream.seen.map(contractOf)).toEqual(ids.slice(1))
    await after.stop()
    rmSync(folder, { recursive: true })
  })
})

describe('a secret of a planned command', () => {
  const item = (contractId: number, over: object = {}) => ({
    label: 'eSIM',
    body: { contractId, esim: true, email: 'esim@example.nl', confirmationCode: CODE, ...over },
  })

  test('is sent, also after a 429, and stands nowhere: not on disk, in an answer, an event or the log', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'vloot-secret-'))
    const url = `file:${join(folder, 'vloot.db')}`
    const own = await startTestPortal({
      env: { MSM_RATE: '500', DATABASE_URL: url },
      batches: { plannable: ['simReplace'] },
    })
    const planned = batchCalls(own)
    const cookie = await own.signIn('manager')
    const book = await openDatabase(url)
    const onDisk = () => readdirSync(folder).map((name) => readFileSync(join(folder, name)).includes(CODE))
    const told: string[] = []
    try {
      own.upstream.once(json(429, {}, { 'retry-after': '0' }))
      own.upstream.behave(json(200, { id: 900_007, status: 'Finished', confirmationCode: CODE }))
      const body = { row: 'simReplace', name: 'New cards', items: [item(1), item(2, { email: undefined })] }
      told.push(await (await planned.ask(cookie, '', body)).text())
      const { id } = await planned.create(cookie, [item(1), item(2)], { row: 'simReplace' })
      const [sealed] = await book.selectFrom('batch_items').select(['body', 'sealed']).execute()
      expect(sealed).toEqual({ body: expect.stringContaining('***') as string, sealed: expect.any(String) as string })
      expect(onDisk()).not.toContain(true)

      await planned.start(cookie, id)
      await planned.until(cookie, id, 'done')
      const sent = own.upstream.seen.filter(({ url: path }) => path.endsWith('/order/replace-sim'))
      expect(sent.map(({ body: wire }) => (JSON.parse(wire) as { confirmationCode: string }).confirmationCode)).toEqual(
        [CODE, CODE, CODE],
      )
      const left = await book.selectFrom('batch_items').select(['body', 'sealed']).execute()
      expect(left).toEqual([
        { body: null, sealed: null },
        { body: null, sealed: null },
      ])
      for (const path of [`/api/batches/${id}`, `/api/batches/${id}/items`, '/api/ledger'])
        told.push(await (await own.call(path, { cookie })).text())
      told.push(JSON.stringify(await book.selectFrom('events').selectAll().execute()), JSON.stringify(own.log()))
      expect(told.join('')).not.toContain(CODE)
      expect(told.join('')).toContain('***')
      expect(onDisk()).not.toContain(true)
    } finally {
      await book.destroy()
      await own.stop()
      rmSync(folder, { recursive: true })
    }
  })

  test('is erased with a batch that is stopped, or forgotten for 30 days', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'vloot-forgotten-'))
    const url = `file:${join(folder, 'vloot.db')}`
    let ahead = 0
    const own = await startTestPortal({
      env: { DATABASE_URL: url },
      batches: { plannable: ['simReplace'] },
      now: () => Date.now() + ahead,
    })
    const planned = batchCalls(own)
    const book = await openDatabase(url)
    const sealed = () => book.selectFrom('batch_items').select('batch_id').where('sealed', 'is not', null).execute()
    const cookie = await own.signIn('manager')
    const stopped = await planned.create(cookie, [item(1)], { row: 'simReplace' })
    const forgotten = await planned.create(cookie, [item(2)], { row: 'simReplace' })
    expect(await planned.step(cookie, stopped.id, 'stop')).toMatchObject({ counts: { cancelled: 1 } })
    expect(await sealed()).toEqual([{ batch_id: forgotten.id }])
    expect((await planned.ask(cookie, `/${stopped.id}/start`, { items: 'all' })).status).toBe(422)

    ahead = 31 * 86_400_000
    await planned.until(await own.signIn('manager'), forgotten.id, 'stopped')
    await expect.poll(sealed).toEqual([])
    await book.destroy()
    await own.stop()
    rmSync(folder, { recursive: true })
  })
})
