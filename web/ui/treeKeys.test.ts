import { expect, test } from 'vitest'
import { SubscriberTree } from '../domain/subscriberTree.ts'
import { treeDeed, typeAhead } from './treeKeys.ts'

const node = (id: number, kind: string, name: string, code: string | null = null) => ({
  id,
  kind,
  name,
  code,
  person: null,
})

/** Company > (North, 1300 Planning > (Aanholt, Doğan, …1 more)) */
const tree = () => {
  const tree = new SubscriberTree()
  tree.add(null, { from: 0, to: 1, nodes: [node(1, 'CUSTOMER', 'Company')], total: 1 })
  tree.open(1)
  const groups = [node(2, 'DEBTOR', 'North'), node(3, 'COST_CENTER', 'Planning', '1300')]
  tree.add(1, { from: 0, to: 2, nodes: groups, total: 2 })
  tree.open(3)
  const people = [node(4, 'SUBSCRIBER', 'Aanholt, Maxim van'), node(5, 'SUBSCRIBER', 'Doğan, Esra')]
  tree.add(3, { from: 0, to: 2, nodes: people, total: 3 })
  return tree
}
const standing = (index: number) => {
  const one = tree()
  return { rows: one.rows, index, page: 3, indexOf: (key: string) => one.indexOf(key) }
}

test.each([
  ['ArrowDown', 0, 1],
  ['ArrowUp', 2, 1],
  ['PageDown', 0, 3],
  ['PageDown', 4, 5],
  ['PageUp', 5, 2],
  ['Home', 4, 0],
  ['End', 0, 5],
  ['ArrowRight', 2, 3],
  ['ArrowLeft', 4, 2],
  ['ArrowLeft', 5, 2],
  ['ArrowLeft', 1, 0],
])('%s on row %i goes to row %i', (key, from, to) => {
  expect(treeDeed(key, standing(from))).toEqual({ deed: 'go', index: to })
})

test.each([
  ['ArrowUp', 0],
  ['ArrowDown', 5],
  ['ArrowRight', 3],
  ['ArrowRight', 5],
  ['*', 3],
])('%s on row %i has nothing to do and is still ours', (key, from) => {
  expect(treeDeed(key, standing(from))).toEqual({ deed: 'nothing' })
})

test('right opens what is closed, left closes what is open, star opens the siblings', () => {
  expect(treeDeed('ArrowRight', standing(1))).toMatchObject({ deed: 'toggle', row: { key: 'n2' } })
  expect(treeDeed('ArrowLeft', standing(2))).toMatchObject({ deed: 'toggle', row: { key: 'n3' } })
  expect(treeDeed('*', standing(1))).toMatchObject({ deed: 'openSiblings', row: { key: 'n2' } })
})

test('Enter and space choose, also what is not loaded yet; other keys are not ours', () => {
  expect(treeDeed('Enter', standing(3))).toMatchObject({ deed: 'choose', row: { key: 'n4' } })
  expect(treeDeed(' ', standing(5))).toMatchObject({ deed: 'choose', row: { type: 'more', missing: 1 } })
  expect(treeDeed('Tab', standing(3))).toBeUndefined()
})

test('letters find the next name or code, around the end and without accents', () => {
  const { rows } = tree()
  expect(typeAhead(rows, 0, 'd')).toBe(4)
  expect(typeAhead(rows, 4, 'dogan')).toBe(4)
  expect(typeAhead(rows, 4, 'n')).toBe(1)
  expect(typeAhead(rows, 0, '13')).toBe(2)
  expect(typeAhead(rows, 0, 'x')).toBe(-1)
})

test('of 100,000 rows no more than a thousand are looked at', () => {
  const looked: string[] = []
  const row = tree().rows[0]!
  const rows = Array.from({ length: 100_000 }, (_, id) => ({
    ...row,
    get node() {
      looked.push(String(id))
      return node(id, 'SUBSCRIBER', 'Bakker, Jeroen')
    },
  })) as never
  expect(typeAhead(rows, 5, 'z')).toBe(-1)
  expect(new Set(looked).size).toBeLessThanOrEqual(1000)
})
