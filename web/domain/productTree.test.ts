import { describe, expect, test } from 'vitest'
import type { Cents } from '#contract/money.ts'
import type { ProductNode } from './basket.ts'
import { pendingOf } from './basketHistory.ts'
import { ALL_ROWS, errorsIn, rowsOf } from './productRows.ts'
import { amountOf, cannotPress, namePathOf, nodesAt, placesOf, pressOf } from './productTree.ts'

const none = 0 as Cents

/** A node whose id is its Dutch name, unless told. */
function node(nl: string, over: Partial<ProductNode> = {}): ProductNode {
  return {
    id: nl,
    name: { nl, en: `${nl} in English` },
    selected: false,
    disabled: false,
    visible: true,
    contracted: false,
    amount: 1,
    canBeSeveral: false,
    strategy: 'NONE',
    error: null,
    prices: { monthly: none, activation: none, hardware: none, levy: none },
    children: [],
    ...over,
  }
}

const TREE = [
  node('Bellen', {
    strategy: 'SELECT_MANY',
    selected: true,
    children: [
      node('Databundels', {
        strategy: 'SELECT_ONE',
        selected: true,
        children: [node('1 GB', { selected: true }), node('5 GB'), node('Één onbeperkt')],
      }),
      node('Netwerk', { visible: false, selected: true, strategy: 'SELECT_MANY', children: [node('Dekking')] }),
      node('Vast erin', { strategy: 'NONE', disabled: true, selected: true, children: [node('Regel')] }),
      node('Dicht', { disabled: true }),
      node('Toestellen', { canBeSeveral: true }),
    ],
  }),
  node('Nieuw woord', {
    strategy: 'SELECT_SOME',
    children: [node('Kind', { error: { message: { nl: 'f', en: 'f' }, hint: { nl: '', en: '' } } })],
  }),
]
const place = (id: string) => placesOf(TREE).get(id)!
const ids = (rows: ReturnType<typeof rowsOf>) => rows.map(({ key }) => key)

describe('rows', () => {
  test('hidden nodes are left out, and what stands below them takes their place', () => {
    const rows = rowsOf(TREE)
    expect(ids(rows)).not.toContain('Netwerk')
    expect(rows.find(({ key }) => key === 'Dekking')).toMatchObject({
      level: 2,
      posinset: 2,
      setsize: 5,
      control: 'check',
    })
    expect(rows.find(({ key }) => key === '5 GB')).toMatchObject({
      level: 3,
      posinset: 2,
      setsize: 3,
      control: 'radio',
    })
    expect(rows.find(({ key }) => key === 'Regel')).toMatchObject({ control: 'none', expandable: false })
  })

  test('a branch that was closed hides what is in it, until something is looked for', () => {
    const closed = new Set(['Bellen'])
    expect(ids(rowsOf(TREE, { ...ALL_ROWS, closed }))).toEqual(['Bellen', 'Nieuw woord', 'Kind'])
    expect(ids(rowsOf(TREE, { ...ALL_ROWS, closed, search: 'een ONBEP' }))).toEqual([
      'Bellen',
      'Databundels',
      'Één onbeperkt',
    ])
    expect(ids(rowsOf(TREE, { ...ALL_ROWS, search: '5 gb english' }))).toEqual(['Bellen', 'Databundels', '5 GB'])
    expect(rowsOf(TREE, { ...ALL_ROWS, search: 'Netwerk' })).toEqual([])
  })

  test('only what is selected, and only what was changed, count what was pressed a moment ago', () => {
    const pending = pendingOf(TREE, [pressOf(place('5 GB'))!])
    const selected = ids(rowsOf(TREE, { ...ALL_ROWS, only: 'selected' }, pending))
    expect(selected).toEqual(['Bellen', 'Databundels', '5 GB', 'Vast erin'])
    const changed = rowsOf(TREE, { ...ALL_ROWS, only: 'changed', changed: new Set(['Toestellen']) }, pending)
    expect(ids(changed)).toEqual(['Bellen', 'Databundels', '1 GB', '5 GB', 'Toestellen'])
    expect(changed.filter((row) => row.pending).map(({ key, selected: isOn }) => [key, isOn])).toEqual([
      ['1 GB', false],
      ['5 GB', true],
    ])
  })

  test('errors are found wherever they stand', () => expect(errorsIn(TREE).map(({ id }) => id)).toEqual(['Kind']))
})

describe('pressing', () => {
  test.each([
    ['Vast erin', 'held'],
    ['Dicht', 'closed'],
    ['Regel', 'plain'],
    ['Kind', undefined],
    ['5 GB', undefined],
  ])('%s: %s', (id, why) => {
    expect(cannotPress(place(id))).toBe(why)
    expect(pressOf(place(id)) === undefined).toBe(why !== undefined)
  })

  test('turns over what is shown, not what KPN last said', () => {
    expect(pressOf(place('5 GB'))).toEqual({
      kind: 'put',
      id: '5 GB',
      path: ['Bellen', 'Databundels', '5 GB'],
      amount: 1,
    })
    const pending = pendingOf(TREE, [pressOf(place('5 GB'))!])
    expect(pressOf(place('5 GB'), pending)?.kind).toBe('remove')
    expect(pressOf(place('1 GB'), pending)?.kind).toBe('put')
  })

  test('amounts go from 1 to 100, for what can be there more than once; 0 takes it away', () => {
    const amount = (id: string, count: number) => amountOf(place(id), count)
    expect(amount('Toestellen', 100)).toMatchObject({ kind: 'put', amount: 100 })
    expect(amount('Toestellen', 0)).toMatchObject({ kind: 'remove' })
    for (const count of [101, -1, 1.5]) expect(amount('Toestellen', count)).toBeUndefined()
    expect(amount('5 GB', 2)).toBeUndefined()
  })
})

test('a node is found by its names; twins are both found', () => {
  expect(nodesAt(TREE, namePathOf(place('5 GB'))).map(({ id }) => id)).toEqual(['5 GB'])
  const twins = [node('a', { children: [node('x', { id: '1' }), node('x', { id: '2' })] })]
  expect(nodesAt(twins, ['a', 'x']).map(({ id }) => id)).toEqual(['1', '2'])
  expect(nodesAt(twins, ['a', 'y'])).toEqual([])
})
