import { expect, test } from 'vitest'
import type { Command } from '#contract/portal/ledger.ts'
import { isSettled, isUnderWay } from './command.ts'
import { timelineOf } from './timeline.ts'
import type { TrackedRequest } from './tracked.ts'

const aCommand = (over: Partial<Command> = {}): Command => ({
  id: 'c1',
  row: 'subscriberUpdate',
  state: 'accepted',
  operator: 'sanne',
  subjects: [{ kind: 'person', id: '1' }],
  sentAt: '2026-11-21T10:00:00.000Z',
  endedAt: null,
  reference: 'VL1',
  progress: null,
  outcome: null,
  upstreamStatus: 200,
  upstreamCode: null,
  reason: null,
  ticket: null,
  note: null,
  request: null,
  answer: null,
  ...over,
})
const progress = (over: Partial<NonNullable<Command['progress']>> = {}): NonNullable<Command['progress']> => ({
  status: 'IN_PROGRESS',
  final: false,
  succeeded: null,
  upstreamId: '77',
  list: 'service-requests',
  kpnReference: '81240077',
  readAt: '2026-11-21T10:00:05.000Z',
  movedAt: '2026-11-21T10:00:05.000Z',
  ...over,
})
const aRequest = (over: Partial<TrackedRequest> = {}): TrackedRequest => ({
  id: 77,
  list: 'service-requests',
  kpnReference: '81240077',
  customerReference: null,
  type: null,
  status: 'IN_PROGRESS',
  createdAt: '2026-11-21T10:00:02.000+00:00',
  finishedAt: null,
  orderedFor: null,
  orderedBy: null,
  ...over,
})

test('what both know stands there once, what one knows too, newest first', () => {
  const entries = timelineOf(
    [aCommand({ progress: progress() })],
    [
      aRequest(),
      aRequest({ id: 78, createdAt: '2026-11-22T08:00:00.000+01:00' }),
      aRequest({ list: 'orders', createdAt: null }),
    ],
  )
  expect(entries.map(({ command, request }) => [command?.id, request && `${request.list}/${request.id}`])).toEqual([
    [undefined, 'service-requests/78'],
    ['c1', 'service-requests/77'],
    [undefined, 'orders/77'],
  ])
})

test.each([
  [{ state: 'sent' }, false, true],
  [{ state: 'unknown' }, false, true],
  [{ state: 'accepted' }, false, true],
  [{ state: 'accepted', progress: progress() }, false, true],
  [{ state: 'accepted', progress: progress({ final: true, succeeded: false }) }, true, false],
  [{ state: 'not-applied' }, true, false],
  [{ state: 'planned' }, false, false],
] as const)('%j is settled: %s, under way: %s', (over, settled, underWay) => {
  expect(isSettled(aCommand(over))).toBe(settled)
  expect(isUnderWay(aCommand(over))).toBe(underWay)
})
