import { describe, expect, expectTypeOf, it } from 'vitest'
import { DOCUMENTED_REQUESTS } from '../../../../mocks/stn/documentedRequests.ts'
import type { BodyInputOf } from '../../operation.ts'
import { SERVICES } from '../services.ts'
import { stnRows } from '../table.ts'

type Writes = Exclude<keyof typeof stnRows, `${string}List`>

const fieldsRefused = (id: Writes, body: unknown) =>
  stnRows[id].body.schema
    .safeParse(body)
    .error?.issues.map((issue) =>
      [...issue.path, ...(issue.code === 'unrecognized_keys' ? issue.keys : [])].map(String).join('.'),
    ) ?? []

describe('requests', () => {
  const requests: [Writes, Record<string, unknown>][] = [
    ['subscriptionCreate', DOCUMENTED_REQUESTS.card],
    ['subscriptionCreate', DOCUMENTED_REQUESTS.eSim],
    [
      'subscriptionCreate',
      { simCardNumber: '8931080012345678901', subscriptionType: 'DATAONLY', referenceNumber: 'A 1' },
    ],
    ['subscriptionCreateCancel', { activationId: 'aB3dE5fG7hJ9kL1mN', note: 'Medewerker start later' }],
    ['subscriptionSuspend', { subscriptionId: 'pQ2rS4tU6vW8xY0zA', referenceNumber: 'BLK-000071' }],
    ['subscriptionResume', { subscriptionId: 'pQ2rS4tU6vW8xY0zA', phoneNumber: '06-12345678' }],
    [
      'subscriptionSwapSim',
      {
        subscriptionId: 'pQ2rS4tU6vW8xY0zA',
        eSim: true,
        email: 'j.devries@voorbeeld.nl',
        confirmationCode: 'T4X8P1',
        referenceNumber: 'SWP-000012',
      },
    ],
    ['subscriptionSwapSim', { phoneNumber: '06-12345678', newSimCardNumber: '8931080012345679008' }],
    [
      'subscriptionSetServices',
      {
        phoneNumber: '06-12345678',
        services: { dataRoamingOutsideEU: false, blockData: true },
        referenceNumber: 'SVC-000220',
      },
    ],
    ['subscriptionSetServices', { phoneNumber: '06-12345678', services: { dataRoamingOutsideEU: null } }],
    ['subscriptionMoveEnvironment', { phoneNumber: '06-12345678', newProviderEnvironment: 'SP16002' }],
    ['subscriptionTerminate', { phoneNumber: '06-12345678', wishDate: '2026-12-01T00:00:00Z' }],
    ['subscriptionTerminateCancel', { activationId: 'aB3dE5fG7hJ9kL1mN' }],
    [
      'subscriptionPortIn',
      {
        phoneNumber: '06-12345678',
        donorCustomerNumber: '998877',
        donorCustomerName: 'Voorbeeld BV',
        portingWishDate: '2026-12-01T00:00:00.0000000+01:00',
        note: 'Nummer behouden',
        simCardNumber: '8931080012345678901',
      },
    ],
    ['subscriptionPortInChange', { activationId: 'aB3dE5fG7hJ9kL1mN', donorCustomerNumber: '998878' }],
    ['subscriptionPortInCancel', { activationId: 'aB3dE5fG7hJ9kL1mN', note: 'n'.repeat(164) }],
    ['subscriptionPortOut', { subscriptionId: 'pQ2rS4tU6vW8xY0zA', referenceNumber: 'R'.repeat(15) }],
    ['subscriptionPortOutCancel', { activationId: 'aB3dE5fG7hJ9kL1mN' }],
  ]

  it.each(requests)('%s takes %j as it is', (id, body) => {
    expect(stnRows[id].body.schema.parse(body)).toEqual(body)
  })

  it('all are shown by an example', () => {
    expect(new Set(requests.map(([id]) => id))).toEqual(
      new Set(Object.keys(stnRows).filter((id) => !id.endsWith('List'))),
    )
  })

  const card = { simCardNumber: '8931080012345678901' }
  const esim = { eSim: true, email: 'a.b@voorbeeld.nl', confirmationCode: 'K7M2Q9' }
  const one = { subscriptionId: 'pQ2rS4tU6vW8xY0zA' }
  it.each<[Writes, Record<string, unknown>, string[]]>([
    ['subscriptionCreate', {}, ['simCardNumber']],
    ['subscriptionCreate', { eSim: false }, ['simCardNumber']],
    ['subscriptionCreate', { eSim: true }, ['email', 'confirmationCode']],
    ['subscriptionCreate', { ...esim, ...card }, ['simCardNumber']],
    ['subscriptionCreate', { ...esim, eSim: 1 }, ['eSim']],
    ['subscriptionCreate', { ...esim, email: 'jan@' }, ['email']],
    ['subscriptionCreate', { ...esim, confirmationCode: 'ABCDEFGHIJK' }, ['confirmationCode']],
    ['subscriptionCreate', { ...esim, confirmationCode: '' }, ['confirmationCode']],
    ['subscriptionCreate', { ...card, referenceNumber: 'FLEET-ORDER-000000482' }, ['referenceNumber']],
    ['subscriptionCreate', { ...card, subscriptionType: 'VOICE' }, ['subscriptionType']],
    ['subscriptionCreate', { ...card, accessType: 'Internet Access' }, ['accessType']],
    ['subscriptionCreate', { ...card, providerEnvironment: 'SP16003' }, ['providerEnvironment']],
    ['subscriptionCreate', { ...card, wishDate: '30-01-2025' }, ['wishDate']],
    ['subscriptionCreate', { ...card, wishDate: '2025-01-30T12:00:00' }, ['wishDate']],
    ['subscriptionCreate', { ...card, esim: true }, ['esim']],
    [
      'subscriptionCreate',
      { ...card, services: { voiceMail: 'on', voicemail: true } },
      ['services.voiceMail', 'services.voicemail'],
    ],
    ['subscriptionCreate', { ...card, services: { voiceMail: null } }, ['services.voiceMail']],
    [
      'subscriptionCreate',
      { ...card, services: { unlimitedVoiceNLEUGroup: true } },
      ['services.unlimitedVoiceNLEUGroup'],
    ],
    ['subscriptionCreateCancel', { id: 'aB3dE5fG7hJ9kL1mN' }, ['activationId', 'id']],
    ['subscriptionCreateCancel', { activationId: 'a', note: 'n'.repeat(165) }, ['note']],
    ['subscriptionSuspend', {}, ['subscriptionId']],
    ['subscriptionSuspend', { referenceNumber: 'VL1' }, ['subscriptionId']],
    ['subscriptionSuspend', { ...one, reason: 'lost' }, ['reason']],
    ['subscriptionResume', { phoneNumber: '' }, ['phoneNumber']],
    ['subscriptionSwapSim', one, ['newSimCardNumber']],
    ['subscriptionSwapSim', { ...one, ...card }, ['simCardNumber', 'newSimCardNumber']],
    ['subscriptionSwapSim', { ...esim, newSimCardNumber: '89' }, ['subscriptionId', 'newSimCardNumber']],
    ['subscriptionSwapSim', { ...one, eSim: true }, ['email', 'confirmationCode']],
    ['subscriptionSetServices', one, ['services']],
    ['subscriptionSetServices', { ...one, services: {} }, ['services']],
    ['subscriptionMoveEnvironment', one, ['newProviderEnvironment']],
    ['subscriptionTerminate', { wishDate: '2026-12-01T00:00:00Z' }, ['subscriptionId']],
    ['subscriptionTerminate', { ...one, wishDate: '' }, ['wishDate']],
    ['subscriptionPortIn', card, ['phoneNumber', 'donorCustomerNumber']],
    [
      'subscriptionPortIn',
      { ...card, phoneNumber: '06-1', donorCustomerNumber: '1', wishDate: '2026-12-01T00:00:00Z' },
      ['wishDate'],
    ],
    ['subscriptionPortIn', { phoneNumber: '06-12345678', donorCustomerNumber: '1' }, ['simCardNumber']],
    ['subscriptionPortInChange', { activationId: 'a' }, ['portingWishDate']],
    ['subscriptionPortInCancel', {}, ['activationId']],
    ['subscriptionPortOut', {}, ['subscriptionId']],
    ['subscriptionPortOutCancel', { activationId: '' }, ['activationId']],
  ])('%s refuses %j and names the field', (id, body, fields) => {
    expect(fieldsRefused(id, body)).toEqual(fields)
  })

  it('know all 26 services, and each default is a value that may be sent', () => {
    expect(Object.keys(SERVICES)).toHaveLength(26)
    const defaults = Object.fromEntries(Object.entries(SERVICES).map(([key, service]) => [key, service.default]))
    expect(stnRows.subscriptionSetServices.body.schema.parse({ ...one, services: defaults }).services).toEqual(defaults)
    for (const service of Object.values(SERVICES)) {
      if (service.kind === 'text') expect(service.known).toContain(service.default)
    }
  })

  it('are typed by the services', () => {
    type Services = NonNullable<BodyInputOf<typeof stnRows.subscriptionCreate>['services']>
    expectTypeOf<Services['voiceMail']>().toEqualTypeOf<boolean | undefined>()
    expectTypeOf<Services['dataRoamingOutsideEU']>().toEqualTypeOf<boolean | null | undefined>()
    expectTypeOf<Services['dataRoamingLimitation']>().toEqualTypeOf<string | undefined>()
    expectTypeOf<keyof Services>().toEqualTypeOf<keyof typeof SERVICES>()
  })
})
