import { afterAll, beforeAll, expect, test } from 'vitest'
import { MOST_OPEN_BATCHES } from '#contract/portal/batches.ts'
import type { Problem } from '#contract/errors.ts'
import { createSandbox } from '../../mocks/sandbox.ts'
import { serve, type SandboxServer } from '../../mocks/serve.ts'
import { batchCalls, blocksOf } from '../testing/batchCalls.ts'
import { startTestPortal, STN_KEY, type TestPortal } from '../testing/testPortal.ts'

/** The same activation, asked for twice by people: from two tabs, from the history, from a file that was sent before. */

let sandbox: SandboxServer
let portal: TestPortal
let cookie: string

beforeAll(async () => {
  sandbox = await serve(createSandbox({ size: 20, stn: { key: STN_KEY } }))
  sandbox.engine.world.stn.limits.clear()
  portal = await startTestPortal({
    env: { STN_BASE_URL: sandbox.stnUrl, STN_RATE: '500' },
    roles: ['manager', 'helpdesk'],
  })
  cookie = await portal.signIn('manager')
})
afterAll(async () => {
  await portal.stop()
  await sandbox.close()
})

const eSim = (referenceNumber: string) => ({
  eSim: true,
  email: 'j.devries@voorbeeld.nl',
  confirmationCode: 'Zx7#Qp',
  referenceNumber,
})
const press = (referenceNumber: string) =>
  portal.call('/api/stn/NewSubscription', {
    method: 'POST',
    cookie,
    body: eSim(referenceNumber),
    headers: { 'idempotency-key': crypto.randomUUID() },
  })
const commandOf = (answer: Response) => answer.headers.get('vloot-command')
const reached = (reference: string) =>
  sandbox.engine.log
    .list({ row: 'subscriptionCreate' })
    .filter(({ body }) => (body as { referenceNumber?: string }).referenceNumber === reference).length
const refusalOf = async (answer: Response) => (await answer.json()) as Problem

test('a second press with a reference that was taken is refused by the command that keeps it; two at once are one', async () => {
  const taken = await press('TWICE')
  expect(taken.status).toBe(200)
  expect(await refusalOf(await press('TWICE'))).toMatchObject({
    status: 409,
    code: 'reference_used',
    commandId: commandOf(taken),
    fields: [{ path: 'body.referenceNumber', code: 'reference_used' }],
  })
  expect(reached('TWICE')).toBe(1)
  const both = await Promise.all([press('ATONCE'), press('ATONCE')])
  expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409])
  expect(reached('ATONCE')).toBe(1)
})

test('a reference whose answer was lost is kept; one that sTN refused is free again', async () => {
  sandbox.engine.faults.arm({ upstream: 'stn', kind: 'reset', when: 'after', path: 'subscriptionCreate', times: 1 })
  const lost = await press('LOST')
  expect(await refusalOf(lost)).toMatchObject({ outcome: 'unknown' })
  expect(await refusalOf(await press('LOST'))).toMatchObject({ code: 'reference_used', commandId: commandOf(lost) })
  sandbox.engine.faults.arm({ upstream: 'stn', kind: '400', code: 'BadRequest', message: 'No', times: 1 })
  expect(await refusalOf(await press('REFUSED'))).toMatchObject({ outcome: 'not-applied' })
  expect((await press('REFUSED')).status).toBe(200)
})

test('what was asked for by a batch is not asked for again by hand, nor the other way round', async () => {
  const calls = batchCalls(portal)
  await press('BYHAND')
  const items = ['BYBATCH', 'BYHAND'].map((one) => ({ label: one, body: eSim(one) }))
  const { id } = await calls.create(cookie, items, { row: 'subscriptionCreate' })
  await calls.start(cookie, id)
  await calls.until(cookie, id, 'done')
  expect((await calls.items(cookie, id)).items.map(({ why }) => why?.code ?? null)).toEqual([null, 'reference_used'])
  expect(await refusalOf(await press('BYBATCH'))).toMatchObject({ code: 'reference_used' })
  expect([reached('BYHAND'), reached('BYBATCH')]).toEqual([1, 1])
})

test('a file that was started before says by whom and when, and starts again only when that is meant', async () => {
  const calls = batchCalls(portal)
  const plan = async (people: readonly string[], mark: string) =>
    calls.create(
      cookie,
      people.map((label, at) => ({
        label,
        body: { eSim: true, email: `${label}@x.nl`, confirmationCode: `${mark}${at}`, referenceNumber: `${mark}${at}` },
      })),
      { row: 'subscriptionCreate', name: `Plan ${mark}` },
    )
  const first = await plan(['ann', 'bo', 'cas'], 'A')
  const second = await plan(['cas', 'ann', 'bo'], 'B')
  const other = await plan(['ann', 'bo'], 'C')
  // planned is not started
  expect(second.startedBefore).toBeNull()
  await calls.start(cookie, first.id)
  await calls.until(cookie, first.id, 'done')
  const before = { id: first.id, name: 'Plan A', startedBy: 'manager', startedAt: expect.any(String) as string }
  expect((await calls.read(cookie, second.id)).startedBefore).toEqual(before)
  expect((await calls.read(cookie, other.id)).startedBefore).toBeNull()
  expect((await calls.read(cookie, first.id)).startedBefore).toBeNull()
  expect(await calls.refusalOf(await calls.ask(cookie, `/${second.id}/start`, { items: 'all' }))).toEqual({
    status: 422,
    code: 'body_refused',
    fields: [{ path: 'again', code: 'started_before' }],
  })
  expect(reached('B0')).toBe(0)
  const meant = await calls.ask(cookie, `/${second.id}/start`, { items: 'all', again: true })
  expect(meant.status).toBe(200)
  await calls.until(cookie, second.id, 'done')
  expect([reached('A0'), reached('B0')]).toEqual([1, 1])
})

test('one operator keeps so many batches that have not ended; stopping one makes room, and others have room of their own', async () => {
  const calls = batchCalls(portal)
  const helpdesk = await portal.signIn('helpdesk')
  const made = []
  for (let at = 0; at < MOST_OPEN_BATCHES; at += 1) made.push(await calls.create(helpdesk, blocksOf([at + 1])))
  const more = { row: 'simBlock', name: 'One more', items: blocksOf([1]) }
  expect(await calls.refusalOf(await calls.ask(helpdesk, '', more))).toEqual({ status: 409, code: 'batches_full' })
  await calls.create(cookie, blocksOf([1]))
  await calls.step(helpdesk, made[0]!.id, 'stop')
  await calls.create(helpdesk, blocksOf([1]))
})
