import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { groupedCode, secondsUntil } from './secretCode.ts'

describe('a code', () => {
  test('is read aloud in fours', () => {
    expect(groupedCode('48210937')).toBe('4821 0937')
    expect(groupedCode('0000')).toBe('0000')
    expect(groupedCode('123456789')).toBe('1234 5678 9')
  })
  test('keeps every character in its order, and no group is longer than four', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9A-Z]{0,24}$/), (code) => {
        const groups = groupedCode(code).split(' ')
        expect(groups.join('')).toBe(code)
        expect(groups.slice(0, -1).every((group) => group.length === 4)).toBe(true)
        expect(groups.at(-1)!.length).toBeLessThanOrEqual(4)
      }),
    )
  })
})

test('seconds count down from the first to nought and never below', () => {
  expect([30_000, 29_999, 29_000, 1, 0, -5].map((left) => secondsUntil(100_000 + left, 100_000))).toEqual([
    30, 30, 29, 1, 0, 0,
  ])
})
