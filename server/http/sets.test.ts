import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Problem } from '#contract/errors.ts'
import { MOST_IN_SET, MOST_SETS, type SavedSet } from '#contract/portal/sets.ts'
import { startTestPortal, type TestPortal } from '../testing/testPortal.ts'

const DAY_MS = 86_400_000

let at: TestPortal
let manager: string
let viewer: string
let ahead = 0

beforeAll(async () => {
  at = await startTestPortal({
    roles: ['manager', 'viewer'],
    env: { SESSION_MAX: '7d', SESSION_IDLE: '7d' },
    now: () => Date.now() + ahead,
  })
})
afterAll(() => at.stop())

const signInAgain = async () => {
  manager = await at.signIn('manager')
  viewer = await at.signIn('viewer')
}
const send = (method: string, path: string, body: unknown, cookie = manager) =>
  at.call(`/api/sets${path}`, { method, body, cookie })
const read = (id: string, cookie: string) => at.call(`/api/sets/${id}`, { cookie })
const setOf = async (answer: Response) => {
  expect(answer.status).toBe(200)
  return (await answer.json()) as SavedSet
}

test('a selection opens for a colleague who has its id, and only its owner changes it', async () => {
  await signInAgain()
  const made = await setOf(await send('POST', '', { kind: 'contract', ids: ['3', '1', '3', '2', '1'] }))
  expect(made).toMatchObject({ kind: 'contract', ids: ['3', '1', '2'], owner: 'manager', own: true })
  expect(await setOf(await read(made.id, viewer))).toEqual({ ...made, own: false })

  expect((await send('PUT', `/${made.id}`, { ids: ['9'] }, viewer)).status).toBe(404)
  expect(await setOf(await send('PUT', `/${made.id}`, { ids: ['9', '9'] }))).toMatchObject({ ids: ['9'], own: true })
  expect((await setOf(await read(made.id, viewer))).ids).toEqual(['9'])
  expect((await read('nobody', viewer)).status).toBe(404)
})

test('ten thousand ids are kept in their order', async () => {
  await signInAgain()
  const ids = Array.from({ length: MOST_IN_SET }, (_, index) => String(900_000_000 - index))
  const { id } = await setOf(await send('POST', '', { kind: 'contract', ids }))
  expect((await setOf(await read(id, viewer))).ids).toEqual(ids)
})

test.each([
  ['no ids', { kind: 'contract', ids: [] }],
  ['an empty id', { kind: 'contract', ids: [''] }],
  ['too many', { kind: 'contract', ids: Array.from({ length: MOST_IN_SET + 1 }, String) }],
  ['a kind that is none', { kind: 'phone', ids: ['1'] }],
  ['numbers', { kind: 'contract', ids: [1] }],
])('%s is refused', async (_, body) => {
  await signInAgain()
  const answer = await send('POST', '', body)
  expect([answer.status, ((await answer.json()) as Problem).code]).toEqual([422, 'body_refused'])
})

test('what nobody used for 90 days is gone; whoever opens it keeps it', async () => {
  await signInAgain()
  const used = await setOf(await send('POST', '', { kind: 'person', ids: ['1'] }))
  const unused = await setOf(await send('POST', '', { kind: 'person', ids: ['2'] }))
  ahead += 60 * DAY_MS
  await signInAgain()
  await setOf(await read(used.id, viewer))
  ahead += 40 * DAY_MS
  await signInAgain()
  await setOf(await read(used.id, viewer))
  expect((await read(unused.id, manager)).status).toBe(404)
})

test('of more than two hundred of one operator the one that was used longest ago goes, and nobody else’s', async () => {
  await signInAgain()
  const others = await setOf(await send('POST', '', { kind: 'person', ids: ['1'] }, viewer))
  const made: SavedSet[] = []
  for (let count = 0; count <= MOST_SETS; count += 1) {
    ahead += 1_000
    made.push(await setOf(await send('POST', '', { kind: 'person', ids: [String(count)] })))
  }
  const [first, second] = made
  expect((await read(first!.id, manager)).status).toBe(404)
  expect((await read(second!.id, manager)).status).toBe(200)
  expect((await read(others.id, manager)).status).toBe(200)
})
