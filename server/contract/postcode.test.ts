import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatPostcode, parsePostcode, showPostcode } from './postcode.ts'

describe('parsePostcode', () => {
  it.each(['1234AB', '1234 AB', '1234ab', ' 1234  aB ', '1234-AB', '1234\u00a0AB', '1234.ab'])('reads %j', (typed) => {
    expect(parsePostcode(typed)).toEqual({ postcode: '1234AB' })
  })

  it.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['1234', 'malformed'],
    ['1234A', 'malformed'],
    ['1234ABC', 'malformed'],
    ['123AB', 'malformed'],
    ['12345AB', 'malformed'],
    ['AB1234', 'malformed'],
    ['1234ÄB', 'malformed'],
    ['0234AB', 'first_digit'],
    ['1234SA', 'letters'],
    ['1234sd', 'letters'],
    ['1234 SS', 'letters'],
  ])('refuses %j: %s', (typed, refusal) => {
    expect(parsePostcode(typed)).toEqual({ refusal })
  })

  it('reads back what it shows, and KPN gets it without a space', () => {
    const letter = fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ')
    const aPostcode = fc
      .tuple(fc.integer({ min: 1000, max: 9999 }), letter, letter)
      .filter(([, one, other]) => !['SA', 'SD', 'SS'].includes(one + other))
    fc.assert(
      fc.property(aPostcode, fc.constantFrom('', ' ', '-', '\u2009'), ([digits, one, other], between) => {
        const read = parsePostcode(`${digits}${between}${one}${other}`.toLowerCase())
        expect(read.postcode).toBe(`${digits}${one}${other}`)
        expect(formatPostcode(read.postcode!)).toBe(`${digits} ${one}${other}`)
        expect(parsePostcode(formatPostcode(read.postcode!))).toEqual(read)
      }),
    )
  })
})

it.each([
  ['1234AB', '1234 AB'],
  ['B-2000', 'B-2000'],
  ['', ''],
])('shows %j off the wire as %j', (wire, shown) => {
  expect(showPostcode(wire)).toBe(shown)
})
