import { describe, expect, test } from 'vitest'
import { EXAMPLE } from '../fleet/exampleCompany.ts'
import type { World } from '../fleet/world.ts'
import { Mishap } from '../handler.ts'
import { ask, aWorld, put, refusal } from '../testing/ask.ts'

const LATER = 60_000
const nina = {
  firstName: 'Nina',
  surname: 'Nieuwkoop',
  gender: 'FEMALE',
  vip: false,
  employeeNumber: 'NEW-1',
} as const
const asked = (over: object = {}, groupId: number = EXAMPLE.costCentre) => ({
  body: { groupId, referenceNumber: 'VL-NEW', subscriber: { ...nina, ...over } },
})
const byNumber = (world: World, after: number, employeeNumber = 'NEW-1') =>
  ask(world, 'subscriberList', { query: { filters: `EMPLOYEE_NUMBER: "${employeeNumber}"` } }, after).result!
const inTree = (world: World, id: number, after: number) =>
  ask(world, 'hierarchyChildren', { query: { id, to: 1000 } }, after).result!.map((item) => item.lastName)
const requestOf = (world: World, id: number | null | undefined, after: number) =>
  ask(world, 'serviceRequestRead', { path: { id: id! } }, after)

describe('a joiner', () => {
  test('is answered with the request, which does not tell the id of the person', () => {
    const world = aWorld()
    const answer = ask(world, 'subscriberCreate', asked())
    expect(answer).toMatchObject({
      contextName: 'Nieuwkoop, Nina',
      operation: 'createUser',
      status: 'Initialized',
      referenceNumber: 'VL-NEW [FSR9]',
    })
    const { personsInvolved } = requestOf(world, answer.id, 0)
    expect(personsInvolved!.receivedBy).toMatchObject({ id: null, lastName: 'Nieuwkoop', companyName: 'COMPANY X BV' })
  })

  test('is nowhere until KPN has caught up, though the request is closed by then; then everywhere at once', () => {
    const world = aWorld({ pace: { closeMs: 6000, visibleMs: 8000 } })
    const { id } = ask(world, 'subscriberCreate', asked())
    const seen = (after: number) => [
      byNumber(world, after).length,
      ask(world, 'subscriberList', { query: { patterns: ['nieuwkoop'] } }, after).total,
      inTree(world, EXAMPLE.costCentre, after),
    ]
    expect(seen(7999)).toEqual([0, 0, ['Martino']])
    expect(requestOf(world, id, 7999).status).toBe('CLOSED')
    expect(seen(8000)).toEqual([1, 1, ['Martino', 'Nieuwkoop']])
    const [found] = byNumber(world, 8000)
    expect(ask(world, 'subscriberRead', { path: { id: found!.id! } }, 8000)).toMatchObject({
      ...nina,
      location: ['Company X', 'Company X BV', '123', 'Nieuwkoop, Nina'],
      preferredLanguage: null,
      user: false,
    })
    expect(requestOf(world, id, 8000).personsInvolved!.receivedBy).toMatchObject({ id: found!.id })
  })

  test('may carry an employee number that exists: KPN documents no such refusal', () => {
    const world = aWorld()
    ask(world, 'subscriberCreate', asked({ employeeNumber: 'CRAWLER9000' }))
    expect(byNumber(world, LATER, 'CRAWLER9000').map((person) => person.lastName)).toEqual(['Martino', 'Nieuwkoop'])
  })

  test('arrives one level up when the group was removed meanwhile', () => {
    const world = aWorld()
    ask(world, 'subscriberCreate', asked())
    put(world, 'groupRemove', { path: { id: EXAMPLE.costCentre } }, 100)
    expect(inTree(world, EXAMPLE.debtor, LATER)).toContain('Nieuwkoop')
  })

  test('never comes when KPN says no, and when the request is cancelled in time', () => {
    const world = aWorld()
    const rejected = ask(world, 'subscriberCreate', asked({ comments: '#afgekeurd' }))
    const cancelled = ask(world, 'subscriberCreate', asked())
    put(world, 'serviceRequestCancel', { path: { id: cancelled.id! }, query: {} }, 100)
    expect(byNumber(world, LATER)).toEqual([])
    expect(requestOf(world, rejected.id, LATER).status).toBe('REJECTED')
    expect(requestOf(world, cancelled.id, LATER).status).toBe('CANCELED')
  })

  test.each([
    ['under nothing', {}, 1, 404, 'VIRTUAL_HIERARCHY_ITEM_NOT_FOUND'],
    ['under a person', {}, EXAMPLE.joshua, 400, 'WRONG_GROUP_TYPE'],
    ['under the customer', {}, EXAMPLE.customer, 400, 'WRONG_GROUP_TYPE'],
    ['without a gender', { gender: undefined }, EXAMPLE.debtor, 400, 'VALUE_REQUIRED'],
    ['with an address in use', { email: 'weigeren@x.nl' }, EXAMPLE.debtor, 400, 'VALUE_NOT_UNIQUE'],
    ['with half a number', { mobileNumber: '0612' }, EXAMPLE.debtor, 400, 'INVALID_MSISDN_FORMAT_NOT_VALID'],
  ])('%s is refused, and nothing is on its way', (_, over, groupId, status, code) => {
    const world = aWorld()
    expect(refusal(world, 'subscriberCreate', asked(over, groupId))).toMatchObject({ status, code })
    expect(world.coming).toEqual([])
  })

  test('needs a debtor above, as the operations of a group without one say', () => {
    const world = aWorld()
    const groupId = ask(world, 'virtualGroupCreate', { body: { groupId: EXAMPLE.customer, name: 'All' } }).groupId!
    expect(ask(world, 'groupCan', { path: { id: groupId } }).createSubscriber).toEqual({
      enabled: false,
      reason: 'REQUIRE_DEBTOR_IN_PATH',
    })
    expect(refusal(world, 'subscriberCreate', asked({}, groupId)).code).toBe('REQUIRE_DEBTOR_IN_PATH')
  })

  test('comes although the answer was lost', () => {
    const world = aWorld()
    expect(put(world, 'subscriberCreate', asked({ comments: '#reset' }))).toBeInstanceOf(Mishap)
    expect(byNumber(world, LATER)).toHaveLength(1)
  })
})

