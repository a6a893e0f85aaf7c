import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CODE_LENGTH, codeFault, codeOf, makeCode } from './confirmationCode.ts'

describe('a confirmation code', () => {
  it('that is made has eight characters that nobody mistakes, and passes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 64, maxLength: 64 }), (bytes) => {
        fc.pre(bytes.filter((byte) => byte < 240).length >= 8)
        const code = codeOf(bytes)
        expect(code).toMatch(/^[2-9A-HJKMNP-TV-Z]{8}$/)
        expect(code.length).toBeLessThanOrEqual(CODE_LENGTH)
        expect(codeFault(code, true)).toBeUndefined()
      }),
    )
    expect(new Set(Array.from({ length: 100 }, makeCode)).size).toBe(100)
  })

  it('favours no character: bytes that would are passed over', () => {
    expect(codeOf(Uint8Array.of(240, 255, 0, 30, 1, 31, 29, 59, 2, 32))).toBe('2233ZZ44')
    expect(() => codeOf(Uint8Array.of(250, 250, 250, 250, 250, 250, 250, 250, 1))).toThrow(RangeError)
  })

  it.each([
    ['', true, 'empty'],
    ['', false, undefined],
    ['ABC123', true, undefined],
    ['k7#m!2@q9$', true, undefined],
    ['ABCDEFGHIJK', false, 'long'],
    ['AB C', false, 'form'],
    ['ÀBC', true, 'form'],
  ] as const)('%j (required: %s) has the fault %s', (code, isRequired, fault) => {
    expect(codeFault(code, isRequired)).toBe(fault)
  })
})
