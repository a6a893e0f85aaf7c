import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { orderRequest } from '#contract/msm/schemas/basket.ts'
import type { Characteristic, ProductNode, Snapshot } from './basket.ts'
import { basketMoney } from './basketMoney.ts'
import type { Cents } from '#contract/money.ts'
import {
  changedForm,
  formOf,
  lastPortingDay,
  orderBody,
  orderNote,
  refusedPart,
  shippingOf,
  wishFaults,
  wishOf,
  type OrderWish,
} from './basketOrder.ts'
import { ADDRESS_FIELD_NAMES, type TypedAddress } from './deliveryAddress.ts'

const TODAY = '2026-11-22'
const NOBODY = Object.fromEntries(ADDRESS_FIELD_NAMES.map((field) => [field, ''])) as TypedAddress
const WISH: OrderWish = { delivery: 'none', addressId: null, address: NOBODY, day: '', reference: '' }
const NOUGHT = 0 as Cents

const asked = (name: string, value: string): Characteristic => ({ name, value, choices: [], ask: 'chosen' })

const node = (name: string, selected: boolean, hardware = 0, contracted = false): ProductNode => ({
  id: name,
  name: { nl: name, en: name },
  selected,
  disabled: false,
  visible: true,
  contracted,
  amount: 1,
  canBeSeveral: false,
  strategy: 'NONE',
  error: null,
  prices: { monthly: NOUGHT, activation: NOUGHT, hardware: hardware as Cents, levy: NOUGHT },
  children: [],
})
const snapshot = (...roots: ProductNode[]): Snapshot => {
  const none = { monthly: NOUGHT, activation: NOUGHT, hardware: NOUGHT, levy: NOUGHT }
  return { roots, characteristics: [], old: none, total: none }
}
const NEW = { kind: 'new', accountGroupId: 1 } as const
const MODIFY = { kind: 'modify', contractId: 1 } as const

describe('whether something is sent', () => {
  const phone = basketMoney(snapshot(node('iPhone', false, 78_900)), snapshot(node('iPhone', true, 78_900)))
  const nothing = basketMoney(snapshot(), snapshot())
  test('hardware is; a new mobile contract has a SIM card; an eSIM, a card from stock and a porting have none', () => {
    expect(shippingOf(MODIFY, phone, [], [])).toBe('hardware')
    expect(shippingOf(MODIFY, nothing, [asked('eSim', 'false')], [])).toBe('nothing')
    expect(shippingOf(NEW, nothing, [asked('eSim', 'false')], [])).toBe('sim')
    expect(shippingOf(NEW, nothing, [asked('eSim', 'true')], [])).toBe('nothing')
    expect(shippingOf(NEW, nothing, [asked('group', '1')], [])).toBe('nothing')
    expect(shippingOf(NEW, phone, [asked('porting', 'true')], [])).toBe('porting')
    const before = snapshot()
    const sim = { act: { kind: 'sim', simCardNumber: '001' }, before, after: before, effects: [] } as const
    expect(shippingOf(NEW, nothing, [asked('eSim', 'false')], [sim])).toBe('nothing')
  })

  test('hardware of the contract itself is not sent again', () => {
    const kept = snapshot(node('iPhone', true, 78_900, true))
    expect(shippingOf(MODIFY, basketMoney(kept, kept), [], [])).toBe('nothing')
  })
})

describe('the wish', () => {
  const typed = fc.string({ maxLength: 50 })
  const wishes: fc.Arbitrary<OrderWish> = fc.record({
    delivery: fc.constantFrom('company', 'typed', 'none'),
    addressId: fc.option(fc.integer({ min: 1, max: 9e9 })),
    address: fc.record(
      Object.fromEntries(ADDRESS_FIELD_NAMES.map((field) => [field, typed])),
    ) as fc.Arbitrary<TypedAddress>,
    day: fc.constantFrom('', '2026-11-21', TODAY, '2026-12-01', '2027-02-20', '2027-02-21', 'x'),
    reference: typed,
  })

  test('survives a draft', () => {
    fc.assert(
      fc.property(wishes, (wish) => {
        expect(wishOf(formOf(wish), 'nothing')).toEqual(wish)
      }),
    )
  })

  test('without faults is what KPN takes, whatever was typed', () => {
    fc.assert(
      fc.property(wishes, fc.boolean(), (wish, porting) => {
        if (Object.keys(wishFaults(wish, TODAY, porting)).length > 0) return
        expect(orderRequest.safeParse(orderBody(wish)).success).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  test('has an address only when something is sent, and one of the two', () => {
    fc.assert(
      fc.property(wishes, (wish) => {
        const body = orderBody(wish)
        expect('address' in body).toBe(wish.delivery === 'typed')
        expect('addressId' in body).toBe(wish.delivery === 'company' && wish.addressId !== null)
      }),
    )
  })

  test.each([
    ['2026-11-21', false, 'past'],
    [TODAY, false, undefined],
    ['2027-12-31', false, undefined],
    ['2027-02-20', true, undefined],
    ['2027-02-21', true, 'porting'],
    ['2026-02-30', false, 'form'],
  ])('for %s (porting: %s): %s', (day, porting, fault) => {
    expect(wishFaults({ ...WISH, day }, TODAY, porting).day).toBe(fault)
  })

  test('the last day of a porting is 90 days ahead, summer time or not', () => {
    expect(lastPortingDay(TODAY)).toBe('2027-02-20')
    expect(lastPortingDay('2026-03-01')).toBe('2026-05-30')
  })

  test('follows the basket until somebody chooses where it goes', () => {
    const untouched = changedForm({}, wishOf({}, 'sim'), { reference: 'A' })
    expect(wishOf(untouched, 'nothing')).toEqual({ ...WISH, reference: 'A' })
    const chosen = changedForm(untouched, wishOf(untouched, 'sim'), { delivery: 'typed' })
    expect(wishOf(chosen, 'nothing').delivery).toBe('typed')
    expect(wishOf(chosen, 'porting').delivery).toBe('none')
  })
})

test('KPN’s codes and words tell which field they are about', () => {
  const known = [asked('group', ''), asked('phoneNumber', '')]
  expect(refusedPart('INVALID_WISH_DATE', undefined, known)).toBe('day')
  expect(refusedPart('INVALID_MSISDN_IS_BLOCKED', undefined, known)).toBe('phoneNumber')
  expect(refusedPart('BASKET_INVALID', 'group has not been set', known)).toBe('group')
  expect(refusedPart('BASKET_INVALID', 'address: goods are sent', known)).toBe('address')
  expect(refusedPart('BASKET_INVALID', 'the groups are wrong', known)).toBeUndefined()
})

test('the ledger is told what is ordered, in no more than it takes', () => {
  const first = snapshot(node('VoiceMail', true, 0, true), node('Bundel', false))
  const now = snapshot(node('VoiceMail', false), node('Bundel', true))
  expect(orderNote(basketMoney(first, now))).toBe('− VoiceMail, + Bundel')
  const many = Array.from({ length: 80 }, (_, at) => node(`Product ${at}`, true))
  expect(orderNote(basketMoney(snapshot(), snapshot(...many)))).toHaveLength(250)
})
