import { describe, expect, test } from 'vitest'
import { msmRows } from '#contract/msm/table.ts'
import type { Row } from '#contract/operation.ts'
import { EXAMPLE } from '../fleet/exampleCompany.ts'
import { THRESHOLDS } from '../fleet/thresholds.ts'
import { openFor } from '../fleet/track.ts'
import { Failure, Mishap } from '../handler.ts'
import { aWorld, put, type AliveRow } from '../testing/ask.ts'
import { open, tick } from '../testing/baskets.ts'
import { unknownFields } from '../testing/unknownFields.ts'
import { msmHandlers } from './msm.ts'

/** Sessions are the same in worlds of the same seed where baskets are opened in the same order. */
const sessions = { change: '', template: '', another: '' }
function fresh() {
  const made = aWorld({ size: 2000 })
  sessions.change = open(made, { contractId: EXAMPLE.maximsContract })
  tick(made, sessions.change, '-VoiceMail', 'Data bundle 5 GB')
  const template = made.contracting.templates.keys().next().value!
  sessions.template = open(made, { templateIdToModify: template })
  sessions.another = open(made, { accountGroupId: EXAMPLE.julia })
  tick(made, sessions.another, 'Fixed Telephony')
  return made
}
const world = fresh()
const first = (family: 'order' | 'service-request') =>
  [...world.tracked.values()].find((one) => one.family === family)!.id
const ids = <T>(map: ReadonlyMap<number, T>) => [...map.keys()].map((id) => ({ path: { id } }))
const address = {
  companyName: 'COMPANY X BV',
  street: 'Columbusweg',
  houseNumber: '31',
  postalCode: '5928LA',
  city: 'Venlo',
  country: 'NL',
}
const kept = { path: { id: [...world.contracting.addresses.keys()][0]! } }
const combined = [...world.contracts.values()].find(
  (one) => one.product === 'fixedMobile' && one.state === 'ACTIVE' && openFor(world, { contract: one.id }).length === 0,
)!
const inBasket = { query: { sessionId: sessions.change } }
const everyBasket = Object.values(sessions).map((sessionId) => ({ query: { sessionId } }))
const templates = [...world.contracting.templates.keys()].map((id) => ({ path: { id } }))
const people = [...world.people.keys()].map((subscriberId) => ({ path: { subscriberId } }))
const groups = [...world.groups.values()]
const centres = groups.filter(({ type }) => type === 'COST_CENTER')
const centre = centres[0]!
const someone = world.people.get(centre.children.find((id) => world.people.has(id))!)!
const waiting = (family: 'order' | 'service-request') =>
  [...world.tracked.values()].find((one) => one.family === family && one.status === 'NEW')!.id
const blocked = [...world.contracts.values()].find(
  (one) => one.state === 'BLOCKED' && one.simCardNumber !== null && openFor(world, { contract: one.id }).length === 0,
)!
const mine = someone.contracts[0] ?? EXAMPLE.maximsContract
const unauthorized = [...world.tracked.values()].find((one) => one.status === 'UNAUTHORIZED')!.id
const status = ['NEW', 'IN_PROGRESS', 'UNAUTHORIZED', 'CLOSED', 'CANCELED', 'REJECTED', 'WAITING', 'HOLD_CUSTOMER']

