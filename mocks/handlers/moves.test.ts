import { describe, expect, test } from 'vitest'
import { EXAMPLE } from '../fleet/exampleCompany.ts'
import type { Group, World } from '../fleet/state.ts'
import { groupsAbove } from '../fleet/tree.ts'
import { ask, aWorld, NOON, put, refusal } from '../testing/ask.ts'

const LATER = 60_000
const DAY = 86_400_000

/** A company with two debtors, some cost centres and a group in each. */
function aCompany() {
  const world = aWorld({ size: 3000 })
  const groups = [...world.groups.values()]
  const below = (group: Group, type: Group['type']) =>
    group.children.flatMap((id) => world.groups.get(id) ?? []).filter((one) => one.type === type)
  const [first, second] = below(groups[0]!, 'DEBTOR') as [Group, Group]
  const [centre, nextCentre] = below(first, 'COST_CENTER') as [Group, Group]
  const isFree = (id: number) =>
    world.people.has(id) && ![...world.tracked.values()].some((one) => one.orderedFor === id)
  const people = (group: Group) => group.children.filter(isFree)
  const staff = below(first, 'CUSTOM_GROUP').find((group) => people(group).length > 0)!
  const location = below(first, 'BUSINESS_LOCATION')[0]!
  const farCentre = below(second, 'COST_CENTER')[0]!
  return { world, first, second, centre, nextCentre, farCentre, staff, location, people, below }
}

const parentOf = (world: World, id: number, after: number) => {
  ask(world, 'hierarchyCan', {}, after)
  return (world.people.get(id) ?? world.groups.get(id))!.parent
}
const bulk = (movedGroupIds: number[], destinationGroupId: number, more: object = {}) => ({
  body: { movedGroupIds, destinationGroupId, ...more },
})
const requests = (world: World, reference: string, after: number) =>
  ask(
    world,
    'serviceRequestList',
    { query: { status: ['NEW', 'IN_PROGRESS', 'CLOSED', 'CANCELED'], patterns: [reference] } },
    after,
  ).result!

