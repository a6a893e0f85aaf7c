import { expect, test } from 'vitest'
import { dataKey } from './dataKey.ts'

const key = dataKey(new Uint8Array(32).fill(1))

test('what is sealed opens with the same key, for the same thing, and looks different each time', () => {
  const sealed = key.seal('planned', 'código 1234', 'batch/0')
  expect(key.open('planned', sealed, 'batch/0')).toBe('código 1234')
  expect(sealed).not.toContain('1234')
  expect(key.seal('planned', 'código 1234', 'batch/0')).not.toBe(sealed)
  expect(key.open('planned', key.seal('planned', '', 'x'), 'x')).toBe('')
})

test.each([
  ['another place', () => key.open('planned', key.seal('planned', 'secret', 'batch/0'), 'batch/1')],
  ['another key', () => dataKey(new Uint8Array(32)).open('planned', key.seal('planned', 'secret', 'x'), 'x')],
  ['another use', () => key.open('chain', key.seal('planned', 'secret', 'x'), 'x')],
  ['half of it', () => key.open('planned', key.seal('planned', 'secret', 'x').slice(0, 20), 'x')],
  [
    'a changed character',
    () => {
      const sealed = key.seal('planned', 'secret', 'x')
      const at = sealed.length - 3
      key.open('planned', sealed.slice(0, at) + (sealed[at] === 'A' ? 'B' : 'A') + sealed.slice(at + 1), 'x')
    },
  ],
])('it does not open for %s', (_, open) => {
  expect(open).toThrow()
})
