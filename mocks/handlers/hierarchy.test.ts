import { describe, expect, test } from 'vitest'
import { EXAMPLE } from '../fleet/exampleCompany.ts'
import { ask, aWorld, refusal } from '../testing/ask.ts'

const world = aWorld({ size: 3000 })
const children = (query: object) => ask(world, 'hierarchyChildren', { query })
const groups = [...world.groups.values()]
const regional = groups.find((group) => group.type === 'CUSTOM_GROUP' && group.children.length > 0)!

const typesWith = (includeGroups: boolean) =>
  new Set(children({ id: regional.parent, to: 5000, includeGroups }).result?.map((item) => item.type))

const reasonFor = (parent: number | null, wanted: number, query: object) => {
  const asked = { ...(parent === null ? { includeCustomer: true } : { id: parent }), to: 9999, ...query }
  return children(asked).result?.find((item) => item.id === wanted)?.operation?.reason
}
const move = (...contextIds: number[]) => ({ operationType: 'MOVE_GROUP', contextIds }) as const

const codeFor = (query: object) => refusal(world, 'hierarchyChildren', { query }).code

describe('children', () => {
  test('without an id are the debtors of all customers', () => {
    const { result, total } = children({})
    expect(result?.map((item) => item.type)).toEqual(Array(total!).fill('DEBTOR'))
    expect(result?.at(-1)).toEqual({
      path: [{ id: EXAMPLE.customer, name: 'COMPANY X', type: 'CUSTOMER', email: null }],
      id: EXAMPLE.debtor,
      name: 'COMPANY X BV',
      type: 'DEBTOR',
      email: null,
    })
  })

  test('with includeCustomer are the customers', () => {
    expect(children({ includeCustomer: true }).result?.map((item) => item.name)).toEqual([
      'Van Rijnberg Logistiek B.V.',
      'COMPANY X',
    ])
  })

  test('of a cost centre are people with their names apart', () => {
    expect(children({ id: EXAMPLE.costCentre }).result).toEqual([
      expect.objectContaining({ type: 'SUBSCRIBER', firstName: 'Joshua', prefix: '', lastName: 'Martino' }),
    ])
  })

  test('come without custom groups when those are not asked for', () => {
    expect(typesWith(true)).toContain('CUSTOM_GROUP')
    expect(typesWith(false)).not.toContain('CUSTOM_GROUP')
  })

  test('are searched by name and number', () => {
    expect(children({ id: EXAMPLE.costCentre, pattern: 'JOSHUA mart' }).total).toBe(1)
    expect(children({ id: EXAMPLE.costCentre, pattern: 'crawler9' }).total).toBe(1)
    expect(children({ id: EXAMPLE.costCentre, pattern: 'julia' }).total).toBe(0)
  })

  test('of nothing are refused, of a person none', () => {
    expect(refusal(world, 'hierarchyChildren', { query: { id: 1 } }).code).toBe('VIRTUAL_HIERARCHY_ITEM_NOT_FOUND')
    expect(children({ id: EXAMPLE.joshua }).total).toBe(0)
  })
})

