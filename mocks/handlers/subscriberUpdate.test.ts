import { describe, expect, test } from 'vitest'
import { Failure, Mishap } from '../handler.ts'
import { ask, aWorld, NOON, put, refusal } from '../testing/ask.ts'
import { blockPerson } from '../worldHelpers.ts'

const JOSHUA = { id: 1234568 }
const full = {
  firstName: 'Joshua',
  surnamePrefix: 'di',
  surname: 'Martino',
  email: 'joshua.di.martino@companyx.nl',
  employeeNumber: 'CRAWLER9000',
  gender: 'MALE',
  preferredLanguage: 'NL',
  comments: 'CRAWLER9000',
  vip: false,
} as const
const update = (over: object = {}, referenceNumber = '1234568') => ({
  path: JOSHUA,
  body: { referenceNumber, subscriber: { ...full, ...over } },
})
const read = (world: ReturnType<typeof aWorld>, after: number) => ask(world, 'subscriberRead', { path: JOSHUA }, after)
const LATER = 60_000

test("answers as KPN's how-to shows", () => {
  expect(ask(aWorld(), 'subscriberUpdate', update())).toEqual({
    contextName: 'Martino, Joshua',
    operation: 'changeUserData',
    status: 'Initialized',
    referenceNumber: '1234568 [FSR9]',
    id: expect.any(Number),
    creationDate: '2026-11-22T13:00:00.000+00:00',
  })
})

test('empties what is left out, and leaves alone what a PUT cannot change', () => {
  const world = aWorld()
  const person = world.people.get(JOSHUA.id)!
  Object.assign(person, { vip: true, fixedNumber: '31773204418', mobileNumber: '31611111111', user: true })
  const before = read(world, 0)
  const subscriber = { firstName: 'Joshua', surname: 'Martino', gender: 'MALE' } as const
  // KPN asks for less than our row does: `vip` left out is false afterwards
  put(world, 'subscriberUpdate', { path: JOSHUA, body: { subscriber } as never })
  expect(read(world, LATER)).toEqual({
    ...before,
    email: '',
    employeeNumber: '',
    preferredLanguage: null,
    comments: '',
    mobileNumber: '',
    fixedNumber: null,
    vip: false,
  })
})

test('takes its time: the old data first, then the new, and the request runs to its end', () => {
  const world = aWorld({ pace: { startMs: 1000, dataMs: 1500, closeMs: 6000 } })
  const { id } = ask(world, 'subscriberUpdate', update())
  const status = (after: number) => ask(world, 'serviceRequestRead', { path: { id: id! } }, after)
  expect(status(900)).toMatchObject({ status: 'NEW', customerReference: '1234568 [FSR9]', finishDate: null })
  expect(read(world, 1400).surnamePrefix).toBe('')
  expect(read(world, 1500).surnamePrefix).toBe('di')
  expect(status(1600)).toMatchObject({ status: 'IN_PROGRESS' })
  expect(status(6000)).toMatchObject({ status: 'CLOSED', finishDate: '2026-11-22T13:00:06.000+00:00' })
})

test('the request is found by our reference number, among open ones and by the statuses asked for', () => {
  const world = aWorld()
  ask(world, 'subscriberUpdate', update({}, 'HR-77001'))
  const found = (status: 'NEW' | 'CLOSED', after: number) =>
    ask(world, 'serviceRequestList', { query: { status: [status], patterns: ['HR-77001'] } }, after)
  expect(found('NEW', 0)).toMatchObject({ total: 1, result: [{ orderedFor: { id: JOSHUA.id } }] })
  expect(found('CLOSED', 0).total).toBe(0)
  expect(found('NEW', LATER).total).toBe(0)
  expect(found('CLOSED', LATER).total).toBe(1)
})

test('while it is open the person can be edited again but not moved', () => {
  const world = aWorld()
  const { id } = ask(world, 'subscriberUpdate', update())
  const can = (after: number) => ask(world, 'subscriberCan', { path: JOSHUA }, after)
  expect(can(100)).toMatchObject({
    editable: { enabled: true },
    movable: { enabled: false, blockingOrders: [{ id, type: 'SERVICE_REQUEST', status: 'NEW' }] },
  })
  expect(can(LATER)).toMatchObject({ movable: { enabled: true, blockingOrders: [] } })
})

