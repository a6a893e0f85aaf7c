import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { control } from '../../mocks/control.ts'
import { createSandbox } from '../../mocks/sandbox.ts'
import { serve, type SandboxServer } from '../../mocks/serve.ts'
import { openDatabase } from '../db/openDatabase.ts'
import { keepOperators } from '../auth/operators.ts'
import { smallClient } from '../testing/smallUpstream.ts'
import { testDatabases, type TestDatabase } from '../testing/testDatabases.ts'
import { anAsker, anIntent, ledgerRows, openTestLedger } from '../testing/testLedger.ts'
import type { Upstream } from '../upstream/upstream.ts'
import type { Asker } from '../ledger/ledger.ts'
import { tellNews, type Notifications } from './tellNews.ts'

const NOON = Date.UTC(2026, 10, 22, 13)
const MINUTE = 60_000
const eSim = { eSim: true, email: 'j.devries@voorbeeld.nl', confirmationCode: 'Zx7#Qp' }

describe.each(testDatabases)('news, on $name', (kind) => {
  let database: TestDatabase
  let db: Awaited<ReturnType<typeof openDatabase>>
  let sandbox: SandboxServer
  let stn: Upstream
  let opened: Awaited<ReturnType<typeof openTestLedger>>
  let news: Notifications
  let mila: Asker
  let otto: Asker

  beforeEach(async () => {
    database = await kind.make()
    sandbox = await serve(createSandbox({ size: 100, seed: 3, now: () => NOON }))
    sandbox.engine.clock.freeze(true)
    stn = smallClient('stn', sandbox.stnUrl, { 'stn-api-key': sandbox.engine.credentials.stn.key })
    opened = await openTestLedger(database.url, { upstreams: { msm: undefined, stn } })
    opened.clock.now = NOON
    db = await openDatabase(database.url)
    const operators = keepOperators(db, () => opened.clock.now)
    await operators.add('mila', 'manager', 'a-password-for-tests')
    await operators.add('otto', 'manager', 'a-password-for-tests')
    const idOf = async (name: string) =>
      (await db.selectFrom('operators').select('id').where('username', '=', name).executeTakeFirstOrThrow()).id
    mila = { ...anAsker('mila', 'manager'), operatorId: await idOf('mila') }
    otto = { ...anAsker('otto', 'manager'), operatorId: await idOf('otto') }
    news = tellNews({ db, now: () => opened.clock.now })
  })
  afterEach(async () => {
    await db.destroy()
    await opened.close()
    await sandbox.close()
    await database.remove()
  })

  const pass = (ms: number) => {
    sandbox.engine.clock.advance(ms)
    opened.clock.now += ms
  }

  /** Asks for an eSIM in Mila's name; the ledger's id. */
  async function activate(over: object = {}): Promise<string> {
    const row = ledgerRows['subscriptionCreate']!
    const intent = anIntent({ asker: mila, row, path: {}, body: { ...eSim, ...over } })
    const send = (body: unknown) => stn.exchange({ row, path: {}, query: {}, body: JSON.stringify(body) })
    await opened.ledger.perform(intent, send).catch(() => undefined)
    return (await opened.ledger.list(mila, { limit: 1 })).commands[0]!.id
  }
  const told = async (asker = mila) => (await news.list(asker)).notifications
  const follow = (id: string) => opened.ledger.follow(mila, id)

  test('what was pressed is no news before it ends; then it is, for whoever asked and nobody else, until it is seen', async () => {
    const id = await activate({ referenceNumber: 'NEWS-1' })
    expect(await told()).toEqual([])
    pass(10 * MINUTE)
    const { progress } = await follow(id)
    expect(await told()).toEqual([
      {
        id,
        what: 'done',
        at: new Date(opened.clock.now).toISOString(),
        seen: false,
        row: 'subscriptionCreate',
        name: null,
        subject: null,
        reference: 'NEWS-1',
        activationId: progress!.upstreamId,
      },
    ])
    expect(await news.count(mila)).toMatchObject({ unseen: 1 })
    expect(await told(otto)).toEqual([])

    expect(await news.see(mila, new Date(opened.clock.now).toISOString())).toMatchObject({ unseen: 0 })
    // somebody whose clock is behind takes nothing back
    expect(await news.see(mila, new Date(NOON).toISOString())).toMatchObject({ unseen: 0 })
    expect((await told())[0]).toMatchObject({ id, seen: true })
  })

  test('a failure, a lost answer and what hangs are told each as what it is, and what hangs once', async () => {
    const failed = await activate({ referenceNumber: '#afgekeurd' })
    const hangs = await activate({ referenceNumber: '#blijft' })
    sandbox.engine.faults.arm({ upstream: 'stn', kind: 'reset', when: 'before', path: 'subscriptionCreate', times: 1 })
    const lost = await activate({ referenceNumber: 'LOST' })
    pass(59 * MINUTE)
    for (const id of [failed, hangs]) await follow(id)
    const whatOf = async () => Object.fromEntries((await told()).map(({ id, what }) => [id, what]))
    expect(await whatOf()).toEqual({ [failed]: 'failed', [lost]: 'unknown' })

    pass(MINUTE)
    expect(await whatOf()).toEqual({ [failed]: 'failed', [lost]: 'unknown', [hangs]: 'stuck' })
    await news.see(mila, new Date(opened.clock.now).toISOString())
    pass(30 * MINUTE)
    await follow(hangs)
    expect(await news.count(mila)).toMatchObject({ unseen: 0 })
    // and when it ends after all, that is news again
    const { upstreamId } = (await opened.ledger.read(mila, hangs)).progress!
    pass(MINUTE)
    control(sandbox.engine, { method: 'POST', path: '/stn/finish', search: '', body: { id: upstreamId } })
    await follow(hangs)
    expect((await told()).find(({ id }) => id === hangs)).toMatchObject({ what: 'done', seen: false })
  })

  test('what was wished for later does not hang before its hour, and after two weeks it is history', async () => {
    const id = await activate({ referenceNumber: '#blijft', wishDate: '2026-11-24T09:00:00+01:00' })
    pass(43 * 60 * MINUTE)
    await follow(id)
    expect(await told()).toEqual([])
    pass(61 * MINUTE)
    expect((await told()).map(({ what }) => what)).toEqual(['stuck'])
    pass(14 * 24 * 60 * MINUTE)
    expect(await told()).toEqual([])
  })

  test('a refusal was told where it was pressed', async () => {
    await activate({ email: 'weigeren@voorbeeld.nl' })
    expect(await told()).toEqual([])
  })
})