describe("an operation asked for comes with KPN's reason", () => {
  const debtor = world.groups.get(groups[0]!.children[0]!)!
  const other = world.groups.get(groups[0]!.children[1]!)!
  const centre = debtor.children.find((id) => world.groups.get(id)?.type === 'COST_CENTER')!
  const nextCentre = debtor.children.filter((id) => world.groups.get(id)?.type === 'COST_CENTER')[1]!
  const person = world.groups.get(centre)!.children.find((id) => world.people.has(id))!
  const fits = undefined

  test.each([
    ['old parent', debtor.id, centre, move(person), 'CANNOT_MOVE_TO_OLD_PARENT'],
    ['other centre', debtor.id, nextCentre, move(person), fits],
    ['person below person', centre, person, move(EXAMPLE.julia), 'GROUP_CANNOT_HAVE_CHILDREN'],
    ['below itself', null, debtor.parent!, move(debtor.parent!), 'CANNOT_MOVE_TO_MOVED_GROUP'],
    ['other company', EXAMPLE.customer, EXAMPLE.debtor, move(person), 'CANNOT_MOVE_TO_ANOTHER_IAM'],
    ['debtor under debtor', debtor.parent, other.id, move(debtor.id), 'CANNOT_MOVE_DEBTOR_UNDER_DEBTOR'],
    ['centre under centre', debtor.id, nextCentre, move(centre), 'ONLY_SINGLE_TYPE_ALLOWED_IN_PATH'],
    ['centre to other debtor', debtor.parent, other.id, move(centre), 'CANNOT_MOVE_NON_SUBSCRIBER_BETWEEN_TWO_DEBTORS'],
    ['person under customer', null, debtor.parent!, move(person), 'REQUIRE_DEBTOR_IN_PATH'],
    ['one of several', debtor.id, centre, move(EXAMPLE.julia, person), 'CANNOT_MOVE_TO_ANOTHER_IAM'],
    ['customer moves', null, debtor.parent!, { operationType: 'MOVE_GROUP' }, 'WRONG_GROUP_TYPE'],
    [
      'contract to its owner',
      EXAMPLE.costCentre,
      EXAMPLE.joshua,
      { operationType: 'MOVE_CONTRACT', contextId: EXAMPLE.joshuasContract },
      'CANNOT_MOVE_TO_OLD_PARENT',
    ],
    [
      'contract to a cost centre',
      EXAMPLE.debtor,
      EXAMPLE.costCentre,
      { operationType: 'MOVE_CONTRACT', contextId: EXAMPLE.joshuasContract },
      'FORBIDDEN_PARENT_FOR_PRODUCT',
    ],
    [
      'new centre in a centre',
      debtor.id,
      centre,
      { operationType: 'CREATE_COST_CENTER' },
      'ONLY_SINGLE_TYPE_ALLOWED_IN_PATH',
    ],
    ['remove a debtor', debtor.parent, debtor.id, { operationType: 'REMOVE_GROUP' }, 'WRONG_GROUP_TYPE'],
    ['group in a group', regional.parent, regional.id, { operationType: 'CREATE_CUSTOM_GROUP' }, 'WRONG_GROUP_TYPE'],
  ])('%s', (_, parent, wanted, query, reason) => expect(reasonFor(parent, wanted, query)).toBe(reason))

  test('an open order names itself', () => {
    const changed = aWorld()
    const body = { subscriber: { firstName: 'Joshua', surname: 'Martino', gender: 'MALE', vip: false } } as const
    const { id } = ask(changed, 'subscriberUpdate', { path: { id: EXAMPLE.joshua }, body })
    const query = { id: EXAMPLE.costCentre, operationType: 'MOVE_GROUP' } as const
    expect(ask(changed, 'hierarchyChildren', { query }).result?.[0]?.operation).toMatchObject({
      blocked: true,
      reason: 'ACCOUNT_BLOCKED',
      blockingOrders: [{ id, type: 'SERVICE_REQUEST' }],
    })
  })

  test('what is moved has to be named, and to exist', () => {
    expect(codeFor({ operationType: 'MOVE_CONTRACT' })).toBe('MISSING_CONTEXT_ID')
    expect(codeFor({ operationType: 'MOVE_CONTRACT', contextId: 1 })).toBe('CONTEXT_OBJECT_NOT_FOUND')
    expect(codeFor({ operationType: 'MOVE_GROUP', contextIds: [1] })).toBe('CONTEXT_OBJECT_NOT_FOUND')
  })
})

test('details and operations are not for people', () => {
  for (const id of ['groupRead', 'groupCan'] as const) {
    expect(refusal(world, id, { path: { id: EXAMPLE.joshua } })).toMatchObject({
      status: 400,
      code: 'WRONG_GROUP_TYPE',
    })
  }
})
