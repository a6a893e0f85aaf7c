import { expect, test } from 'vitest'
import { formatCents, formatDate, formatMoment, formatTime, formatTimeExactly } from './format.ts'

test.each([
  [123456, '€\u00a01.234,56', '€1,234.56'],
  [0, '€\u00a00,00', '€0.00'],
  [5, '€\u00a00,05', '€0.05'],
  [-75, '−€\u00a00,75', '−€0.75'],
  [Number.MAX_SAFE_INTEGER, '€\u00a090.071.992.547.409,91', '€90,071,992,547,409.91'],
])('%d cents', (cents, dutch, english) => {
  expect(formatCents('nl', cents)).toBe(dutch)
  expect(formatCents('en', cents)).toBe(english)
})

test('dates and times are those of Amsterdam, whatever the machine says', () => {
  expect(formatDate('2025-01-30T23:30:00Z')).toBe('31-01-2025')
  expect(formatDate('2025-01-30')).toBe('30-01-2025')
  expect(formatTime('2025-07-01T12:32:06Z')).toBe('14:32')
  expect(formatTimeExactly('2025-01-01T13:32:06Z')).toBe('14:32:06')
  expect(formatMoment(new Date('2025-03-30T01:00:00Z'))).toBe('30-03-2025 03:00')
})

test('midnight is 00, not 24', () => {
  expect(formatTime('2025-01-30T23:00:00Z')).toBe('00:00')
})

test('what is no moment stays as upstream wrote it', () => {
  expect(formatDate('binnenkort')).toBe('binnenkort')
  expect(formatMoment('')).toBe('')
  expect(formatTime('31-02-2025')).toBe('31-02-2025')
})
