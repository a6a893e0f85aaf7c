import { expect, test } from 'vitest'
import type { Command, Progress } from '#contract/portal/ledger.ts'
import { awaitedIn, LOOKED_FOR } from './newPerson.ts'

const NOW = Date.parse('2026-06-01T12:00:00Z')
const ago = (minutes: number) => new Date(NOW - minutes * 60_000).toISOString()

const progress = (part: Partial<Progress>): Progress => ({
  status: 'CLOSED',
  final: true,
  succeeded: true,
  upstreamId: '1',
  list: 'orders',
  kpnReference: null,
  readAt: ago(0),
  movedAt: ago(1),
  ...part,
})
const created = (part: Partial<Command>): Command => ({
  id: 'c1',
  row: 'subscriberCreate',
  state: 'accepted',
  operator: 'Ans',
  subjects: [],
  sentAt: ago(2),
  endedAt: ago(2),
  reference: null,
  progress: null,
  outcome: null,
  upstreamStatus: 200,
  upstreamCode: null,
  reason: null,
  ticket: null,
  note: null,
  request: { groupId: 7, subscriber: { surname: 'Bakker' } },
  answer: null,
  ...part,
})
const awaited = (part: Partial<Command>, found: string[] = []) => awaitedIn(7, [created(part)], found, NOW)

test('somebody new is awaited in their group until they were found once', () => {
  expect(awaited({})).toMatchObject([{ commandId: 'c1', who: { surname: 'Bakker' } }])
  expect(awaited({ request: { groupId: 8, subscriber: {} } })).toEqual([])
  expect(awaited({}, ['c0', 'c1'])).toEqual([])
})

test('what was refused, and what is long ago, is no longer awaited', () => {
  expect(awaited({ state: 'not-applied' })).toEqual([])
  expect(awaited({ progress: progress({ succeeded: false }) })).toEqual([])
  expect(awaited({ sentAt: ago(21) })).toEqual([])
})

test('looking ends some time after the order closed, or after asking while it is open', () => {
  const until = (part: Partial<Command>) => awaited({ sentAt: ago(15), ...part })[0]!.until
  expect(until({ progress: progress({ movedAt: ago(3) }) })).toBe(NOW - 3 * 60_000 + LOOKED_FOR)
  expect(until({ progress: progress({ movedAt: ago(12) }) })).toBeLessThan(NOW)
  expect(until({})).toBe(NOW - 15 * 60_000 + LOOKED_FOR)
})
