import { expect, test } from 'vitest'
import { checkPerson } from './personCheck.ts'
import { formOf } from './personEdit.ts'

const person = { id: 1, firstName: 'Ada', surname: 'Lovelace', gender: 'FEMALE', vip: true }
const check = (typed: Partial<ReturnType<typeof formOf>>, record: Record<string, unknown> = person) =>
  checkPerson(record, { ...formOf(record), ...typed })

test('a person as KPN has it passes', () => {
  expect(check({})).toEqual({})
})

test.each([
  [{ surname: '' }, { surname: { code: 'required' } }],
  [{ firstName: '   ' }, { firstName: { code: 'required' } }],
  [{ gender: '' }, { gender: { code: 'required' } }],
  [{ email: 'ada.lovelace' }, { email: { code: 'email' } }],
  [{ email: 'ada @example.nl' }, { email: { code: 'email' } }],
  [{ comments: 'x'.repeat(5000) }, { comments: { code: 'too_long', max: 4000, length: 5000 } }],
  [{ surnamePrefix: 'v'.repeat(33) }, { surnamePrefix: { code: 'too_long', max: 32, length: 33 } }],
  [{ mobileNumber: '077-3204418' }, { mobileNumber: { code: 'mobile' } }],
  [{ mobileNumber: '06-123' }, { mobileNumber: { code: 'mobile' } }],
  [{ fixedNumber: '06-12345678' }, { fixedNumber: { code: 'fixed' } }],
])('%j is refused as %j', (typed, faults) => {
  expect(check(typed)).toEqual(faults)
})

test.each([
  [{ email: 'ada@example.nl' }],
  [{ email: '' }],
  [{ comments: 'x'.repeat(4000) }],
  [{ mobileNumber: '+31 6 12 34 56 78' }],
  [{ fixedNumber: '077 320 44 18' }],
])('%j passes', (typed) => {
  expect(check(typed)).toEqual({})
})

test('what KPN holds in an odd form goes back as it came, unless it is touched', () => {
  const odd = { ...person, email: 'no-at-sign', mobileNumber: '12' }
  expect(check({}, odd)).toEqual({})
  expect(check({ email: 'still-none' }, odd)).toEqual({ email: { code: 'email' } })
})

test('a choice of KPN that we do not know cannot be sent back and has to be made anew', () => {
  expect(check({}, { ...person, gender: 'UNSPECIFIED' })).toEqual({ gender: { code: 'choice' } })
  expect(check({}, { ...person, preferredLanguage: 'FY' })).toEqual({ preferredLanguage: { code: 'choice' } })
})
