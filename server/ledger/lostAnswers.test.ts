import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { EXAMPLE } from '../../mocks/fleet/exampleCompany.ts'
import type { World } from '../../mocks/fleet/world.ts'
import { createSandbox } from '../../mocks/sandbox.ts'
import { serve, type SandboxServer } from '../../mocks/serve.ts'
import { fill, open, tick } from '../../mocks/testing/baskets.ts'
import { sandboxClient } from '../../mocks/testing/sandboxClient.ts'
import { smallClient } from '../testing/smallUpstream.ts'
import { testDatabases, type TestDatabase } from '../testing/testDatabases.ts'
import { anAsker, anIntent, ledgerRows, openTestLedger } from '../testing/testLedger.ts'
import type { Upstream } from '../upstream/upstream.ts'

/**
 * Whatever people do with people, groups and contracts, done by the sandbox over real sockets, and the answer lost (`reset` after the
 * work) or lost before the work: the ledger finds out the one and never claims the other.
 */

const mila = anAsker('mila', 'manager')
const NOON = Date.UTC(2026, 10, 22, 13)
const MINUTE = 60_000
const DAY = 86_400_000

interface Place {
  readonly world: World
  /** A second debtor's cost centre, in the same company as `person`. */
  readonly far: number
  readonly centre: number
  readonly person: number
  readonly colleague: number
}

function placeIn(world: World): Place {
  const debtors = world.groups.get(world.roots[0]!)!.children.map((id) => world.groups.get(id)!)
  const centreOf = (at: number) => debtors[at]!.children.find((id) => world.groups.get(id)!.type === 'COST_CENTER')!
  const busy = new Set([...world.tracked.values()].map(({ orderedFor }) => orderedFor))
  const centre = centreOf(0)
  const free = world.groups.get(centre)!.children.filter((id) => world.people.has(id) && !busy.has(id))
  return { world, centre, far: centreOf(1), person: free[0]!, colleague: free[1]! }
}

const baskets = new WeakMap<World, string>()
/** One basket of each world, ready to be ordered: a new contract with an eSIM. */
function basketIn(world: World): string {
  const known = baskets.get(world)
  if (known !== undefined) return known
  const sessionId = open(world, { accountGroupId: EXAMPLE.julia })
  tick(world, sessionId, 'Mobile Voice and Data')
  fill(world, sessionId, { eSim: 'true', eSimEmail: 'julia@companyx.nl', eSimConfirmationCode: '482193' })
  baskets.set(world, sessionId)
  return sessionId
}

const nina = { firstName: 'Nina', surname: 'Nieuwkoop', gender: 'FEMALE', vip: false }

/** Each write, and the last word about it (`CONFIRMED`: it was seen where it belongs, and no request stands for it). */
const writes: Record<
  string,
  (at: Place) => { row: string; path?: object; query?: object; body?: object; word?: string }
