import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { command } from '#contract/portal/ledger.ts'
import { testDatabases, type TestDatabase } from '../testing/testDatabases.ts'
import { anAsker, anIntent, openTestLedger } from '../testing/testLedger.ts'
import type { Exchange } from '../upstream/upstream.ts'

const mila = anAsker('mila', 'manager')
const hetty = anAsker('hetty', 'helpdesk')
const ann = anAsker('ann', 'auditor')
const ok = async (): Promise<Exchange> => ({
  kind: 'answered',
  status: 200,
  headers: {},
  body: { id: 1, status: 'New' },
})

describe.each(testDatabases)('reading the ledger on $name', (kind) => {
  let database: TestDatabase
  let opened: Awaited<ReturnType<typeof openTestLedger>>

  beforeEach(async () => {
    database = await kind.make()
    opened = await openTestLedger(database.url)
  })
  afterEach(async () => {
    await opened.close()
    await database.remove()
  })

  /** A write about a person, by somebody. */
  const write = async (id: number, asker = mila) => {
    const words = { reason: 'married', ticket: 'T-1', note: 'asked by phone' }
    return (await opened.ledger.perform(anIntent({ asker, path: { id }, ...words }), ok)).commandId
  }
  const shut = { reason: null, ticket: null, note: null, request: null, answer: null }
  const open = { reason: 'married', ticket: 'T-1', note: 'asked by phone', request: {}, answer: {} }

  test('shows the words of a command to its operator and to who may read the ledger, the rest to all', async () => {
    const id = await write(1)
    const told = { id, row: 'subscriberUpdate', operator: 'mila', state: 'accepted', sentAt: expect.any(String) }
    const viewers = [
      [mila, open],
      [ann, open],
      [hetty, shut],
      [{ ...mila, operatorId: 'another mila', permissions: ['fleet.read'] }, shut],
    ] as const
    for (const [asker, words] of viewers) {
      const { commands } = await opened.ledger.list(asker, {})
      expect(commands).toMatchObject([{ ...told, ...words }])
      expect(await opened.ledger.read(asker, id)).toMatchObject({ ...told, ...words })
      expect(command.safeParse(commands[0]).error).toBeUndefined()
    }
  })

  test('shows what somebody said while settling only to those', async () => {
    const id = await write(1)
    await opened.ledger.settle(mila, id, { applied: true, note: 'spoke to Joshua' })
    expect((await opened.ledger.read(ann, id)).events!.at(-1)).toMatchObject({
      kind: 'settled',
      note: 'spoke to Joshua',
    })
    expect(JSON.stringify(await opened.ledger.read(hetty, id))).not.toContain('Joshua')
  })

  test('is newest first, and pages without a gap while more is written', async () => {
    const ids: string[] = []
    for (let person = 1; person <= 7; person += 1) ids.unshift(await write(person))
    const first = await opened.ledger.list(ann, { limit: 3 })
    await write(8)
    const second = await opened.ledger.list(ann, { limit: 3, before: first.commands.at(-1)!.id })
    const third = await opened.ledger.list(ann, { limit: 3, before: second.commands.at(-1)!.id })
    expect([first, second, third].flatMap(({ commands }) => commands.map(({ id }) => id))).toEqual(ids)
    expect([first.more, second.more, third.more]).toEqual([true, true, false])
  })

  test('can be asked for one subject, one state, or what is open', async () => {
    const first = await write(1)
    const second = await write(2)
    await opened.ledger.settle(mila, second, { applied: true, note: 'done' })
    const idsOf = async (filter: Parameters<typeof opened.ledger.list>[1]) =>
      (await opened.ledger.list(ann, filter)).commands.map(({ id }) => id)
    expect(await idsOf({ subjectKind: 'person', subjectId: '1' })).toEqual([first])
    expect(await idsOf({ subjectKind: 'contract', subjectId: '1' })).toEqual([])
    expect(await idsOf({ state: 'open' })).toEqual([first])
    expect(await idsOf({ state: 'accepted' })).toEqual([second, first])
    expect(await idsOf({ state: 'unknown' })).toEqual([])
  })

  test('refuses what is not there', async () => {
    const notFound = { code: 'not_found', status: 404 }
    await expect(opened.ledger.read(ann, 'none')).rejects.toMatchObject(notFound)
    await expect(opened.ledger.follow(ann, 'none')).rejects.toMatchObject(notFound)
    await expect(opened.ledger.settle(mila, 'none', { applied: true, note: 'hm' })).rejects.toMatchObject(notFound)
    await expect(opened.ledger.list(ann, { before: 'none' })).rejects.toMatchObject({ code: 'bad_parameter' })
  })

  test('keeps who looked at a secret, and why, as a command that is its own ending', async () => {
    const subject = { kind: 'contract', id: '5' }
    const id = await opened.ledger.note(hetty, { row: 'secretReveal', subject, reason: 'caller forgot it' })
    const told = { id, row: 'secretReveal', operator: 'hetty', subjects: [subject], state: 'accepted' }
    expect(await opened.ledger.read(ann, id)).toMatchObject({
      ...told,
      reason: 'caller forgot it',
      progress: { final: true },
    })
    expect(await opened.ledger.read(mila, id)).toMatchObject({ ...told, reason: 'caller forgot it' })
    expect(await opened.ledger.read(anAsker('vic', 'viewer'), id)).toMatchObject({ ...told, reason: null })
    expect((await opened.ledger.list(ann, { state: 'open' })).commands).toEqual([])
  })
})
