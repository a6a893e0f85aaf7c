import { expect, test } from 'vitest'
import { monthsInLine, shownDestination, type UsageMonth } from './usage.ts'

const NONE = { used: null, bundle: null }
const aMonth = (month: string): UsageMonth => ({
  key: month,
  month,
  voice: NONE,
  data: NONE,
  sms: NONE,
  premium: null,
  abroad: null,
  total: null,
  details: [],
})

test('a month for which sTN gives nothing keeps its place, also over the end of a year', () => {
  const drawn = monthsInLine([aMonth('2026_02'), aMonth('2025_11'), aMonth('2026_02')])
  expect(drawn.map(({ month, use }) => [month, use !== undefined])).toEqual([
    ['2025_11', true],
    ['2025_12', false],
    ['2026_01', false],
    ['2026_02', true],
    ['2026_02', true],
  ])
  expect(monthsInLine([aMonth('whenever'), aMonth('2026_02')])).toHaveLength(2)
  expect(monthsInLine([aMonth('1990_01'), aMonth('2026_02')])).toHaveLength(2)
  expect(monthsInLine([])).toEqual([])
})

test('a destination is shown as people know it, and else as sTN has it', () => {
  expect(shownDestination('31612345678')).toBe('06-12345678')
  expect(shownDestination('000INTERNET')).toBe('INTERNET')
  expect(shownDestination('3258978043')).toBe('3258978043')
})
