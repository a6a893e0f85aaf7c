import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { HierarchyNode } from './node.ts'
import { SubscriberTree } from './subscriberTree.ts'
import { moreKey, nodeKey, type Parent, type TreeRow } from './treeRow.ts'

const node = (id: number, kind = 'COST_CENTER', name = `Node ${id}`): HierarchyNode => ({
  id,
  kind,
  name,
  code: null,
  person: null,
})
const page = (ids: readonly number[], { from = 0, total = ids.length, kind = 'COST_CENTER' } = {}) => ({
  from,
  to: from + ids.length,
  nodes: ids.map((id) => node(id, kind)),
  total,
})
const keys = (rows: readonly TreeRow[]) => rows.map((row) => row.key)

/** 1 > (10 > (100, 101), 11), with three more people under 10 that nobody loaded. */
const small = () => {
  const tree = new SubscriberTree()
  tree.add(null, page([1], { kind: 'CUSTOMER' }))
  tree.open(1)
  tree.add(1, page([10, 11], { kind: 'DEBTOR' }))
  tree.open(10)
  tree.add(10, page([100, 101], { total: 5, kind: 'SUBSCRIBER' }))
  return tree
}

describe('rows', () => {
  test('stand in the order of the tree and count what is not loaded', () => {
    const rows = small().rows
    expect(keys(rows)).toEqual(['n1', 'n10', 'n100', 'n101', 'm10', 'n11'])
    expect(rows[4]).toMatchObject({ type: 'more', missing: 3, level: 3, state: 'idle' })
    expect(rows[2]).toMatchObject({ level: 3, posinset: 1, setsize: 5, expandable: false })
    expect(rows[1]).toMatchObject({ level: 2, posinset: 1, setsize: 2, expanded: true, count: 5 })
  })

  test('before anything came there is one row that stands for the first page', () => {
    const tree = new SubscriberTree()
    expect(tree.rows).toMatchObject([{ type: 'more', missing: undefined, state: 'idle' }])
    tree.setState(null, 'failed')
    expect(tree.rows).toMatchObject([{ state: 'failed' }])
  })

  test('a node without children cannot be opened any more', () => {
    const tree = small()
    tree.open(11)
    expect(keys(tree.rows).at(-1)).toBe(moreKey(11))
    tree.add(11, page([]))
    expect(tree.rows.at(-1)).toMatchObject({ key: 'n11', expandable: false, expanded: false, count: 0 })
  })

  test('rows that a change does not touch stay the same objects', () => {
    const tree = small()
    const before = tree.rows
    tree.close(10)
    expect(tree.rows[0]).toBe(before[0])
    expect(tree.rows[2]).toBe(before[5])
  })

  test('what a search found stands right under its parent until its page comes', () => {
    const tree = small()
    tree.reveal([node(1, 'CUSTOMER'), node(10, 'DEBTOR'), node(104, 'SUBSCRIBER')])
    expect(keys(tree.rows)).toEqual(['n1', 'n10', 'n104', 'n100', 'n101', 'm10', 'n11'])
    expect(tree.rows[5]).toMatchObject({ missing: 2 })
    tree.add(10, page([102, 103, 104], { from: 2, total: 5, kind: 'SUBSCRIBER' }))
    expect(keys(tree.rows)).toEqual(['n1', 'n10', 'n100', 'n101', 'n102', 'n103', 'n104', 'n11'])
    expect(tree.rows[6]).toMatchObject({ posinset: 5 })
  })

  test('a person listed under another parent since stands there alone', () => {
    const tree = small()
    tree.open(11)
    tree.add(11, page([101], { kind: 'SUBSCRIBER' }))
    expect(keys(tree.rows)).toEqual(['n1', 'n10', 'n100', 'm10', 'n11', 'n101'])
  })

  test('a filter shows what passes and the way to it', () => {
    const tree = small()
    tree.close(10)
    expect(keys(tree.matching(({ name }) => name === 'Node 101'))).toEqual(['n1', 'n10', 'n101'])
    expect(keys(tree.matching(() => false))).toEqual([])
  })
})

