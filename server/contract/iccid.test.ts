import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatIccid, parseIccid, showIccid } from './iccid.ts'

const aDigit = fc.integer({ min: 0, max: 9 })
const anIccid = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.array(aDigit, { minLength: 18, maxLength: 19 }))
  .map(([first, rest]) => [first, ...rest].join(''))

describe('parseIccid', () => {
  it.each([
    // the examples of KPN (contract list) and sTN (NewSubscription), and one with a right check digit
    ['1234567890123456789', ['luhn']],
    ['8945001234567890123', ['luhn']],
    ['8931080312045567211', []],
    ['8931080312045567219', ['luhn']],
    ['89310803120455672190', ['luhn']],
    ['8931080312045567000', ['rounded', 'luhn']],
    ['89310803120455600000', ['rounded', 'luhn']],
    ['8931080312045567100', ['rounded', 'luhn']],
    ['8931080312045560010', ['luhn']],
  ])('takes %s with warnings %j', (typed, warnings) => {
    const read = parseIccid(typed)
    expect(read.iccid).toBe(typed)
    expect(read).toHaveProperty('warnings', warnings)
  })

  it.each([
    ['8931 0803 1204 5567 219'],
    ['8931-0803-1204-5567-219'],
    ['8931.0803.1204.5567.219'],
    [' 8931080312045567219\t'],
    ["'8931080312045567219"],
    ['8931080312045567219F'],
    ['8931080312045567219f'],
    ['8931\u00a00803\u00a01204\u00a05567\u00a0219'],
    ['８９３１０８０３１２０４５５６７２１９'],
  ])('reads %j as the same card', (typed) => {
    expect(parseIccid(typed).iccid).toBe('8931080312045567219')
  })

  it.each([
    ['', 'empty'],
    [' - ', 'empty'],
    ["'", 'empty'],
    ['8,93E+18', 'spreadsheet'],
    ['8.93E+18', 'spreadsheet'],
    ['8.931080312045567e+18', 'spreadsheet'],
    ['9E18', 'spreadsheet'],
    ['8931080312045567000,00', 'spreadsheet'],
    ['8931080312045567000.0', 'spreadsheet'],
    ['893108031204556', 'too_short'],
    ['893108031204556721', 'too_short'],
    ['893108031204556721F', 'not_digits'],
    ['893108031204556721901', 'too_long'],
    ['8931080****5567219', 'not_digits'],
    ['06-12345678', 'too_short'],
    ['SIM 1', 'not_digits'],
  ])('refuses %j: %s', (typed, refusal) => {
    expect(parseIccid(typed)).toEqual({ refusal })
  })

  it('reads back what it shows, in groups of at most four', () => {
    fc.assert(
      fc.property(anIccid, (typed) => {
        const shown = formatIccid(parseIccid(typed).iccid!)
        expect(shown).toMatch(/^(\d{4} )+\d{1,4}$/)
        expect(parseIccid(shown).iccid).toBe(typed)
      }),
    )
  })

  it('warns about the check digit for nine of the ten last digits', () => {
    fc.assert(
      fc.property(anIccid, (typed) => {
        const right = Array.from({ length: 10 }, (_, last) => parseIccid(typed.slice(0, -1) + last)).filter(
          (read) => read.iccid !== undefined && !read.warnings.includes('luhn'),
        )
        expect(right).toHaveLength(1)
      }),
    )
  })

  it('notices two neighbours that were swapped (all but 09 and 90)', () => {
    fc.assert(
      fc.property(anIccid, fc.integer({ min: 0, max: 17 }), (typed, at) => {
        const right = Array.from({ length: 10 }, (_, last) => parseIccid(typed.slice(0, -1) + last)).find(
          (read) => read.iccid !== undefined && !read.warnings.includes('luhn'),
        )!.iccid!
        const [one, other] = [right[at]!, right[at + 1]!]
        fc.pre(one !== other && ![one + other, other + one].includes('09'))
        const swapped = parseIccid(right.slice(0, at) + other + one + right.slice(at + 2))
        expect(swapped).toHaveProperty('warnings', expect.arrayContaining(['luhn']))
      }),
    )
  })

  it('notices a number that went through a double or through a spreadsheet', () => {
    fc.assert(
      fc.property(anIccid, (typed) => {
        const asDouble = BigInt(
          Number(typed)
            .toPrecision(17)
            .replace(/(\d)\.(\d+)e\+(\d+)/, (_, a: string, b: string, e: string) => (a + b).padEnd(Number(e) + 1, '0')),
        )
        const asCell = typed.slice(0, 15).padEnd(typed.length, '0')
        for (const damaged of [String(asDouble), asCell]) {
          expect(parseIccid(damaged)).toHaveProperty('warnings', expect.arrayContaining(['rounded']))
        }
        expect(parseIccid(Number(typed).toExponential())).toEqual({ refusal: 'spreadsheet' })
      }),
    )
  })
})

describe('showIccid', () => {
  it.each([
    ['8931080312045567219', '8931 0803 1204 5567 219'],
    ['89310803120455672190', '8931 0803 1204 5567 2190'],
    ['893108********01', '893108********01'],
    ['', ''],
  ])('%j is shown as %j', (wire, shown) => {
    expect(showIccid(wire)).toBe(shown)
  })
})
