import { describe, expect, test } from 'vitest'
import { dayFault, dayOf, isDay } from './wishDay.ts'

test('a moment is a day in Amsterdam, in summer and in winter', () => {
  expect(dayOf('2026-12-22T23:30:00.000+00:00')).toBe('2026-12-23')
  expect(dayOf('2026-07-01T21:59:00Z')).toBe('2026-07-01')
  expect(dayOf('2026-07-01T22:00:00Z')).toBe('2026-07-02')
  expect(dayOf('soon')).toBeUndefined()
})

describe('a wished day', () => {
  test.each([
    ['', '2026-12-01', 'empty'],
    ['01-12-2026', '2026-12-01', 'form'],
    ['2026-02-30', undefined, 'form'],
    ['2026-11-30', '2026-12-01', 'early'],
    ['2026-12-01', '2026-12-01', undefined],
    ['2020-01-01', undefined, undefined],
  ] as const)('%s, from %s on', (day, first, fault) => {
    expect(dayFault(day, first)).toBe(fault)
  })

  test('that is none is none', () => {
    expect(isDay('2026-13-01')).toBe(false)
    expect(isDay('2028-02-29')).toBe(true)
  })
})
