import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Characteristic } from './basket.ts'
import {
  answerFault,
  asSent,
  asShown,
  isUnfinished,
  isYesOrNo,
  openQuestions,
  requiredQuestions,
} from './characteristics.ts'

const asked = (name: string, value: string | null = null): Characteristic => ({
  name,
  value,
  choices: [],
  ask: 'typed',
})
const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`))

/** The ways in which people write the digits after the leading zero. */
const WRITTEN = [
  (rest: string) => `0${rest}`,
  (rest: string) => `0${rest.slice(0, 1)}-${rest.slice(1)}`,
  (rest: string) => `+31${rest}`,
  (rest: string) => `+31 (0)${rest.slice(0, 3)} ${rest.slice(3)}`,
  (rest: string) => `0031 ${rest}`,
  (rest: string) => `31${rest}`,
]

describe('a number that is brought along', () => {
  test('is sent as 316 and eight digits, or 3197 and nine, however it is written', () => {
    const rest = fc.oneof(
      digits(8).map((tail) => `6${tail}`),
      digits(9).map((tail) => `97${tail}`),
    )
    fc.assert(
      fc.property(rest, fc.constantFrom(...WRITTEN), (national, write) => {
        const typed = write(national)
        expect(answerFault('phoneNumber', typed)).toBeUndefined()
        expect(asSent('phoneNumber', typed)).toBe(`31${national}`)
        expect(asSent('phoneNumber', typed)).toMatch(/^(316\d{8}|3197\d{9})$/)
        // what KPN gives back is written in one way, and reads as the same number
        expect(asSent('phoneNumber', asShown('phoneNumber', `31${national}`))).toBe(`31${national}`)
      }),
    )
  })

  test.each([
    ['077-3204418', 'not_mobile', false],
    ['+49 151 1234567', 'foreign', false],
    ['06-1234', 'too_short', true],
    ['06-123456789', 'too_long', false],
    ['zes', 'not_digits', false],
  ])('%s is refused: %s', (typed, why, unfinished) => {
    const fault = answerFault('phoneNumber', typed)
    expect(fault).toEqual({ fault: 'phone', why })
    expect(isUnfinished(fault!)).toBe(unfinished)
  })

  test.each([
    ['customerNumber', 70],
    ['customerName', 20],
    ['note', 60],
  ])('%s is at most %i long', (name, max) => {
    expect(answerFault(name, 'x'.repeat(max))).toBeUndefined()
    expect(answerFault(name, 'x'.repeat(max + 1))).toEqual({ fault: 'long', max })
  })
})

test('a fixed number is a fixed one, an e-mail address is one, and what we do not know may be anything', () => {
  expect(answerFault('fixedNumber', '06-12345678')).toEqual({ fault: 'phone', why: 'not_fixed' })
  expect(asSent('fixedNumber', '077 - 320 44 18')).toBe('31773204418')
  expect(answerFault('eSimEmail', 'nobody')).toEqual({ fault: 'email' })
  expect(answerFault('somethingNew', '!?')).toBeUndefined()
  expect(asSent('somethingNew', '  a b ')).toBe('a b')
})

test('neither a secret nor its mask is ever shown', () => {
  expect(asShown('eSimConfirmationCode', '***')).toBe('')
  expect(asShown('eSimConfirmationCode', '4711')).toBe('')
})

test('what is open is said; what KPN demands for sure is told apart', () => {
  const all = [asked('phoneNumber'), asked('note'), asked('group', ''), asked('eSimEmail', 'a@b.nl'), asked('new')]
  expect(openQuestions(all)).toEqual(['phoneNumber', 'group', 'new'])
  expect(requiredQuestions(all)).toEqual(['phoneNumber'])
})

test('yes and no are known by their values', () => {
  const choice = (value: string) => ({ value, caption: { nl: value, en: value } })
  expect(isYesOrNo({ ...asked('eSim'), choices: [choice('false'), choice('true')] })).toBe(true)
  expect(isYesOrNo({ ...asked('group'), choices: [choice('1'), choice('2')] })).toBe(false)
})
