import { describe, expect, test } from 'vitest'
import { cardOf, checkSim, codeFrom, simBody, type SimChoice } from './simChoice.ts'

const TODAY = '2026-11-22'
const CARD: SimChoice = { kind: 'card', card: '8931 0800 0000 0000 018', email: '', code: '', day: '' }
const ESIM: SimChoice = { kind: 'esim', card: '', email: ' joshua@companyx.nl ', code: '', day: '' }

describe('what was typed is judged', () => {
  test.each([
    [CARD, {}],
    [{ ...CARD, card: '' }, { card: 'empty' }],
    [{ ...CARD, card: '8931 O800' }, { card: 'not_digits' }],
    [{ ...CARD, card: '8,93E+18' }, { card: 'spreadsheet' }],
    [{ ...CARD, card: '893108' }, { card: 'too_short' }],
    [{ ...CARD, card: '893108000000000001812' }, { card: 'too_long' }],
    // what belongs to the other choice is nobody's fault
    [{ ...CARD, email: 'no address', code: '!' }, {}],
    [{ ...CARD, day: '2026-11-21' }, { day: 'past' }],
    [{ ...CARD, day: TODAY }, {}],
    [ESIM, {}],
    [{ ...ESIM, card: 'letters' }, {}],
    [{ ...ESIM, email: '  ' }, { email: 'empty' }],
    [{ ...ESIM, email: 'joshua@' }, { email: 'form' }],
    [{ ...ESIM, code: '12345678901' }, { code: 'long' }],
    [{ ...ESIM, code: '12 34' }, { code: 'form' }],
    [{ ...ESIM, code: 'A1b2C3d4E5' }, {}],
  ] as const)('%o', (choice, faults) => {
    expect(checkSim(choice, TODAY)).toEqual(faults)
  })

  test('a check digit that is wrong warns and never stands in the way', () => {
    // so does KPN's own example
    expect(checkSim(CARD, TODAY)).toEqual({})
    expect(cardOf(CARD.card)).toEqual({ iccid: '8931080000000000018', warnings: ['luhn'] })
    expect(cardOf('8931080000000000019')?.warnings).toEqual([])
    expect(cardOf('8931')).toBeUndefined()
  })
})

test('KPN gets the card without its groups, or the address, and only what was filled in', () => {
  const noon = (day: string) => `${day}T12:00:00Z`
  expect(simBody(CARD, noon)).toEqual({ esim: false, newSimCardNumber: '8931080000000000018' })
  expect(simBody({ ...CARD, email: 'a@b.nl', code: '1', day: TODAY }, noon)).toEqual({
    esim: false,
    newSimCardNumber: '8931080000000000018',
    wishDate: '2026-11-22T12:00:00Z',
  })
  expect(simBody({ ...ESIM, code: ' 482193 ' }, noon)).toEqual({
    esim: true,
    email: 'joshua@companyx.nl',
    confirmationCode: '482193',
  })
})

test('a code has six digits, each as likely as another', () => {
  expect(codeFrom(Uint8Array.from([255, 250, 0, 19, 128, 249, 7, 33, 44]))).toBe('098973')
})
