import { describe, expect, test } from 'vitest'
import { sumCents } from '#contract/money.ts'
import type { ProductNode } from './basket.ts'
import type { MoneyLine, Reason } from './basketMoney.ts'
import { markOf } from './productMark.ts'

const NOUGHT = sumCents()
const prices = { monthly: NOUGHT, activation: NOUGHT, hardware: NOUGHT, levy: NOUGHT }
const name = { nl: 'Bundel', en: 'Bundle' }
const node: ProductNode = {
  id: 'a',
  name,
  selected: true,
  disabled: false,
  visible: true,
  contracted: false,
  amount: 1,
  canBeSeveral: true,
  strategy: 'NONE',
  error: null,
  prices,
  children: [],
}
const row = { node, control: 'check', selected: true, amount: 1, pending: false } as const
const same = { old: NOUGHT, now: NOUGHT, difference: NOUGHT }
const line = (reason: Reason, oldAmount = 1): MoneyLine => ({
  id: 'a',
  name,
  within: [],
  hidden: false,
  oldAmount,
  amount: 1,
  money: { monthly: same, activation: same, hardware: same, levy: same },
  reasons: [reason],
})
const byKpn = { by: 'kpn', after: null } as const

describe('what is in the basket', () => {
  test('is new, by the person or by KPN, at once when it was pressed', () => {
    expect(markOf(row, line({ why: 'added', by: 'you' }, 0))).toBe('new')
    expect(markOf(row, line({ why: 'added', ...byKpn }, 0))).toBe('added')
    expect(markOf({ ...row, pending: true })).toBe('new')
  })

  test('was on the contract, in another amount, or at another price', () => {
    const contracted = { ...row, node: { ...node, contracted: true } }
    expect(markOf(contracted, line({ why: 'contracted' }))).toBe('kept')
    expect(markOf({ ...contracted, amount: 3 }, line({ why: 'contracted' }))).toBe('amount')
    expect(markOf(contracted, line({ why: 'price', from: prices, to: prices, after: null }))).toBe('repriced')
    expect(markOf(row, line({ why: 'opened' }))).toBeUndefined()
  })
})

describe('what is not in the basket', () => {
  const off = { ...row, selected: false }

  test('goes by the person, by KPN, or because another radio button was pressed', () => {
    expect(markOf(off, line({ why: 'removed', by: 'you' }))).toBe('gone')
    expect(markOf(off, line({ why: 'removed', ...byKpn }))).toBe('dropped')
    expect(markOf({ ...off, control: 'radio' }, line({ why: 'removed', ...byKpn }))).toBe('gone')
    expect(markOf({ ...off, pending: true }, line({ why: 'contracted' }))).toBe('gone')
  })

  test('and never was on the contract has no mark, whatever was pressed in between', () => {
    expect(markOf(off)).toBeUndefined()
    expect(markOf({ ...off, pending: true }, line({ why: 'added', by: 'you' }, 0))).toBeUndefined()
  })
})