const remove = (id: number) => ({ path: { id }, body: { referenceNumber: 'VL-OUT' } })
const removable = (world: World, id: number, after = 0) =>
  ask(world, 'subscriberCan', { path: { id } }, after).removable

describe('a leaver', () => {
  test('is gone from lists, tree and details when KPN has done it; orders still know the name', () => {
    const world = aWorld({ pace: { dataMs: 1500 } })
    expect(removable(world, EXAMPLE.julia)).toEqual({ enabled: true, blockingOrders: [] })
    const { id } = ask(world, 'subscriberDelete', remove(EXAMPLE.julia))
    const seen = (after: number) => [
      byNumber(world, after, 'CRAWLER8000').length,
      inTree(world, EXAMPLE.debtor, after).includes('Roberta'),
    ]
    expect(seen(1499)).toEqual([1, true])
    expect(seen(1500)).toEqual([0, false])
    expect(refusal(world, 'subscriberRead', { path: { id: EXAMPLE.julia } }, 1500).status).toBe(404)
    expect(refusal(world, 'subscriberDelete', remove(EXAMPLE.julia), 1500).status).toBe(404)
    expect(requestOf(world, id, LATER)).toMatchObject({
      status: 'CLOSED',
      personsInvolved: { receivedBy: { id: null, accountName: 'Roberta, Julia' } },
    })
  })

  test('can neither be edited nor moved nor deleted again meanwhile', () => {
    const world = aWorld()
    const { id } = ask(world, 'subscriberDelete', remove(EXAMPLE.julia))
    const shut = { enabled: false, blockingOrders: [{ id }] }
    expect(ask(world, 'subscriberCan', { path: { id: EXAMPLE.julia } })).toMatchObject({
      editable: shut,
      movable: shut,
      removable: shut,
    })
    expect(refusal(world, 'subscriberDelete', remove(EXAMPLE.julia)).code).toBe('OPERATION_NOT_POSSIBLE')
  })

  test('with a contract stays, whoever asks; once it has ended the contract goes along', () => {
    const world = aWorld()
    expect(removable(world, EXAMPLE.joshua)).toEqual({ enabled: false, blockingOrders: [] })
    expect(refusal(world, 'subscriberDelete', remove(EXAMPLE.joshua))).toMatchObject({
      status: 400,
      code: 'OPERATION_NOT_POSSIBLE',
      message: 'The subscriber has 1 contract that has not ended',
    })
    world.contracts.get(EXAMPLE.joshuasContract)!.state = 'CLOSED'
    expect(removable(world, EXAMPLE.joshua)).toMatchObject({ enabled: true })
    ask(world, 'subscriberDelete', remove(EXAMPLE.joshua))
    expect(refusal(world, 'subscriberRead', { path: { id: EXAMPLE.joshua } }, LATER).status).toBe(404)
    expect(refusal(world, 'contractRead', { path: { id: EXAMPLE.joshuasContract } }, LATER).status).toBe(404)
  })
})
