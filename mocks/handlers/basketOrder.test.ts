import { describe, expect, test } from 'vitest'
import { EXAMPLE } from '../fleet/exampleCompany.ts'
import type { World } from '../fleet/world.ts'
import { Mishap } from '../handler.ts'
import { ask, aWorld, NOON, put, refusal } from '../testing/ask.ts'
import { fill, mainProduct, named, open, tick } from '../testing/baskets.ts'

const DONE = 7000
const DAY = 86_400_000
const MAXIM = { contractId: EXAMPLE.maximsContract }
const address = {
  companyName: 'COMPANY X BV',
  street: 'Columbusweg',
  houseNumber: '31',
  postalCode: '5928LA',
  city: 'Venlo',
  country: 'NL' as const,
}

const order = (world: World, sessionId: string, body: object = {}, after = 0) =>
  ask(world, 'basketOrder', { query: { sessionId }, body: body as never }, after).orderId!
const refused = (world: World, sessionId: string, body: object = {}) => {
  const { status, code } = refusal(world, 'basketOrder', { query: { sessionId }, body: body as never })
  return [status, code]
}
const contractsOf = (world: World, subscriberId: number, after = DONE) =>
  ask(world, 'subscriberContracts', { path: { subscriberId }, query: {} }, after).result as Listed[]
interface Listed {
  readonly id: number
  readonly state: string
  readonly category: string
  readonly mobileNumber: string | null
  readonly fixedNumber: string | null
}

describe("KPN's example contract, changed", () => {
  test('voice mail off, data bundle on: one order with our reference, prices and steps, then the contract has it', () => {
    const world = aWorld({ size: 0 })
    const sessionId = open(world, MAXIM)
    tick(world, sessionId, '-VoiceMail', 'Data bundle 5 GB')
    const { oldPrice, totalPrice } = ask(world, 'basketRead', { query: { sessionId } })
    expect([oldPrice, totalPrice]).toMatchObject([
      { recurring: { monthlyFeeInCents: 2000 } },
      { recurring: { monthlyFeeInCents: 2750 } },
    ])
    const orderId = order(world, sessionId, { referenceNumber: 'VL-123' })

    const query = { patterns: ['VL-123'], status: ['NEW', 'IN_PROGRESS', 'CLOSED'] as const }
    expect(ask(world, 'orderList', { query: query as never }).result).toMatchObject([
      { id: orderId, customerReference: 'VL-123 [FSR9]', status: 'NEW', orderedFor: { id: EXAMPLE.maxim } },
    ])
    expect(ask(world, 'contractCan', { query: MAXIM }, 10).modify).toMatchObject({
      enabled: false,
      blockingOrders: [{ id: orderId, type: 'CONTRACTING' }],
    })
    expect(refusal(world, 'basketChange', { query: {}, body: MAXIM }).code).toBe('OPERATION_NOT_POSSIBLE')
    const pretty = (after: number) => ask(world, 'orderPretty', { path: { id: orderId } }, after)
    expect(pretty(1100).status).toBe('IN_PROGRESS')
    expect(pretty(DONE)).toMatchObject({
      status: 'CLOSED',
      recurringCostInCents: 2750,
      oneTimeCostInCents: 0,
      items: {
        products: [{ name: { en: 'Data bundle 5 GB' }, multiplicity: 1 }],
        removed: [{ name: { en: 'VoiceMail' } }],
      },
    })

    const items = JSON.stringify(ask(world, 'contractItems', { path: { id: EXAMPLE.maximsContract } }, DONE))
    expect(items).toContain('Data bundle 5 GB')
    expect(items).toContain('Data Usage Notification 5000 MB')
    expect(items).not.toContain('VoiceMail')
    expect(items).not.toContain('Network access')
    const again = open(world, MAXIM, DONE)
    expect(ask(world, 'basketRead', { query: { sessionId: again } }, DONE).oldPrice).toEqual(totalPrice)
    expect(named(world, again, 'Data bundle 5 GB').contracted).toBe(true)
  })

  test('ordered, the basket is gone: nobody orders it twice', () => {
    const world = aWorld({ size: 0 })
    const sessionId = open(world, MAXIM)
    tick(world, sessionId, '-VoiceMail')
    order(world, sessionId)
    expect(refused(world, sessionId)).toEqual([404, 'BASKET_NOT_FOUND'])
  })

  test('an answer that is lost on its way changes nothing about it: there is one order', () => {
    const world = aWorld({ size: 0 })
    const sessionId = open(world, MAXIM)
    tick(world, sessionId, '-VoiceMail')
    const send = () => put(world, 'basketOrder', { query: { sessionId }, body: { referenceNumber: 'VL-7 #reset' } })
    expect(send()).toBeInstanceOf(Mishap)
    expect(send()).toMatchObject({ code: 'BASKET_NOT_FOUND' })
    const query = { patterns: ['VL-7'], status: ['NEW'] as never }
    expect(ask(world, 'orderList', { query }).total).toBe(1)
  })

  test('not without a change, not in error, not in the past', () => {
    const world = aWorld({ size: 0 })
    const sessionId = open(world, MAXIM)
    expect(refused(world, sessionId)).toEqual([400, 'BASKET_INVALID'])
    tick(world, sessionId, 'Call recording')
    expect(refused(world, sessionId)).toEqual([400, 'BASKET_INVALID'])
    tick(world, sessionId, 'Voice bundle 60 minutes')
    expect(refused(world, sessionId, { wishDate: new Date(NOON - DAY).toISOString() })).toEqual([
      400,
      'INVALID_WISH_DATE',
    ])
    order(world, sessionId, { wishDate: new Date(NOON).toISOString() })
  })

  test('on the day that was wished for', () => {
    const world = aWorld({ size: 0 })
    const sessionId = open(world, MAXIM)
    tick(world, sessionId, '-VoiceMail')
    const id = order(world, sessionId, { wishDate: new Date(NOON + 2 * DAY).toISOString() })
    expect(ask(world, 'orderRead', { path: { id } }, DAY).status).toBe('NEW')
    expect(ask(world, 'orderRead', { path: { id } }, 2 * DAY + DONE).status).toBe('CLOSED')
  })

  test('not while its customer is frozen, which the customer shows', () => {
    const world = aWorld({ size: 0 })
    const sessionId = open(world, MAXIM)
    tick(world, sessionId, '-VoiceMail')
    world.contracting.frozen.add(EXAMPLE.customer)
    expect(refused(world, sessionId)).toEqual([403, 'ORDERING_IS_BLOCKED_FOR_CUSTOMER'])
    expect(ask(world, 'groupRead', { path: { id: EXAMPLE.customer } }).customer).toMatchObject({ orderFrozen: true })
    world.contracting.frozen.clear()
    order(world, sessionId)
  })

  test('not when KPN rejects it later', () => {
    const world = aWorld({ size: 0 })
    const before = ask(world, 'contractItems', { path: { id: EXAMPLE.maximsContract } })
    const sessionId = open(world, MAXIM)
    tick(world, sessionId, '-VoiceMail')
    const id = order(world, sessionId, { referenceNumber: '#afgekeurd' })
    expect(ask(world, 'orderRead', { path: { id } }, DONE).status).toBe('REJECTED')
    expect(ask(world, 'contractItems', { path: { id: EXAMPLE.maximsContract } }, DONE)).toEqual(before)
  })
})

