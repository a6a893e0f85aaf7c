import { describe, expect, test } from 'vitest'
import { askedOf, oneOfEach, patternsOf, stateOfLetter, withValues } from './contractList.ts'

describe('the question to KPN', () => {
  test('has filters in its grammar, one category, a search as patterns, and its own word for the order', () => {
    expect(
      askedOf({
        filters: [
          { column: 'STATE', values: ['ACTIVE', 'BLOCKED'] },
          { column: 'CATEGORY', values: ['MOBILE'] },
          { column: 'TEXT', values: ['Jansen, Piet'] },
          { column: 'LASTNAME', values: ['Boer'] },
        ],
        sort: { column: 'simCard', order: 'DESC' },
      }),
    ).toEqual({
      category: 'MOBILE',
      filters: 'STATE: "ACTIVE", "BLOCKED"; LASTNAME: "Boer"',
      patterns: ['Jansen', 'Piet'],
      sortBy: 'SIM_CARD_NUMBER',
      order: 'DESC',
    })
    expect(askedOf({ filters: [], sort: null })).toEqual({})
  })

  test('says a number as KPN keeps it, however it is typed', () => {
    expect(patternsOf('06-2145')).toEqual(['3162145'])
    expect(patternsOf('+31 6 2145')).toEqual(['3162145'])
    expect(patternsOf('8931 0803')).toEqual(['89310803'])
  })
})

test('of two categories in a hand-made link one counts, and one that nobody knows is left out', () => {
  expect(oneOfEach([{ column: 'CATEGORY', values: ['NOPE', 'FIXED', 'MOBILE'] }])).toEqual([
    { column: 'CATEGORY', values: ['FIXED'] },
  ])
  expect(oneOfEach([{ column: 'CATEGORY', values: ['NOPE'] }])).toEqual([])
})

test('a choice replaces the one before it and leaves the others', () => {
  const before = [
    { column: 'STATE', values: ['ACTIVE'] },
    { column: 'LASTNAME', values: ['Boer'] },
  ]
  expect(withValues(before, 'STATE', ['CLOSED'])).toEqual([before[1], { column: 'STATE', values: ['CLOSED'] }])
  expect(withValues(before, 'STATE', [])).toEqual([before[1]])
})

test('a letter of KPN’s details is its list’s word; one that we do not know stays', () => {
  expect(stateOfLetter('S')).toBe('BLOCKED')
  expect(stateOfLetter('Z')).toBe('Z')
})
