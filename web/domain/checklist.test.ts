import { describe, expect, test } from 'vitest'
import type { Checklist } from '#contract/portal/checklists.ts'
import type { Command } from '#contract/portal/ledger.ts'
import { checklistsOf, isAllDone, stepsOf, type KnownOfPerson } from './checklist.ts'

const aChecklist = (over: Partial<Checklist>): Checklist => ({
  id: 'k1',
  kind: 'leaver',
  name: 'Julia Roberta',
  personId: 7,
  commandId: null,
  placeId: 3,
  ticked: [],
  begunBy: 'sanne',
  begunAt: '2026-11-21T10:00:00.000Z',
  ...over,
})
const PROGRESS = {
  status: 'IN_PROGRESS',
  final: false,
  succeeded: null,
  upstreamId: '77',
  list: 'service-requests',
  kpnReference: null,
  readAt: '2026-11-21T11:00:00.000Z',
  movedAt: '2026-11-21T11:00:00.000Z',
} as const
const aCommand = (over: Partial<Command>): Command => ({
  id: 'c1',
  row: 'subscriberDelete',
  state: 'accepted',
  operator: 'sanne',
  subjects: [{ kind: 'person', id: '7' }],
  sentAt: '2026-11-21T11:00:00.000Z',
  endedAt: null,
  reference: null,
  progress: PROGRESS,
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
const DONE = { ...PROGRESS, status: 'CONFIRMED', final: true, succeeded: true }
const FAILED = { ...DONE, status: 'REJECTED', succeeded: false }

const states = (checklist: Partial<Checklist>, known: Partial<KnownOfPerson> = {}) =>
  stepsOf(aChecklist(checklist), { commands: [], placeId: 3, isGone: false, ...known }).map(
    ({ id, state }) => `${id} ${state}`,
  )

describe('a leaver', () => {
  test('has nothing done at first, and ticks are ticks', () => {
    expect(states({})).toEqual(['contracts later', 'cleaned later', 'deleted later', 'finished later'])
    expect(states({ ticked: ['cleaned'] })).toEqual([
      'contracts later',
      'cleaned done',
      'deleted later',
      'finished later',
    ])
  })

  test.each([
    ['sent', aCommand({ state: 'sent', progress: null }), 'deleted now', 'finished later'],
    ['unknown', aCommand({ state: 'unknown', progress: null }), 'deleted now', 'finished later'],
    ['accepted', aCommand({}), 'deleted done', 'finished now'],
    ['carried out', aCommand({ progress: DONE }), 'deleted done', 'finished done'],
    ['rejected later', aCommand({ progress: FAILED }), 'deleted done', 'finished bad'],
    ['refused', aCommand({ state: 'not-applied', progress: null }), 'deleted bad', 'finished later'],
    ['of before', aCommand({ progress: DONE, sentAt: '2026-11-21T09:00:00.000Z' }), 'deleted later', 'finished later'],
    ['another write', aCommand({ row: 'subscriberUpdate', progress: DONE }), 'deleted later', 'finished later'],
  ])('a deletion that is %s', (_, command, deleted, finished) => {
    expect(states({}, { commands: [command] }).slice(2)).toEqual([deleted, finished])
  })

  test('the latest deletion counts', () => {
    const commands = [aCommand({ id: 'c2', progress: DONE }), aCommand({ state: 'not-applied' })]
    expect(states({}, { commands }).slice(2)).toEqual(['deleted done', 'finished done'])
  })

  test('who is gone at KPN is gone, whoever did it', () => {
    expect(states({}, { isGone: true }).slice(2)).toEqual(['deleted done', 'finished done'])
  })
})

test('a mover is moved by an order of ours, or by standing elsewhere', () => {
  const details = 'details later'
  const move = aCommand({ row: 'subscriberMove' })
  expect(states({ kind: 'mover' })).toEqual(['moved later', 'finished later', details])
  expect(states({ kind: 'mover' }, { commands: [move] })).toEqual(['moved done', 'finished now', details])
  expect(states({ kind: 'mover' }, { placeId: 4 })).toEqual(['moved done', 'finished done', details])
  // a person who was not read yet stands nowhere
  expect(states({ kind: 'mover' }, { placeId: undefined })).toEqual(['moved later', 'finished later', details])
})

test('a joiner is asked for, found, and looked over', () => {
  const joiner = { kind: 'joiner', personId: null, commandId: 'c1' } as const
  const create = aCommand({ row: 'subscriberCreate', sentAt: '2026-11-21T09:00:00.000Z' })
  const known = { commands: [create], placeId: undefined }
  expect(states(joiner, { placeId: undefined })).toEqual(['created later', 'found later', 'details later'])
  expect(states(joiner, known)).toEqual(['created done', 'found now', 'details later'])
  expect(states(joiner, { commands: [{ ...create, state: 'not-applied' }] })[0]).toBe('created bad')
  expect(states({ ...joiner, personId: 7, ticked: ['details'] }, known)).toEqual([
    'created done',
    'found done',
    'details done',
  ])
})

test('it is done when every step is', () => {
  const ticked = ['contracts', 'cleaned'] as const
  const known = { commands: [], placeId: 3 }
  expect(isAllDone(stepsOf(aChecklist({ ticked: [...ticked] }), { ...known, isGone: false }))).toBe(false)
  expect(isAllDone(stepsOf(aChecklist({ ticked: ['contracts'] }), { ...known, isGone: true }))).toBe(false)
  expect(isAllDone(stepsOf(aChecklist({ ticked: [...ticked] }), { ...known, isGone: true }))).toBe(true)
})

test('those of a person: by id, and a joiner nobody found by name, as a question', () => {
  const own = aChecklist({})
  const namesake = aChecklist({ id: 'k2', kind: 'joiner', personId: null, commandId: 'c1' })
  const others = [aChecklist({ id: 'k3', personId: 8 }), aChecklist({ id: 'k4', personId: null, name: 'Jan' })]
  expect(checklistsOf([own, namesake, ...others], 7, 'Julia Roberta')).toEqual([
    { checklist: own, isSure: true },
    { checklist: namesake, isSure: false },
  ])
})
