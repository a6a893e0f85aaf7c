import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openDatabase } from '../db/openDatabase.ts'
import { batchCalls } from '../testing/batchCalls.ts'
import { json } from '../testing/recordingUpstream.ts'
import { startTestPortal } from '../testing/testPortal.ts'

const CODE = 'code-that-nobody-may-see'

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
