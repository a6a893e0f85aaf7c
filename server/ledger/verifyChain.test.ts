import * as fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { testDatabases, type TestDatabase } from '../testing/testDatabases.ts'
import { anAsker, anIntent, openTestLedger, testDataKey } from '../testing/testLedger.ts'
import { dataKey } from '../db/dataKey.ts'
import { verifyChain } from './verifyChain.ts'

const EVENTS = 9

describe.each(testDatabases)('the chain on $name', (kind) => {
  let database: TestDatabase
  let opened: Awaited<ReturnType<typeof openTestLedger>>
  const verify = () => verifyChain(opened.db, testDataKey)

  /** Four writes and a reveal: nine events. */
  beforeEach(async () => {
    database = await kind.make()
    opened = await openTestLedger(database.url)
    const { ledger } = opened
    for (const id of [1, 2, 3]) {
      await ledger.perform(anIntent({ path: { id }, reason: `reason ${id}` }), async () => ({
        kind: 'answered',
        status: 200,
        headers: {},
        body: { id, status: 'Finished' },
      }))
    }
    const failed = { kind: 'failed', code: 'upstream_timeout', sent: true, forTheLog: '' } as const
    await expect(ledger.perform(anIntent({ path: { id: 4 } }), async () => failed)).rejects.toThrow()
    const subject = { kind: 'contract', id: '5' }
    await ledger.note(anAsker('hetty', 'helpdesk'), { row: 'secretReveal', subject, reason: 'caller forgot it' })
  })
  afterEach(async () => {
    await opened.close()
    await database.remove()
  })

  test('is intact as it was written, and fits no other key', async () => {
    expect(await verify()).toEqual({ intact: true, events: EVENTS, hash: expect.any(String) })
    expect(await verifyChain(opened.db, dataKey(new Uint8Array(32)))).toMatchObject({ intact: false, seq: 1 })
  })

  test('survives that personal halves are erased, any of them', async () => {
    const before = await verify()
    for (const seq of [4, 1, 9]) {
      await opened.db.updateTable('events').set({ personal: null, salt: null }).where('seq', '=', seq).execute()
      expect(await verify()).toEqual(before)
    }
    const { commands } = await opened.ledger.list(anAsker('ann', 'auditor'), {})
    expect(commands.at(-1)).toMatchObject({ operator: 'id-mila', reason: null, request: null, state: 'accepted' })
    expect(JSON.stringify(await opened.db.selectFrom('events').selectAll().where('seq', '=', 1).execute())).not.toMatch(
      /Martino|reason 1/,
    )
  })

  const changes = {
    at: '2020-01-01T00:00:00.000Z',
    state: 'not-applied',
    kind: 'progress',
    detail: '{"row":"simBlock"}',
    personal_digest: 'x',
    hash: 'x',
    personal: '{"operator":"nobody"}',
    salt: 'x',
  }
  test('shows every change of any field of any event', async () => {
    const tampering = fc.record({
      seq: fc.integer({ min: 1, max: EVENTS }),
      field: fc.constantFrom(...(Object.keys(changes) as (keyof typeof changes)[])),
    })
    await fc.assert(
      fc.asyncProperty(tampering, async ({ seq, field }) => {
        const before = await opened.db
          .selectFrom('events')
          .select(field)
          .where('seq', '=', seq)
          .executeTakeFirstOrThrow()
        const set = (value: unknown) =>
          opened.db
            .updateTable('events')
            .set({ [field]: value })
            .where('seq', '=', seq)
            .execute()
        await set(changes[field])
        expect(await verify()).toMatchObject({ intact: false, seq })
        await set(before[field])
      }),
      { numRuns: 60 },
    )
    expect(await verify()).toMatchObject({ intact: true })
  })

  test('shows that an event was taken out, moved, or given to another command', async () => {
    const { db } = opened
    const at = (seq: number) => db.selectFrom('events').selectAll().where('seq', '=', seq).executeTakeFirstOrThrow()
    const fifth = await at(5)
    await db.deleteFrom('events').where('seq', '=', 5).execute()
    expect(await verify()).toMatchObject({ intact: false, seq: 5 })
    await db
      .insertInto('events')
      .values({ ...fifth, command_id: (await at(1)).command_id })
      .execute()
    expect(await verify()).toMatchObject({ intact: false, seq: 5 })
    await db.updateTable('events').set(fifth).where('seq', '=', 5).execute()
    expect(await verify()).toMatchObject({ intact: true })
    await db.deleteFrom('events').where('seq', '=', EVENTS).execute()
    expect(await verify()).toMatchObject({ intact: false })
  })

  test.each([
    ['state', { state: 'not-applied' }],
    ['operation', { row_id: 'simBlock' }],
    ['operator', { operator_id: 'id-hugo' }],
    ['moment', { sent_at: '2020-01-01T00:00:00.000Z' }],
    ['latest event', { last_seq: 1 }],
    ['latest event, not written yet', { last_seq: 400 }],
  ])('shows that a command was given another %s', async (_, change) => {
    await opened.db.updateTable('commands').set(change).where('seq', '=', 3).execute()
    expect(await verify()).toMatchObject({ intact: false, seq: 3 })
  })

  test('can be read while the ledger is written', async () => {
    const writing = Array.from({ length: 40 }, (_, at) =>
      opened.ledger.perform(anIntent({ path: { id: 100 + at } }), async () => ({
        kind: 'answered',
        status: 200,
        headers: {},
        body: undefined,
      })),
    )
    for (let times = 0; times < 10; times += 1) expect(await verify()).toMatchObject({ intact: true })
    await Promise.all(writing)
    expect(await verify()).toMatchObject({ intact: true, events: EVENTS + 80 })
  })
})
