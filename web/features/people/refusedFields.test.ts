import { expect, test } from 'vitest'
import { refusedFields } from './refusedFields.ts'

const problem = { type: 'about:blank', title: '', status: 400, code: 'upstream_refused' }

test('the portal names the field itself', () => {
  const fields = [
    { path: 'subscriber.email', code: 'too_big' },
    { path: 'referenceNumber', code: 'x' },
  ]
  expect(refusedFields({ ...problem, fields }, ['email'])).toEqual(['email'])
})

test.each([
  ['VALUE_NOT_UNIQUE', 'E-mail address is already in use', ['email', 'surname'], ['email']],
  ['INVALID_MSISDN_FORMAT_NOT_VALID', undefined, ['mobileNumber'], ['mobileNumber']],
  ['VALUE_NOT_VALID', 'surnamePrefix', ['surnamePrefix', 'surname'], ['surnamePrefix']],
  ['VALUE_NOT_UNIQUE', 'E-mail address is already in use', ['surname'], []],
  ['OPERATION_NOT_POSSIBLE', 'another order is under way', ['email'], []],
])('%s "%s" is about %j', (upstreamCode, message, changed, fields) => {
  expect(refusedFields({ ...problem, upstreamCode, message }, changed)).toEqual(fields)
})
