import { describe, expect, test } from 'vitest'
import { NO_PORT_IN, portInBody, portInFault, type LinePortIn } from './linePortIn.ts'

const GOOD: LinePortIn = { ...NO_PORT_IN, number: '+31 6 1234 5678', donor: ' K-77 ', kind: 'VOICEDATA' }

describe('a number that is brought along', () => {
  test('is sent with what was chosen, also where that is the default, and nothing else', () => {
    expect(portInBody(GOOD)).toEqual({
      phoneNumber: '06-12345678',
      donorCustomerNumber: 'K-77',
      subscriptionType: 'VOICEDATA',
    })
    const all = { ...GOOD, donorName: 'Vos', environment: 'SP16001', customer: 'C2' } as const
    expect(portInBody(all)).toMatchObject({
      donorCustomerName: 'Vos',
      providerEnvironment: 'SP16001',
      stnCustomerId: 'C2',
    })
  })

  test('is wished for from midnight in Amsterdam, in winter and in summer', () => {
    expect(portInBody({ ...GOOD, day: '2027-01-05' }).portingWishDate).toBe('2027-01-05T00:00:00+01:00')
    expect(portInBody({ ...GOOD, day: '2027-07-05' }).portingWishDate).toBe('2027-07-05T00:00:00+02:00')
    // the day on which the clocks go forward begins in winter time
    expect(portInBody({ ...GOOD, day: '2027-03-28' }).portingWishDate).toBe('2027-03-28T00:00:00+01:00')
  })

  test.each([
    [{ number: '020 123 4567' }, 'number'],
    [{ donor: ' ' }, 'donor'],
    [{ day: '2026-11-22' }, 'early'],
    [{ kind: '' }, 'kind'],
    [{}, 'customer'],
    [{ customer: 'C2' }, undefined],
  ] as const)('with %j wants %s', (part, fault) => {
    expect(portInFault({ ...GOOD, ...part }, '2026-11-23', ['C1', 'C2'])).toBe(fault)
  })

  test('wants no customer number where there is one', () => {
    expect(portInFault(GOOD, '2026-11-23', ['C1'])).toBeUndefined()
  })
})
