import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSameReference, makeReference, REFERENCE_LENGTH } from './referenceNumber.ts'

const bits = fc.uint8Array({ minLength: 8, maxLength: 8 })

describe('makeReference', () => {
  it('is short enough for both upstreams and has no look-alikes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 8, maxLength: 40 }), (random) => {
        expect(makeReference(random)).toMatch(/^VL[0-9A-HJKMNP-TV-Z]{13}$/)
        expect(makeReference(random)).toHaveLength(REFERENCE_LENGTH)
      }),
    )
  })

  it('keeps every one of its 64 bits: another bit is another number', () => {
    fc.assert(
      fc.property(bits, fc.integer({ min: 0, max: 63 }), (random, at) => {
        const other = Uint8Array.from(random)
        other[at >> 3]! ^= 1 << (at & 7)
        expect(makeReference(other)).not.toBe(makeReference(random))
        expect(makeReference(Uint8Array.from(random))).toBe(makeReference(random))
      }),
    )
    expect(makeReference(new Uint8Array(8))).toBe('VL0000000000000')
    expect(makeReference(new Uint8Array(8).fill(255))).toBe('VLFZZZZZZZZZZZZ')
  })

  it('refuses fewer random bits', () => {
    expect(() => makeReference(new Uint8Array(7))).toThrow(RangeError)
  })
})

describe('isSameReference', () => {
  it.each([
    ['1234568', '1234568 [FSR9]', true],
    ['1234568', '1234568', true],
    ['1234568', ' 1234568[FSR9] ', true],
    ['1234568', '1234568 []', true],
    ['Test esim', 'Test esim', true],
    ['order [2]', 'order [2]', true],
    ['order [2]', 'order [2] [FSR9]', true],
    ['1234568', '12345681', false],
    ['1234568', '1234568 9', false],
    ['1234568', '01234568', false],
    ['1234568', '1234568 [FSR9] [FSR9] x', false],
    ['1234568', '[FSR9]', false],
    ['1234568', '', false],
    ['1234568', null, false],
    ['1234568', undefined, false],
    ['', '', false],
    ['', '[FSR9]', false],
    [' ', null, false],
  ])('%j came back as %j: %s', (ours, upstreams, same) => {
    expect(isSameReference(ours, upstreams)).toBe(same)
  })

  it('knows ours under any mark, and never takes another’s for it', () => {
    fc.assert(
      fc.property(bits, bits, fc.stringMatching(/^[A-Z0-9]{0,8}$/), (one, other, mark) => {
        const ours = makeReference(one)
        expect(isSameReference(ours, `${ours} [${mark}]`)).toBe(true)
        fc.pre(makeReference(other) !== ours)
        expect(isSameReference(ours, `${makeReference(other)} [${mark}]`)).toBe(false)
      }),
    )
  })
})
