import { describe, expect, it } from 'vitest'
import type { Problem } from '#contract/errors.ts'
import { newSubscriptionRequest } from '#contract/stn/schemas/requests.ts'
import { ApiError } from '../../../data/errors.ts'
import { STEPS, stepOf } from '../../../domain/activation.ts'
import { fieldsOf, refusalOf, stillRefused } from './refusal.ts'

const refused = (over: Partial<Problem>) =>
  refusalOf(
    new ApiError({
      type: 'about:blank',
      title: '',
      status: 400,
      code: 'upstream_refused',
      upstream: 'stn',
      upstreamStatus: 400,
      outcome: 'not-applied',
      ...over,
    }),
  )

/** Every field of NewSubscription, as the row has it. */
const FIELDS = Object.keys(newSubscriptionRequest.def.shape)

describe('a refusal of sTN', () => {
  it.each(FIELDS)('of %s lands on its field, however it is spelled, and that field on a step', (name) => {
    for (const path of [name, name[0]!.toUpperCase() + name.slice(1), `body.${name}`]) {
      const { fields, rule } = refused({ upstreamCode: 'MaximumLength', fields: [{ path, code: 'MaximumLength' }] })
      expect([...fields.keys()]).toEqual([name])
      expect(rule).toBeUndefined()
    }
    expect(STEPS).toContain(
      stepOf(
        refused({ fields: [{ path: name, code: 'x' }] })
          .fields.keys()
          .next().value!,
      ),
    )
  })

  it('of one service says which', () => {
    const { fields } = refused({ fields: [{ path: 'services.fixedIp', code: 'NotAllowed', message: 'not for you' }] })
    expect(fields.get('services')).toEqual({ path: 'services.fixedIp', code: 'NotAllowed', message: 'not for you' })
  })

  it.each([
    ['Email address is required when activating an eSim', 'email', ['email']],
    ['Confirmation code is required', 'code', ['confirmationCode']],
    ['The sim card is not free', 'card', ['simCardNumber']],
    ['Wish date lies in the past', 'day', ['wishDate']],
    ['Unknown customer', 'customer', ['stnCustomerId']],
    ["'reference Number' was used before", 'reference', ['referenceNumber']],
    ['Something else', undefined, []],
  ])('that names no field (%s) is the rule %s', (message, rule, fields) => {
    const refusal = refused({ upstreamCode: 'BadRequest', message })
    expect(refusal.rule).toBe(rule)
    expect(fieldsOf(refusal)).toEqual(fields)
  })

  it('that did not understand the request says so, whatever words come along', () => {
    const refusal = refused({ upstreamCode: 'SerializationException' })
    expect(refusal.rule).toBe('shape')
    expect(fieldsOf(refusal)).toEqual([])
  })

  it.each(['upstream_unauthorized', 'upstream_denied', 'upstream_throttled', 'upstream_failed'])(
    'with %s is about no field',
    (code) => {
      const refusal = refused({ code, message: 'The email service is busy' })
      expect([refusal.rule, fieldsOf(refusal)]).toEqual([undefined, []])
    },
  )
})

describe('once something was changed', () => {
  const sent = { eSim: true, email: 'a@b.nl', referenceNumber: 'A' }
  const two = refused({
    fields: [
      { path: 'email', code: 'Email' },
      { path: 'referenceNumber', code: 'MaximumLength' },
    ],
  })

  it('the refusal of another field stays, of that field it goes', () => {
    const left = stillRefused(two, sent, { ...sent, email: 'c@d.nl' })
    expect([...left!.fields.keys()]).toEqual(['referenceNumber'])
    expect(stillRefused(two, sent, { ...sent, email: 'c@d.nl', referenceNumber: 'B' })).toBeUndefined()
  })

  it('a rule goes with the field that it is about', () => {
    const rule = refused({ message: 'Email address is required when activating an eSim' })
    expect(stillRefused(rule, sent, sent)?.rule).toBe('email')
    expect(stillRefused(rule, sent, { ...sent, email: 'c@d.nl' })).toBeUndefined()
  })

  it('what was about no field stays until the next press', () => {
    const broken = refused({ code: 'upstream_failed', outcome: 'unknown' })
    expect(stillRefused(broken, sent, { ...sent, email: 'c@d.nl' })).toBeDefined()
  })
})