describe('a new contract', () => {
  const ofJulia = () => {
    const world = aWorld({ size: 0 })
    return { world, sessionId: open(world, { accountGroupId: EXAMPLE.julia }) }
  }

  test('from a template, with an eSIM: no address, and the person has a number afterwards', () => {
    const { world, sessionId } = ofJulia()
    const { result } = ask(world, 'basketTemplates', { query: { sessionId, mainProductCategory: 'MOBILE' } })
    const template = result!.find(({ name }) => name === 'Chauffeur 5 GB')!
    expect(template).toMatchObject({ valid: true, reason: null, customerLevel: true, id: expect.any(String) })
    ask(world, 'basketChange', { query: { sessionId }, body: { templateId: template.id! } })
    expect(named(world, sessionId, 'Data bundle 5 GB').selected).toBe(true)
    fill(world, sessionId, { eSim: 'true', eSimEmail: 'julia.roberta@companyx.nl' })
    expect(refused(world, sessionId)).toEqual([400, 'BASKET_INVALID'])
    fill(world, sessionId, { eSimConfirmationCode: '0000' })
    const id = order(world, sessionId, { referenceNumber: 'VL-9' })
    expect(contractsOf(world, EXAMPLE.julia, 100)).toMatchObject([{ state: 'ORDERED', mobileNumber: null }])
    expect(contractsOf(world, EXAMPLE.julia)).toMatchObject([
      {
        state: 'ACTIVE',
        mobileNumber: expect.stringMatching(/^316\d{8}$/),
        simCardNumber: expect.stringMatching(/^\d{19}$/),
        product: { en: 'Mobile Voice and Data' },
      },
    ])
    expect(ask(world, 'orderPretty', { path: { id } }, DONE)).toMatchObject({
      eSimEmail: 'julia.roberta@companyx.nl',
      recurringCostInCents: 1000 + 275 + 725 + 750,
      oneTimeCostInCents: 1995,
    })
  })

  test('that sends something needs an address: one that is kept, or a new one', () => {
    const { world, sessionId } = ofJulia()
    tick(world, sessionId, 'Mobile Data Only', 'Data bundle 10 GB')
    expect(refused(world, sessionId)).toEqual([400, 'BASKET_INVALID'])
    expect(refused(world, sessionId, { addressId: 1 })).toEqual([404, 'ADDRESS_NOT_FOUND'])
    const [kept] = ask(world, 'addressListCompany')
    const id = order(world, sessionId, { addressId: kept!.id })
    expect(ask(world, 'orderRead', { path: { id } }).deliveryAddress).toMatchObject({ street: kept!.street })
  })

  test('with a phone: the sum, the levy and the line of the phone are in the order', () => {
    const { world, sessionId } = ofJulia()
    const productId = mainProduct(world, sessionId, 'Apple iPhone 16 128 GB Black')
    const productActions = [{ productId, type: 'PUT' as const, amount: 2 }]
    ask(world, 'basketChange', { query: { sessionId }, body: { productActions } })
    const id = order(world, sessionId, { address })
    expect(ask(world, 'orderPretty', { path: { id } })).toMatchObject({
      oneTimeCostInCents: 2 * (78900 + 730),
      items: { hardware: [{ multiplicity: 2, oneTimePriceInCents: 78900, privateCopyingLevyInCents: 730 }] },
      deliveryAddress: { city: 'Venlo' },
    })
    expect(contractsOf(world, EXAMPLE.julia)).toEqual([])
  })

  test('with a number from elsewhere: no address, not on a holiday, not after 90 days', () => {
    const { world, sessionId } = ofJulia()
    tick(world, sessionId, 'Mobile Voice and Data')
    fill(world, sessionId, { porting: 'true', phoneNumber: '31612345678' })
    expect(refused(world, sessionId)).toEqual([400, 'BASKET_INVALID'])
    fill(world, sessionId, { customerNumber: '12345' })
    for (const wishDate of ['2026-12-25T09:00:00Z', '2027-02-21T09:00:00Z']) {
      expect(refused(world, sessionId, { wishDate })).toEqual([400, 'INVALID_WISH_DATE'])
    }
    const id = order(world, sessionId, { wishDate: '2026-12-01T09:00:00Z' })
    expect(ask(world, 'orderPretty', { path: { id } })).toMatchObject({ portingCustomerNumber: '12345' })
    expect(contractsOf(world, EXAMPLE.julia, 10 * DAY)).toMatchObject([
      { state: 'ACTIVE', mobileNumber: '31612345678' },
    ])
  })

  test('that is cancelled in time comes to nothing', () => {
    const { world, sessionId } = ofJulia()
    tick(world, sessionId, 'Mobile Voice and Data')
    const id = order(world, sessionId, { address })
    put(world, 'orderCancel', { path: { id }, query: {} }, 100)
    expect(contractsOf(world, EXAMPLE.julia)).toMatchObject([{ state: 'CLOSED', mobileNumber: null }])
  })
})

