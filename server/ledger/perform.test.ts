import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { anAsker, anIntent, ledgerRows, martino, openTestLedger } from '../testing/testLedger.ts'
import { testDatabases, type TestDatabase } from '../testing/testDatabases.ts'
import type { Exchange } from '../upstream/upstream.ts'

const summary = { id: 991, status: 'Initialized', operation: 'changeUserData' }
const answered = (status: number, body?: unknown): Exchange => ({ kind: 'answered', status, headers: {}, body })
const failed = (sent: boolean): Exchange => ({ kind: 'failed', code: 'upstream_timeout', sent, forTheLog: 'no answer' })

/** A `send` that counts. */
function sender(...answers: (Exchange | Error)[]) {
  const bodies: unknown[] = []
  const send = async (body: unknown) => {
    bodies.push(body)
    const answer = answers[Math.min(bodies.length, answers.length) - 1]!
    if (answer instanceof Error) throw answer
    return answer
  }
  return { send, bodies }
}

describe.each(testDatabases)('a write in the ledger on $name', (kind) => {
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

  test('is on disk, with its reference, before it is sent', async () => {
    let seen: unknown
    const answer = await opened.ledger.perform(anIntent({ reason: 'married' }), async (body) => {
      const other = await openTestLedger(database.url)
      const { commands } = await other.ledger.list(anAsker('ann', 'auditor'), {})
      await other.close()
      seen = { body, commands }
      return answered(200, summary)
    })

    expect(answer).toEqual({ status: 200, body: summary, replayed: false, commandId: expect.any(String) })
    const { body, commands } = seen as { body: { referenceNumber: string }; commands: unknown[] }
    expect(body).toEqual({ subscriber: martino, referenceNumber: expect.stringMatching(/^.{1,15}$/) })
    expect(commands).toMatchObject([
      {
        id: answer.commandId,
        row: 'subscriberUpdate',
        state: 'sent',
        operator: 'mila',
        subjects: [{ kind: 'person', id: '1234567' }],
        sentAt: '2026-03-02T09:00:00.000Z',
        endedAt: null,
        reference: body.referenceNumber,
        reason: 'married',
        request: { subscriber: martino, referenceNumber: body.referenceNumber },
      },
    ])
  })

  test('keeps a reference that was given', async () => {
    const { send, bodies } = sender(answered(200, summary))
    await opened.ledger.perform(anIntent({ body: { subscriber: martino, referenceNumber: 'EMP-7' } }), send)
    expect(bodies).toEqual([{ subscriber: martino, referenceNumber: 'EMP-7' }])
  })

  test('is accepted, not done: what upstream took is still under way', async () => {
    const { commandId } = await opened.ledger.perform(anIntent(), sender(answered(200, summary)).send)
    expect(await opened.ledger.read(anAsker('ann', 'auditor'), commandId)).toMatchObject({
      state: 'accepted',
      outcome: null,
      upstreamStatus: 200,
      answer: summary,
      progress: { status: 'Initialized', final: false, succeeded: null, upstreamId: '991' },
      events: [
        { kind: 'sent', state: 'sent' },
        { kind: 'ended', state: 'accepted' },
      ],
    })
  })

  test('with the same key and body is answered from the ledger and sent once', async () => {
    const { send, bodies } = sender(answered(200, summary))
    const intent = anIntent()
    const first = await opened.ledger.perform(intent, send)
    const again = await opened.ledger.perform({ ...intent }, send)
    const reordered = { ...intent, body: { subscriber: Object.fromEntries(Object.entries(martino).toReversed()) } }
    expect(again).toEqual({ ...first, replayed: true })
    expect(await opened.ledger.perform(reordered, send)).toEqual({ ...first, replayed: true })
    expect(bodies).toHaveLength(1)
  })

  test.each([
    ['body', { body: { subscriber: { ...martino, vip: true } } }],
    ['query', { query: { note: 'other' } }],
  ])('with the same key and another %s is refused', async (_, other) => {
    const { send, bodies } = sender(answered(200, summary))
    const intent = anIntent()
    const { commandId } = await opened.ledger.perform(intent, send)
    await expect(opened.ledger.perform({ ...intent, ...other }, send)).rejects.toMatchObject({
      code: 'key_reused',
      status: 422,
      told: { commandId },
    })
    expect(bodies).toHaveLength(1)
  })

  test('has a key of its own per operator and per path', async () => {
    const { send, bodies } = sender(answered(200))
    const intent = anIntent({ row: ledgerRows.subscriberDelete ?? ledgerRows.subscriberUpdate! })
    await opened.ledger.perform(intent, send)
    await opened.ledger.perform({ ...intent, path: { id: 7 } }, send)
    await opened.ledger.perform({ ...intent, path: { id: 8 }, asker: anAsker('hugo', 'manager') }, send)
    expect(bodies).toHaveLength(3)
  })

  test('pressed ten times at once is sent once; the others are told that it is under way', async () => {
    const gate = Promise.withResolvers<Exchange>()
    let sent = 0
    const intent = anIntent()
    const presses = Array.from({ length: 10 }, () =>
      opened.ledger
        .perform(intent, () => {
          sent += 1
          return gate.promise
        })
        .catch((error: { code: string; told: unknown }) => error),
    )
    const refused = await Promise.any(presses.map(async (press) => ({ ...(await press) })))
    gate.resolve(answered(200, summary))
    const all = await Promise.all(presses)
    expect(sent).toBe(1)
    expect(refused).toMatchObject({ code: 'key_in_flight', status: 409, told: { commandId: expect.any(String) } })
    expect(all.filter((one) => 'replayed' in one && !one.replayed)).toHaveLength(1)
  })

  describe.each([
    ['400', answered(400, { message: 'no', name: 'VALUE_NOT_UNIQUE' }), 'upstream_refused', 400],
    ['401', answered(401), 'upstream_unauthorized', 502],
    ['403', answered(403), 'upstream_denied', 502],
    ['403 about the customer', answered(403, { name: 'ORDERING_IS_BLOCKED_FOR_CUSTOMER' }), 'upstream_refused', 409],
    ['404', answered(404), 'upstream_refused', 404],
    ['409', answered(409), 'upstream_refused', 409],
    ['422', answered(422), 'upstream_refused', 422],
    ['429', answered(429), 'upstream_throttled', 429],
    ['nothing, because it was never sent', failed(false), 'upstream_timeout', 504],
  ])('answered with %s', (_, exchange, code, status) => {
    test('was not applied: said so, said again for the same key, and the next key is sent', async () => {
      const { send, bodies } = sender(exchange, answered(200, summary))
      const intent = anIntent()
      const refusal = { code, status, told: { outcome: 'not-applied', commandId: expect.any(String) } }
      await expect(opened.ledger.perform(intent, send)).rejects.toMatchObject(refusal)
      const again = { ...refusal, told: { ...refusal.told, replayed: true } }
      await expect(opened.ledger.perform(intent, send)).rejects.toMatchObject(again)
      expect(bodies).toHaveLength(1)
      await opened.ledger.perform(anIntent(), send)
      expect(bodies).toHaveLength(2)
    })
  })

  describe.each([
    ['500', answered(500), 'upstream_failed', 502],
    ['503', answered(503), 'upstream_failed', 502],
    ['a redirect', answered(302), 'upstream_nonsense', 502],
    ['silence', failed(true), 'upstream_timeout', 504],
    ['a throw of ours', new Error('broken'), 'internal', 500],
  ])('answered with %s', (_, exchange, code, status) => {
    test('is unknown: its key says so, its subject is held, and nobody sends it again', async () => {
      const { send, bodies } = sender(exchange)
      const intent = anIntent()
      const refusal = { code, status, told: { outcome: 'unknown', commandId: expect.any(String) } }
      await expect(opened.ledger.perform(intent, send)).rejects.toMatchObject(refusal)
      await expect(opened.ledger.perform(intent, send)).rejects.toMatchObject(refusal)
      await expect(opened.ledger.perform(anIntent(), send)).rejects.toMatchObject({ code: 'subject_busy' })
      expect(bodies).toHaveLength(1)
    })
  })

  test('about a busy subject is refused with the command that holds it, whoever asks, until that is final', async () => {
    const { send, bodies } = sender(answered(200, summary))
    const hugo = anAsker('hugo', 'manager')
    const first = await opened.ledger.perform(anIntent(), send)
    const busy = { code: 'subject_busy', status: 409, told: { commandId: first.commandId } }
    await expect(opened.ledger.perform(anIntent(), send)).rejects.toMatchObject(busy)
    await expect(opened.ledger.perform(anIntent({ asker: hugo }), send)).rejects.toMatchObject(busy)
    await opened.ledger.perform(anIntent({ path: { id: 8 } }), send)
    expect(bodies).toHaveLength(2)

    await opened.ledger.settle(hugo, first.commandId, { applied: true, note: 'seen at KPN' })
    await opened.ledger.perform(anIntent(), send)
    expect(bodies).toHaveLength(3)
  })

  test('refused because of its subject leaves its key unused', async () => {
    const { send } = sender(answered(200, { id: 1, status: 'Finished' }))
    const gate = Promise.withResolvers<Exchange>()
    const started = Promise.withResolvers<void>()
    const first = opened.ledger.perform(anIntent(), () => {
      started.resolve()
      return gate.promise
    })
    await started.promise
    const intent = anIntent()
    await expect(opened.ledger.perform(intent, send)).rejects.toMatchObject({ code: 'subject_busy' })
    gate.resolve(answered(200, { id: 1, status: 'Finished' }))
    await first
    expect(await opened.ledger.perform(intent, send)).toMatchObject({ replayed: false })
  })

  test('whose portal died becomes unknown after its deadline, and a late answer still ends it', async () => {
    const gate = Promise.withResolvers<Exchange>()
    const started = Promise.withResolvers<void>()
    const intent = anIntent()
    const first = opened.ledger.perform(intent, () => {
      started.resolve()
      return gate.promise
    })
    await started.promise
    const other = await openTestLedger(database.url, { tickMs: 5 })
    const { commands } = await other.ledger.list(intent.asker, { state: 'sent' })
    const { id } = commands[0]!

    other.clock.now += 29_999
    await expect(other.ledger.perform(intent, sender().send)).rejects.toMatchObject({ code: 'key_in_flight' })
    other.clock.now += 1
    const { stop } = other.ledger.start()
    await expect.poll(async () => (await other.ledger.read(intent.asker, id)).state).toBe('unknown')
    await stop()
    await expect(other.ledger.perform(intent, sender().send)).rejects.toMatchObject({ told: { outcome: 'unknown' } })
    await other.close()

    gate.resolve(answered(200, summary))
    expect(await first).toMatchObject({ status: 200, commandId: id })
    expect(await opened.ledger.read(intent.asker, id)).toMatchObject({ state: 'accepted', answer: summary })
  })

  test('whose late answer contradicts what a person has said keeps both', async () => {
    const gate = Promise.withResolvers<Exchange>()
    const started = Promise.withResolvers<void>()
    const intent = anIntent()
    const first = opened.ledger.perform(intent, () => {
      started.resolve()
      return gate.promise
    })
    await started.promise
    const { commands } = await opened.ledger.list(intent.asker, {})
    const { id } = commands[0]!
    opened.clock.now += 30_000
    await opened.ledger.follow(intent.asker, id)
    await opened.ledger.settle(intent.asker, id, { applied: false, note: 'not there' })
    gate.resolve(answered(200, summary))
    await first
    const { state, events } = await opened.ledger.read(intent.asker, id)
    expect(state).toBe('not-applied')
    expect(events!.map(({ kind, state }) => [kind, state])).toEqual([
      ['sent', 'sent'],
      ['ended', 'unknown'],
      ['settled', 'not-applied'],
      ['ended', 'not-applied'],
    ])
  })

  test('keeps no secret: neither what was sent nor what was answered', async () => {
    const row = ledgerRows.simReplace!
    const body = { contractId: 5, esim: true, email: 'j@voorbeeld.nl', confirmationCode: 'K7M2Q9' }
    const { send, bodies } = sender(answered(200, { ...summary, confirmationCode: 'K7M2Q9' }))
    const answer = await opened.ledger.perform(anIntent({ row, path: {}, body }), send)
    expect(bodies).toMatchObject([{ confirmationCode: 'K7M2Q9' }])
    expect(answer.body).toMatchObject({ confirmationCode: '***' })
    for (const table of ['commands', 'events', 'command_keys'] as const) {
      expect(JSON.stringify(await opened.db.selectFrom(table).selectAll().execute())).not.toContain('K7M2Q9')
    }
  })

  test('that gives nothing to follow is final with its answer', async () => {
    const row = ledgerRows.orderCancel!
    const intent = anIntent({ row, path: { id: 77 }, query: { note: 'wrong one' }, body: undefined })
    const { commandId, body } = await opened.ledger.perform(intent, sender(answered(200)).send)
    expect(body).toBeUndefined()
    expect(await opened.ledger.read(intent.asker, commandId)).toMatchObject({
      state: 'accepted',
      progress: { final: true, succeeded: true },
    })
    await opened.ledger.perform({ ...intent, key: 'another' }, sender(answered(200)).send)
  })
})
