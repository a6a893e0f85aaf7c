import { spawn, type ChildProcess } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, test } from 'vitest'
import { COMPILED } from '../testing/compiled.ts'
import type { KillNineGiven, KillNineWrite } from '../testing/killNinePortal.ts'
import { startSmallUpstream } from '../testing/smallUpstream.ts'
import { testDatabases } from '../testing/testDatabases.ts'
import { anAsker, openTestLedger, testDataKey } from '../testing/testLedger.ts'
import { verifyChain } from './verifyChain.ts'

const WRITES = 200
const AT_ONCE = 20
/** So many writes have reached KPN and are not answered when the portal is killed. */
const UNANSWERED = 10
const PORTAL = fileURLToPath(new URL('../testing/killNinePortal.ts', import.meta.url))

const children = new Set<ChildProcess>()
afterEach(() => {
  for (const child of children) child.kill('SIGKILL')
})

async function startPortal(given: KillNineGiven) {
  const child = spawn(process.execPath, [PORTAL, JSON.stringify(given)], {
    env: { ...process.env, ...COMPILED },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  children.add(child)
  const [port] = (await once(child.stdout, 'data')) as [Buffer]
  return {
    url: `http://127.0.0.1:${Number(port.toString())}`,
    async kill() {
      child.kill('SIGKILL')
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
    },
  }
}

/**
 * A KPN that counts. Every other write becomes an order that can be found; all change the person. Half-way it stops
 * answering what it does, until `goOn`.
 */
async function startKpn() {
  const reached = new Map<number, number>()
  const people = new Map<number, unknown>()
  const orders: { id: number; status: string; customerReference: string }[] = []
  const enough = Promise.withResolvers<void>()
  const goOn = Promise.withResolvers<void>()
  const upstream = await startSmallUpstream(async ({ method, path, query, body }) => {
    if (path.startsWith('/track-and-trace/')) {
      const [, list, id] = path.split('/').slice(1)
      const found = orders.filter(({ id: own, customerReference }) =>
        id === undefined ? customerReference.includes(query.get('patterns')!) : String(own) === id,
      )
      if (list !== 'service-requests') return { status: id === undefined ? 200 : 404, body: { result: [] } }
      if (id === undefined) return { status: 200, body: { result: found, total: found.length } }
      return found[0] ? { status: 200, body: found[0] } : { status: 404 }
    }
    const id = Number(path.split('/').at(-1))
    if (method === 'GET') return { status: 200, body: people.get(id) ?? {} }
    const { subscriber, referenceNumber } = body as { subscriber: unknown; referenceNumber: string }
    reached.set(id, (reached.get(id) ?? 0) + 1)
    people.set(id, subscriber)
    if (id % 2 === 0) orders.push({ id: 9_000 + id, status: 'CLOSED', customerReference: `${referenceNumber} [FSR9]` })
    if (reached.size === WRITES / 2 + UNANSWERED) enough.resolve()
    if (reached.size > WRITES / 2) await goOn.promise
    return { status: 200, body: { id: 9_000 + id, status: id % 2 === 0 ? 'Initialized' : 'Finished' } }
  })
  return { ...upstream, reached, enough: enough.promise, goOn: goOn.resolve }
}

/** Presses all of them, some at once; `told` hears of every answer. What fails, fails. */
async function press(url: string, writes: readonly KillNineWrite[], told: (id: number, status: number) => unknown) {
  const left = [...writes]
  const worker = async () => {
    for (let write = left.shift(); write; write = left.shift()) {
      const answer = await fetch(url, { method: 'POST', body: JSON.stringify(write) }).catch(() => undefined)
      if (answer) told(write.id, answer.status)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
}

describe.each(testDatabases)('on $name', (kind) => {
  test('kill -9 in the middle of 200 writes loses none, repeats none, and each is settled', async () => {
    const kpn = await startKpn()
    const database = await kind.make()
    const given = { databaseUrl: database.url, upstreamUrl: kpn.url, aheadMs: 0 }
    const writes = Array.from({ length: WRITES }, (_, at) => ({ id: at + 1, key: randomUUID() }))

    const first = await startPortal(given)
    const acknowledged = new Set<number>()
    const died = kpn.enough.then(first.kill)
    await press(first.url, writes, (id, status) => status === 200 && acknowledged.add(id))
    await died
    kpn.goOn()
    expect(acknowledged.size).toBeGreaterThan(WRITES / 2 - AT_ONCE)
    expect(acknowledged.size).toBeLessThanOrEqual(WRITES / 2)
    const reachedBefore = kpn.reached.size

    // back after the deadline, and after the minute that a look of the dead one was let; everybody presses again with
    // the key they kept
    const second = await startPortal({ ...given, aheadMs: 61_000 })
    const statuses = new Map<number, number>()
    await press(second.url, writes, (id, status) => statuses.set(id, status))
    for (const id of acknowledged) expect([id, statuses.get(id)]).toEqual([id, 200])
    expect(kpn.reached.size).toBeGreaterThan(reachedBefore)

    // what was written down and never left us (at most what was in flight) is the only thing that a person must settle
    const book = await openTestLedger(database.url)
    const everybody = async () => {
      const rows = await book.db
        .selectFrom('commands as c')
        .innerJoin('command_subjects as s', 's.command_id', 'c.id')
        .select(['s.subject_id', 'c.state', 'c.open'])
        .execute()
      return new Map(rows.map(({ subject_id, state, open }) => [Number(subject_id), { state, open }]))
    }
    const unsettled = async () =>
      [...(await everybody())].filter(([id, { open }]) => open === 1 && kpn.reached.has(id)).map(([id]) => id)
    await expect.poll(unsettled, { timeout: 40_000 }).toEqual([])
    await second.kill()

    const commands = await everybody()
    expect(commands.size).toBe(WRITES)
    for (const [id, times] of kpn.reached) {
      expect([id, times, commands.get(id)]).toEqual([id, 1, { state: 'accepted', open: 0 }])
    }
    const neverLeft = [...commands].filter(([id]) => !kpn.reached.has(id))
    expect(neverLeft.length).toBeLessThanOrEqual(AT_ONCE)
    for (const [, { state }] of neverLeft) expect(state).toBe('unknown')
    expect(await verifyChain(book.db, testDataKey)).toMatchObject({ intact: true })
    const { commands: settled } = await book.ledger.list(anAsker('ann', 'auditor'), { state: 'accepted', limit: 200 })
    expect(settled).toHaveLength(kpn.reached.size)
    const settling = await book.db.selectFrom('events').select('detail').where('kind', '=', 'settled').execute()
    const ways = new Set(settling.map(({ detail }) => (JSON.parse(detail) as { by: string }).by))
    expect(ways).toEqual(new Set(['reference', 'state']))

    await book.close()
    await kpn.close()
    await database.remove()
  })
})