/** What each row is asked; a new handler without a line here does not compile. */
const asked: Record<AliveRow, readonly object[]> = {
  hierarchyChildren: [
    { query: {} },
    { query: { includeCustomer: true } },
    ...[...world.groups.keys()].map((id) => ({ query: { id, operationType: 'MOVE_GROUP', to: 3000 } })),
  ],
  hierarchyCan: [{}],
  groupRead: ids(world.groups),
  groupCan: ids(world.groups),
  subscriberList: [{ query: { to: 3000 } }],
  subscriberRead: ids(world.people),
  subscriberUpdate: [
    {
      path: { id: EXAMPLE.julia },
      body: { subscriber: { firstName: 'Julia', surname: 'Roberta', gender: 'FEMALE', vip: false } },
    },
  ],
  subscriberCan: ids(world.people),
  subscriberCreate: [
    {
      body: {
        groupId: EXAMPLE.costCentre,
        subscriber: { firstName: 'Nina', surname: 'Nieuw', gender: 'FEMALE', vip: false },
      },
    },
  ],
  subscriberDelete: [{ path: { id: EXAMPLE.julia }, body: { referenceNumber: 'VL1' } }],
  subscriberMove: [
    { path: { id: EXAMPLE.joshua }, body: { destinationGroupId: EXAMPLE.debtor, referenceNumber: 'VL1' } },
    { path: { id: EXAMPLE.julia }, body: { destinationGroupId: EXAMPLE.costCentre } },
  ],
  hierarchyMove: [
    {
      body: {
        movedGroupIds: [centres[1]!.id],
        destinationGroupId: groups.find((one) => one.name === 'Regio Noord')!.id,
      },
    },
    { body: { movedGroupIds: [someone.id], destinationGroupId: centres[1]!.id, referenceNumber: 'VL1' } },
  ],
  costCenterCreate: [{ body: { groupId: EXAMPLE.debtor, name: 'Sales', costCenterNumber: '9001' } }],
  virtualGroupCreate: [{ body: { groupId: EXAMPLE.debtor, name: 'Night shift' } }],
  groupUpdate: [{ path: { id: EXAMPLE.costCentre }, body: { name: 'Support', costCenterNumber: '124' } }],
  groupRemove: [{ path: { id: EXAMPLE.costCentre } }],
  subscriberContracts: people,
  subscriberContractOverview: people,
  contractList: [{ query: { to: 5000 } }],
  contractRead: ids(world.contracts),
  contractItems: ids(world.contracts),
  contractOverview: [{}],
  contractCan: [...world.contracts.keys()].map((contractId) => ({ query: { contractId } })),
  simBlock: [{ body: { contractId: EXAMPLE.maximsContract, referenceNumber: 'VL1' } }],
  simUnblock: [{ body: { contractId: blocked.id, referenceNumber: 'VL1' } }],
  simReplace: [
    { body: { contractId: EXAMPLE.maximsContract, esim: false, newSimCardNumber: '8931440000000000001' } },
    { body: { contractId: EXAMPLE.maximsContract, esim: true, email: 'maxim@companyx.nl', confirmationCode: '0000' } },
  ],
  simReplaceCheck: [{ body: { contractId: EXAMPLE.maximsContract, newSimCardNumber: '8931440000000000001' } }],
  contractMove: [{ body: { contractId: EXAMPLE.maximsContract, destinationGroupId: EXAMPLE.debtor } }],
  contractPortOut: [{ body: { contractId: EXAMPLE.maximsContract } }],
  contractTerminate: [{ body: { contractId: EXAMPLE.maximsContract } }],
  contractTerminationDate: [{ path: { contractId: EXAMPLE.maximsContract } }],
  contractTerminationFee: [{ query: { contractId: EXAMPLE.maximsContract, wishDate: '2027-01-01T00:00:00Z' } }],
  contractFixedPartners: [
    { path: { id: EXAMPLE.maximsContract }, query: {} },
    { path: { id: mine }, query: { to: 500 } },
  ],
  contractMobilePartners: [{ path: { id: mine }, query: { to: 3000 } }],
  thresholdCan: [{}],
  thresholdList: [{}],
  thresholdRead: THRESHOLDS.map(({ id }) => ({ path: { id } })),
  thresholdContractList: THRESHOLDS.map(({ id }) => ({ path: { thresholdId: id }, query: { to: 500 } })),
  thresholdCandidateList: THRESHOLDS.map(({ id }) => ({ path: { thresholdId: id }, query: { to: 500 } })),
  orderAuthorize: [{ body: { orderId: unauthorized } }],
  addressList: [{}],
  addressListCompany: [{}],
  addressListPersonal: [{}],
  addressCreateCompany: [{ body: address }],
  addressCreatePersonal: [{ body: address }],
  addressUpdate: [{ ...kept, body: address }],
  addressDelete: [kept],
  contractSeparate: [{ body: { contractId: combined.id, referenceNumber: 'VL1' } }],
  basketRead: everyBasket,
  basketChange: [
    { query: {}, body: { contractId: EXAMPLE.joshuasContract } },
    { query: {}, body: { accountGroupId: EXAMPLE.joshua } },
    {
      query: { sessionId: sessions.another },
      body: { characteristicActions: [{ name: 'group', value: '166715564' }] },
    },
  ],
  basketReset: [{ query: { sessionId: sessions.template } }],
  basketCharacteristics: everyBasket,
  basketProducts: everyBasket,
  basketMainProducts: [
    { query: { sessionId: sessions.another, to: 1000 } },
    { query: { sessionId: sessions.another, category: 'SIM CARDS', sortBy: 'PRICE_IN_CENTS' } },
  ],
  basketResources: [{ query: { sessionId: sessions.another, prefix: '31' } }],
  basketTemplates: [{ query: { sessionId: sessions.another } }],
  basketOrder: [{ ...inBasket, body: { referenceNumber: 'VL1' } }],
  basketSaveAsTemplate: [{ ...inBasket, body: { groupId: EXAMPLE.debtor, name: 'As Maxim' } }],
  basketModifyTemplate: [{ query: { sessionId: sessions.template } }],
  basketCategories: [inBasket],
  basketHardwareCategories: [inBasket],
  templateList: [{ query: { groupId: EXAMPLE.debtor } }],
  templateRead: templates,
  templateDelete: templates.slice(0, 1),
  orderList: [{ query: { status, to: 5000 } }],
  orderRead: [{ path: { id: first('order') } }],
  orderPretty: [{ path: { id: first('order') } }],
  orderOverview: [{}],
  orderCancel: [{ path: { id: waiting('order') }, query: { note: 'not needed' } }],
  serviceRequestList: [{ query: { status, to: 5000 } }],
  serviceRequestRead: [{ path: { id: first('service-request') } }],
  serviceRequestCancel: [{ path: { id: waiting('service-request') }, query: {} }],
}

