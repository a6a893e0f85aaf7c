import * as fc from 'fast-check'
import { describe, expect, expectTypeOf, it } from 'vitest'
import type * as z from 'zod/mini'
import {
  cents,
  differenceInCents,
  negateCents,
  sumCents,
  sumTenThousandths,
  tenThousandths,
  timesCents,
  type Cents,
  type TenThousandths,
} from './money.ts'

const anAmount = fc.integer({ min: -1e12, max: 1e12 }).map((value) => cents.parse(value))

describe('cents', () => {
  it.each([
    [0, 0],
    [-0, 0],
    [1250, 1250],
    [12.4, 12],
    [12.5, 13],
    [-12.5, -13],
    [-12.4, -12],
    [-0.4, 0],
    [0.49999999999999994, 0],
    [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
  ])('%d on the wire is %d', (wire, amount) => {
    expect(cents.parse(wire)).toBe(amount)
  })

  it.each([NaN, Infinity, -Infinity, 2 ** 53, -(2 ** 53), 1e300, '12', null, undefined, {}, true])(
    'refuses %s',
    (wire) => {
      expect(cents.safeParse(wire).success).toBe(false)
    },
  )

  it('is symmetrical: the other way round gives the same amount the other way', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e12, max: 1e12, noNaN: true }), (wire) => {
        expect(cents.parse(-wire)).toBe(negateCents(cents.parse(wire)))
      }),
    )
  })

  it('what was there plus the difference is what will be', () => {
    fc.assert(
      fc.property(anAmount, anAmount, (before, after) => {
        expect(sumCents(before, differenceInCents(before, after))).toBe(after)
      }),
    )
  })

  it('adds in any order, and nothing is zero', () => {
    fc.assert(
      fc.property(fc.array(anAmount, { maxLength: 20 }), (amounts) => {
        expect(sumCents(...amounts)).toBe(sumCents(...amounts.toReversed()))
        expect(sumCents(...amounts, ...amounts.map(negateCents))).toBe(0)
      }),
    )
    expect(sumCents()).toBe(0)
  })

  it('times a whole number is adding that often', () => {
    fc.assert(
      fc.property(fc.nat({ max: 50 }), anAmount, (count, amount) => {
        expect(timesCents(count, amount)).toBe(sumCents(...Array.from({ length: count }, () => amount)))
      }),
    )
    expect(timesCents(-1, cents.parse(0))).toBe(0)
  })

  it('refuses to multiply by a fraction and to leave the safe integers', () => {
    const most = cents.parse(Number.MAX_SAFE_INTEGER)
    expect(() => timesCents(1.21, cents.parse(100))).toThrow(RangeError)
    expect(() => timesCents(NaN, cents.parse(100))).toThrow(RangeError)
    expect(() => timesCents(2, most)).toThrow(RangeError)
    expect(() => sumCents(most, cents.parse(1))).toThrow(RangeError)
    expect(() => differenceInCents(negateCents(most), most)).toThrow(RangeError)
  })
})

describe('tenThousandths', () => {
  it.each([
    [0, 0],
    [-0, 0],
    ['-0.00', 0],
    [12.5, 125_000],
    ['12.5', 125_000],
    ['12.3456', 123_456],
    [1.005, 10_050],
    [4.35, 43_500],
    [0.0001, 1],
    [-0.0001, -1],
    [0.00004, 0],
    [0.00005, 1],
    [-0.00005, -1],
    [0.30000000000000004, 3000],
    [9.99995, 100_000],
    [1e-7, 0],
    [5e-5, 1],
    ['1E+2', 1_000_000],
    ['007.5', 75_000],
    ['-1234.5', -12_345_000],
  ])('%s on the wire is %d', (wire, amount) => {
    expect(tenThousandths.parse(wire)).toBe(amount)
  })

  it.each([NaN, Infinity, 1e21, 1e300, '1e999999', '', ' ', '12,50', '1.', '.5', '0x10', '1 000', 'abc', null, true])(
    'refuses %s',
    (wire) => {
      expect(tenThousandths.safeParse(wire).success).toBe(false)
    },
  )

  it('reads back every amount of four places, written as text and as number', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9e14, max: 9e14 }), (whole) => {
        const size = Math.abs(whole)
        const text = `${whole < 0 ? '-' : ''}${Math.trunc(size / 1e4)}.${String(size % 1e4).padStart(4, '0')}`
        expect(tenThousandths.parse(text)).toBe(whole)
        if (size < 1e13) expect(tenThousandths.parse(Number(text))).toBe(whole)
      }),
    )
  })

  it('adds without losing a digit', () => {
    expect(sumTenThousandths(...[0.1, 0.2, '0.0001'].map((wire) => tenThousandths.parse(wire)))).toBe(3001)
    const most = tenThousandths.parse('900719925474.0991')
    expect(() => sumTenThousandths(most, tenThousandths.parse(1))).toThrow(RangeError)
  })
})

it('keeps bare numbers and the two kinds of money apart at compile time', () => {
  const amount = cents.parse(100)
  const other = tenThousandths.parse('1.0000')
  // @ts-expect-error a bare number is not an amount
  sumCents(amount, 250)
  // @ts-expect-error sTN's ten-thousandths are not cents
  sumCents(amount, other)
  // @ts-expect-error nor the other way round
  sumTenThousandths(other, amount)
  // @ts-expect-error what plain arithmetic gives is a bare number again
  sumCents(amount * 1)
  // @ts-expect-error one kind of money is never the other
  const wrong: Cents = other
  expect(wrong).toBe(10_000)
  expectTypeOf<z.input<typeof cents>>().toEqualTypeOf<number>()
  expectTypeOf<z.input<typeof tenThousandths>>().toEqualTypeOf<number | string>()
  expectTypeOf<TenThousandths>().not.toEqualTypeOf<Cents>()
})
