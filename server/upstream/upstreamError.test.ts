import { describe, expect, test } from 'vitest'
import { meantStatus, readUpstreamError } from './upstreamError.ts'

describe('readUpstreamError', () => {
  const kpn = { transactionId: 'tx-9', status: '400', name: 'Bad Request', message: 'VALUE_NOT_UNIQUE: name', info: '' }

  test.each<[string, unknown, object]>([
    ["KPN's own", kpn, { upstreamCode: 'VALUE_NOT_UNIQUE', message: 'VALUE_NOT_UNIQUE: name', transactionId: 'tx-9' }],
    ['nested under error', { error: kpn }, { upstreamCode: 'VALUE_NOT_UNIQUE', transactionId: 'tx-9' }],
    ['the first of errors', { errors: [kpn] }, { upstreamCode: 'VALUE_NOT_UNIQUE' }],
    ['the code in info', { name: 'Error', info: 'WRONG_GROUP_TYPE' }, { upstreamCode: 'WRONG_GROUP_TYPE' }],
    [
      "Apigee's",
      { fault: { faultstring: 'No such', detail: { errorcode: 'a.b.C' } } },
      { upstreamCode: 'a.b.C', message: 'No such' },
    ],
    [
      "the token endpoint's",
      { ErrorCode: 'invalid_client', Error: 'bad id' },
      { upstreamCode: 'invalid_client', message: 'bad id' },
    ],
    [
      "OAuth's",
      { error: 'invalid_client', error_description: 'bad id' },
      { upstreamCode: 'invalid_client', message: 'bad id' },
    ],
    [
      "sTN's",
      { responseStatus: { errorCode: 'BadRequest', message: 'Email address is required', errors: [] } },
      { upstreamCode: 'BadRequest', message: 'Email address is required' },
    ],
  ])('%s', (_, body, expected) => expect(readUpstreamError(body)).toMatchObject(expected))

  test.each([undefined, null, 'text', 7, [], {}, { fault: 'x' }, { responseStatus: 'x' }, { errors: [] }])(
    '%j says nothing and hurts nobody',
    (body) => expect(readUpstreamError(body)).toEqual({}),
  )

  test('keeps the message of a serialisation error to itself: it names types of their program', () => {
    const body = {
      responseStatus: { errorCode: 'SerializationException', message: 'Could not deserialize Stn.Api.Foo' },
    }
    expect(readUpstreamError(body)).toEqual({ upstreamCode: 'SerializationException' })
  })

  test('keeps the words about a secret field to itself: they repeat it', () => {
    const errors = [
      { fieldName: 'confirmationCode', errorCode: 'MaximumLength', message: "'123456789012' is too long" },
    ]
    expect(
      readUpstreamError({ responseStatus: { errorCode: 'MaximumLength', message: 'Too long', errors } }).fields,
    ).toEqual([{ path: 'confirmationCode', code: 'MaximumLength' }])
  })

  test('is plain text, cut to size', () => {
    const { message } = readUpstreamError({ message: `a\r\nb\u0000${'x'.repeat(9_000)}` })
    expect(message).toMatch(/^a b x+$/)
    expect(message).toHaveLength(500)
  })
})

const fault = (errorcode: string) => ({ fault: { faultstring: 'x', detail: { errorcode } } })

describe('meantStatus', () => {
  test.each<[number, unknown, number]>([
    [500, fault('keymanagement.service.invalid_access_token'), 401],
    [500, fault('keymanagement.service.access_token_expired'), 401],
    [403, fault('oauth.v2.InvalidAccessToken'), 401],
    [500, fault('policies.ratelimit.QuotaViolation'), 429],
    [500, fault('policies.ratelimit.SpikeArrestViolation'), 429],
    [404, fault('messaging.adaptors.http.flow.ApplicationNotFound'), 404],
    [500, { name: 'OOPS' }, 500],
    [200, fault('keymanagement.service.invalid_access_token'), 200],
  ])('%i with %j means %i', (status, body, meant) => expect(meantStatus(status, body)).toBe(meant))
})