describe('one person moves', () => {
  test('within a debtor and without a cost centre: at once, with no request to follow and no id', () => {
    const { world, first, staff, people } = aCompany()
    const [person] = people(staff)
    const answer = ask(world, 'subscriberMove', {
      path: { id: person! },
      body: { destinationGroupId: first.id, referenceNumber: 'VL-M1', wishDate: new Date(NOON + DAY).toISOString() },
    })
    expect(answer).toMatchObject({ status: 'Finished', id: null, referenceNumber: 'VL-M1 [FSR9]' })
    expect(parentOf(world, person!, 0)).toBe(first.id)
    expect(requests(world, 'VL-M1', LATER)).toEqual([])
    expect(ask(world, 'subscriberRead', { path: { id: person! } }).path!.at(-1)!.id).toBe(first.id)
  })

  test('between cost centres: at once, and a request runs its course beside it', () => {
    const { world, centre, nextCentre, people } = aCompany()
    const [person] = people(centre)
    const body = { destinationGroupId: nextCentre.id, referenceNumber: 'VL-M2' }
    const { id } = ask(world, 'subscriberMove', { path: { id: person! }, body })
    expect(parentOf(world, person!, 0)).toBe(nextCentre.id)
    expect(requests(world, 'VL-M2', 0)).toMatchObject([{ id, status: 'NEW', orderedFor: { id: person } }])
    expect(ask(world, 'subscriberCan', { path: { id: person! } }).movable).toMatchObject({ enabled: false })
    expect(requests(world, 'VL-M2', LATER)).toMatchObject([{ id, status: 'CLOSED' }])
    expect(ask(world, 'subscriberCan', { path: { id: person! } }, LATER).movable).toMatchObject({ enabled: true })
  })

  test('between debtors: when its request is worked on, or on the day that was asked for', () => {
    const { world, centre, farCentre, people } = aCompany()
    const [soon, later] = people(centre) as [number, number]
    const body = { destinationGroupId: farCentre.id }
    const wishDate = new Date(NOON + 3 * DAY).toISOString()
    ask(world, 'subscriberMove', { path: { id: soon }, body })
    const { id } = ask(world, 'subscriberMove', { path: { id: later }, body: { ...body, wishDate } })
    expect([parentOf(world, soon, 0), parentOf(world, soon, LATER)]).toEqual([centre.id, farCentre.id])
    expect(ask(world, 'serviceRequestRead', { path: { id: id! } }, 3 * DAY)).toMatchObject({
      status: 'NEW',
      wishDate: '2026-11-25T13:00:00.000+00:00',
      cancelOrder: { enabled: true },
    })
    expect([parentOf(world, later, 3 * DAY), parentOf(world, later, 3 * DAY + LATER)]).toEqual([
      centre.id,
      farCentre.id,
    ])
    expect(
      ask(world, 'subscriberList', { query: { filters: 'DEBTORNAME: "Warehousing"', to: 5000 } }, 4 * DAY).result,
    ).toEqual(expect.arrayContaining([expect.objectContaining({ id: soon }), expect.objectContaining({ id: later })]))
  })

  test('not when it was cancelled in time', () => {
    const { world, centre, farCentre, people } = aCompany()
    const [person] = people(centre) as [number]
    const wishDate = new Date(NOON + DAY).toISOString()
    const { id } = ask(world, 'subscriberMove', {
      path: { id: person },
      body: { destinationGroupId: farCentre.id, wishDate },
    })
    const stop = (after: number) =>
      put(world, 'serviceRequestCancel', { path: { id: id! }, query: { note: 'no' } }, after)
    expect(stop(1000)).toBeUndefined()
    const read = (after: number) => ask(world, 'serviceRequestRead', { path: { id: id! } }, after)
    expect(read(1001)).toMatchObject({ status: 'NEW', cancelOrder: { enabled: false } })
    expect(stop(1002)).toMatchObject({ code: 'OPERATION_NOT_POSSIBLE' })
    expect(read(LATER)).toMatchObject({ status: 'CANCELED', finishDate: '2026-11-22T13:00:02.000+00:00' })
    expect(parentOf(world, person, 2 * DAY)).toBe(centre.id)
    expect(ask(world, 'subscriberCan', { path: { id: person } }, 2 * DAY).movable!.enabled).toBe(true)
  })

  test('is refused with the reason that the tree gives for that place', () => {
    const { world, centre, people } = aCompany()
    const [person] = people(centre) as [number]
    const to = (destinationGroupId: number) =>
      refusal(world, 'subscriberMove', { path: { id: person }, body: { destinationGroupId } })
    expect(to(centre.id)).toMatchObject({ status: 400, code: 'OPERATION_NOT_POSSIBLE' })
    expect(to(centre.id).message).toContain('CANNOT_MOVE_TO_OLD_PARENT')
    expect(to(EXAMPLE.debtor).message).toContain('CANNOT_MOVE_TO_ANOTHER_IAM')
    expect(to(EXAMPLE.joshua).message).toContain('GROUP_CANNOT_HAVE_CHILDREN')
    expect(to(1)).toMatchObject({ status: 404, code: 'VIRTUAL_HIERARCHY_ITEM_NOT_FOUND' })
  })
})

