import { describe, expect, test } from 'vitest'
import { startSandbox } from '../../mocks/http.ts'
import type { Command } from '#contract/portal/ledger.ts'
import { openDatabase } from '../db/openDatabase.ts'
import { verifyChain } from '../ledger/verifyChain.ts'
import { blocksOf } from '../testing/batchCalls.ts'
import { startKillable, type Killable } from '../testing/startKillable.ts'
import { testDatabases } from '../testing/testDatabases.ts'
import { testDataKey, testSecret } from '../testing/testLedger.ts'

const ITEMS = 500
/** 5 %: blocked already. */
const REFUSED = 25

/** All of the ledger about contracts, page by page. */
async function wholeLedger({ call }: Killable): Promise<Command[]> {
  const all: Command[] = []
  for (;;) {
    const before = all.at(-1)?.id
    const answer = await call(`/api/ledger?subjectKind=contract&limit=200${before ? `&before=${before}` : ''}`)
    const page = (await answer.json()) as { commands: Command[]; more: boolean }
    all.push(...page.commands)
    if (!page.more) return all
  }
}

describe.each(testDatabases)('on $name', (kind) => {
  test('500 blocks through refusals, a 429 storm, a lost answer and kill -9: none twice, every end in the ledger', async () => {
    const sandbox = await startSandbox({ size: 900 })
    const { world, faults, log, credentials } = sandbox.engine
    const cards = [...world.contracts.values()].filter(({ simCardNumber }) => simCardNumber !== null)
    const active = cards.filter(({ state }) => state === 'ACTIVE').slice(0, ITEMS)
    expect(active).toHaveLength(ITEMS)
    for (let at = 10; at < ITEMS; at += ITEMS / REFUSED) active[at]!.state = 'BLOCKED'
    const reached = () => log.list({ row: 'simBlock' })
    const contractOf = ({ body }: { readonly body: unknown }) => (body as { contractId: number }).contractId

    const database = await kind.make()
    const env = {
      DATABASE_URL: database.url,
      DATA_KEY: testSecret,
      MSM_BASE_URL: sandbox.msmUrl,
      MSM_TOKEN_URL: sandbox.tokenUrl,
      MSM_CLIENT_ID: credentials.msm.clientId,
      MSM_CLIENT_SECRET: credentials.msm.clientSecret,
      MSM_RATE: '2000',
    }
    const first = await startKillable({ env, aheadMs: 0 })
    const { id } = await first.calls.create('', blocksOf(active.map((contract) => contract.id)), { reason: 'stolen' })
    await first.calls.start('', id)
    await expect.poll(() => reached().length, { timeout: 40_000, interval: 5 }).toBeGreaterThan(50)
    faults.arm({ upstream: 'msm', path: 'simBlock', kind: '429', times: 3, retryAfter: 0 })
    await expect.poll(() => reached().length, { timeout: 40_000, interval: 5 }).toBeGreaterThan(120)
    faults.arm({ upstream: 'msm', path: 'simBlock', kind: 'reset', when: 'after', times: 1 })
    await expect.poll(() => reached().length, { timeout: 40_000, interval: 5 }).toBeGreaterThan(ITEMS / 2)
    // its last block reaches KPN, which is slow: the portal dies before KPN acts and answers
    const fault = faults.arm({ upstream: 'msm', path: 'simBlock', kind: 'latency', ms: 1_500, times: 1 })
    await expect
      .poll(() => faults.list().some((one) => one.id === fault.id && one.hits === 0), { timeout: 40_000, interval: 2 })
      .toBe(false)
    await first.kill()
    expect(reached().length).toBeLessThan(ITEMS)
    const isAnswered = () => reached().at(-1)!.status !== undefined
    expect(isAnswered()).toBe(false)
    await expect.poll(isAnswered, { timeout: 40_000 }).toBe(true)

    // nobody presses anything: it goes on by itself
    const second = await startKillable({ env, aheadMs: 31_000 })
    await second.calls.until('', id, 'done', 40_000)
    const sent = new Map<number, number>()
    for (const entry of reached().filter(({ status }) => status !== 429))
      sent.set(contractOf(entry), (sent.get(contractOf(entry)) ?? 0) + 1)
    expect([...sent.values()].filter((times) => times > 1)).toEqual([])
    expect(sent.size).toBe(ITEMS)

    // what got no answer is found at KPN by its reference, sooner when somebody looks
    const lookAtUnknown = async () => {
      const { items: unknown } = await second.calls.items('', id, '?state=unknown')
      for (const { commandId } of unknown) await second.call(`/api/ledger/${commandId}/follow`, { method: 'POST' })
      return (await second.calls.read('', id)).counts
    }
    await expect
      .poll(lookAtUnknown, { timeout: 40_000, interval: 250 })
      .toMatchObject({ planned: 0, sent: 0, unknown: 0, skipped: 0, cancelled: 0, 'not-applied': REFUSED })
    const { items } = await second.calls.items('', id, `?from=0&to=${ITEMS}`)
    const ledger = await wholeLedger(second)
    const byId = new Map(ledger.map((command) => [command.id, command]))
    for (const item of items) {
      const command = byId.get(item.commandId!)
      expect(command?.subjects).toEqual([{ kind: 'contract', id: item.subject!.id }])
      expect(command?.reason).toBe('stolen')
      expect(['accepted', 'not-applied']).toContain(command?.state)
    }
    const again = items.filter(({ earlier }) => earlier.length > 0)
    expect(again.flatMap(({ earlier }) => earlier).map(({ code }) => code)).toEqual(Array(3).fill('upstream_throttled'))
    // 500 items, and one more command for each 429
    expect(ledger).toHaveLength(ITEMS + 3)
    const applied = new Set(reached().flatMap((entry) => (entry.applied ? [contractOf(entry)] : [])))
    const accepted = ledger.filter(({ state }) => state === 'accepted').map(({ subjects }) => Number(subjects[0]!.id))
    expect(accepted.toSorted()).toEqual([...applied].toSorted())
    await second.kill()
    const book = await openDatabase(database.url)
    expect(await verifyChain(book, testDataKey)).toMatchObject({ intact: true })
    await book.destroy()
    await sandbox.close()
    await database.remove()
  }, 90_000)
})
