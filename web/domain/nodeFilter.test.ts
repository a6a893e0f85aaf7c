import { expect, test } from 'vitest'
import { nodeFilter } from './nodeFilter.ts'

const esra = {
  id: 1,
  kind: 'SUBSCRIBER',
  name: 'Doğan, Esra',
  code: '104482',
  person: { firstName: 'Esra', prefix: '', lastName: 'Doğan', email: 'e.dogan@example.nl' },
}

test.each([
  ['dogan', true],
  ['ESRA DO', true],
  ['1044', true],
  ['example.nl', true],
  ['esra bakker', false],
])('"%s" finds Esra Doğan: %s', (typed, found) => {
  expect(nodeFilter(typed)(esra)).toBe(found)
})

test('a group is found by its number and its name', () => {
  const group = { id: 2, kind: 'COST_CENTER', name: 'Planning Venlo', code: '1300', person: null }
  expect(nodeFilter('1300 venlo')(group)).toBe(true)
  expect(nodeFilter('1310')(group)).toBe(false)
})