test("while a colleague's own request is open nobody else may edit", () => {
  const world = aWorld()
  blockPerson(world, JOSHUA.id, true, NOON)
  const editable = () => ask(world, 'subscriberCan', { path: JOSHUA }).editable
  expect(editable()).toMatchObject({ enabled: false, blockingOrders: [{ status: 'IN_PROGRESS' }] })
  expect(refusal(world, 'subscriberUpdate', update()).code).toBe('OPERATION_NOT_POSSIBLE')
  blockPerson(world, JOSHUA.id, false, NOON)
  expect(editable()).toMatchObject({ enabled: true, blockingOrders: [] })
  expect(ask(world, 'subscriberUpdate', update()).status).toBe('Initialized')
})

test('two requests after one another leave the data of the later one', () => {
  const world = aWorld()
  ask(world, 'subscriberUpdate', update({ comments: 'first' }), 0)
  ask(world, 'subscriberUpdate', update({ comments: 'second' }), 1000)
  expect(read(world, LATER).comments).toBe('second')
})

test.each([
  [{ surname: '' }, 'VALUE_REQUIRED'],
  [{ gender: undefined }, 'VALUE_REQUIRED'],
  [{ email: 'weigeren@companyx.nl' }, 'VALUE_NOT_UNIQUE'],
  [{ email: 'nonsense' }, 'VALUE_NOT_VALID'],
  [{ mobileNumber: '12345' }, 'INVALID_MSISDN_FORMAT_NOT_VALID'],
  [{ fixedNumber: '077' }, 'INVALID_MSISDN_FORMAT_NOT_VALID'],
])('refuses %j with %s and changes nothing', (over, code) => {
  const world = aWorld()
  const before = read(world, 0)
  expect(refusal(world, 'subscriberUpdate', update(over))).toMatchObject({ status: 400, code })
  expect(read(world, LATER)).toEqual(before)
  expect(world.coming).toEqual([])
})

test('an unknown person is 404', () => {
  expect(refusal(aWorld(), 'subscriberUpdate', { ...update(), path: { id: 1 } })).toMatchObject({ status: 404 })
})

describe('failures typed on the screen', () => {
  test.each([
    ['#reset', 'reset'],
    ['#half', 'half'],
    ['#onzin', 'nonsense'],
    ['#traag', 'latency'],
  ])('%s: the write is done, its answer goes wrong', (comments, kind) => {
    const world = aWorld()
    const answer = put(world, 'subscriberUpdate', update({ comments }))
    expect(answer).toBeInstanceOf(Mishap)
    expect(answer).toMatchObject({ kind, answer: { status: 'Initialized' } })
    expect(read(world, LATER).comments).toBe(comments)
  })

  test.each(['#500', '#429', '#403', '#401', '#503'])('%s: nothing is done', (comments) => {
    const world = aWorld()
    expect(put(world, 'subscriberUpdate', update({ comments }))).toMatchObject({ kind: comments.slice(1) })
    expect(read(world, LATER).comments).toBe('CRAWLER9000')
  })

  test('a word that stood there before does no more harm', () => {
    const world = aWorld()
    put(world, 'subscriberUpdate', update({ comments: '#reset' }))
    read(world, LATER)
    expect(ask(world, 'subscriberUpdate', update({ comments: '#reset', vip: true }), LATER).status).toBe('Initialized')
  })

  test('#afgekeurd: accepted, rejected later, nothing changed', () => {
    const world = aWorld()
    const { id } = ask(world, 'subscriberUpdate', update({ comments: '#afgekeurd' }))
    expect(read(world, LATER).comments).toBe('CRAWLER9000')
    expect(ask(world, 'serviceRequestRead', { path: { id: id! } }, LATER).status).toBe('REJECTED')
  })

  test('#ander: every reading finds another colleague at work', () => {
    const world = aWorld()
    ask(world, 'subscriberUpdate', update({ comments: '#ander' }))
    const first = read(world, LATER)
    const second = read(world, LATER + 1)
    expect(second).toEqual({ ...first, fixedNumber: expect.any(String) })
    expect(second.fixedNumber).not.toBe(first.fixedNumber)
  })

  test('typed into the search field they hit a read', () => {
    expect(put(aWorld(), 'subscriberList', { query: { patterns: ['#500'] } })).toMatchObject({ kind: '500' })
  })

  test('a refusal stays a refusal', () => {
    const answer = put(aWorld(), 'subscriberUpdate', update({ surname: '', comments: '#half' }))
    expect(answer).toBeInstanceOf(Failure)
  })
})
