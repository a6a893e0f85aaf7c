import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { testDatabases } from '../testing/testDatabases.ts'
import { anAsker, anIntent, martino, openTestLedger, testDataKey } from '../testing/testLedger.ts'
import type { Exchange } from '../upstream/upstream.ts'
import { verifyChain } from './verifyChain.ts'

const answered = (status: number, body?: unknown): Exchange => ({ kind: 'answered', status, headers: {}, body })

/** What upstream does with a write, what becomes of the command, and whether its subject is free afterwards. */
const endings = {
  done: { exchange: answered(200, { id: 1, status: 'Finished' }), state: 'accepted', isFree: true },
  requested: { exchange: answered(200, { id: 1, status: 'Initialized' }), state: 'accepted', isFree: false },
  refused: { exchange: answered(409), state: 'not-applied', isFree: true },
  broken: { exchange: answered(500), state: 'unknown', isFree: false },
  lost: {
    exchange: { kind: 'failed', code: 'upstream_timeout', sent: true, forTheLog: '' } satisfies Exchange,
    state: 'unknown',
    isFree: false,
  },
  unsent: {
    exchange: { kind: 'failed', code: 'proxy_busy', sent: false, forTheLog: '' } satisfies Exchange,
    state: 'not-applied',
    isFree: true,
  },
} as const

const askers = [anAsker('mila', 'manager'), anAsker('hugo', 'manager')] as const

const aPress = fc.record({
  asker: fc.constantFrom(...askers),
  key: fc.constantFrom('k1', 'k2', 'k3'),
  person: fc.constantFrom(1, 2),
  vip: fc.boolean(),
  ending: fc.constantFrom(...(Object.keys(endings) as (keyof typeof endings)[])),
  portal: fc.constantFrom(0, 1),
})

describe.each(testDatabases)('on $name', (kind) => {
  test('whatever two people press in whichever order, through two portals, an intent is sent once and a subject has one open command', async () => {
    const property = fc.asyncProperty(
      fc.scheduler(),
      fc.array(aPress, { minLength: 2, maxLength: 12 }),
      async (order, presses) => {
        const database = await kind.make()
        const first = await openTestLedger(database.url)
        const portals = [first, kind.isShared ? await openTestLedger(database.url) : first] as const
        const sent = new Set<string>()
        const held = new Set<number>()
        const expected = new Map<string, string>()
        const wrong: string[] = []

        const press = async ({ asker, key, person, vip, ending, portal }: (typeof presses)[number]) => {
          await order.schedule(Promise.resolve())
          const intentName = `${asker.username} ${key} ${person}`
          const body = { subscriber: { ...martino, vip } }
          const { exchange, state, isFree } = endings[ending]
          const send = async (): Promise<Exchange> => {
            if (sent.has(intentName)) wrong.push(`${intentName} was sent twice`)
            if (held.has(person)) wrong.push(`${person} has two open commands`)
            sent.add(intentName)
            held.add(person)
            expected.set(intentName, state)
            await order.schedule(Promise.resolve())
            if (isFree) held.delete(person)
            return exchange
          }
          await portals[portal].ledger.perform(anIntent({ asker, key, path: { id: person }, body }), send)
        }
        await order.waitFor(Promise.allSettled(presses.map(press)))

        const [{ db, deps }] = portals
        const commands = await db
          .selectFrom('commands as c')
          .innerJoin('command_keys as k', 'k.command_id', 'c.id')
          .selectAll()
          .execute()
        const names = commands.map(({ operator_id, key, path, state }) => [
          `${operator_id.slice(3)} ${key} ${(JSON.parse(path) as { id: number }).id}`,
          state,
        ])
        expect(wrong).toEqual([])
        expect(Object.fromEntries(names)).toEqual(Object.fromEntries(expected))
        const open = await db.selectFrom('open_subjects').select('subject_id').execute()
        expect(new Set(open.map(({ subject_id }) => Number(subject_id)))).toEqual(held)
        expect(await verifyChain(deps.db, testDataKey)).toMatchObject({ intact: true, events: commands.length * 2 })
        for (const portal of new Set(portals)) await portal.close()
        await database.remove()
      },
    )
    await fc.assert(property, { numRuns: 40, interruptAfterTimeLimit: 12_000 })
  })
})