const childrenOf = (parent: number) => (parent > 1000 ? [] : [0, 1, 2, 3, 4].map((n) => parent * 10 + n))

/** The slow and obvious way to the same keys. */
const walk = (tree: SubscriberTree, parent: Parent): string[] => {
  const shown: string[] = []
  for (const row of tree.rows) {
    if (row.parent !== parent || row.type !== 'node') continue
    shown.push(row.key)
    if (tree.isOpen(row.node.id)) shown.push(...walk(tree, row.node.id))
  }
  return tree.isComplete(parent) ? shown : [...shown, moreKey(parent)]
}

type Deed = ['open' | 'close' | 'siblings' | 'reveal', number] | ['all' | 'none'] | ['load', number, number]

test('whatever is opened, closed and loaded: rows equal a walk over the tree, and every key is found at its row', () => {
  const id = fc.constantFrom(1, 2, 10, 11, 12, 20, 24, 100, 102, 114, 121, 240, 1000, 1021)
  const deed: fc.Arbitrary<Deed> = fc.oneof(
    fc.tuple(fc.constantFrom('open' as const, 'close' as const, 'siblings' as const, 'reveal' as const), id),
    fc.tuple(fc.constantFrom('all' as const, 'none' as const)),
    fc.tuple(fc.constant('load' as const), id, fc.integer({ min: 1, max: 3 })),
  )
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 40 }), (deeds) => {
      const tree = new SubscriberTree()
      tree.add(null, page([1, 2]))
      for (const [what, id = 0, size = 0] of deeds) {
        if (what === 'open') tree.open(id)
        else if (what === 'close') tree.close(id)
        else if (what === 'siblings') tree.openSiblings(id)
        else if (what === 'all') tree.openAll()
        else if (what === 'none') tree.closeAll()
        else if (what === 'reveal') {
          const path = String(id)
            .split('')
            .map((_, at, digits) => Number(digits.slice(0, at + 1).join('')))
          tree.reveal(path.map((one) => node(one)))
        } else if (tree.node(id)) {
          const from = tree.level(id)?.next ?? 0
          const all = childrenOf(id)
          tree.add(id, page(all.slice(from, from + size), { from, total: all.length }))
        }
        expect(keys(tree.rows)).toEqual(walk(tree, null))
        for (const [at, row] of tree.rows.entries()) expect(tree.indexOf(row.key)).toBe(at)
      }
    }),
    { numRuns: 300 },
  )
})

/** Milliseconds of the best of five: a busy machine takes its time from any one of them. */
const took = (...deeds: (() => void)[]) => {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now()
    for (const deed of deeds) deed()
    return performance.now() - start
  })
  return Math.min(...times)
}

test('100,000 nodes: a page, an opened node and everything opened are each well within a frame or two', () => {
  const tree = new SubscriberTree()
  tree.add(null, page([1], { kind: 'CUSTOMER' }))
  tree.open(1)
  tree.add(1, page(Array.from({ length: 100 }, (_, at) => 10 + at)))
  for (let at = 0; at < 100; at++) {
    const ids = Array.from({ length: 999 }, (_, n) => 1_000_000 + at * 1000 + n)
    tree.add(10 + at, page(ids, { kind: 'SUBSCRIBER' }))
  }
  const closeAll = () => tree.closeAll()
  const openAll = () => tree.openAll()
  expect(took(closeAll, openAll)).toBeLessThan(100)
  expect(tree.rows).toHaveLength(1 + 100 * 1000)
  const close = () => tree.close(50)
  const open = () => tree.open(50)
  expect(took(close, open)).toBeLessThan(20)
  expect(took(() => expect(tree.indexOf(nodeKey(1_099_998))).toBe(100_000))).toBeLessThan(2)
})
