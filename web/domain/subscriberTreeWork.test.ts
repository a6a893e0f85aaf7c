import { describe, expect, test } from 'vitest'
import type { HierarchyNode } from './node.ts'
import { SubscriberTree } from './subscriberTree.ts'

const node = (id: number, kind = 'SUBSCRIBER'): HierarchyNode => ({
  id,
  kind,
  name: `n${id}`,
  code: null,
  person: null,
})
const keys = (tree: SubscriberTree) => tree.rows.map(({ key, level }) => `${level}${key}`)

/** Two groups under one root: 10 with 100 and 101, 20 with 200, all open. */
function company(totalOf20 = 1) {
  const tree = new SubscriberTree()
  tree.add(null, { from: 0, to: 100, total: 1, nodes: [node(1, 'CUSTOMER')] })
  tree.open(1)
  tree.add(1, { from: 0, to: 100, total: 2, nodes: [node(10, 'COST_CENTER'), node(20, 'COST_CENTER')] })
  tree.open(10)
  tree.add(10, { from: 0, to: 100, total: 2, nodes: [node(100), node(101)] })
  tree.open(20)
  tree.add(20, { from: 0, to: 1, total: totalOf20, nodes: [node(200)] })
  return tree
}
/** Every row is found where it stands: the counts beneath open nodes are right. */
const expectPlaces = (tree: SubscriberTree) =>
  expect(tree.rows.map(({ key }) => tree.indexOf(key))).toEqual(tree.rows.map((_, at) => at))

describe('after a deed', () => {
  test('who is gone leaves no row and no count', () => {
    const tree = company()
    tree.remove(100)
    expect(keys(tree)).toEqual(['1n1', '2n10', '3n101', '2n20', '3n200'])
    expect(tree.level(10)).toMatchObject({ loaded: 1, total: 1 })
    expect(tree.node(100)).toBeUndefined()
    expectPlaces(tree)
    tree.remove(100)
    expectPlaces(tree)
  })

  test('the last one of a group takes its chevron away', () => {
    const tree = company()
    tree.remove(200)
    expect(tree.rows.find(({ key }) => key === 'n20')).toMatchObject({ expandable: false, count: 0 })
    tree.insert(node(201), 20)
    expect(tree.rows.find(({ key }) => key === 'n20')).toMatchObject({ expandable: true, count: 1 })
    expectPlaces(tree)
  })

  test('who moved stands in the new place only', () => {
    const tree = company()
    tree.insert(node(100), 20)
    expect(keys(tree)).toEqual(['1n1', '2n10', '3n101', '2n20', '3n200', '3n100'])
    expect(tree.level(10)).toMatchObject({ total: 1 })
    expect(tree.level(20)).toMatchObject({ loaded: 2, total: 2 })
    expect(tree.isComplete(20)).toBe(true)
    expectPlaces(tree)
  })

  test('who stands there already stays, known to upstream or not', () => {
    const tree = company()
    tree.insert({ ...node(100), name: 'new' }, 10)
    expect(tree.node(100)?.name).toBe('new')
    expect(tree.level(10)).toMatchObject({ loaded: 2, total: 2 })
    tree.reset(20)
    tree.reveal([node(1, 'CUSTOMER'), node(20, 'COST_CENTER'), node(200)])
    tree.insert(node(200), 20)
    expect(keys(tree).slice(-2)).toEqual(['3n200', '3m20'])
    expectPlaces(tree)
  })

  test('in a level that is not read to its end they wait right under the parent for their page', () => {
    const tree = company(3)
    tree.insert(node(100), 20)
    expect(keys(tree).slice(-3)).toEqual(['3n100', '3n200', '3m20'])
    tree.add(20, { from: 1, to: 100, total: 4, nodes: [node(202), node(100), node(203)] })
    expect(keys(tree).slice(-4)).toEqual(['3n200', '3n202', '3n100', '3n203'])
    expectPlaces(tree)
  })

  test('a group takes what stands beneath it along, and is read again when opened', () => {
    const tree = company()
    tree.insert(node(10, 'COST_CENTER'), 20)
    expect(keys(tree)).toEqual(['1n1', '2n20', '3n200', '3n10'])
    expect(tree.level(10)).toBeUndefined()
    tree.open(10)
    expect(keys(tree).at(-1)).toBe('4m10')
    expectPlaces(tree)
  })

  test('a level that was forgotten asks to be read again', () => {
    const tree = company()
    tree.reset(1)
    expect(keys(tree)).toEqual(['1n1', '2m1'])
    expect(tree.node(200)).toBeUndefined()
    tree.add(1, { from: 0, to: 100, total: 1, nodes: [node(20, 'COST_CENTER')] })
    expect(keys(tree)).toEqual(['1n1', '2n20'])
    expectPlaces(tree)
  })

  test('under somebody nobody opened nothing is invented', () => {
    const tree = company()
    tree.close(20)
    tree.insert(node(100), 300)
    expect(tree.node(100)).toBeUndefined()
    expect(keys(tree)).toEqual(['1n1', '2n10', '3n101', '2n20'])
    expectPlaces(tree)
  })
})
