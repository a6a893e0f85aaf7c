import { expect, test } from 'vitest'
import { readOptions, searchOf } from './demoOptions.ts'

test.each([
  ['', { people: 5_000, role: 'manager' }],
  ['?people=100000', { people: 100_000, role: 'manager' }],
  ['?people=0&role=viewer', { people: 0, role: 'viewer' }],
  ['?people=999999999', { people: 250_000, role: 'manager' }],
  ['?people=-1&role=root', { people: 5_000, role: 'manager' }],
  ['?people=1e9&role=constructor', { people: 5_000, role: 'manager' }],
])('%s is read as far as it makes sense', (search, options) => {
  expect(readOptions(search)).toEqual(options)
})

test('what is written is read again', () => {
  const options = { people: 13, role: 'auditor' } as const
  expect(readOptions(searchOf(options))).toEqual(options)
})
