import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { blocksOf } from '../testing/batchCalls.ts'
import { json, reset, type Behaviour } from '../testing/recordingUpstream.ts'
import { contractOf, startBatchPortal, type BatchPortal } from '../testing/startBatchPortal.ts'
import { PASSWORD } from '../testing/testPortal.ts'

let world: BatchPortal
beforeAll(async () => {
  world = await startBatchPortal()
})
afterAll(() => world.at.stop())
beforeEach(() => {
  world.at.upstream.seen.length = 0
  world.kpn()
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
    const { blocked, calls, contracts, helpdesk, kpn, ledgerOf } = world
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
    const { at, blocked, calls, contracts, helpdesk, kpn } = world
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
    const { at, calls, contracts, helpdesk, kpn } = world
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
    const { at, blocked, calls, contracts, kpn, manager } = world
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
    const { blocked, calls, contracts, helpdesk, kpn } = world
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
    const { blocked, calls, contracts, helpdesk, kpn } = world
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
