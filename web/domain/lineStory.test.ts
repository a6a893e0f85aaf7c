import { expect, test } from 'vitest'
import type { Command, Progress } from '#contract/portal/ledger.ts'
import { lineStory, type LineChange } from './lineStory.ts'

const aChange = (over: Partial<LineChange>): LineChange => ({
  id: 'a1',
  type: 'SUSPEND',
  status: 'DONE',
  createdAt: '2026-11-03T10:00:00.481+01:00',
  phoneNumber: null,
  reference: null,
  order: null,
  wishDate: null,
  portingStatus: null,
  firstPossible: null,
  approved: null,
  services: {},
  problem: null,
  ...over,
})
const aCommand = (over: Partial<Command>, upstreamId?: string) =>
  ({
    id: 'c1',
    row: 'subscriptionSuspend',
    state: 'accepted',
    reference: null,
    sentAt: '2026-11-03T09:00:00.000Z',
    progress: upstreamId === undefined ? null : ({ upstreamId } as Progress),
    ...over,
  }) as Command

test('what was asked for here and is at sTN stands there once; a refusal, a code that was shown and a cancellation too', () => {
  const changes = [
    aChange({ id: 'a1', type: 'TERMINATE' }),
    aChange({ id: 'a2', createdAt: '2026-11-01T10:00:00+01:00' }),
    aChange({ id: 'a3', reference: 'VL1', createdAt: '2026-10-01T10:00:00+01:00' }),
  ]
  const commands = [
    aCommand({ id: 'cancel', row: 'subscriptionTerminateCancel', sentAt: '2026-11-04T09:00:00.000Z' }, 'a1'),
    aCommand({ id: 'ended', row: 'subscriptionTerminate' }, 'a1'),
    aCommand({ id: 'shown', row: 'subscriptionList', sentAt: '2026-11-02T09:00:00.000Z' }),
    aCommand({ id: 'lost', reference: 'VL1', sentAt: '2026-10-01T09:00:00.000Z' }),
    // the same number on another activation is another one
    aCommand({ id: 'other', reference: 'VL1', sentAt: '2026-09-01T09:00:00.000Z' }, 'a9'),
    aCommand({ id: 'shown', row: 'subscriptionList', sentAt: '2026-11-02T09:00:00.000Z' }),
  ]
  expect(lineStory(changes, commands).map(({ change, command }) => [change?.id, command?.id])).toEqual([
    [undefined, 'cancel'],
    ['a1', 'ended'],
    [undefined, 'shown'],
    ['a2', undefined],
    ['a3', 'lost'],
    [undefined, 'other'],
  ])
})
