import { expect, test } from 'vitest'
import { changesDebtor, firstWishDay, wishMoment, type MoveItem } from './moveItem.ts'

const at = (kind: string, id: number) => ({ kind, id, name: String(id) })
const somebody = (debtor: number, kind = 'SUBSCRIBER'): MoveItem => ({
  id: 9,
  kind,
  name: '9',
  path: [at('CUSTOMER', 1), at('DEBTOR', debtor), at('COST_CENTER', 30)],
})

const dayOf = (moment: string) => new Date(moment).toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' })

test('only people who change debtor take a date', () => {
  const there = [at('CUSTOMER', 1), at('DEBTOR', 20), at('COST_CENTER', 31)]
  expect(changesDebtor([somebody(20)], there)).toBe(false)
  expect(changesDebtor([somebody(20), somebody(21)], there)).toBe(true)
  expect(changesDebtor([somebody(21, 'COST_CENTER')], there)).toBe(false)
})

test('a day is the same day in Amsterdam, whatever the season', () => {
  expect(['2026-01-31', '2026-07-01'].map(wishMoment).map(dayOf)).toEqual(['2026-01-31', '2026-07-01'])
})

test('tomorrow is counted where the company is', () => {
  expect(firstWishDay(Date.parse('2026-06-30T22:30:00Z'))).toBe('2026-07-02')
  expect(firstWishDay(Date.parse('2026-06-30T21:30:00Z'))).toBe('2026-07-01')
})