> = {
  'a person is created': () => ({
    row: 'subscriberCreate',
    body: { groupId: EXAMPLE.costCentre, subscriber: nina },
    word: 'CLOSED',
  }),
  'a person is deleted': () => ({
    row: 'subscriberDelete',
    path: { id: EXAMPLE.julia },
    body: {},
    word: 'CLOSED',
  }),
  'a person moves at once, without a request': () => ({
    row: 'subscriberMove',
    path: { id: EXAMPLE.julia },
    body: { destinationGroupId: 'a group' },
  }),
  'a person moves between debtors': ({ person, far }) => ({
    row: 'subscriberMove',
    path: { id: person },
    body: { destinationGroupId: far },
    word: 'CLOSED',
  }),
  'several move, with a reference': ({ person, colleague, far }) => ({
    row: 'hierarchyMove',
    body: { movedGroupIds: [person, colleague], destinationGroupId: far, referenceNumber: 'VLBULK' },
    word: 'CLOSED',
  }),
  'several move, without one': ({ person, colleague, far }) => ({
    row: 'hierarchyMove',
    body: { movedGroupIds: [person, colleague], destinationGroupId: far },
  }),
  'a group moves': () => ({
    row: 'hierarchyMove',
    body: { movedGroupIds: [EXAMPLE.costCentre], destinationGroupId: 'a group' },
  }),
  'a cost centre is created': () => ({
    row: 'costCenterCreate',
    body: { groupId: EXAMPLE.debtor, name: 'Sales', costCenterNumber: '9001' },
  }),
  'a cost centre is renamed': () => ({
    row: 'groupUpdate',
    path: { id: EXAMPLE.costCentre },
    body: { name: 'Support', costCenterNumber: '124' },
  }),
  'a group is removed': () => ({ row: 'groupRemove', path: { id: EXAMPLE.costCentre } }),
  'a SIM card is blocked': () => ({ row: 'simBlock', body: { contractId: EXAMPLE.joshuasContract }, word: 'CLOSED' }),
  'a block is lifted': () => ({ row: 'simUnblock', body: { contractId: EXAMPLE.maximsContract }, word: 'CLOSED' }),
  'a SIM card is replaced by an eSIM': () => ({
    row: 'simReplace',
    body: { contractId: EXAMPLE.joshuasContract, esim: true, email: 'j@companyx.nl', confirmationCode: '482193' },
    word: 'CLOSED',
  }),
  'a contract moves': () => ({
    row: 'contractMove',
    body: { contractId: EXAMPLE.joshuasContract, destinationGroupId: EXAMPLE.julia },
    word: 'CLOSED',
  }),
  'a number is ported out': () => ({
    row: 'contractPortOut',
    body: { contractId: EXAMPLE.joshuasContract },
    word: 'CLOSED',
  }),
  'a basket is ordered': ({ world }) => ({
    row: 'basketOrder',
    query: { sessionId: basketIn(world) },
    body: {},
    word: 'CLOSED',
  }),
  'a request is cancelled': ({ world }) => ({
    row: 'serviceRequestCancel',
    path: {
      id: [...world.tracked.values()].find((one) => one.family === 'service-request' && one.status === 'NEW')!.id,
    },
    query: { note: 'by mistake' },
  }),
}

