import { describe, expect, test } from 'vitest'
import { EXAMPLE } from '../fleet/exampleCompany.ts'
import type { World } from '../fleet/state.ts'
import { ask, aWorld, refusal } from '../testing/ask.ts'
import { allNodes, mainProduct, named, open, tick, treeOf } from '../testing/baskets.ts'

const maxim = () => {
  const world = aWorld({ size: 0 })
  return { world, sessionId: open(world, { contractId: EXAMPLE.maximsContract }) }
}
const put = (sessionId: string, productId: string, amount?: number) => ({
  query: { sessionId },
  body: { productActions: [{ productId, type: 'PUT' as const, ...(amount !== undefined && { amount }) }] },
})
const monthly = (world: World, sessionId: string, name: string) =>
  named(world, sessionId, name).price.recurring.monthlyFeeInCents
const isOn = (world: World, sessionId: string, name: string) => named(world, sessionId, name).selected

describe('a tick', () => {
  test('below a heading brings the heading, and the last one takes it away again', () => {
    const { world, sessionId } = maxim()
    tick(world, sessionId, 'Data bundle 5 GB')
    expect(isOn(world, sessionId, 'Data bundle')).toBe(true)
    tick(world, sessionId, '-Data bundle 5 GB')
    expect(isOn(world, sessionId, 'Data bundle')).toBe(false)
  })

  test('among those of which one can be chosen replaces the other', () => {
    const { world, sessionId } = maxim()
    tick(world, sessionId, 'Data bundle 5 GB', 'Data bundle 20 GB')
    expect([isOn(world, sessionId, 'Data bundle 5 GB'), isOn(world, sessionId, 'Data bundle 20 GB')]).toEqual([
      false,
      true,
    ])
  })

  test('brings what KPN adds by itself, which is locked until the first goes', () => {
    const { world, sessionId } = maxim()
    tick(world, sessionId, '5G priority')
    expect(named(world, sessionId, '5G access')).toMatchObject({ selected: true, disabled: true })
    const { id } = named(world, sessionId, '5G access')
    const body = { productActions: [{ productId: id, type: 'REMOVE' as const }] }
    expect(refusal(world, 'basketChange', { query: { sessionId }, body })).toMatchObject({ code: 'BASKET_INVALID' })
    tick(world, sessionId, '-5G priority')
    expect(named(world, sessionId, '5G access')).toMatchObject({ selected: true, disabled: false })
  })

  test('takes away what it excludes, from either side', () => {
    const { world, sessionId } = maxim()
    tick(world, sessionId, 'VoiceMail Plus')
    expect(isOn(world, sessionId, 'VoiceMail')).toBe(false)
    tick(world, sessionId, 'VoiceMail')
    expect(isOn(world, sessionId, 'VoiceMail Plus')).toBe(false)
    tick(world, sessionId, 'Data bundle 5 GB', 'Block mobile internet')
    expect([isOn(world, sessionId, 'Data bundle'), isOn(world, sessionId, 'Data bundle 5 GB')]).toEqual([false, false])
  })

  test('changes the price of something else', () => {
    const { world, sessionId } = maxim()
    expect(monthly(world, sessionId, 'Business Service')).toBe(725)
    tick(world, sessionId, 'Data bundle unlimited')
    expect([monthly(world, sessionId, 'Business Service'), monthly(world, sessionId, 'Safe Internet')]).toEqual([
      500, 133,
    ])
    tick(world, sessionId, '5G priority', 'Service day and night')
    expect([monthly(world, sessionId, 'Business Service'), monthly(world, sessionId, 'Safe Internet')]).toEqual([0, 67])
    ask(world, 'basketChange', put(sessionId, mainProduct(world, sessionId, 'Nokia XR21 128 GB Black')))
    expect(monthly(world, sessionId, 'Sim Only Voice and Data')).toBe(1250)
  })

  test('on what is locked, hidden, unknown or from another basket is refused', () => {
    const { world, sessionId } = maxim()
    const other = open(world, { contractId: EXAMPLE.joshuasContract })
    for (const name of ['Mobile Voice and Data', 'Sim Only Voice and Data', 'Network access']) {
      const body = { productActions: [{ productId: named(world, sessionId, name).id, type: 'REMOVE' as const }] }
      expect(refusal(world, 'basketChange', { query: { sessionId }, body })).toMatchObject({ code: 'BASKET_INVALID' })
    }
    for (const id of ['TreeNode_1_2', named(world, other, 'VoiceMail').id]) {
      expect(refusal(world, 'basketChange', put(sessionId, id))).toMatchObject({ status: 404 })
    }
  })

  test('of several: the ones before the refused one are done', () => {
    const { world, sessionId } = maxim()
    const productActions = ['Call waiting', 'Network access', 'Hide own number'].map((name) => ({
      productId: named(world, sessionId, name).id,
      type: 'PUT' as const,
    }))
    refusal(world, 'basketChange', { query: { sessionId }, body: { productActions } })
    expect([isOn(world, sessionId, 'Call waiting'), isOn(world, sessionId, 'Hide own number')]).toEqual([true, false])
  })
})

