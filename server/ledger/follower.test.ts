import { describe, expect, test } from 'vitest'
import { smallClient, startSmallUpstream } from '../testing/smallUpstream.ts'
import { testDatabases } from '../testing/testDatabases.ts'
import { anAsker, anIntent, openTestLedger } from '../testing/testLedger.ts'
import type { Exchange } from '../upstream/upstream.ts'
import { createLedger } from './createLedger.ts'

const COMMANDS = 12
const mila = anAsker('mila', 'manager')

describe.each(testDatabases)('two portals on $name', (kind) => {
  test('look at each command once between them', async () => {
    const bothAreAtIt = Promise.withResolvers<void>()
    const kpn = await startSmallUpstream(async ({ path }) => {
      // the first of one waits for the first of the other: neither does all the work before its colleague has begun
      if (kpn.requests.length === 2) bothAreAtIt.resolve()
      await bothAreAtIt.promise
      return { status: 200, body: { id: Number(path.split('/').at(-1)), status: 'CLOSED' } }
    })
    const database = await kind.make()
    const over = { upstreams: { msm: smallClient('msm', kpn.url), stn: undefined }, tickMs: 5 }
    const first = await openTestLedger(database.url, over)
    const second = kind.isShared ? await openTestLedger(database.url, over) : first
    const portals = [first.ledger, kind.isShared ? second.ledger : createLedger(first.deps)]
    const accept = (id: number) => async (): Promise<Exchange> => ({
      kind: 'answered',
      status: 200,
      headers: {},
      body: { id, status: 'Initialized' },
    })
    for (let at = 0; at < COMMANDS; at += 1)
      await first.ledger.perform(anIntent({ path: { id: 100 + at } }), accept(500 + at))
    for (const { clock } of new Set([first, second])) clock.now += 5_000

    const followers = portals.map((portal) => portal.start())
    const open = async () => (await first.ledger.list(mila, { state: 'open' })).commands.length
    await expect.poll(open, { timeout: 40_000 }).toBe(0)
    await Promise.all(followers.map((follower) => follower.stop()))
    const asked = kpn.requests.map(({ path }) => path).toSorted()
    expect(asked).toEqual(Array.from({ length: COMMANDS }, (_, at) => `/track-and-trace/service-requests/${500 + at}`))

    for (const { close } of new Set([first, second])) await close()
    await kpn.close()
    await database.remove()
  })
})
