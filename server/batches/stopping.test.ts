import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { batchCalls, blocksOf } from '../testing/batchCalls.ts'
import { json } from '../testing/recordingUpstream.ts'
import { contractOf } from '../testing/startBatchPortal.ts'
import { startTestPortal } from '../testing/testPortal.ts'

test('a portal that stops lets the one that is on its way end, begins no other, and goes on when it is back', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'vloot-stopping-'))
  const env = { MSM_RATE: '500', DATABASE_URL: `file:${join(folder, 'vloot.db')}` }
  const ids = [1, 2, 3]
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
