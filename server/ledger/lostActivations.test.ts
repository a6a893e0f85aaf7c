import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createSandbox } from '../../mocks/sandbox.ts'
import { serve, type SandboxServer } from '../../mocks/serve.ts'
import { smallClient } from '../testing/smallUpstream.ts'
import { testDatabases, type TestDatabase } from '../testing/testDatabases.ts'
import { anAsker, anIntent, ledgerRows, openTestLedger } from '../testing/testLedger.ts'
import type { Upstream } from '../upstream/upstream.ts'

/** Whatever people ask of sTN, done by the sandbox over real sockets, and the answer lost: the ledger finds it out. */

const mila = anAsker('mila', 'manager')
const NOON = Date.UTC(2026, 10, 22, 13)
const DAY = 86_400_000
const SECRET = 'Zx7#Qp'
const EMAIL = 'j.devries@voorbeeld.nl'
const eSim = { eSim: true, email: EMAIL, confirmationCode: SECRET }

describe.each(testDatabases)('sTN, on $name', (kind) => {
  let database: TestDatabase
  let sandbox: SandboxServer
  let stn: Upstream
  let opened: Awaited<ReturnType<typeof openTestLedger>>

  beforeEach(async () => {
    database = await kind.make()
    sandbox = await serve(createSandbox({ size: 100, seed: 3, now: () => NOON }))
    sandbox.engine.clock.freeze(true)
    stn = smallClient('stn', sandbox.stnUrl, { 'stn-api-key': sandbox.engine.credentials.stn.key })
    opened = await openTestLedger(database.url, { upstreams: { msm: undefined, stn } })
    opened.clock.now = NOON
  })
  afterEach(async () => {
    await opened.close()
    await sandbox.close()
    await database.remove()
  })

  const line = () => [...sandbox.engine.world.stn.subscriptions.values()].find(({ state }) => state === 'ACTIVE')!

  const bodies: Record<string, () => object> = {
    subscriptionCreate: () => eSim,
    subscriptionSuspend: () => ({ subscriptionId: line().id }),
    subscriptionSwapSim: () => ({ phoneNumber: line().phoneNumber, ...eSim }),
    subscriptionSetServices: () => ({ subscriptionId: line().id, services: { blockData: true } }),
    subscriptionTerminate: () => ({ subscriptionId: line().id }),
    subscriptionPortIn: () => ({ phoneNumber: '06-11112222', donorCustomerNumber: '4711', ...eSim }),
    subscriptionPortOut: () => ({ subscriptionId: line().id }),
  }

  const intentOf = (row: string, over: object = {}) =>
    anIntent({ asker: mila, row: ledgerRows[row]!, path: {}, body: { ...bodies[row]!(), ...over } })

  const send = (intent: ReturnType<typeof intentOf>) => (body: unknown) =>
    stn.exchange({ row: intent.row, path: {}, query: {}, body: JSON.stringify(body) })

  async function lose(row: string, when: 'before' | 'after', over: object = {}) {
    const intent = intentOf(row, over)
    sandbox.engine.faults.arm({ upstream: 'stn', kind: 'reset', when, path: row, times: 1 })
    await expect(opened.ledger.perform(intent, send(intent))).rejects.toMatchObject({ told: { outcome: 'unknown' } })
    const { commands } = await opened.ledger.list(mila, { limit: 1 })
    return { intent, id: commands[0]!.id }
  }

  async function follow(id: string, ms = 2000) {
    for (let looks = 0; looks < 8; looks += 1) {
      sandbox.engine.clock.advance(ms)
      opened.clock.now += ms
      await opened.ledger.follow(mila, id)
    }
    return opened.ledger.read(mila, id)
  }

  const timesDone = (row: string) =>
    sandbox.engine.log
      .perReference()
      .filter((one) => one.row === row)
      .map(({ received, applied }) => ({ received, applied }))

  test.each(Object.keys(bodies))(
    '%s: it is found out by our reference and followed to DONE, sent once',
    async (row) => {
      const { id, intent } = await lose(row, 'after')
      const found = await opened.ledger.follow(mila, id)
      expect(found).toMatchObject({
        state: 'accepted',
        progress: { status: 'INIT', final: false, list: 'activations' },
      })
      const done = await follow(id)
      expect(done).toMatchObject({
        state: 'accepted',
        progress: { status: 'DONE', final: true, succeeded: true, upstreamId: found.progress!.upstreamId },
      })
      const again = await opened.ledger.perform(intent, () => Promise.reject(new Error('sent again')))
      expect(again).toMatchObject({ replayed: true, status: 200, body: { id: found.progress!.upstreamId } })
      expect(timesDone(row)).toEqual([{ received: 1, applied: 1 }])
    },
  )

  test.each(Object.keys(bodies))('%s: not, when it never got there', async (row) => {
    const { id } = await lose(row, 'before')
    expect(await follow(id)).toMatchObject({ state: 'unknown', outcome: 'unknown' })
    expect(timesDone(row)).toEqual([{ received: 1, applied: 0 }])
  })

  test('what fails at sTN afterwards has failed, and what is stuck stays open', async () => {
    const failing = intentOf('subscriptionCreate', { email: 'afgekeurd@voorbeeld.nl' })
    const failed = await opened.ledger.perform(failing, send(failing))
    expect(await follow(failed.commandId)).toMatchObject({
      state: 'accepted',
      progress: { status: 'ERROR', final: true, succeeded: false },
    })
    const sticking = intentOf('subscriptionCreate', { email: 'blijft@voorbeeld.nl' })
    const stuck = await opened.ledger.perform(sticking, send(sticking))
    expect(await follow(stuck.commandId, DAY)).toMatchObject({ progress: { status: 'BUSY', final: false } })
  })

  test('a cancelled activation ends, and did not succeed', async () => {
    const intent = intentOf('subscriptionCreate', { wishDate: new Date(NOON + 30 * DAY).toISOString() })
    const { commandId, body } = await opened.ledger.perform(intent, send(intent))
    const activationId = (body as { id: string }).id
    const cancel = anIntent({
      asker: mila,
      row: ledgerRows.subscriptionCreateCancel!,
      path: {},
      body: { activationId, note: 'starts later' },
    })
    const { commandId: cancelId } = await opened.ledger.perform(cancel, send(cancel))
    expect(await opened.ledger.read(mila, cancelId)).toMatchObject({ progress: { status: 'CANCELLING', final: false } })
    expect(await follow(commandId)).toMatchObject({ progress: { status: 'CANCELLED', final: true, succeeded: false } })
  })

  test.each(['subscriptionCreate', 'subscriptionSwapSim', 'subscriptionPortIn'])(
    '%s: the confirmation code that sTN echoes is in no answer and no row, also not of one found again',
    async (row) => {
      const { id, intent } = await lose(row, 'after')
      const told = [await follow(id), await opened.ledger.perform(intent, send(intent))]
      const answered = intentOf(row, row === 'subscriptionPortIn' ? { phoneNumber: '06-11113333' } : {})
      told.push(await opened.ledger.perform({ ...answered, key: 'next' }, send(answered)))
      const rows = await Promise.all(
        (await opened.db.introspection.getTables()).map(({ name }) =>
          opened.db
            .selectFrom(name as 'commands')
            .selectAll()
            .execute(),
        ),
      )
      const cells = rows.flat().flatMap((one) => Object.values(one))
      const readable = cells.map((one: unknown) =>
        one instanceof Uint8Array ? Buffer.from(one).toString('latin1') : one,
      )
      const everything = JSON.stringify([told, readable])
      expect(everything).toContain(id)
      expect(everything).toContain('***')
      expect(everything).not.toContain(SECRET)
    },
  )
})