describe('several move at once', () => {
  test('groups and people: requests only for who changes cost centre or debtor, and for locations', () => {
    const { world, first, staff, centre, nextCentre, location, people } = aCompany()
    const [clerk] = people(staff) as [number]
    const [driver] = people(centre) as [number]
    const region = ask(world, 'virtualGroupCreate', { body: { groupId: first.id, name: 'Region' } }).groupId!
    const moved = [clerk, driver, nextCentre.id, location.id]
    const { orders, referenceNumber } = ask(world, 'hierarchyMove', bulk(moved, region, { referenceNumber: 'VL-B1' }))
    expect(referenceNumber).toBe('VL-B1 [FSR9]')
    expect(orders!.map(({ contextName }) => contextName)).toEqual([
      expect.stringContaining(world.people.get(driver)!.surname),
      location.name,
    ])
    expect(requests(world, 'VL-B1', 0).map(({ id }) => id)).toEqual(expect.arrayContaining(orders!.map(({ id }) => id)))
    for (const id of moved) expect(parentOf(world, id, 0)).toBe(region)
    const shown = ask(world, 'hierarchyChildren', { query: { id: region, to: 50 } }).result!
    expect(shown.map(({ type }) => type).indexOf('SUBSCRIBER')).toBe(2)
    expect(ask(world, 'groupRead', { path: { id: nextCentre.id } }).path!.map(({ id }) => id)).toContain(region)
  })

  test('ten, all or none: one that may not move keeps the others where they are, and is named', () => {
    const { world, centre, nextCentre, people } = aCompany()
    const ten = [...people(centre).slice(0, 9), people(nextCentre)[0]!]
    const refused = refusal(world, 'hierarchyMove', bulk(ten, nextCentre.id))
    expect(refused).toMatchObject({ status: 400, code: 'OPERATION_NOT_POSSIBLE' })
    expect(refused.message).toContain(world.people.get(ten[9]!)!.surname)
    for (const id of ten.slice(0, 9)) expect(parentOf(world, id, LATER)).toBe(centre.id)
    ask(world, 'hierarchyMove', bulk(ten.slice(0, 9), nextCentre.id))
    for (const id of ten) expect(parentOf(world, id, LATER)).toBe(nextCentre.id)
  })

  test('a reference number and a wish date only where they mean something', () => {
    const { world, first, second, staff, centre, nextCentre, people } = aCompany()
    const region = ask(world, 'virtualGroupCreate', { body: { groupId: first.id, name: 'Region' } }).groupId!
    const wishDate = new Date(NOON + DAY).toISOString()
    const [near, other] = people(centre) as [number, number]
    const code = (ids: number[], to: number, more: object) => refusal(world, 'hierarchyMove', bulk(ids, to, more)).code
    expect(code([nextCentre.id], region, { referenceNumber: 'VL1' })).toBe('REFERENCE_NUMBER_NOT_SUPPORTED')
    expect(code([near], staff.id, { wishDate })).toBe('WISH_DATE_NOT_SUPPORTED')
    expect(code([nextCentre.id], region, { wishDate })).toBe('WISH_DATE_NOT_SUPPORTED')
    ask(world, 'hierarchyMove', bulk([near, other], second.id, { wishDate, referenceNumber: 'VL2' }))
    expect(parentOf(world, near, LATER)).toBe(centre.id)
    expect(parentOf(world, near, DAY + LATER)).toBe(second.id)
  })

  test('of nothing, or to nowhere, is 404', () => {
    const { world, first, centre } = aCompany()
    for (const asked of [bulk([1], first.id), bulk([centre.id, 1], first.id), bulk([centre.id], 1)]) {
      expect(refusal(world, 'hierarchyMove', asked)).toMatchObject({ status: 404 })
    }
  })

  test('a group does not take a cost centre under another one inside it', () => {
    const { world, first, centre, nextCentre } = aCompany()
    const region = ask(world, 'virtualGroupCreate', { body: { groupId: first.id, name: 'Region' } }).groupId!
    ask(world, 'hierarchyMove', bulk([nextCentre.id], region))
    const query = { id: first.id, operationType: 'MOVE_GROUP', contextId: region, to: 500 } as const
    const told = ask(world, 'hierarchyChildren', { query }).result!.find(({ id }) => id === centre.id)!.operation
    expect(told).toMatchObject({ blocked: true, reason: 'ONLY_SINGLE_TYPE_ALLOWED_IN_PATH' })
    expect(refusal(world, 'hierarchyMove', bulk([region], centre.id)).message).toContain(
      'ONLY_SINGLE_TYPE_ALLOWED_IN_PATH',
    )
  })
})

test('whatever is moved, nobody is lost and nobody is in two places', () => {
  const { world, first, second, centre, nextCentre, farCentre, people } = aCompany()
  const everyone = world.people.size
  for (const [at, to] of [nextCentre, farCentre, first, second].entries()) {
    ask(world, 'hierarchyMove', bulk(people(centre).slice(0, 5), to.id), at * LATER)
  }
  put(world, 'groupRemove', { path: { id: centre.id } }, 5 * LATER)
  const placed = [...world.groups.values()].flatMap(({ children }) => children)
  expect(new Set(placed).size).toBe(placed.length)
  expect(placed.filter((id) => world.people.has(id))).toHaveLength(everyone)
  for (const person of world.people.values()) {
    expect(groupsAbove(world, person).at(-1)!.children).toContain(person.id)
  }
})
