import { describe, expect, test } from 'vitest'
import type { Command } from '#contract/portal/ledger.ts'
import { activationsAsked, fits, joined } from './activationList.ts'
import { cancelOf, hasSheet, isStuck, type ActivationRecord } from './activationRecord.ts'

const NOON = Date.UTC(2026, 10, 22, 13)
const HOUR = 3_600_000

const record = (over: Partial<ActivationRecord> = {}): ActivationRecord => ({
  id: 'aB3dE5fG7hJ9kL1mN',
  status: 'BUSY',
  type: 'ACTIVATENEW',
  environment: 'SP16001',
  reference: 'FLT-1',
  order: null,
  subscriptionId: null,
  phoneNumber: null,
  createdAt: new Date(NOON).toISOString(),
  modifiedAt: null,
  reason: null,
  isEsim: true,
  simCardNumber: null,
  subscriptionType: null,
  accessType: null,
  customer: null,
  wish: null,
  portingStatus: null,
  services: {},
  ...over,
})

const command = (over: Partial<Command> = {}): Command => ({
  id: 'command-1',
  row: 'subscriptionCreate',
  state: 'accepted',
  operator: 'mila',
  subjects: [],
  sentAt: new Date(NOON).toISOString(),
  endedAt: null,
  reference: 'FLT-1',
  progress: null,
  outcome: null,
  upstreamStatus: null,
  upstreamCode: null,
  reason: null,
  ticket: null,
  note: null,
  request: null,
  answer: null,
  ...over,
})

const progress = (upstreamId: string): Command['progress'] => ({
  status: 'BUSY',
  final: false,
  succeeded: null,
  upstreamId,
  list: 'activations',
  kpnReference: null,
  readAt: '',
  movedAt: '',
})

describe('stuck', () => {
  test.each([
    ['an hour after it was asked for', {}, HOUR, true],
    ['not a moment before', {}, HOUR - 1, false],
    ['never when it is over', { status: 'ERROR' }, 9 * HOUR, false],
    ['also with a word that nobody knows', { status: 'PENDING_X' }, HOUR, true],
    ['an hour after the moment that was wished for', { wish: '2026-11-24T09:00:00+01:00' }, 44 * HOUR, true],
    ['not while that moment is to come', { wish: '2026-11-24T09:00:00+01:00' }, 43 * HOUR, false],
  ])('%s', (_, over, after, stuck) => expect(isStuck(record(over), NOON + after)).toBe(stuck))
})

describe('cancelling', () => {
  test.each([
    ['a new subscription under way', {}, { kind: 'create', cannot: undefined }],
    ['one that is DONE', { status: 'DONE' }, undefined],
    ['what sTN has no cancel for', { type: 'SUSPEND' }, undefined],
    ['what is being cancelled', { status: 'CANCELLING' }, { kind: 'create', cannot: 'cancelling' }],
    [
      'a port-in before the other provider answered',
      { type: 'INPORT', portingStatus: 'INIT' },
      { kind: 'portIn', cannot: 'porting' },
    ],
    ['a port-in afterwards', { type: 'INPORT', portingStatus: 'APPROVED' }, { kind: 'portIn', cannot: undefined }],
  ])('%s', (_, over, way) => expect(cancelOf(record(over))).toEqual(way))
})

test('a sheet is for whoever gets an eSIM', () => {
  expect(hasSheet(record())).toBe(true)
  expect(hasSheet(record({ isEsim: false }))).toBe(false)
  expect(hasSheet(record({ type: 'SUSPEND' }))).toBe(false)
})

test('sTN is asked only by what it knows, its numbers with their dash', () => {
  expect(
    activationsAsked([
      { column: 'STATUS', values: ['INIT', 'BUSY'] },
      { column: 'TYPE', values: ['ACTIVATENEW'] },
      { column: 'PHONE', values: ['061234'] },
      { column: 'FROM', values: ['2026-11-01'] },
      { column: 'REFERENCE', values: ['FLT'] },
      { column: 'MINE', values: ['1'] },
    ]),
  ).toEqual({
    StatusIn: 'INIT,BUSY',
    activationType: 'ACTIVATENEW',
    PhoneNumberStartsWith: '06-1234',
    createdAtFrom: '2026-11-01',
  })
  // of two types sTN takes none: ours is the judgement then
  expect(activationsAsked([{ column: 'TYPE', values: ['SUSPEND', 'RESUME'] }])).toEqual({})
})

test('a command without an answer stands before the list, and one with its activation stands in it', () => {
  const one = record()
  const known = command({ progress: progress(one.id) })
  const lost = command({ id: 'command-2', state: 'unknown', reference: 'FLT-2' })
  const refused = command({ id: 'command-3', state: 'not-applied' })
  const cancel = command({ id: 'command-4', row: 'subscriptionCreateCancel', state: 'unknown' })
  expect(joined([one, record({ id: 'other' })], [cancel, refused, lost, known])).toEqual([
    { id: 'command-2', record: undefined, command: lost },
    { id: one.id, record: one, command: known },
    { id: 'other', record: record({ id: 'other' }), command: undefined },
  ])
})

test.each([
  ['MINE', '1', true],
  ['STATUS', 'BUSY', true],
  ['STATUS', 'DONE', false],
  ['REFERENCE', 'flt', true],
  ['REFERENCE', 'nothing', false],
  ['PHONE', '061', true],
  ['PHONE', '062', false],
  ['FROM', '2026-11-22', true],
  ['FROM', '2026-11-23', false],
  ['TO', '2026-11-21', false],
  ['STUCK', '1', false],
])('what sTN answers is judged again: %s %s', (column, value, isIn) => {
  const row = { id: 'x', record: record({ phoneNumber: '06-12345678' }), command: command() }
  expect(fits(row, [{ column, values: [value] }], { username: 'mila', now: NOON })).toBe(isIn)
})
