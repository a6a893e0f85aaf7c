import { describe, expect, test } from 'vitest'
import { EXAMPLE } from '../fleet/exampleCompany.ts'
import type { World } from '../fleet/world.ts'
import { ask, aWorld, refusal } from '../testing/ask.ts'
import { mainProduct, named, open, tick } from '../testing/baskets.ts'

const inBasket = (world: World, sessionId: string, pattern?: string) =>
  ask(world, 'basketTemplates', { query: { sessionId, pattern, to: 50 } }).result!
const save = (world: World, sessionId: string, name: string, groupId: number = EXAMPLE.debtor) =>
  ask(world, 'basketSaveAsTemplate', { query: { sessionId }, body: { groupId, name } }).id!
const listed = (world: World, groupId: number) =>
  ask(world, 'templateList', { query: { groupId } }).map(({ id, name, valid }) => [id, name, valid])
const optionsOf = (world: World, id: number) =>
  Object.fromEntries(
    ask(world, 'templateRead', { path: { id } }).items![0]!.items!.map(({ productName, option }) => [
      productName!.en!,
      option,
    ]),
  )

test('a new basket is offered the company’s templates, the ones that cannot be used with their reasons', () => {
  const world = aWorld({ size: 0 })
  const sessionId = open(world, { accountGroupId: EXAMPLE.julia })
  const offered = inBasket(world, sessionId)
  expect(offered.filter(({ valid }) => valid)).toHaveLength(6)
  expect(offered.flatMap(({ reason }) => reason ?? [])).toEqual([
    'INVALID_PRODUCT_CONFIGURATION',
    'HARDWARE_IN_TEMPLATE',
    'NOT_SUPPORTED_PRODUCT',
  ])
  for (const { id, valid } of offered) {
    const asked = { query: { sessionId }, body: { templateId: id! } }
    if (valid) ask(world, 'basketChange', asked)
    else expect(refusal(world, 'basketChange', asked).code).toBe('BASKET_INVALID')
  }
  expect(refusal(world, 'basketChange', { query: { sessionId }, body: { templateId: 'T-1' } }).status).toBe(404)
})

test('another customer’s templates are not offered', () => {
  const world = aWorld({ size: 200 })
  const ofJulia = inBasket(world, open(world, { accountGroupId: EXAMPLE.julia })).map(({ id }) => id)
  const somebody = [...world.people.keys()].find((id) => id > 20_000_000)!
  const others = inBasket(world, open(world, { accountGroupId: somebody })).map(({ id }) => id)
  expect(others.length).toBe(ofJulia.length)
  expect(others.filter((id) => ofJulia.includes(id))).toEqual([])
})

test('a basket is kept as a template, found below its group, applied, changed and deleted', () => {
  const world = aWorld({ size: 0 })
  const first = open(world, { accountGroupId: EXAMPLE.julia })
  tick(world, first, 'Mobile Voice and Data', 'Data bundle 20 GB', 'Conference call')
  const id = save(world, first, 'Sales')
  expect(listed(world, EXAMPLE.costCentre)).toContainEqual([id, 'Sales', true])
  expect(listed(world, EXAMPLE.customer).map(([one]) => one)).not.toContain(id)
  expect(optionsOf(world, id)).toMatchObject({
    'Sim Only Voice and Data': 'REQUIRED',
    'Data bundle 20 GB': 'DEFAULT_SELECTED',
    'Data bundle 5 GB': 'AVAILABLE',
    'Data Usage Notification': 'AVAILABLE',
  })
  expect(ask(world, 'templateRead', { path: { id } }).locations).toMatchObject([
    [{ id: EXAMPLE.customer }, { id: EXAMPLE.debtor }],
  ])

  const second = open(world, { accountGroupId: EXAMPLE.joshua })
  const [offered] = inBasket(world, second, 'sales')
  ask(world, 'basketChange', { query: { sessionId: second }, body: { templateId: offered!.id! } })
  expect(named(world, second, 'Conference call').selected).toBe(true)

  const third = open(world, { templateIdToModify: id })
  tick(world, third, '-Conference call', '-VoiceMail')
  expect(refusal(world, 'basketOrder', { query: { sessionId: third }, body: {} }).code).toBe('BASKET_INVALID')
  ask(world, 'basketModifyTemplate', { query: { sessionId: third } })
  expect(optionsOf(world, id)).toMatchObject({ 'Conference call': 'AVAILABLE', VoiceMail: 'DEFAULT_DESELECTED' })
  expect(refusal(world, 'basketModifyTemplate', { query: { sessionId: second } }).code).toBe('BASKET_INVALID')

  ask(world, 'templateDelete', { path: { id } })
  expect(inBasket(world, second, 'sales')).toEqual([])
  for (const row of ['templateRead', 'templateDelete'] as const) {
    expect(refusal(world, row, { path: { id } }).code).toBe('TEMPLATE_NOT_FOUND')
  }
})

describe('what is kept', () => {
  test('with a phone in it cannot be used, and says so', () => {
    const world = aWorld({ size: 0 })
    const sessionId = open(world, { accountGroupId: EXAMPLE.julia })
    tick(world, sessionId, 'Mobile Voice and Data')
    const productId = mainProduct(world, sessionId, 'Nokia XR21 128 GB Black')
    ask(world, 'basketChange', { query: { sessionId }, body: { productActions: [{ productId, type: 'PUT' }] } })
    const id = save(world, sessionId, 'With a phone')
    expect(listed(world, EXAMPLE.debtor)).toContainEqual([id, 'With a phone', false])
  })

  test('has a name of its own, in a group that there is', () => {
    const world = aWorld({ size: 0 })
    const sessionId = open(world, { accountGroupId: EXAMPLE.julia })
    tick(world, sessionId, 'Mobile Voice and Data')
    save(world, sessionId, 'Twice')
    const again = (groupId: number) =>
      refusal(world, 'basketSaveAsTemplate', { query: { sessionId }, body: { groupId, name: 'Twice' } }).code
    expect(again(EXAMPLE.debtor)).toBe('VALUE_NOT_UNIQUE')
    expect(again(1)).toBe('VIRTUAL_HIERARCHY_ITEM_NOT_FOUND')
  })
})
