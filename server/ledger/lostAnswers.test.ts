import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { EXAMPLE } from '../../mocks/fleet/exampleCompany.ts'
import { basketIn, mila, nina, startWrites, writes, type Writes } from '../testing/startWrites.ts'
import { testDatabases, type TestDatabase } from '../testing/testDatabases.ts'
import { anIntent, ledgerRows } from '../testing/testLedger.ts'

/** Lost after the work (`reset`), or before it: the ledger finds out the one and never claims the other. */
describe.each(testDatabases)('an answer is lost, on $name', (kind) => {
  let database: TestDatabase
  let here: Writes
  beforeEach(async () => {
    database = await kind.make()
    here = await startWrites(database.url)
  })
  afterEach(async () => {
    await here.close()
    await database.remove()
  })

  test.each(Object.keys(writes))('%s: it is found out, once and for all', async (name) => {
    const { id, intent } = await here.lose(name, 'after')
    const { word = 'CONFIRMED' } = writes[name]!(here.at)
    const command = await here.follow(id)
    expect(command).toMatchObject({ state: 'accepted', progress: { status: word, final: true, succeeded: true } })
    expect(command.events!.map(({ kind: what }) => what).slice(0, 3)).toEqual(['sent', 'ended', 'settled'])
    const again = await here.ledger.perform(intent, () => Promise.reject(new Error('sent again')))
    expect(again).toMatchObject({ replayed: true, status: 200 })
    expect(here.timesDone(intent.row.id)).toBe(1)
  })

  test.each(Object.keys(writes))('%s: not, when it never got there; then a person says so', async (name) => {
    const { id, intent } = await here.lose(name, 'before')
    expect(await here.follow(id)).toMatchObject({ state: 'unknown', outcome: 'unknown' })
    expect(here.timesDone(intent.row.id)).toBe(0)
    await here.ledger.settle(mila, id, { applied: false, note: 'not in MijnKPN' })
    await here.ledger.perform({ ...intent, key: 'next' }, here.send(intent))
    expect(here.timesDone(intent.row.id)).toBe(1)
  })

  test.each(['half', 'garbage', '500'] as const)(
    'a block whose answer was lost by %s is never sent twice, and never called done before KPN says so',
    async (kind) => {
      const intent = here.intentOf('a SIM card is blocked')
      here.sandbox.engine.faults.arm({ upstream: 'msm', kind, when: 'after', path: 'simBlock', times: 1 })
      const first = await here.ledger.perform(intent, here.send(intent)).catch((error: unknown) => error)
      expect(first).toMatchObject({ told: { outcome: 'unknown' } })
      await expect(here.ledger.perform(intent, here.send(intent))).rejects.toMatchObject({
        told: { outcome: 'unknown' },
      })
      const { commands } = await here.ledger.list(mila, { limit: 1 })
      const found = await here.ledger.follow(mila, commands[0]!.id)
      expect(found).toMatchObject({ state: 'accepted', progress: { status: 'NEW', final: false } })
      expect(await here.follow(found.id)).toMatchObject({
        progress: { status: 'CLOSED', final: true, succeeded: true },
      })
      expect(here.at.world.contracts.get(EXAMPLE.joshuasContract)!.state).toBe('BLOCKED')
      expect(here.timesDone('simBlock')).toBe(1)
    },
  )

  test.each([
    ['a SIM card is blocked', 'simBlock'],
    ['a basket is ordered', 'basketOrder'],
  ])('%s: on its way when its portal died, it is unknown after the deadline, and found', async (name, row) => {
    const intent = here.intentOf(name)
    const died = Promise.withResolvers<never>()
    const lost = here.ledger
      .perform(intent, async (body) => {
        await here.send(intent)(body)
        return died.promise
      })
      .catch((error: unknown) => error)
    await expect.poll(() => here.timesDone(row)).toBe(1)
    await expect(here.ledger.perform(intent, here.send(intent))).rejects.toMatchObject({ code: 'key_in_flight' })
    here.later(31_000)
    await expect(here.ledger.perform(intent, here.send(intent))).rejects.toMatchObject({ told: { outcome: 'unknown' } })
    const { commands } = await here.ledger.list(mila, { limit: 1 })
    expect(await here.follow(commands[0]!.id)).toMatchObject({ state: 'accepted', progress: { status: 'CLOSED' } })
    expect(here.timesDone(row)).toBe(1)
    died.reject(new Error('killed'))
    await lost
  })

  test('a template whose keeping got no answer waits for a person, and nobody keeps it twice meanwhile', async () => {
    const intent = anIntent({
      asker: mila,
      row: ledgerRows.basketSaveAsTemplate!,
      query: { sessionId: basketIn(here.at.world) },
      body: { groupId: EXAMPLE.debtor, name: 'Chauffeur' },
    })
    const id = await here.loseIntent(intent, 'after')
    expect(await here.follow(id)).toMatchObject({ state: 'unknown' })
    await expect(here.ledger.perform({ ...intent, key: 'next' }, here.send(intent))).rejects.toMatchObject({
      code: 'subject_busy',
    })
    await here.ledger.settle(mila, id, { applied: true, note: 'in the list of templates' })
    expect(await here.ledger.read(mila, id)).toMatchObject({ state: 'accepted' })
    expect(here.timesDone(intent.row.id)).toBe(1)
  })

  test('an acceptance of a wrong shape is followed by our reference to its end', async () => {
    const intent = anIntent({
      asker: mila,
      row: ledgerRows.subscriberUpdate!,
      path: { id: EXAMPLE.julia },
      body: { subscriber: { ...nina, email: 'nina@companyx.nl' } },
    })
    here.sandbox.engine.faults.arm({ upstream: 'msm', kind: 'nonsense', path: 'subscriberUpdate', times: 1 })
    const { commandId } = await here.ledger.perform(intent, here.send(intent))
    expect(await here.ledger.read(mila, commandId)).toMatchObject({ state: 'accepted', progress: null })
    expect(await here.follow(commandId)).toMatchObject({
      state: 'accepted',
      progress: { status: 'CLOSED', final: true, succeeded: true, list: 'service-requests' },
    })
    await here.ledger.perform({ ...intent, key: 'next' }, here.send(intent))
    expect(here.timesDone('subscriberUpdate')).toBe(2)
  })

  test('a cost centre that was found again is answered with its id', async () => {
    const { id, intent } = await here.lose('a cost centre is created', 'after')
    await here.follow(id)
    const { body } = await here.ledger.perform(intent, () => Promise.reject(new Error('sent again')))
    const { groupId } = body as { groupId: number }
    expect(here.sandbox.engine.world.groups.get(groupId)).toMatchObject({ costCenterNumber: '9001', name: 'Sales' })
  })

  test('a custom group whose name is found is not taken for ours: two may have one name', async () => {
    const body = { groupId: EXAMPLE.debtor, name: 'Region' }
    const intent = anIntent({ row: ledgerRows.virtualGroupCreate!, path: {}, body })
    const id = await here.loseIntent(intent, 'after')
    expect(await here.follow(id)).toMatchObject({ state: 'unknown' })
  })

  test("a delete is not settled by the gateway's 404, nor by a page", async () => {
    const { id } = await here.lose('a person is deleted', 'before')
    for (const fault of [
      { kind: 'apigee', status: 404, code: 'messaging.adaptors.http.flow.ApplicationNotFound' },
      { kind: 'html', status: 404 },
    ] as const) {
      here.sandbox.engine.faults.arm({ upstream: 'msm', path: 'subscriberRead', ...fault })
      expect(await here.follow(id)).toMatchObject({ state: 'unknown' })
      here.sandbox.engine.faults.clear()
    }
  })
})
