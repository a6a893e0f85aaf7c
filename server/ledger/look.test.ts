import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { TRACK_STATUSES } from '#contract/msm/schemas/status.ts'
import { smallClient, startSmallUpstream, type SmallAnswer } from '../testing/smallUpstream.ts'
import { testDatabases, type TestDatabase } from '../testing/testDatabases.ts'
import { anAsker, anIntent, ledgerRows, martino, openTestLedger } from '../testing/testLedger.ts'
import type { Exchange } from '../upstream/upstream.ts'

const LISTS = '/track-and-trace/'
const mila = anAsker('mila', 'manager')
const noAnswer: Exchange = { kind: 'failed', code: 'upstream_unreachable', sent: true, forTheLog: 'reset' }

const accept = (id: number) => async (): Promise<Exchange> => ({
  kind: 'answered',
  status: 200,
  headers: {},
  body: { id, status: 'Initialized' },
})

const neverAgain = () => Promise.reject(new Error('sent again'))

interface Order {
  id: number
  status: string
  customerReference?: string | null
  kpnReference?: string
  creationDate?: string
}

/** What KPN holds, and how it answers; a test changes it as KPN would. */
const aKpn = () => ({
  'service-requests': [] as Order[],
  orders: [] as Order[],
  person: {} as unknown,
  down: undefined as SmallAnswer | undefined,
})

