import { expect, test } from 'vitest'
import type { Problem } from '#contract/errors.ts'
import { lineRefusal } from './lineRefusal.ts'

const refused = (over: Partial<Problem>): Problem => ({
  type: 'about:blank',
  title: '',
  status: 400,
  code: 'upstream_refused',
  upstream: 'stn',
  ...over,
})

test('a length that sTN refuses stands at its field, however deep and in whichever spelling', () => {
  const message = "The length of 'new Simcard Number' must be 30 characters or fewer."
  const problem = refused({
    upstreamCode: 'MaximumLength',
    message,
    fields: [
      { path: 'newSimCardNumber', code: 'MaximumLength', message },
      { path: 'confirmationCode', code: 'MaximumLength' },
      { path: 'services.dataRoamingLimitation', code: 'Enum', message: 'no such limit' },
      { path: 'referenceNumber', code: 'MaximumLength' },
    ],
  })
  const { fields, rule } = lineRefusal(problem)!
  expect([...fields]).toEqual([
    ['card', { isTooLong: true, message }],
    ['code', { isTooLong: true, message: undefined }],
    ['services.dataRoamingLimitation', { isTooLong: false, message: 'no such limit' }],
  ])
  expect(rule).toBeUndefined()
})

test.each([
  ['Email address is required when activating an eSim', 'email', ['email']],
  ['Confirmation code is required', 'code', ['code']],
  ['Simcard is not available', 'card', ['card']],
  ['Wish date must be in the future', 'day', ['day']],
  ['Phone number is already in use', 'number', ['number']],
  ['Customer not found', 'customer', ['customer']],
  ['Moving the environment is allowed once per two months', 'moved', []],
  ['Activation can not be changed anymore', 'late', []],
  ['Subscription is not active', 'ended', []],
  ['Subscription not found', 'gone', []],
  ['Something new', undefined, []],
] as const)('the rule “%s”, which names no field, is recognised as %s', (message, rule, at) => {
  const read = lineRefusal(refused({ upstreamCode: 'BadRequest', message, fields: [] }))!
  expect(read.rule).toBe(rule)
  expect([...read.fields.keys()]).toEqual(at)
})

test('what the portal itself would not send stands at its field too; what is no refusal says nothing', () => {
  expect(lineRefusal(refused({ upstreamCode: 'SerializationException' }))?.rule).toBe('shape')
  const own = refused({ code: 'body_refused', status: 422, fields: [{ path: 'body.email', code: 'custom' }] })
  expect([...lineRefusal(own)!.fields.keys()]).toEqual(['email'])
  expect(lineRefusal(refused({ code: 'upstream_failed' }))).toBeUndefined()
  expect(lineRefusal(undefined)).toBeUndefined()
})
