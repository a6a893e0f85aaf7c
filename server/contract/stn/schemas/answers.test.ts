import { describe, expect, expectTypeOf, it } from 'vitest'
import type * as z from 'zod/mini'
import type { TenThousandths } from '../../money.ts'
import type { AnswerOf, WireAnswerOf } from '../../operation.ts'
import { stnRows } from '../table.ts'

const envelope = <T>(...results: T[]) => ({ offset: 0, total: 0, results, meta: {} })

describe('answers', () => {
  const started = {
    id: 'aB3dE5fG7hJ9kL1mN',
    createdAt: '2026-10-27T10:15:02.4812345+01:00',
    modifiedAt: '2026-10-27T10:15:02.4812345+01:00',
    status: 'INIT',
    activationType: 'ACTIVATENEW',
    providerEnvironment: 'SP16001',
    referenceNumber: 'FLT-000482',
    subscriptionId: 'pQ2rS4tU6vW8xY0zA',
    phoneNumber: '',
    info: {},
  }
  const finished = {
    ...started,
    createdAt: '2026-10-27T10:15:02.481+01:00',
    modifiedAt: '2026-11-03T09:04:41.93+01:00',
    status: 'DONE',
    providerOrderNumber: '0312345/2678',
    phoneNumber: '06-12345678',
    activatedDate: '2026-11-03T09:04:40+01:00',
    info: {
      eSim: true,
      subscriptionType: 'VOICEDATA',
      accessType: 'INTERNETACCESS',
      customerId: 'VBA12',
      stnCustomerId: 'cC1dD2eE3fF4gG5hH',
      wishDate: '2026-11-03T09:00:00+01:00',
    },
  }
  const cards = [
    { id: 'dD5eE6fF7gG8hH9jJ', simCardNumber: '8931080012345678901', status: 'FREE', simCardType: 'USIM' },
    { id: 'eE6fF7gG8hH9jJ0kK', simCardNumber: '8931080012345678919', status: 'FREE', simCardType: 'DATAONLYSIM' },
  ]
  const running = {
    id: 'pQ2rS4tU6vW8xY0zA',
    state: 'SUSPENDED',
    phoneNumber: '06-12345678',
    simCardNumber: '8931080012345679008',
    pin: '0000',
    puk: '12345678',
    providerGroup: 'KPNMOBIEL',
    isDataSim: false,
    isEsim: true,
    activationDate: '2026-11-03',
    providerEnvironment: 'SP16001',
    services: {
      voiceMail: false,
      accessType: 'Internet Access',
      dataUsageNotification: 'Data Usage Notification 5000 MB',
      dataRoamingLimitation: 'Limit 50',
    },
  }

  it.each<[keyof typeof stnRows, unknown]>([
    ['subscriptionCreate', started],
    ['activationList', envelope(finished)],
    ['simCardList', envelope(...cards)],
    ['subscriptionList', envelope(running)],
    ['callRecordMonthList', envelope({ yearMonth: '2026_11', providerGroup: 'KPNMOBIEL' })],
    ['stnInvoiceList', envelope({ id: 'x', anything: [1, { more: true }] })],
  ])('%s: the documented answer comes through key for key', (id, answer) => {
    expect(stnRows[id].answer.schema.parse(answer)).toEqual(answer)
  })

  it('takes a bare array for a list, and an envelope without its parts', () => {
    const { schema } = stnRows.simCardList.answer
    expect(schema.parse(cards).results).toEqual(cards)
    expect(schema.parse(envelope(...cards)).results).toEqual(cards)
    expect(schema.parse({}).results).toEqual([])
    expect(schema.parse({ results: null, total: null }).results).toEqual([])
    expect(schema.safeParse('none').success).toBe(false)
    expect(schema.safeParse([{ id: 5 }]).success).toBe(false)
  })

  it('reads the misspelt environment of a cancelled activation as the right one', () => {
    const { providerEnvironment: environment, ...rest } = started
    const cancelling = { ...rest, status: 'CANCELLING', providerEnvrionment: environment }
    expect(stnRows.subscriptionCreateCancel.answer.schema.parse(cancelling)).toEqual({
      ...rest,
      status: 'CANCELLING',
      providerEnvironment: environment,
    })
    expect(stnRows.activationList.answer.schema.parse([cancelling]).results[0]?.providerEnvironment).toBe('SP16001')
  })

  it('lets statuses, types and fields through that nobody has seen yet', () => {
    const tomorrow = {
      ...started,
      status: 'CANCELLED',
      activationType: 'MOVEENVIRONMENT',
      portal: { new: [1] },
      info: { portingStatus: 'APPROVED', reason: { code: 7 }, services: { dataRoamingMoon: true } },
    }
    expect(stnRows.subscriptionMoveEnvironment.answer.schema.parse(tomorrow)).toEqual(tomorrow)
    const subscription = { ...running, state: 'ENDED', providerGroup: 'KPNVAST', isRoaming: null }
    expect(stnRows.subscriptionList.answer.schema.parse([subscription]).results).toEqual([subscription])
  })

  it('treats what is missing, null or empty as no reason to refuse', () => {
    const { schema } = stnRows.subscriptionSuspend.answer
    for (const activation of [
      {},
      { id: null, info: null },
      { phoneNumber: '', referenceNumber: '', info: { eSim: 1 } },
    ]) {
      expect(schema.safeParse(activation).success).toBe(true)
    }
  })

  it('reads usage and call records with money in ten-thousandths, whatever form it came in', () => {
    const usage = stnRows.usageList.answer.schema.parse({
      offset: 0,
      total: 1,
      results: [
        {
          id: 'fF7gG8hH9jJ0kK1lL',
          subscriptionId: 'pQ2rS4tU6vW8xY0zA',
          phoneNumber: '06-12345678',
          yearMonth: '2026_11',
          customerId: 'gG8hH9jJ0kK1lL2mM',
          providerGroup: 'KPNMOBIEL',
          quantityInBundleHomeVoice: -1,
          usageHomeVoice: 92.5,
          quantityInBundleHomeData: 12000,
          usageHomeData: 1024,
          quantityInBundleHomeSms: -1,
          usageHomeSms: 3,
          amountPremium: 0,
          isGroupSim: false,
          amountTotalUsage: 4.3561,
          amountInternationalTotal: '0.0210',
          usageDetails: [
            {
              invoiceLineType: '7',
              invoiceLineCode: 'INT_NAT',
              description: 'Internet nationaal',
              sortOrder: 1033,
              quantity: 1,
              volume: 1048576,
              volumeStr: '1024 MB',
              amount: 1.005,
              refId: 24,
              rateClassId: 'hH9jJ0kK1lL2mM3nN',
            },
          ],
        },
      ],
    })
    expect(usage.results[0]).toMatchObject({
      amountPremium: 0,
      amountTotalUsage: 43_561,
      amountInternationalTotal: 210,
      usageHomeVoice: 92.5,
      usageDetails: [{ amount: 10_050, volume: 1_048_576 }],
    })
    const record = { id: '5f', yearMonth: '2026_11', rateClass: 'N_MOBOV', amount: 0.0525, destination: '31612345678' }
    expect(stnRows.callRecordList.answer.schema.parse([record]).results).toEqual([{ ...record, amount: 525 }])
    expect(stnRows.callRecordList.answer.schema.safeParse([{ ...record, amount: 'free' }]).success).toBe(false)
  })

  it('is typed both ways: money parsed, either form of a list owed by whoever answers', () => {
    type Usage = AnswerOf<typeof stnRows.usageList>['results'][number]
    expectTypeOf<Usage['amountTotalUsage']>().toEqualTypeOf<TenThousandths | null | undefined>()
    expectTypeOf<{ results: { id: string; status: 'FREE' }[] }>().toExtend<WireAnswerOf<typeof stnRows.simCardList>>()
    expectTypeOf<{ id: string; status: 'FREE' }[]>().toExtend<WireAnswerOf<typeof stnRows.simCardList>>()
    expectTypeOf<z.output<typeof stnRows.subscriptionCreate.answer.schema>['providerEnvironment']>().toEqualTypeOf<
      string | null | undefined
    >()
  })
})