test('a contract that was ended comes back with its number', () => {
  const world = aWorld({ size: 0 })
  ask(world, 'contractTerminate', { body: { contractId: EXAMPLE.joshuasContract, referenceNumber: 'VL-END' } })
  const LATER = 60 * DAY
  const query = { status: ['CLOSED'] as never, patterns: ['VL-END'] }
  const [ended] = ask(world, 'serviceRequestList', { query }, LATER).result!
  const body = { accountGroupId: EXAMPLE.joshua, orderId: ended!.id! }
  const sessionId = open(world, body, LATER)
  const basket = ask(world, 'basketRead', { query: { sessionId } }, LATER)
  expect(basket.characteristics).toMatchObject({
    previousPhoneNumber: { value: '31611111111', possibleValues: [{ value: '31611111111' }] },
  })
  order(world, sessionId, { address }, LATER)
  const numbers = contractsOf(world, EXAMPLE.joshua, LATER + DONE).map(({ state, mobileNumber }) => [
    state,
    mobileNumber,
  ])
  expect(numbers).toEqual(
    expect.arrayContaining([
      ['CLOSED', '31611111111'],
      ['ACTIVE', '31611111111'],
    ]),
  )
  expect(refusal(world, 'basketChange', { query: {}, body: { ...body, accountGroupId: EXAMPLE.julia } }).code).toBe(
    'OPERATION_NOT_POSSIBLE',
  )
})

test('fixed and mobile become one, and two again', () => {
  const world = aWorld({ size: 2000 })
  const free = (product: string) =>
    [...world.contracts.values()].find(
      ({ id, ...one }) =>
        one.product === product &&
        one.state === 'ACTIVE' &&
        ask(world, 'contractCan', { query: { contractId: id } }).modify!.enabled,
    )!
  const [fixed, mobile] = [free('fixedLine'), free('voiceAndData')]
  const sessionId = open(world, { fixedContractId: fixed.id, mobileContractId: mobile.id })
  expect(Object.keys(ask(world, 'basketCharacteristics', { query: { sessionId } }))).toEqual([
    'pbxGroup',
    'serviceType',
    'combineType',
  ])
  order(world, sessionId)
  const both = contractsOf(world, mobile.owner).find(({ category }) => category === 'FIXED_MOBILE')!
  expect(both).toMatchObject({ mobileNumber: mobile.mobileNumber, fixedNumber: fixed.fixedNumber, state: 'ACTIVE' })
  expect([fixed.state, mobile.state]).toEqual(['CLOSED', 'CLOSED'])
  ask(world, 'contractSeparate', { body: { contractId: both.id! } }, DONE)
  const apart = contractsOf(world, mobile.owner, 2 * DONE).filter(({ state }) => state === 'ACTIVE')
  expect(apart.map(({ mobileNumber }) => mobileNumber)).toContain(mobile.mobileNumber)
  expect(apart.map(({ fixedNumber }) => fixedNumber)).toContain(fixed.fixedNumber)
  expect(apart.map(({ category }) => category)).not.toContain('FIXED_MOBILE')
})