describe('the answer fits the row', () => {
  test.each(Object.keys(msmHandlers) as AliveRow[])('%s', (id) => {
    const row: Row = msmRows[id]
    expect(asked[id].length).toBeGreaterThan(0)
    for (const one of asked[id]) {
      const answer: unknown = put(row.effect === 'write' ? fresh() : world, id, one)
      expect(answer).not.toBeInstanceOf(Failure)
      expect(answer).not.toBeInstanceOf(Mishap)
      if (row.answer.kind === 'empty') {
        expect(answer).toBeUndefined()
        continue
      }
      if (row.answer.kind !== 'json') throw new Error(`${id} does not answer JSON`)
      const parsed = row.answer.schema.safeParse(answer)
      expect(parsed.error?.issues ?? []).toEqual([])
      expect(unknownFields(row.answer.schema, answer)).toEqual([])
      expect(JSON.parse(JSON.stringify(answer))).toEqual(answer)
    }
  })
})

test('a contract says what may be done with it by its state, and nothing while an order is under way', () => {
  for (const contract of world.contracts.values()) {
    const { blockSim, unblockSim } = put(world, 'contractCan', { query: { contractId: contract.id } }) as {
      blockSim: { enabled: boolean; blockingOrders: unknown[] }
      unblockSim: { enabled: boolean; visible: boolean }
    }
    const hasSim = contract.simCardNumber !== null
    expect(blockSim.enabled).toBe(contract.state === 'ACTIVE' && hasSim)
    expect(unblockSim.enabled).toBe(contract.state === 'BLOCKED' && hasSim)
    expect(blockSim.blockingOrders).toHaveLength(contract.state === 'ORDERED' || contract.state === 'PENDING' ? 1 : 0)
  }
})
