import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { subscriptionCreate } from '#contract/stn/subscriptions.ts'
import { DOCUMENTED_REQUESTS } from '../../mocks/stn/documentedRequests.ts'
import {
  EMPTY_CHOICE,
  STEPS,
  activationBody,
  activationFaults,
  fieldMeant,
  stepOf,
  type ActivationChoice,
} from './activation.ts'

const NOW = Date.parse('2025-01-02T09:00:00+01:00')
const around = { now: NOW, customers: [] }
const choiceOf = (part: Partial<ActivationChoice>): ActivationChoice => ({ ...EMPTY_CHOICE, reference: 'VL1', ...part })

/** sTN's own two requests (NewSubscription). */
const CARD = choiceOf({
  sim: 'card',
  card: '8945 0012 3456 7890 123',
  subscriptionType: 'VOICEDATA',
  accessType: 'INTERNETACCESS',
  email: 'customer@example.com',
  when: 'wish',
  day: '2025-01-30',
  time: '12:00',
  reference: 'REF20241127',
  customer: '67890',
  services: { dataRoamingLimitation: 'Limit 100', dataUsageNotification: 'Data Usage Notification 5000 MB' },
})
const ESIM: ActivationChoice = {
  ...CARD,
  sim: 'esim',
  reference: 'REF20241128',
  customer: '',
  services: { dataRoamingLimitation: 'Limit 50' },
}

describe('an activation', () => {
  it('of a card is sTN’s own request, key for key', () => {
    expect(activationFaults(CARD, 'ABC123', { now: NOW, customers: ['67890', '2'] })).toEqual({})
    expect(activationBody(CARD, 'ABC123')).toEqual(DOCUMENTED_REQUESTS.card)
  })

  it('of an eSIM is sTN’s own request: the card that was chosen before stays out', () => {
    expect(activationFaults(ESIM, 'XYZ987', around)).toEqual({})
    expect(activationBody(ESIM, 'XYZ987')).toEqual(DOCUMENTED_REQUESTS.eSim)
  })

  it('leaves out what nobody touched, and sends what somebody set to the default', () => {
    const least = choiceOf({ sim: 'card', card: '8931080012345678901' })
    expect(activationBody(least, '')).toEqual({
      eSim: false,
      simCardNumber: '8931080012345678901',
      referenceNumber: 'VL1',
    })
    expect(activationBody({ ...least, environment: 'SP16001', services: { voiceMail: false } }, '')).toMatchObject({
      providerEnvironment: 'SP16001',
      services: { voiceMail: false },
    })
  })

  it.each<[Partial<ActivationChoice>, string, object]>([
    [{}, '', { eSim: 'empty' }],
    [{ sim: 'esim' }, '', { email: 'empty', confirmationCode: 'empty' }],
    [{ sim: 'esim', email: 'a@b' }, 'ABC', { email: 'form' }],
    [{ sim: 'esim', email: 'a@b.nl' }, 'ABCDEFGHIJK', { confirmationCode: 'long' }],
    [{ sim: 'card' }, '', { simCardNumber: 'empty' }],
    [{ sim: 'card', card: '8,93E+18' }, '', { simCardNumber: 'spreadsheet' }],
    [{ sim: 'card', card: '8931080012345678901', email: 'a b' }, '', { email: 'form' }],
    [
      { sim: 'card', card: '8931080012345678901', reference: '  ' },
      'A B',
      { referenceNumber: 'empty', confirmationCode: 'form' },
    ],
    [{ sim: 'card', card: '8931080012345678901', reference: 'FLEET-ORDER-0000' }, '', { referenceNumber: 'long' }],
    [{ sim: 'card', card: '8931080012345678901', when: 'wish' }, '', { wishDate: 'empty' }],
    [
      { sim: 'card', card: '8931080012345678901', when: 'wish', day: '2025-01-02', time: '08:00' },
      '',
      { wishDate: 'past' },
    ],
    [
      { sim: 'card', card: '8931080012345678901', when: 'wish', day: '2027-03-28', time: '02:30' },
      '',
      { wishDate: 'skipped' },
    ],
    [
      { sim: 'card', card: '8931080012345678901', when: 'wish', day: '2027-10-31', time: '02:30' },
      '',
      { wishDate: 'twice' },
    ],
    [
      { sim: 'card', card: '8931080012345678901', when: 'wish', day: '2027-10-31', time: '02:30', which: 'second' },
      '',
      {},
    ],
    [
      { sim: 'card', card: '8931080012345678901', services: { blockData: true, dataRoamingEU: true } },
      '',
      { services: 'contradiction' },
    ],
  ])('%j with the code %j has the faults %j', (part, code, faults) => {
    expect(activationFaults(choiceOf(part), code, around)).toEqual(faults)
  })

  it('wants a customer number only where there are several', () => {
    const card = choiceOf({ sim: 'card', card: '8931080012345678901' })
    expect(activationFaults(card, '', { now: NOW, customers: ['1'] })).toEqual({})
    expect(activationFaults(card, '', { now: NOW, customers: ['1', '2'] })).toEqual({ stnCustomerId: 'empty' })
  })

  it('without a fault is taken by the row, never with a card beside an eSIM', () => {
    const anyChoice = fc.record({
      sim: fc.constantFrom('esim' as const, 'card' as const, undefined),
      card: fc.constantFrom('', '8931080012345678901', '893108', '8931 0800 1234 5678 901'),
      subscriptionType: fc.constantFrom('VOICEDATA' as const, 'DATAONLY' as const, undefined),
      accessType: fc.constantFrom('MOBILEPAY' as const, undefined),
      email: fc.constantFrom('', 'a@b.nl', 'a@b', '@', "o'neil@x.nl", 'é@x.nl'),
      services: fc.constantFrom({}, { voiceMail: true }, { dataRoamingOutsideEU: null }),
      when: fc.constantFrom('now' as const, 'wish' as const),
      day: fc.constantFrom('', '2027-03-28', '2027-10-31', '2026-02-30'),
      time: fc.constantFrom('', '02:30', '12:00'),
      which: fc.constantFrom('first' as const, undefined),
      environment: fc.constantFrom('SP16002' as const, undefined),
      reference: fc.constantFrom('', 'VL1', 'A 1', 'x'.repeat(16)),
      customer: fc.constantFrom('', '67890'),
    })
    fc.assert(
      fc.property(anyChoice, fc.constantFrom('', 'ABC123', 'ABCDEFGHIJK'), (choice, code) => {
        const body = activationBody(choice, code)
        expect(body.eSim === true && body.simCardNumber !== undefined).toBe(false)
        if (Object.keys(activationFaults(choice, code, around)).length > 0) return
        expect(subscriptionCreate.body.schema.safeParse(body).error?.issues ?? []).toEqual([])
      }),
      { numRuns: 1_000 },
    )
  })

  it('knows where each field is filled in, also by the names that sTN and our door give', () => {
    expect(fieldMeant('referenceNumber')).toBe('referenceNumber')
    expect(fieldMeant('body.services.voiceMail')).toBe('services')
    expect(fieldMeant('Email')).toBe('email')
    expect(fieldMeant('esim')).toBe('eSim')
    expect(fieldMeant('note')).toBeUndefined()
    expect(STEPS).toContain(stepOf('confirmationCode'))
  })
})