describe.each(testDatabases)('an answer is lost, on $name', (kind) => {
  let database: TestDatabase
  let sandbox: SandboxServer
  let msm: Upstream
  let opened: Awaited<ReturnType<typeof openTestLedger>>
  let at: Place
  let group: number

  beforeEach(async () => {
    database = await kind.make()
    sandbox = await serve(createSandbox({ size: 2000, seed: 3, now: () => NOON }))
    sandbox.engine.clock.freeze(true)
    msm = smallClient('msm', sandbox.msmUrl, await sandboxClient(sandbox).bearer())
    opened = await openTestLedger(database.url, { upstreams: { msm, stn: undefined } })
    opened.clock.now = NOON
    at = placeIn(sandbox.engine.world)
    at.world.contracts.get(EXAMPLE.maximsContract)!.state = 'BLOCKED'
    const made = await ask('virtualGroupCreate', { body: JSON.stringify({ groupId: EXAMPLE.debtor, name: 'Region' }) })
    group = (made as { groupId: number }).groupId
  })
  afterEach(async () => {
    await opened.close()
    await sandbox.close()
    await database.remove()
  })

  async function ask(row: string, given: object) {
    const exchange = await msm.exchange({ row: ledgerRows[row]!, path: {}, query: {}, ...given })
    if (exchange.kind !== 'answered' || exchange.status !== 200) throw new Error(JSON.stringify(exchange))
    return exchange.body
  }

  /** Both clocks: KPN's and ours. */
  const later = (ms: number) => {
    sandbox.engine.clock.advance(ms)
    opened.clock.now += ms
  }

  function intentOf(name: string) {
    const { row, path = {}, query = {}, body } = writes[name]!(at)
    const there = body && JSON.parse(JSON.stringify(body).replace('"a group"', String(group)))
    return anIntent({ asker: mila, row: ledgerRows[row]!, path: { ...path }, query: { ...query }, body: there })
  }

  const send = (intent: ReturnType<typeof intentOf>) => (body: unknown) =>
    msm.exchange({
      row: intent.row,
      path: intent.path,
      query: intent.query,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })

  async function lose(name: string, when: 'before' | 'after') {
    const intent = intentOf(name)
    sandbox.engine.faults.arm({ upstream: 'msm', kind: 'reset', when, path: intent.row.id, times: 1 })
    await expect(opened.ledger.perform(intent, send(intent))).rejects.toMatchObject({ told: { outcome: 'unknown' } })
    const { commands } = await opened.ledger.list(mila, { limit: 1 })
    return { intent, id: commands[0]!.id }
  }

  const perform = async (name: string) => {
    const intent = intentOf(name)
    return (await opened.ledger.perform(intent, send(intent))).commandId
  }

  /** Looks until the ledger has nothing more to ask. */
  async function follow(id: string) {
    for (let looks = 0; looks < 8; looks += 1) {
      later(2_000)
      await opened.ledger.follow(mila, id)
    }
    return opened.ledger.read(mila, id)
  }

  const timesDone = (row: string) => sandbox.engine.log.list({ row }).filter(({ applied }) => applied).length

  test.each(Object.keys(writes))('%s: it is found out, once and for all', async (name) => {
    const { id, intent } = await lose(name, 'after')
    const { word = 'CONFIRMED' } = writes[name]!(at)
    const command = await follow(id)
    expect(command).toMatchObject({ state: 'accepted', progress: { status: word, final: true, succeeded: true } })
    expect(command.events!.map(({ kind: what }) => what).slice(0, 3)).toEqual(['sent', 'ended', 'settled'])
    const again = await opened.ledger.perform(intent, () => Promise.reject(new Error('sent again')))
    expect(again).toMatchObject({ replayed: true, status: 200 })
    expect(timesDone(intent.row.id)).toBe(1)
  })

  test.each(Object.keys(writes))('%s: not, when it never got there; then a person says so', async (name) => {
    const { id, intent } = await lose(name, 'before')
    expect(await follow(id)).toMatchObject({ state: 'unknown', outcome: 'unknown' })
    expect(timesDone(intent.row.id)).toBe(0)
    await opened.ledger.settle(mila, id, { applied: false, note: 'not in MijnKPN' })
    await opened.ledger.perform({ ...intent, key: 'next' }, send(intent))
    expect(timesDone(intent.row.id)).toBe(1)
  })

  test.each(['half', 'garbage', '500'] as const)(
    'a block whose answer was lost by %s is never sent twice, and never called done before KPN says so',
    async (kind) => {
      const intent = intentOf('a SIM card is blocked')
      sandbox.engine.faults.arm({ upstream: 'msm', kind, when: 'after', path: 'simBlock', times: 1 })
      const first = await opened.ledger.perform(intent, send(intent)).catch((error: unknown) => error)
      expect(first).toMatchObject({ told: { outcome: 'unknown' } })
      await expect(opened.ledger.perform(intent, send(intent))).rejects.toMatchObject({ told: { outcome: 'unknown' } })
      const { commands } = await opened.ledger.list(mila, { limit: 1 })
      const found = await opened.ledger.follow(mila, commands[0]!.id)
      expect(found).toMatchObject({ state: 'accepted', progress: { status: 'NEW', final: false } })
      expect(await follow(found.id)).toMatchObject({ progress: { status: 'CLOSED', final: true, succeeded: true } })
      expect(at.world.contracts.get(EXAMPLE.joshuasContract)!.state).toBe('BLOCKED')
      expect(timesDone('simBlock')).toBe(1)
    },
  )

  test.each([
    ['a SIM card is blocked', 'simBlock'],
    ['a basket is ordered', 'basketOrder'],
  ])('%s: on its way when its portal died, it is unknown after the deadline, and found', async (name, row) => {
    const intent = intentOf(name)
    const died = Promise.withResolvers<never>()
    const lost = opened.ledger
      .perform(intent, async (body) => {
        await send(intent)(body)
        return died.promise
      })
      .catch((error: unknown) => error)
    await expect.poll(() => timesDone(row)).toBe(1)
    await expect(opened.ledger.perform(intent, send(intent))).rejects.toMatchObject({ code: 'key_in_flight' })
    later(31_000)
    await expect(opened.ledger.perform(intent, send(intent))).rejects.toMatchObject({ told: { outcome: 'unknown' } })
    const { commands } = await opened.ledger.list(mila, { limit: 1 })
    expect(await follow(commands[0]!.id)).toMatchObject({ state: 'accepted', progress: { status: 'CLOSED' } })
    expect(timesDone(row)).toBe(1)
    died.reject(new Error('killed'))
    await lost
  })

  test('a template whose keeping got no answer waits for a person, and nobody keeps it twice meanwhile', async () => {
    const intent = anIntent({
      asker: mila,
      row: ledgerRows.basketSaveAsTemplate!,
      query: { sessionId: basketIn(at.world) },
      body: { groupId: EXAMPLE.debtor, name: 'Chauffeur' },
    })
    sandbox.engine.faults.arm({ upstream: 'msm', kind: 'reset', when: 'after', path: intent.row.id, times: 1 })
    await expect(opened.ledger.perform(intent, send(intent))).rejects.toMatchObject({ told: { outcome: 'unknown' } })
    const { commands } = await opened.ledger.list(mila, { limit: 1 })
    expect(await follow(commands[0]!.id)).toMatchObject({ state: 'unknown' })
    await expect(opened.ledger.perform({ ...intent, key: 'next' }, send(intent))).rejects.toMatchObject({
      code: 'subject_busy',
    })
    await opened.ledger.settle(mila, commands[0]!.id, { applied: true, note: 'in the list of templates' })
    expect(await opened.ledger.read(mila, commands[0]!.id)).toMatchObject({ state: 'accepted' })
    expect(timesDone(intent.row.id)).toBe(1)
  })

  test('an acceptance of a wrong shape is followed by our reference to its end', async () => {
    const intent = anIntent({
      asker: mila,
      row: ledgerRows.subscriberUpdate!,
      path: { id: EXAMPLE.julia },
      body: { subscriber: { ...nina, email: 'nina@companyx.nl' } },
    })
    sandbox.engine.faults.arm({ upstream: 'msm', kind: 'nonsense', path: 'subscriberUpdate', times: 1 })
    const { commandId } = await opened.ledger.perform(intent, send(intent))
    expect(await opened.ledger.read(mila, commandId)).toMatchObject({ state: 'accepted', progress: null })
    expect(await follow(commandId)).toMatchObject({
      state: 'accepted',
      progress: { status: 'CLOSED', final: true, succeeded: true, list: 'service-requests' },
    })
    await opened.ledger.perform({ ...intent, key: 'next' }, send(intent))
    expect(timesDone('subscriberUpdate')).toBe(2)
  })

  test('a cost centre that was found again is answered with its id', async () => {
    const { id, intent } = await lose('a cost centre is created', 'after')
    await follow(id)
    const { body } = await opened.ledger.perform(intent, () => Promise.reject(new Error('sent again')))
    const { groupId } = body as { groupId: number }
    expect(sandbox.engine.world.groups.get(groupId)).toMatchObject({ costCenterNumber: '9001', name: 'Sales' })
  })

  test('a custom group whose name is found is not taken for ours: two may have one name', async () => {
    const body = { groupId: EXAMPLE.debtor, name: 'Region' }
    const intent = anIntent({ row: ledgerRows.virtualGroupCreate!, path: {}, body })
    sandbox.engine.faults.arm({ upstream: 'msm', kind: 'reset', when: 'after', path: 'virtualGroupCreate', times: 1 })
    await expect(opened.ledger.perform(intent, send(intent))).rejects.toMatchObject({ told: { outcome: 'unknown' } })
    const { commands } = await opened.ledger.list(mila, { limit: 1 })
    expect(await follow(commands[0]!.id)).toMatchObject({ state: 'unknown' })
  })

  test("a delete is not settled by the gateway's 404, nor by a page", async () => {
    const { id } = await lose('a person is deleted', 'before')
    for (const fault of [
      { kind: 'apigee', status: 404, code: 'messaging.adaptors.http.flow.ApplicationNotFound' },
      { kind: 'html', status: 404 },
    ] as const) {
      sandbox.engine.faults.arm({ upstream: 'msm', path: 'subscriberRead', ...fault })
      expect(await follow(id)).toMatchObject({ state: 'unknown' })
      sandbox.engine.faults.clear()
    }
  })

  describe('what is answered is followed to its end', () => {
    test('at once where KPN made no request: a second move need not wait', async () => {
      const id = await perform('a person moves at once, without a request')
      expect(await opened.ledger.read(mila, id)).toMatchObject({
        state: 'accepted',
        progress: { status: 'Finished', final: true, succeeded: true, upstreamId: null },
      })
    })

    test('at once where groups alone moved: KPN makes no request for them', async () => {
      const id = await perform('a group moves')
      expect(await opened.ledger.read(mila, id)).toMatchObject({
        reference: null,
        progress: { status: 'ANSWERED', final: true, succeeded: true },
      })
    })

    test('by its id, when several moved and one request came of it', async () => {
      const body = { movedGroupIds: [at.person], destinationGroupId: at.far }
      const intent = anIntent({ row: ledgerRows.hierarchyMove!, path: {}, body })
      const { commandId } = await opened.ledger.perform(intent, send(intent))
      const { progress } = await opened.ledger.read(mila, commandId)
      expect(progress).toMatchObject({ final: false, upstreamId: expect.stringMatching(/^\d+$/) })
      expect(await follow(commandId)).toMatchObject({
        progress: { status: 'CLOSED', final: true, upstreamId: progress!.upstreamId },
      })
    })

    test('by where they went, when several requests came back without a reference', async () => {
      const id = await perform('several move, without one')
      expect(await opened.ledger.read(mila, id)).toMatchObject({ state: 'accepted', progress: null })
      expect(await follow(id)).toMatchObject({ progress: { status: 'CONFIRMED', final: true, succeeded: true } })
    })

    test('by the reference of all its requests, the last of which decides', async () => {
      const id = await perform('several move, with a reference')
      later(2_000)
      expect(await opened.ledger.follow(mila, id)).toMatchObject({
        progress: { status: 'IN_PROGRESS', final: false, list: 'service-requests' },
      })
      expect(await follow(id)).toMatchObject({ progress: { status: 'CLOSED', final: true, succeeded: true } })
    })

    test('a termination whose answer got lost is found, and is only requested while its day lies ahead', async () => {
      const wishDate = new Date(NOON + 90 * DAY).toISOString()
      const body = { contractId: EXAMPLE.joshuasContract, wishDate }
      const intent = anIntent({ asker: mila, row: ledgerRows.contractTerminate!, path: {}, body })
      sandbox.engine.faults.arm({ upstream: 'msm', kind: 'reset', when: 'after', path: 'contractTerminate', times: 1 })
      await expect(opened.ledger.perform(intent, send(intent))).rejects.toMatchObject({ told: { outcome: 'unknown' } })
      const { commands } = await opened.ledger.list(mila, { limit: 1 })
      const { id } = commands[0]!
      later(50 * MINUTE)
      const requested = { status: 'NEW', final: false, list: 'service-requests' }
      expect(await opened.ledger.follow(mila, id)).toMatchObject({ state: 'accepted', progress: requested })
      expect(timesDone('contractTerminate')).toBe(1)
    })

    test('a block that is under way lets nobody else block, in whatever words KPN would take it', async () => {
      const id = await perform('a SIM card is blocked')
      const second = { ...intentOf('a SIM card is blocked'), key: 'second' }
      await expect(opened.ledger.perform(second, send(second))).rejects.toMatchObject({
        code: 'subject_busy',
        told: { commandId: id },
      })
      expect(timesDone('simBlock')).toBe(1)
    })

    test('a contract that is blocked proves nothing about a block of ours: an unblock may be under way', async () => {
      const { id } = await lose('a SIM card is blocked', 'before')
      at.world.contracts.get(EXAMPLE.joshuasContract)!.state = 'BLOCKED'
      expect(await follow(id)).toMatchObject({ state: 'unknown' })
    })

    test('for as long as a wish date lies ahead', async () => {
      const intent = anIntent({
        row: ledgerRows.subscriberMove!,
        path: { id: at.person },
        body: { destinationGroupId: at.far, wishDate: new Date(NOON + 40 * MINUTE).toISOString() },
      })
      const { commandId } = await opened.ledger.perform(intent, send(intent))
      later(25 * MINUTE)
      expect(await opened.ledger.follow(mila, commandId)).toMatchObject({ progress: { status: 'NEW', final: false } })
      later(25 * MINUTE)
      expect(await opened.ledger.follow(mila, commandId)).toMatchObject({ progress: { status: 'CLOSED', final: true } })
    })
  })
})
