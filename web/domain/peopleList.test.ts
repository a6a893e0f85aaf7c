import { describe, expect, test } from 'vitest'
import {
  SORT_AT_MOST,
  isUnder,
  kpnFilters,
  pagesInSight,
  peopleGrid,
  peopleSource,
  whyNotSorted,
} from './peopleList.ts'

const node = (kind: string, name = 'Transport') => ({ id: 7, kind, name })
const only = { isOnly: true, below: undefined }
const among = (...names: string[]) => ({ isOnly: false, below: names.map((name) => node('DEBTOR', name)) })
const children = { by: 'children', id: 7 } as const

test('KPN lists people of the whole scope and of a debtor; of anything else we read the children', () => {
  expect(peopleSource(node('CUSTOMER'), only)).toEqual({ by: 'scope', id: 7 })
  expect(peopleSource(node('DEBTOR'), only)).toEqual({ by: 'debtors', id: 7, filters: 'DEBTORNAME: "Transport"' })
  expect(peopleSource(node('COST_CENTER'), only)).toEqual(children)
})

test('a debtor whose name cannot be written as a filter is read by its children', () => {
  expect(peopleSource(node('DEBTOR', 'De "Snelle" Rit'), only)).toEqual(children)
  expect(peopleSource(node('DEBTOR', ''), only)).toEqual(children)
})

test('one customer of several is asked for by its debtors, once the tree knows them', () => {
  const customer = node('CUSTOMER')
  expect(peopleSource(customer, { isOnly: undefined, below: undefined })).toBeUndefined()
  expect(peopleSource(customer, { isOnly: false, below: undefined })).toBeUndefined()
  expect(peopleSource(customer, among('North', 'South'))).toMatchObject({ filters: 'DEBTORNAME: "North", "South"' })
})

test('one customer of several whose debtors cannot all be named is the whole scope, checked by its path', () => {
  const scope = { by: 'scope', id: 7 }
  expect(peopleSource(node('CUSTOMER'), among())).toEqual(scope)
  expect(peopleSource(node('CUSTOMER'), among('North', 'a "b"'))).toEqual(scope)
  expect(peopleSource(node('CUSTOMER'), among(...Array.from({ length: 21 }, (_, at) => `D${at}`)))).toEqual(scope)
  const mixed = { isOnly: false, below: [node('DEBTOR'), node('CUSTOM_GROUP')] }
  expect(peopleSource(node('CUSTOMER'), mixed)).toEqual(scope)
})

test('a debtor of the same name does not count as the same', () => {
  expect(isUnder([{ id: 8, kind: 'DEBTOR', name: 'Transport' }], 7)).toBe(false)
  expect(isUnder([{ id: 1, kind: 'CUSTOMER', name: 'X' }, node('DEBTOR')], 7)).toBe(true)
})

test.each([
  ['name', undefined],
  ['place', undefined],
  ['contracts', { why: 'kpn' }],
  ['number', { why: 'kpn' }],
] as const)('in the whole scope %s sorts as KPN can', (column, reason) => {
  expect(whyNotSorted({ by: 'scope', id: 7 }, column, { loaded: 100, total: 5000 })).toEqual(reason)
})

test.each([
  [64, 64, undefined],
  [60, 64, { why: 'loading', loaded: 60, total: 64 }],
  [SORT_AT_MOST, SORT_AT_MOST, undefined],
  [SORT_AT_MOST + 1, SORT_AT_MOST + 1, { why: 'too_many', total: SORT_AT_MOST + 1, most: SORT_AT_MOST }],
])('children are sorted by us only when all are here and not too many (%i of %i)', (loaded, total, reason) => {
  expect(whyNotSorted(children, 'name', { loaded, total })).toEqual(reason)
})

describe('what KPN is asked to filter by', () => {
  const scope = { by: 'scope', id: 1 } as const
  const debtors = { by: 'debtors', id: 2, filters: 'DEBTORNAME: "Vloot B.V."' } as const
  const jansen = { column: 'LASTNAME', values: ['Jansen', 'Bakker'] }

  test('is nothing without filters, and KPN’s grammar with them', () => {
    expect(kpnFilters(scope, [])).toBeUndefined()
    expect(kpnFilters(scope, [jansen, { column: 'FIRSTNAME', values: ['Jan'] }])).toBe(
      'LASTNAME: "Jansen", "Bakker"; FIRSTNAME: "Jan"',
    )
  })

  test('keeps the debtor of the node, and takes no other beside it', () => {
    expect(kpnFilters(debtors, [{ column: 'DEBTORNAME', values: ['Elders'] }, jansen])).toBe(
      'DEBTORNAME: "Vloot B.V."; LASTNAME: "Jansen", "Bakker"',
    )
  })

  test('never breaks out of its quotes, nor names a column that KPN has not', () => {
    expect(kpnFilters(scope, [{ column: 'LASTNAME', values: ['x"; FIRSTNAME: "y', '\\'] }])).toBeUndefined()
    expect(
      kpnFilters(scope, [
        { column: 'SALARY', values: ['1'] },
        { column: 'toString', values: ['1'] },
      ]),
    ).toBeUndefined()
  })
})

test('a column with a width has it, the others share what is left, and nothing is squeezed', () => {
  const fixed = peopleGrid([
    { id: 'name', width: 240 },
    { id: 'place', width: 100 },
  ])
  expect(fixed).toEqual({ template: 'minmax(240px, 240px) minmax(100px, 100px) 1fr', least: 364 })
  const mixed = peopleGrid([
    { id: 'name', width: null },
    { id: 'place', width: 100 },
  ])
  expect(mixed.template).toBe('minmax(180px, 2fr) minmax(100px, 100px)')
})

test.each([
  ['the middle of a long list', { from: 12_890, to: 12_920 }, 100, [128, 129]],
  ['what is here already', { from: 0, to: 30 }, 100, []],
  ['half of it here', { from: 90, to: 120 }, 100, [1]],
  ['a page that is partly here', { from: 140, to: 160 }, 150, [1]],
  ['nothing', { from: 0, to: 0 }, 0, []],
])('of %s exactly the pages that are missing are asked for', (_, sight, here, pages) => {
  expect(pagesInSight(sight, here, 100)).toEqual(pages)
})
