import { expect, test } from 'vitest'
import { Failure } from '../handler.ts'
import { ask, aWorld, put, refusal } from '../testing/ask.ts'
import { allNodes, open, treeOf } from '../testing/baskets.ts'

const world = aWorld({ size: 500 })

test('every contract that may be changed opens without an error, and costs what it cost', () => {
  let opened = 0
  for (const { id, product } of world.contracts.values()) {
    if (product === 'handset' || !ask(world, 'contractCan', { query: { contractId: id } }).modify!.enabled) continue
    const sessionId = open(world, { contractId: id })
    const nodes = allNodes(treeOf(world, sessionId))
    expect(nodes.filter(({ error }) => error)).toEqual([])
    expect(nodes.filter(({ selected, contracted }) => selected !== contracted)).toEqual([])
    const { oldPrice, totalPrice } = ask(world, 'basketRead', { query: { sessionId } })
    expect(totalPrice).toEqual(oldPrice)
    opened += 1
  }
  expect(opened).toBeGreaterThan(300)
})

test('the parts that a contract is said to have are selected in its basket', () => {
  type Item = { readonly name?: { readonly en?: string | null } | null; readonly children?: readonly Item[] | null }
  const namesOf = (item: Item): string[] => [item.name!.en!, ...item.children!.flatMap(namesOf)]
  for (const { id, state } of [...world.contracts.values()].slice(0, 100)) {
    const session = state === 'ACTIVE' ? put(world, 'basketChange', { query: {}, body: { contractId: id } }) : undefined
    if (!session || session instanceof Failure || !('sessionId' in session)) continue
    const selected = allNodes(treeOf(world, session.sessionId!)).filter((node) => node.selected)
    const parts = namesOf(ask(world, 'contractItems', { path: { id } }) as Item)
    expect(selected.map(({ name }) => name.en)).toEqual(expect.arrayContaining(parts))
  }
})

test('a contract that is not active, or has an order under way, or is a phone is not changed', () => {
  const refused = (find: (one: { state: string; product: string }) => boolean) => {
    const found = [...world.contracts.values()].find(find)!
    return refusal(world, 'basketChange', { query: {}, body: { contractId: found.id } }).code
  }
  expect(refused(({ state }) => state === 'CLOSED')).toBe('OPERATION_NOT_POSSIBLE')
  expect(refused(({ state }) => state === 'PENDING')).toBe('OPERATION_NOT_POSSIBLE')
  expect(refused(({ product, state }) => product === 'handset' && state === 'ACTIVE')).toBe('OPERATION_NOT_POSSIBLE')
  expect(refusal(world, 'basketChange', { query: {}, body: { contractId: 1 } }).code).toBe('CONTRACT_NOT_FOUND')
})
