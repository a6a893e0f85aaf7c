import { describe, expect, test } from 'vitest'
import { EXAMPLE } from '../fleet/exampleCompany.ts'
import type { World } from '../fleet/world.ts'
import { Mishap } from '../handler.ts'
import { ask, aWorld, put, refusal, type AliveRow } from '../testing/ask.ts'

const centre = (costCenterNumber: string, groupId: number = EXAMPLE.debtor, name = 'Sales') => ({
  body: { groupId, name, costCenterNumber },
})
const group = (name: string, groupId: number = EXAMPLE.debtor) => ({ body: { groupId, name } })
const below = (world: World, id: number) =>
  ask(world, 'hierarchyChildren', { query: { id, to: 1000 } }).result!.map((item) => item.id)
const make = (world: World, row: 'costCenterCreate' | 'virtualGroupCreate', asked: object) =>
  (ask(world, row, asked) as { groupId: number }).groupId

const update = (id: number, name: string, costCenterNumber?: string) => ({
  path: { id },
  body: { name, ...(costCenterNumber && { costCenterNumber }) },
})
const remove = (world: World, id: number) => put(world, 'groupRemove', { path: { id } })

describe('a new group', () => {
  test('is there at once, before the people of its parent, in tree, search and details', () => {
    const world = aWorld()
    const id = make(world, 'costCenterCreate', centre('9001'))
    expect(below(world, EXAMPLE.debtor)).toEqual([EXAMPLE.costCentre, id, EXAMPLE.julia, EXAMPLE.maxim])
    expect(
      ask(world, 'hierarchyChildren', { query: { id: EXAMPLE.debtor, pattern: '9001 sal' } }).result,
    ).toMatchObject([{ id, name: 'Sales', type: 'COST_CENTER', costCenterNumber: '9001' }])
    expect(ask(world, 'groupRead', { path: { id } })).toMatchObject({ name: 'Sales', costCenter: { number: '9001' } })
    expect(make(world, 'virtualGroupCreate', group('Night shift', id))).toBe(id + 1)
  })

  test.each([
    ['costCenterCreate', centre('123'), 'VALUE_NOT_UNIQUE'],
    ['costCenterCreate', centre(' 123 '), 'VALUE_NOT_UNIQUE'],
    ['costCenterCreate', centre('9001', EXAMPLE.costCentre), 'ONLY_SINGLE_TYPE_ALLOWED_IN_PATH'],
    ['costCenterCreate', centre('9001', EXAMPLE.customer), 'REQUIRE_DEBTOR_IN_PATH'],
    ['costCenterCreate', centre('9001', EXAMPLE.julia), 'WRONG_GROUP_TYPE'],
    ['costCenterCreate', centre('9001', 1), 'VIRTUAL_HIERARCHY_ITEM_NOT_FOUND'],
    ['virtualGroupCreate', group('X', EXAMPLE.julia), 'WRONG_GROUP_TYPE'],
    ['virtualGroupCreate', group('X', 1), 'VIRTUAL_HIERARCHY_ITEM_NOT_FOUND'],
  ] as const)('%s %j is refused with %s and makes nothing', (row, asked, code) => {
    const world = aWorld()
    const before = world.groups.size
    expect(refusal(world, row as AliveRow, asked as object).code).toBe(code)
    expect(world.groups.size).toBe(before)
  })

  test('may have a number that another company has, and a name that exists', () => {
    const world = aWorld()
    const theirs = [...world.groups.values()].find((one) => one.costCenterNumber && one.id !== EXAMPLE.costCentre)!
    expect(put(world, 'costCenterCreate', centre(theirs.costCenterNumber!))).toHaveProperty('groupId')
    expect(put(world, 'virtualGroupCreate', group('COMPANY X BV'))).toHaveProperty('groupId')
  })

  test('a custom group takes no custom group, and says so beforehand', () => {
    const world = aWorld()
    const id = make(world, 'virtualGroupCreate', group('Region'))
    expect(ask(world, 'groupCan', { path: { id } })).toMatchObject({
      createVirtualGroup: { enabled: false, reason: 'WRONG_GROUP_TYPE' },
      createCostCenter: { enabled: true },
      createSubscriber: { enabled: true },
      remove: { enabled: true },
      update: { enabled: true },
    })
    expect(refusal(world, 'virtualGroupCreate', group('Shift', id)).code).toBe('WRONG_GROUP_TYPE')
  })

  test('is made although the answer was lost; not made when the connection broke before', () => {
    const world = aWorld()
    const before = world.groups.size
    expect(put(world, 'virtualGroupCreate', group('Region #weg'))).toBeInstanceOf(Mishap)
    expect(world.groups.size).toBe(before)
    expect(put(world, 'virtualGroupCreate', group('Region #reset'))).toMatchObject({ kind: 'reset' })
    expect(world.groups.size).toBe(before + 1)
  })
})

