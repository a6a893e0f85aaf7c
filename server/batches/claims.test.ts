import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { smallClient, startSmallUpstream } from '../testing/smallUpstream.ts'
import { testDatabases } from '../testing/testDatabases.ts'
import { anAsker, ledgerRows, openTestLedger, testDataKey } from '../testing/testLedger.ts'
import type { BatchesDeps } from './deps.ts'
import { keepBatches } from './keepBatches.ts'
import { startRunner } from './startRunner.ts'

const names = Array.from({ length: 60 }, (_, at) => `Project ${at}`)
const mila = anAsker('mila', 'manager')

describe.each(testDatabases)('on $name', (kind) => {
  test('three portals that all work on one batch send each item once: the lease is not what makes it safe', async () => {
    const kpn = await startSmallUpstream(() => ({ status: 200, body: { groupId: 7 } }))
    const database = await kind.make()
    const book = await openTestLedger(database.url)
    await book.db
      .insertInto('operators')
      .values({
        id: mila.operatorId,
        username: mila.username,
        password_hash: 'none',
        role: 'manager',
        language: null,
        theme: null,
        disabled_at: null,
        created_at: new Date().toISOString(),
      })
      .execute()
    const upstreams = { msm: smallClient('msm', kpn.url), stn: undefined }
    // machines of their own, where the database can be shared
    const others = kind.isShared
      ? [await openTestLedger(database.url), await openTestLedger(database.url)]
      : [book, book]
    const depsOf = ({ db, ledger }: typeof book): BatchesDeps => ({
      db,
      dataKey: testDataKey,
      rows: ledgerRows,
      plannable: ['virtualGroupCreate'],
      ledger,
      upstreams,
      background: upstreams,
      lanes: { msm: { waitMs: () => 0, pace: { turn: () => Promise.resolve() } }, stn: undefined },
      perSecond: { msm: 5, stn: 2 },
      now: Date.now,
      newId: randomUUID,
      log: book.deps.log,
      tickMs: 5,
      // over as soon as it is taken
      leaseMs: 0,
    })
    const portals = [book, ...others].map((one) => startRunner(depsOf(one)))
    const batches = keepBatches(depsOf(book), () => portals.forEach(({ kick }) => kick()))
    const asker = { ...mila, permissions: ['hierarchy.manage'] as const }
    const { id } = await batches.create(asker, {
      // makes something new: no subject that is busy keeps the second one away
      row: 'virtualGroupCreate',
      name: 'Three at once',
      items: names.map((name) => ({ label: name, body: { groupId: 1, name } })),
    })
    await batches.start(asker, id, { items: 'all' })
    await expect
      .poll(async () => (await batches.read(asker, id)).counts, { timeout: 15_000 })
      .toMatchObject({ done: names.length, planned: 0, sent: 0 })
    await Promise.all(portals.map((portal) => portal.stop()))
    const reached = kpn.requests.map(({ body }) => (body as { name: string }).name)
    expect(reached.toSorted()).toEqual(names.toSorted())
    for (const { close } of new Set([book, ...others])) await close()
    await kpn.close()
    await database.remove()
  })
})