describe.each(testDatabases)('looking at upstream on $name', (kind) => {
  let database: TestDatabase
  let kpn: ReturnType<typeof aKpn>
  let upstream: Awaited<ReturnType<typeof startSmallUpstream>>
  let opened: Awaited<ReturnType<typeof openTestLedger>>

  beforeEach(async () => {
    kpn = aKpn()
    database = await kind.make()
    upstream = await startSmallUpstream(({ path, query }) => {
      if (kpn.down) return kpn.down
      if (!path.startsWith(LISTS)) return { status: 200, body: kpn.person }
      const [list, id] = path.slice(LISTS.length).split('/') as ['orders' | 'service-requests', string?]
      const isAsked = (order: Order) => query.getAll('status').includes(order.status)
      if (id === undefined) return { status: 200, body: { result: kpn[list].filter(isAsked), total: 0 } }
      const order = kpn[list].find((one) => String(one.id) === id)
      return order ? { status: 200, body: order } : { status: 404, body: { message: 'none' } }
    })
    opened = await openTestLedger(database.url, {
      upstreams: { msm: smallClient('msm', upstream.url), stn: undefined },
      tickMs: 5,
    })
  })
  afterEach(async () => {
    await opened.close()
    await upstream.close()
    await database.remove()
  })

  /** A write that got no answer; its id, and the reference that upstream was given. */
  async function unknown(over: Parameters<typeof anIntent>[0] = {}) {
    const intent = anIntent(over)
    await expect(opened.ledger.perform(intent, async () => noAnswer)).rejects.toMatchObject({ status: 502 })
    const { commands } = await opened.ledger.list(mila, { limit: 1 })
    const { id, reference } = commands[0]!
    return { id, intent, reference: reference! }
  }

  const follow = async (id: string) => {
    opened.clock.now += 5_000
    return opened.ledger.follow(mila, id)
  }

  describe('settles what is unknown', () => {
    test('by our reference, whatever mark KPN adds and whichever state it is in; the key then says so', async () => {
      const { id, intent, reference } = await unknown()
      expect(await follow(id)).toMatchObject({ state: 'unknown', outcome: 'unknown' })
      kpn.orders.push({
        id: 51,
        status: 'HOLD_CUSTOMER',
        customerReference: `${reference} [FSR9]`,
        kpnReference: 'K-1',
      })

      expect(await follow(id)).toMatchObject({
        state: 'accepted',
        outcome: null,
        progress: { status: 'HOLD_CUSTOMER', final: false, upstreamId: '51', list: 'orders', kpnReference: 'K-1' },
        events: [{ kind: 'sent' }, { kind: 'ended', state: 'unknown' }, { kind: 'settled', state: 'accepted' }],
      })
      expect(await opened.ledger.perform(intent, neverAgain)).toMatchObject({
        status: 200,
        replayed: true,
        body: { id: 51, referenceNumber: `${reference} [FSR9]` },
      })
      const asked = upstream.requests.find(({ path }) => path === '/track-and-trace/service-requests')!
      expect(asked.query.getAll('patterns')).toEqual([reference])
      expect(asked.query.getAll('status')).toEqual([...TRACK_STATUSES])
    })

    test('not by a reference that only begins like ours, and not by its absence', async () => {
      const { id, reference } = await unknown()
      kpn.orders.push({ id: 51, status: 'NEW', customerReference: `${reference}0` })
      kpn.orders.push({ id: 52, status: 'NEW', customerReference: null })
      opened.clock.now += 3 * 86_400_000
      expect(await follow(id)).toMatchObject({ state: 'unknown' })
    })

    test('by a refused order too: it was applied, and came to nothing', async () => {
      const { id, reference } = await unknown()
      kpn['service-requests'].push({ id: 9, status: 'REJECTED', customerReference: reference })
      expect(await follow(id)).toMatchObject({ state: 'accepted', progress: { final: true, succeeded: false } })
    })

    test('not by a reference that two of our commands carry', async () => {
      const body = { subscriber: martino, referenceNumber: 'EMP-7' }
      const first = await unknown({ body })
      const second = await unknown({ body, path: { id: 8 } })
      kpn['service-requests'].push({
        id: 9,
        status: 'NEW',
        customerReference: 'EMP-7',
        creationDate: '2026-03-02T09:00:01.000+00:00',
      })
      expect(await follow(first.id)).toMatchObject({ state: 'unknown' })
      expect(await follow(second.id)).toMatchObject({ state: 'unknown' })
    })

    test('by a reference that was typed only when the order is not older than the command', async () => {
      const { id } = await unknown({ body: { subscriber: martino, referenceNumber: 'EMP-7' } })
      const order = { id: 9, status: 'NEW', customerReference: 'EMP-7', creationDate: '2026-01-02T09:00:00.000+00:00' }
      kpn['service-requests'].push(order)
      expect(await follow(id)).toMatchObject({ state: 'unknown' })
      kpn['service-requests'].push({ ...order, id: 10, creationDate: '2026-03-02T09:00:02.000+00:00' })
      expect(await follow(id)).toMatchObject({ state: 'accepted', progress: { upstreamId: '10' } })
    })

    test('by the state of the object, once every property that was sent is there', async () => {
      const { id, intent } = await unknown()
      kpn.person = { ...martino, surnamePrefix: '', email: null, id: 1234567 }
      expect(await follow(id)).toMatchObject({ state: 'unknown' })
      kpn.person = { ...martino, email: null, id: 1234567, path: [] }
      expect(await follow(id)).toMatchObject({
        state: 'accepted',
        progress: { status: 'CONFIRMED', final: true, succeeded: true },
      })
      await opened.ledger.perform({ ...intent, key: 'next' }, accept(1))
    })

    test('by a person, who needs the permission of the operation; what is settled stays', async () => {
      const { id, intent } = await unknown()
      const viewer = anAsker('vic', 'viewer')
      await expect(opened.ledger.settle(viewer, id, { applied: true, note: 'hm' })).rejects.toMatchObject({
        code: 'forbidden',
        told: { permission: 'people.edit' },
      })
      const settled = await opened.ledger.settle(mila, id, { applied: false, note: 'not in MijnKPN' })
      expect(settled).toMatchObject({ state: 'not-applied', outcome: 'not-applied' })
      expect(settled.events!.at(-1)).toMatchObject({ kind: 'settled', state: 'not-applied', note: 'not in MijnKPN' })
      expect(await opened.ledger.settle(mila, id, { applied: true, note: 'or was it' })).toEqual(settled)
      await expect(opened.ledger.perform(intent, accept(1))).rejects.toMatchObject({ told: { outcome: 'not-applied' } })
      await opened.ledger.perform({ ...intent, key: 'next' }, accept(1))
    })

    test.each([['silence', 'reset'] as const, ['a failure', { status: 500 }] as const])(
      'not when upstream answers with %s, and then later',
      async (_, down) => {
        const { id, reference } = await unknown()
        kpn.down = down
        expect(await follow(id)).toMatchObject({ state: 'unknown' })
        kpn.down = undefined
        kpn['service-requests'].push({ id: 9, status: 'NEW', customerReference: reference })
        expect(await follow(id)).toMatchObject({ state: 'accepted' })
      },
    )
  })

  describe('follows what is accepted', () => {
    test('by its id, as a service request or else as an order, and only news becomes an event', async () => {
      const intent = anIntent()
      const { commandId } = await opened.ledger.perform(intent, accept(33))
      kpn.orders.push({ id: 33, status: 'IN_PROGRESS' })
      const first = await follow(commandId)
      expect(first.progress).toMatchObject({ status: 'IN_PROGRESS', final: false, list: 'orders' })
      const second = await follow(commandId)
      expect(second.progress!.movedAt).toBe(first.progress!.readAt)
      expect(second.progress!.readAt).not.toBe(first.progress!.readAt)
      kpn.orders[0]!.status = 'CLOSED'
      const last = await follow(commandId)
      expect(last.progress).toMatchObject({ status: 'CLOSED', final: true, succeeded: true })
      expect(last.events!.map((event) => event.kind)).toEqual(['sent', 'ended', 'progress', 'progress'])
      await opened.ledger.perform({ ...intent, key: 'next' }, accept(34))
    })

    test('not by an order of that id that carries another reference', async () => {
      const { commandId } = await opened.ledger.perform(anIntent(), accept(33))
      const { reference } = await opened.ledger.read(mila, commandId)
      kpn['service-requests'].push({ id: 33, status: 'CLOSED', customerReference: 'SOMEBODY' })
      expect((await follow(commandId)).progress).toMatchObject({ status: 'Initialized', final: false })
      kpn.orders.push({ id: 70, status: 'CANCELED', customerReference: reference })
      expect((await follow(commandId)).progress).toMatchObject({ status: 'CANCELED', final: true, succeeded: false })
    })

    test('asks once for two who ask at once, and not again within a second', async () => {
      const { commandId } = await opened.ledger.perform(anIntent(), accept(33))
      kpn['service-requests'].push({ id: 33, status: 'NEW' })
      opened.clock.now += 5_000
      await Promise.all([opened.ledger.follow(mila, commandId), opened.ledger.follow(mila, commandId)])
      await opened.ledger.follow(mila, commandId)
      expect(upstream.requests).toHaveLength(1)
    })

    test('gives up after a day on what upstream shows nowhere, and lets go of its subject', async () => {
      const intent = anIntent()
      const { commandId } = await opened.ledger.perform(intent, accept(33))
      opened.clock.now += 86_400_000
      expect((await follow(commandId)).progress).toMatchObject({ status: 'NOT_FOUND', final: true, succeeded: null })
      await opened.ledger.perform({ ...intent, key: 'next' }, accept(34))
    })

    test('whether or not anybody looks, ever less often, and stops when told to', async () => {
      const { commandId } = await opened.ledger.perform(anIntent(), accept(33))
      kpn['service-requests'].push({ id: 33, status: 'NEW' })
      const { stop } = opened.ledger.start()
      opened.clock.now += 2_000
      await expect.poll(() => upstream.requests.length).toBe(1)
      opened.clock.now += 1_000
      // another command shows that the loop has been round without asking for the first
      const other = await opened.ledger.perform(anIntent({ path: { id: 8 } }), accept(44))
      kpn['service-requests'].push({ id: 44, status: 'CLOSED' })
      opened.clock.now += 999
      opened.clock.now += 1_001
      const read = (id: string) => opened.ledger.read(mila, id)
      await expect.poll(async () => (await read(other.commandId)).progress?.final).toBe(true)
      kpn['service-requests'][0]!.status = 'CLOSED'
      opened.clock.now += 60_000
      await expect.poll(async () => (await read(commandId)).progress?.final).toBe(true)
      const before = upstream.requests.length
      await stop()
      opened.clock.now += 3_600_000
      expect(upstream.requests).toHaveLength(before)
    })
  })
})