describe('a group is renamed', () => {
  test('everywhere where its name stands', () => {
    const world = aWorld()
    expect(put(world, 'groupUpdate', update(EXAMPLE.costCentre, 'Support', '124'))).toBeUndefined()
    expect(ask(world, 'subscriberRead', { path: { id: EXAMPLE.joshua } })).toMatchObject({
      path: [{}, {}, { name: 'Support' }],
      location: ['Company X', 'Company X BV', 'Support', 'Martino, Joshua'],
    })
    put(world, 'groupUpdate', update(EXAMPLE.costCentre, 'Support and sales', '124'))
    expect(ask(world, 'groupRead', { path: { id: EXAMPLE.costCentre } })).toMatchObject({
      name: 'Support and sales',
      costCenter: { number: '124' },
    })
  })

  test('but not without its number, to a number that exists, or when it is no group of the company’s own', () => {
    const world = aWorld()
    make(world, 'costCenterCreate', centre('9001'))
    const code = (asked: ReturnType<typeof update>) => refusal(world, 'groupUpdate', asked).code
    expect(code(update(EXAMPLE.costCentre, 'Support'))).toBe('VALUE_REQUIRED')
    expect(code(update(EXAMPLE.costCentre, 'Support', '9001'))).toBe('VALUE_NOT_UNIQUE')
    expect(code(update(EXAMPLE.debtor, 'Support'))).toBe('WRONG_GROUP_TYPE')
    expect(code(update(EXAMPLE.julia, 'Support'))).toBe('WRONG_GROUP_TYPE')
    expect(code(update(1, 'Support'))).toBe('VIRTUAL_HIERARCHY_ITEM_NOT_FOUND')
  })
})

describe('a group is removed', () => {
  test('and what was in it stands one level up, groups before people', () => {
    const world = aWorld()
    const shift = make(world, 'virtualGroupCreate', group('Shift', EXAMPLE.costCentre))
    expect(remove(world, EXAMPLE.costCentre)).toBeUndefined()
    expect(below(world, EXAMPLE.debtor)).toEqual([shift, EXAMPLE.julia, EXAMPLE.maxim, EXAMPLE.joshua])
    expect(ask(world, 'subscriberRead', { path: { id: EXAMPLE.joshua } }).path).toHaveLength(2)
    expect(refusal(world, 'groupRead', { path: { id: EXAMPLE.costCentre } }).status).toBe(404)
    // its number is free again
    expect(put(world, 'costCenterCreate', centre('123'))).toHaveProperty('groupId')
  })

  test('not when a custom group would come to stand under a custom group', () => {
    const world = aWorld()
    const region = make(world, 'virtualGroupCreate', group('Region'))
    const id = make(world, 'costCenterCreate', centre('9001', region))
    make(world, 'virtualGroupCreate', group('Shift', id))
    expect(ask(world, 'groupCan', { path: { id } }).remove).toEqual({
      enabled: false,
      reason: 'FORBIDDEN_PATH_WHEN_REMOVING',
    })
    expect(remove(world, id)).toMatchObject({ status: 400, code: 'FORBIDDEN_PATH_WHEN_REMOVING' })
    expect(remove(world, region)).toBeUndefined()
    expect(remove(world, id)).toBeUndefined()
  })

  test('not when it is none of the company’s own', () => {
    const world = aWorld()
    for (const id of [EXAMPLE.customer, EXAMPLE.debtor, EXAMPLE.julia]) {
      expect(remove(world, id)).toMatchObject({ code: 'WRONG_GROUP_TYPE' })
    }
    expect(remove(world, 1)).toMatchObject({ status: 404 })
  })
})

test('without anything to edit or remove, the API user is told so', () => {
  const world = aWorld({ size: 0 })
  const can = () => ask(world, 'hierarchyCan')
  const open = { enabled: true, reason: null }
  const centres = [...world.groups.values()].filter(({ type }) => type === 'COST_CENTER')
  for (const { id } of centres) remove(world, id)
  const none = { enabled: false, reason: 'NO_ENTITIES_TO_USE' }
  expect(can()).toEqual({ create: open, edit: none, move: open, remove: none, view: open })
  make(world, 'virtualGroupCreate', group('Region'))
  expect(can()).toMatchObject({ edit: open, remove: open })
})

test('an order that nobody works on yet can be stopped: its contract comes to nothing', () => {
  const world = aWorld({ size: 2000 })
  const fresh = [...world.tracked.values()].find((one) => one.family === 'order' && one.status === 'NEW')!
  const done = [...world.tracked.values()].find((one) => one.family === 'order' && one.status === 'CLOSED')!
  const stop = (id: number) => put(world, 'orderCancel', { path: { id }, query: {} })
  expect(stop(fresh.id)).toBeUndefined()
  expect(ask(world, 'orderList', { query: { status: ['NEW'], to: 500 } }).result).toEqual(
    expect.arrayContaining([expect.objectContaining({ id: fresh.id, isBeingCanceled: true })]),
  )
  expect(ask(world, 'orderRead', { path: { id: fresh.id } }, 60_000).status).toBe('CANCELED')
  expect(ask(world, 'contractRead', { path: { id: fresh.contract! } }, 60_000).status).toBe('C')
  expect(stop(done.id)).toMatchObject({ code: 'OPERATION_NOT_POSSIBLE' })
  expect(put(world, 'serviceRequestCancel', { path: { id: done.id }, query: {} })).toMatchObject({ status: 404 })
})
