import { describe, expect, test } from 'vitest'
import type { Row } from '#contract/operation.ts'
import { stnRows } from '#contract/stn/table.ts'
import { stnDesk } from '../testing/stnDesk.ts'
import { unknownFields } from '../testing/unknownFields.ts'

type Desk = ReturnType<typeof stnDesk>
type StnRow = keyof typeof stnRows

const card = '8931080012345678901'
const wishDate = '2025-01-30T12:00:00+01:00'
const eSim = { eSim: true, email: 'customer@example.com', confirmationCode: 'XYZ987' }
const portIn = { phoneNumber: '0611112222', donorCustomerNumber: '123', portingWishDate: wishDate, ...eSim }

const line = (desk: Desk) => [...desk.engine.world.stn.subscriptions.values()].find(({ state }) => state === 'ACTIVE')!
const named = (desk: Desk) => ({ subscriptionId: line(desk).id })
/** Something under way that can be cancelled, and by then has come as far as it must. */
async function started(desk: Desk, path: string, body: object) {
  const { body: made } = await desk.post(path, body)
  desk.later(3000)
  return { activationId: made['id'] as string, note: 'Medewerker start later' }
}

/** What each row is asked; a new row without a line here does not compile. */
const asked: Record<StnRow, (desk: Desk) => string | object> = {
  simCardList: () => '',
  activationList: () => '?take=1000',
  subscriptionList: () => '?take=1000',
  usageList: () => '?take=1000',
  callRecordMonthList: () => '',
  callRecordList: () => '?yearMonth=2024_12',
  stnInvoiceList: () => '',
  subscriptionCreate: () => ({ simCardNumber: card, subscriptionType: 'DATAONLY', referenceNumber: 'FLT-000483' }),
  subscriptionCreateCancel: (desk) => started(desk, '/NewSubscription', { ...eSim, wishDate }),
  subscriptionSuspend: named,
  subscriptionResume: named,
  subscriptionSwapSim: (desk) => ({ ...named(desk), ...eSim }),
  subscriptionSetServices: (desk) => ({ phoneNumber: line(desk).phoneNumber, services: { blockData: true } }),
  subscriptionMoveEnvironment: (desk) => ({
    ...named(desk),
    newProviderEnvironment: line(desk).environment === 'SP16001' ? 'SP16002' : 'SP16001',
  }),
  subscriptionTerminate: (desk) => ({ ...named(desk), wishDate }),
  subscriptionTerminateCancel: (desk) => started(desk, '/TerminateSubscription', { ...named(desk), wishDate }),
  subscriptionPortIn: () => portIn,
  subscriptionPortInChange: async (desk) => ({
    activationId: (await started(desk, '/InPortSubscription', portIn)).activationId,
    donorCustomerNumber: '124',
  }),
  subscriptionPortInCancel: (desk) => started(desk, '/InPortSubscription', portIn),
  subscriptionPortOut: named,
  subscriptionPortOutCancel: (desk) => started(desk, '/PortingOutSubscription', { ...named(desk), wishDate }),
}

describe('the answer fits the row', () => {
  test.each(Object.keys(stnRows) as StnRow[])('%s', async (id) => {
    const desk = stnDesk()
    const row: Row = stnRows[id]
    const one = await asked[id](desk)
    const { status, body } = await (typeof one === 'string' ? desk.get(row.path, one) : desk.post(row.path, one))
    expect([status, body['responseStatus']]).toEqual([200, undefined])
    if (row.answer.kind !== 'json') throw new Error(`${id} does not answer JSON`)
    const list: unknown = Array.isArray(body) ? body : body['results']
    if (row.effect === 'read') expect((list as unknown[]).length).toBeGreaterThan(0)
    expect(row.answer.schema.safeParse(body).error?.issues ?? []).toEqual([])
    expect(unknownFields(row.answer.schema, body)).toEqual([])
  })
})
