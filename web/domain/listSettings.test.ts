import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addFilter,
  isSameList,
  knownColumns,
  knownSettings,
  moveColumn,
  readListAddress,
  turnedSort,
  writeListAddress,
  type ListSettings,
} from './listSettings.ts'

const id = fc.constantFrom('name', 'place', 'number', 'contracts')
const settings: fc.Arbitrary<ListSettings> = fc.record({
  columns: fc.uniqueArray(fc.record({ id, width: fc.option(fc.integer({ min: 40, max: 1000 })) }), {
    selector: (column) => column.id,
    minLength: 1,
  }),
  filters: fc.uniqueArray(
    fc.record({
      column: fc.constantFrom('LASTNAME', 'DEBTORNAME'),
      values: fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 1, maxLength: 3 }),
    }),
    { selector: (filter) => filter.column },
  ),
  sort: fc.option(fc.record({ column: id, order: fc.constantFrom('ASC' as const, 'DESC' as const) })),
})

describe('the address of a list', () => {
  test('says every setting over every base, through the browser’s own encoding, and leaves the rest alone', () => {
    fc.assert(
      fc.property(settings, settings, (wanted, base) => {
        const address = writeListAddress(new URLSearchParams('view=v1&sort=old&f=OLD:x'), wanted, base)
        const read = readListAddress(new URLSearchParams(address.toString()), base)
        expect(isSameList(read, wanted)).toBe(true)
        expect(address.get('view')).toBe('v1')
      }),
    )
  })

  test('says nothing when nothing differs', () => {
    fc.assert(
      fc.property(settings, (same) => {
        expect(writeListAddress(new URLSearchParams(), same, structuredClone(same)).toString()).toBe('')
      }),
    )
  })

  test('typed by hand is read as far as it makes sense', () => {
    const base: ListSettings = { columns: [{ id: 'name', width: null }], filters: [], sort: null }
    const address = new URLSearchParams('cols=place:9,name:wide,number:160&f=LASTNAME&f=:x&f=A:b:c&sort=name&order=up')
    expect(readListAddress(address, base)).toEqual({
      columns: [
        { id: 'place', width: null },
        { id: 'name', width: null },
        { id: 'number', width: 160 },
      ],
      filters: [{ column: 'A', values: ['b:c'] }],
      sort: { column: 'name', order: 'ASC' },
    })
  })
})

const ids = (columns: readonly { id: string }[]) => columns.map((column) => column.id)

describe('columns', () => {
  const known = { all: ['name', 'place', 'number'], usual: ['name', 'number'], key: 'name' }

  test('that the list has not, or has already, are left out; the key column is always there', () => {
    expect(ids(knownColumns([{ id: 'salary', width: null }], known))).toEqual(['name', 'number'])
    const chosen = ['place', 'place', 'salary'].map((id) => ({ id, width: 100 }))
    expect(ids(knownColumns(chosen, known))).toEqual(['name', 'place'])
  })

  test('move one place and never out of the list', () => {
    const columns = ['a', 'b', 'c'].map((id) => ({ id, width: null }))
    expect(ids(moveColumn(columns, 'b', -1))).toEqual(['b', 'a', 'c'])
    expect(ids(moveColumn(columns, 'b', 1))).toEqual(['a', 'c', 'b'])
    expect(ids(moveColumn(columns, 'a', -1))).toEqual(['a', 'b', 'c'])
    expect(ids(moveColumn(columns, 'c', 1))).toEqual(['a', 'b', 'c'])
    expect(ids(moveColumn(columns, 'x', 1))).toEqual(['a', 'b', 'c'])
  })
})

test('values of one column stand together, each once', () => {
  const one = addFilter([], 'LASTNAME', 'Jansen')
  const two = addFilter(addFilter(one, 'FIRSTNAME', 'Jan'), 'LASTNAME', 'Bakker')
  expect(two).toEqual([
    { column: 'LASTNAME', values: ['Jansen', 'Bakker'] },
    { column: 'FIRSTNAME', values: ['Jan'] },
  ])
  expect(addFilter(two, 'LASTNAME', 'Jansen')).toEqual(two)
})

test('a column turns from ascending to descending and back to upstream’s order', () => {
  const up = turnedSort({ column: 'place', order: 'DESC' }, 'name')
  expect(up).toEqual({ column: 'name', order: 'ASC' })
  expect(turnedSort(up, 'name')).toEqual({ column: 'name', order: 'DESC' })
  expect(turnedSort({ column: 'name', order: 'DESC' }, 'name')).toBeNull()
})

test('an order or a filter that the list does not know is left out, and the rest stays', () => {
  const columns = [{ id: 'name', width: null }]
  const list = {
    all: ['name', 'number'],
    usual: ['name'],
    key: 'name',
    sorts: ['name'],
    filters: ['LASTNAME', 'FIRSTNAME'],
    canFilterOn: (value: string) => !value.includes('"'),
  }
  for (const column of ['bogus', '-name', 'number', 'constructor'])
    expect(knownSettings({ columns, filters: [], sort: { column, order: 'ASC' } }, list).sort).toBeNull()
  const sort = { column: 'name', order: 'DESC' as const }
  const filters = [
    { column: 'NOPE', values: ['x'] },
    { column: 'FIRSTNAME', values: ['"'] },
    { column: 'LASTNAME', values: ['Jansen', 'O"Neil'] },
  ]
  expect(knownSettings({ columns, filters, sort }, list)).toEqual({
    columns,
    filters: [{ column: 'LASTNAME', values: ['Jansen'] }],
    sort,
  })
})
