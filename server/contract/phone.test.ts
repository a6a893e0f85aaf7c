import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { digitsTyped, formatPhone, parsePhone, showPhone, toKpn, toStn, type PhoneNumber } from './phone.ts'

const digits = (length: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((list) => list.join(''))

const aNumber = fc.oneof(
  digits(8).map((rest) => ({ national: `6${rest}`, area: 1, kind: 'mobile' })),
  digits(9).map((rest) => ({ national: `97${rest}`, area: 2, kind: 'data' })),
  digits(7).map((rest) => ({ national: `77${rest}`, area: 2, kind: 'fixed' })),
  digits(7).map((rest) => ({ national: `20${rest}`, area: 2, kind: 'fixed' })),
  digits(7).map((rest) => ({ national: `85${rest}`, area: 2, kind: 'fixed' })),
  digits(6).map((rest) => ({ national: `495${rest}`, area: 3, kind: 'fixed' })),
  digits(6).map((rest) => ({ national: `314${rest}`, area: 3, kind: 'fixed' })),
)

const aSeparator = fc.constantFrom('', '', ' ', '-', '.', '/', '\u00a0', '\u2009', '–', '\u2011', ' - ', '\u202a')
/** The digits with anything that people put between them. */
const aSpelling = (text: string) =>
  fc
    .array(aSeparator, { minLength: text.length, maxLength: text.length })
    .map((between) => [...text].map((digit, at) => digit + between[at]!).join(''))
const aPrefix = fc.constantFrom(
  '0',
  '+31',
  '0031',
  '31',
  '+31(0)',
  '(0)',
  '00310',
  ' 0',
  '+31-',
  'tel:+31',
  '\u202a+31',
)

describe('parsePhone', () => {
  it.each([
    '06-12345678',
    '0612345678',
    '+31 6 1234 5678',
    '0031612345678',
    '31612345678',
    '(06) 12 34 56 78',
    '+31 (0)6 12 34 56 78',
    '06.12.34.56.78',
    '06/12345678',
    '06–12345678',
    '\u202a+31 6 12345678\u202c',
    '０６１２３４５６７８',
    'tel:+31612345678',
    '612345678',
    '31 06 12345678',
  ])('%s is one mobile number', (typed) => {
    expect(parsePhone(typed)).toEqual({ number: '31612345678', kind: 'mobile' })
  })

  it.each([
    ['077-3204418', '31773204418', 'fixed'],
    ['020-1234567', '31201234567', 'fixed'],
    ['+31 77 320 44 18', '31773204418', 'fixed'],
    ['0495-123456', '31495123456', 'fixed'],
    ['088 1234567', '31881234567', 'fixed'],
    ['0314123456', '31314123456', 'fixed'],
    ['097-012345678', '3197012345678', 'data'],
    ['097012345678', '3197012345678', 'data'],
    ['3197012345678', '3197012345678', 'data'],
    ['97012345678', '3197012345678', 'data'],
    ['31611111111', '31611111111', 'mobile'],
    ['31680000000', '31680000000', 'mobile'],
  ])('%s is %s', (typed, number, kind) => {
    expect(parsePhone(typed)).toEqual({ number, kind })
  })

  it.each([
    ['', 'empty'],
    ['  - ', 'empty'],
    ['06-1234567a', 'not_digits'],
    ['06 1234 5678 thuis', 'not_digits'],
    ['06+12345678', 'not_digits'],
    ['++31612345678', 'not_digits'],
    ['06-1234567', 'too_short'],
    ['06', 'too_short'],
    ['+31', 'too_short'],
    ['316123456', 'too_short'],
    ['06-123456789', 'too_long'],
    ['097-01234567', 'too_short'],
    ['0970123456789', 'too_long'],
    ['+32 475 12 34 56', 'foreign'],
    ['0049 30 123456', 'foreign'],
    ['0900-123456', 'no_such_range'],
    ['0800-123456', 'no_such_range'],
    ['0906-123456', 'no_such_range'],
    ['0123456789', 'no_such_range'],
    ['0100', 'too_short'],
  ])('%j is refused: %s', (typed, refusal) => {
    expect(parsePhone(typed)).toEqual({ refusal })
  })

  it('reads every notation of a number as the same number', () => {
    fc.assert(
      fc.property(
        aNumber.chain(({ national, kind }) =>
          fc.record({
            kind: fc.constant(kind),
            national: fc.constant(national),
            prefix: aPrefix,
            spelling: aSpelling(national),
          }),
        ),
        ({ national, kind, prefix, spelling }) => {
          expect(parsePhone(prefix + spelling)).toEqual({ number: `31${national}`, kind })
        },
      ),
    )
  })

  it('reads back what it shows and what it sends', () => {
    fc.assert(
      fc.property(aNumber, ({ national, area }) => {
        const number = parsePhone(`0${national}`).number!
        expect(formatPhone(number)).toBe(`0${national.slice(0, area)}-${national.slice(area)}`)
        for (const written of [formatPhone(number), toKpn(number), toStn(number), `+${number}`]) {
          expect(parsePhone(written).number).toBe(number)
        }
      }),
    )
  })

  it('never throws, and never makes a number out of too few digits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (typed) => {
        const { number } = parsePhone(typed)
        if (number !== undefined) expect(number).toMatch(/^31([1-9]\d{8}|97\d{9})$/)
      }),
    )
  })
})

