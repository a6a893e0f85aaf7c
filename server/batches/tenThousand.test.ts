import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { MOST_IN_BATCH } from '#contract/portal/batches.ts'
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

test('a batch holds ten thousand', async () => {
  const { calls, contracts, manager } = world
  const { id, total } = await calls.create(manager, blocksOf(contracts(MOST_IN_BATCH)))
  expect(total).toBe(MOST_IN_BATCH)
  expect((await calls.items(manager, id, '?from=9999&to=10000')).items).toMatchObject([{ index: 9_999 }])
  expect((await calls.read(manager, id)).counts.planned).toBe(MOST_IN_BATCH)
  expect(await calls.step(manager, id, 'stop')).toMatchObject({
    state: 'stopped',
    counts: { cancelled: MOST_IN_BATCH },
  })
})

test('a dry run that has nothing to ask leaves everybody else their turn', async () => {
  const { calls, manager } = world
  const items = Array.from({ length: 1_000 }, (_, at) => ({
    label: `Person ${at}`,
    body: { eSim: true, email: `p${at}@example.nl`, confirmationCode: 'C', referenceNumber: `TURN${at}` },
  }))
  const { id } = await calls.create(manager, items, { row: 'subscriptionCreate' })
  expect(await calls.step(manager, id, 'check')).toMatchObject({ state: 'checking' })
  // stopped while it is at it: whoever presses is heard before the last row
  const stopped = await calls.step(manager, id, 'stop')
  expect(stopped).toMatchObject({ state: 'stopped', counts: { cancelled: 1_000 } })
  expect(stopped.checks.possible).toBeLessThan(1_000)
})