test('an amount counts only where several may be had', () => {
  const { world, sessionId } = maxim()
  const bundle = named(world, sessionId, 'Roaming 1 GB countries A')
  expect(bundle).toMatchObject({ canOrderMoreThanOne: true, amount: 1 })
  ask(world, 'basketChange', put(sessionId, bundle.id, 3))
  expect(named(world, sessionId, 'Roaming 1 GB countries A')).toMatchObject({ amount: 3, selected: true })
  const total = () => ask(world, 'basketRead', { query: { sessionId } }).totalPrice!.recurring!.monthlyFeeInCents
  expect(total()).toBe(2000 + 3 * 499)
  expect(refusal(world, 'basketChange', put(sessionId, bundle.id, 11)).code).toBe('BASKET_INVALID')
  const single = named(world, sessionId, 'Call recording').id
  expect(refusal(world, 'basketChange', put(sessionId, single, 2)).code).toBe('BASKET_INVALID')
  expect(total()).toBe(2000 + 3 * 499)
})

test('a tree that lacks something says where and what to do, in both languages', () => {
  const { world, sessionId } = maxim()
  const wrong = () => allNodes(treeOf(world, sessionId)).filter(({ error }) => error !== null)
  expect(wrong()).toEqual([])
  tick(world, sessionId, 'Call recording')
  expect(wrong().map(({ name, error }) => [name.en, error!.message.nl, error!.hint.en])).toEqual([
    ['Call recording', 'Gespreksopname kan niet zonder belbundel', 'Choose a voice bundle'],
  ])
  tick(world, sessionId, 'Voice bundle 60 minutes', '-Data Usage Notification 5000 MB')
  expect(wrong().map(({ name }) => name.en)).toEqual(['Data Usage Notification'])
  tick(world, sessionId, 'Data Usage Notification 1000 MB')
  expect(wrong()).toEqual([])
})

test('a basket has one subscription: another replaces it, and goods stand beside it', () => {
  const world = aWorld({ size: 0 })
  const sessionId = open(world, { accountGroupId: EXAMPLE.julia })
  expect(treeOf(world, sessionId).map(({ selected, children }) => [selected, children.length])).toEqual(
    Array.from({ length: 5 }, () => [false, 0]),
  )
  tick(world, sessionId, 'Mobile Voice and Data', 'Mobile Data Only')
  const phone = mainProduct(world, sessionId, 'Apple iPhone 16 128 GB Black')
  ask(world, 'basketChange', put(sessionId, phone, 2))
  const chosen = () => treeOf(world, sessionId).filter(({ selected }) => selected)
  expect(chosen().map(({ name, amount }) => [name.en, amount])).toEqual([
    ['Mobile Data Only', 1],
    ['Apple iPhone 16 128 GB Black', 2],
  ])
  ask(world, 'basketChange', {
    query: { sessionId },
    body: { productActions: [{ productId: phone, type: 'REMOVE' }] },
  })
  expect(treeOf(world, sessionId)).toHaveLength(5)
})

test('what the control plane asks for: KPN takes away something that nobody touched', () => {
  const { world, sessionId } = maxim()
  world.contracting.surprise = 'Data Roaming EU'
  tick(world, sessionId, 'Call waiting')
  expect(isOn(world, sessionId, 'Data Roaming EU')).toBe(false)
  tick(world, sessionId, 'Data Roaming EU')
  expect(isOn(world, sessionId, 'Data Roaming EU')).toBe(true)
})