describe('writing numbers', () => {
  it.each([
    ['31612345678', '06-12345678'],
    ['31773204418', '077-3204418'],
    ['31495123456', '0495-123456'],
    ['3197012345678', '097-012345678'],
  ])('%s is shown and sent to sTN as %s', (wire, shown) => {
    const number = parsePhone(wire).number!
    expect(formatPhone(number)).toBe(shown)
    expect(toStn(number)).toBe(shown)
    expect(toKpn(number)).toBe(wire)
    expect(showPhone(wire)).toBe(shown)
  })

  it.each(['', '000INTERNET', '4475551234567', '1234'])('leaves %j as it came', (wire) => {
    expect(showPhone(wire)).toBe(wire)
  })

  it('keeps texts and numbers apart at compile time', () => {
    // @ts-expect-error a text is not a number until it is parsed
    const number: PhoneNumber = '31612345678'
    expect(formatPhone(number)).toBe('06-12345678')
  })
})

describe('digitsTyped', () => {
  it.each([
    ['+31 6 2145', '3162145', '3162145'],
    ['06 2145', '062145', '3162145'],
    ['06-2145', '062145', '3162145'],
    ['0031 6 2145', '003162145', '3162145'],
    ['+31 (0)6 2145', '31062145', '3162145'],
    ['3162145', '3162145', '3162145'],
    ['62145', '62145', '62145'],
    ['8830', '8830', '8830'],
    ['0612', '0612', '31612'],
    ['8931 0803 1204', '893108031204', '893108031204'],
  ])('%s looks for %s, as a number %s', (typed, asTyped, wire) => {
    expect(digitsTyped(typed)).toEqual({ digits: asTyped, wire })
  })

  it.each(['', '883', '06 1', '+31 6', '0031', 'AB1234', 'Martino', '12-34a'])(
    '%j is no search for a number',
    (typed) => {
      expect(digitsTyped(typed)).toBeUndefined()
    },
  )

  it('finds a number by every beginning of every notation of it', () => {
    fc.assert(
      fc.property(
        aNumber.chain(({ national }) =>
          fc.record({
            national: fc.constant(national),
            prefix: aPrefix.filter((prefix) => prefix !== '(0)'),
            part: fc.integer({ min: 3, max: national.length }).chain((length) => aSpelling(national.slice(0, length))),
          }),
        ),
        ({ national, prefix, part }) => {
          const typed = digitsTyped(prefix + part)!
          expect(`31${national}`.startsWith(typed.wire)).toBe(true)
        },
      ),
    )
  })

  it('finds a number by any four digits of it that begin with no zero', () => {
    fc.assert(
      fc.property(aNumber, fc.nat(), ({ national }, at) => {
        const part = national.slice(at % (national.length - 3), (at % (national.length - 3)) + 4)
        fc.pre(!part.startsWith('0'))
        expect(`31${national}`).toContain(digitsTyped(part)!.wire)
      }),
    )
  })
})