describe('looking at sTN', () => {
  test('finds our activation among many by its reference, then follows it by its id', async () => {
    const activations = Array.from({ length: 140 }, (_, at) => ({
      id: `act-${at}`,
      status: 'BUSY',
      createdAt: '2026-03-02T10:00:01.0000000+01:00',
      referenceNumber: '',
    }))
    const upstream = await startSmallUpstream(({ query }) => {
      const id = query.get('id')
      const skip = Number(query.get('skip'))
      const results = id ? activations.filter((one) => one.id === id) : activations.slice(skip, skip + 100)
      return { status: 200, body: { offset: skip, total: 0, results } }
    })
    const database = await testDatabases[0]!.make()
    const stn = smallClient('stn', upstream.url)
    const opened = await openTestLedger(database.url, { upstreams: { msm: undefined, stn } })
    const row = Object.values(ledgerRows).find(({ path }) => path === '/SuspendSubscription')!
    const intent = anIntent({ row, path: {}, body: { phoneNumber: '06-12345678' } })
    await expect(opened.ledger.perform(intent, async () => noAnswer)).rejects.toMatchObject({ status: 502 })
    const { commands } = await opened.ledger.list(mila, {})
    const commandId = commands[0]!.id
    const { reference, subjects } = await opened.ledger.read(mila, commandId)
    expect(subjects).toEqual([{ kind: 'subscription', id: '31612345678' }])

    activations[120]!.referenceNumber = reference!
    expect(await opened.ledger.follow(mila, commandId)).toMatchObject({
      state: 'accepted',
      answer: { id: 'act-120' },
      progress: { status: 'BUSY', final: false, upstreamId: 'act-120', list: 'activations' },
    })
    expect(upstream.requests[0]!.query.get('createdAtFrom')).toBe('2026-03-01')
    activations[120]!.status = 'DONE'
    opened.clock.now += 60_000
    expect(await opened.ledger.follow(mila, commandId)).toMatchObject({ progress: { final: true, succeeded: true } })
    await opened.close()
    await upstream.close()
    await database.remove()
  })
})
