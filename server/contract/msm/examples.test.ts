import { describe, expect, expectTypeOf, it } from 'vitest'
import type { Cents } from '../money.ts'
import type { AnswerOf, WireAnswerOf } from '../operation.ts'
import { msmRows } from './table.ts'

/** KPN's own examples ("Change user data", "Change Subscriber contract", "Order products"), field for field. */
const people = {
  result: [
    {
      id: 1234567,
      firstName: 'Julia',
      prefix: '',
      lastName: 'Roberta',
      path: [
        { id: 2345678, name: 'COMPANY X', type: 'CUSTOMER', email: null },
        { id: 3456789, name: 'COMPANY X BV', type: 'DEBTOR', email: null },
      ],
      contracts: { firstPhoneNumber: null, amount: 0 },
      fixedNumber: null,
      employeeNumber: 'CRAWLER8000',
      user: false,
      gripUser: false,
    },
    {
      id: 1234568,
      firstName: 'Joshua',
      prefix: '',
      lastName: 'Martino',
      path: [
        { id: 2345678, name: 'COMPANY X', type: 'CUSTOMER', email: null },
        { id: 3456789, name: 'COMPANY X BV', type: 'DEBTOR', email: null },
        { id: 4567890, name: '123', type: 'COST_CENTER', email: null },
      ],
      contracts: { firstPhoneNumber: '31611111111', amount: 1 },
      fixedNumber: null,
      employeeNumber: 'CRAWLER9000',
      user: false,
      gripUser: false,
    },
  ],
  total: 2,
}

const joshua = {
  path: [
    { id: 2345678, name: 'COMPANY X', type: 'CUSTOMER', email: null },
    { id: 3456789, name: 'COMPANY X BV', type: 'DEBTOR', email: null },
    { id: 4567890, name: '123', type: 'COST_CENTER', email: null },
  ],
  id: 1234568,
  location: ['Company X', 'Company X BV', '123', 'Martino, Joshua'],
  firstName: 'Joshua',
  surnamePrefix: '',
  surname: 'Martino',
  email: 'joshua.martino@companyx.nl',
  vip: false,
  employeeNumber: 'CRAWLER9000',
  gender: 'MALE',
  preferredLanguage: 'NL',
  comments: 'CRAWLER9000',
  mobileNumber: '',
  fixedNumber: null,
  user: false,
  gripUser: false,
}

const change = {
  referenceNumber: '1234568',
  subscriber: {
    firstName: 'Joshua',
    surnamePrefix: 'di',
    surname: 'Martino',
    email: 'joshua.di.martino@companyx.nl',
    employeeNumber: 'CRAWLER9000',
    gender: 'MALE',
    preferredLanguage: 'NL',
    comments: 'CRAWLER9000',
  },
}

const accepted = {
  contextName: 'Martino, Joshua',
  operation: 'changeUserData',
  status: 'Initialized',
  referenceNumber: '1234568 [FSR9]',
  id: 7654321,
  creationDate: '2022-02-25T11:01:03.100+00:00',
}

const contracts = {
  result: [
    {
      id: 9876543,
      firstName: 'Maxim',
      namePrefix: 'van',
      lastName: 'Aanholt',
      mobileNumber: '31680000000',
      fixedNumber: null,
      product: { en: 'Mobile Voice and Data', nl: 'Mobiel Bellen en Internet' },
      productCategory: 'Network Services',
      state: 'ACTIVE',
      simCardNumber: '1234567890123456789',
      extension: null,
      sipAccount: null,
      imei: null,
      category: 'MOBILE',
    },
  ],
  total: 1,
}

const items = {
  id: 2419028783,
  citemBsId: 202293970,
  contractId: 1623106407,
  productBsId: 3098,
  tariffPlanVariantBsId: 60972,
  name: { en: 'Mobile Voice and Data', nl: 'Mobiel Bellen en Internet' },
  children: [
    {
      id: 2419028773,
      citemBsId: 202293984,
      contractId: 1623106407,
      productBsId: 1555,
      tariffPlanVariantBsId: 60972,
      name: { en: 'Data Roaming EU', nl: 'Data Roaming EU' },
      children: [],
    },
    {
      id: 2419028781,
      citemBsId: 202293972,
      contractId: 1623106407,
      productBsId: 4394,
      tariffPlanVariantBsId: 60972,
      name: { en: 'Data Usage Notification', nl: 'Dataverbruik Melding' },
      children: [
        {
          id: 2419512359,
          citemBsId: 202341166,
          contractId: 1623106407,
          productBsId: 4399,
          tariffPlanVariantBsId: 60972,
          name: { en: 'Data Usage Notification 5000 MB', nl: 'Dataverbruik Melding 5000 MB' },
          children: [],
        },
      ],
    },
  ],
}

const opened = { sessionId: '334caa-1122-3344-5566-aabb34567' }

const basket = {
  productTree: [
    {
      id: 'TreeNode_12345_1234567890',
      name: { en: 'Mobile Voice and Data', nl: 'Mobiel Bellen en Internet' },
      selected: true,
      disabled: true,
      visible: true,
      contracted: true,
      amount: 1,
      canOrderMoreThanOne: false,
      childrenSelectionStrategy: 'SELECT_MANY',
      error: null,
      children: [
        {
          id: 'TreeNode_12345_1234567891',
          name: { en: 'Sim Only Voice and Data', nl: 'Sim Only Bellen en Internet' },
          selected: true,
          disabled: true,
          visible: true,
          contracted: true,
          amount: 1,
          canOrderMoreThanOne: false,
          childrenSelectionStrategy: 'NONE',
          error: null,
          children: [],
          price: {
            oneTime: { activationFeeInCents: 0, hardwareFeeInCents: 0, privateCopyingLevyInCents: 0 },
            recurring: { monthlyFeeInCents: 1000 },
          },
        },
        {
          id: 'TreeNode_213112_1646139052421',
          name: { en: 'VoiceMail', nl: 'VoiceMail' },
          selected: true,
          disabled: false,
          visible: true,
          contracted: true,
          amount: 1,
          canOrderMoreThanOne: false,
          childrenSelectionStrategy: 'NONE',
          error: null,
          children: [],
          price: {
            oneTime: { activationFeeInCents: 0, hardwareFeeInCents: 0, privateCopyingLevyInCents: 0 },
            recurring: { monthlyFeeInCents: 0 },
          },
        },
      ],
      price: {
        oneTime: { activationFeeInCents: 0, hardwareFeeInCents: 0, privateCopyingLevyInCents: 0 },
        recurring: { monthlyFeeInCents: 0 },
      },
    },
  ],
  characteristics: {},
  oldPrice: {
    oneTime: { activationFeeInCents: 0, hardwareFeeInCents: 0, privateCopyingLevyInCents: 0 },
    recurring: { monthlyFeeInCents: 2000 },
  },
  totalPrice: {
    oneTime: { activationFeeInCents: 0, hardwareFeeInCents: 0, privateCopyingLevyInCents: 0 },
    recurring: { monthlyFeeInCents: 2000 },
  },
}

const roots = {
  result: [
    {
      path: [{ id: 4567890, name: 'COMPANY X', type: 'CUSTOMER', email: null }],
      id: 5678901,
      name: 'Company X BV',
      type: 'DEBTOR',
      email: null,
    },
  ],
  total: 1,
}

const mainProducts = {
  result: [{ bsId: 0, name: 'string', oneTimePriceInCents: 0, privateCopyingLevyInCents: 0 }],
  total: 0,
}

const EXAMPLES = [
  ['subscriberList', people],
  ['subscriberRead', joshua],
  ['subscriberUpdate', accepted],
  ['contractList', contracts],
  ['contractItems', items],
  ['basketChange', opened],
  ['basketRead', basket],
  ['hierarchyChildren', roots],
  ['basketMainProducts', mainProducts],
] as const

describe('KPN’s own example answers', () => {
  it.each(EXAMPLES)('of %s come through as they are', (id, example) => {
    expect(msmRows[id].answer.schema.parse(example)).toEqual(example)
  })

  it('come through with what KPN may add one day', () => {
    const people2030 = {
      ...people,
      facets: { debtors: 2 },
      result: [{ ...people.result[1], nickname: 'Josh', path: [{ id: 1, type: 'SPACE_STATION', orbit: [1, null] }] }],
    }
    expect(msmRows.subscriberList.answer.schema.parse(people2030)).toEqual(people2030)
    const joshua2030 = { ...joshua, gender: 'UNSTATED', preferredLanguage: 'FY', location: null, path: null }
    expect(msmRows.subscriberRead.answer.schema.parse(joshua2030)).toEqual(joshua2030)
    const accepted2030 = { ...accepted, status: 'Pondering' }
    expect(msmRows.subscriberUpdate.answer.schema.parse(accepted2030)).toEqual(accepted2030)
  })

  it('are refused where they break even that, with the name of the field', () => {
    const broken = { ...basket, totalPrice: { recurring: { monthlyFeeInCents: '2000' } } }
    const { error } = msmRows.basketRead.answer.schema.safeParse(broken)
    expect(error?.issues.map((issue) => issue.path.join('.'))).toEqual(['totalPrice.recurring.monthlyFeeInCents'])
  })
})

describe('KPN’s own example request', () => {
  it('is taken once it says whether the person is a VIP, which a PUT would reset', () => {
    const subscriber = { ...change.subscriber, vip: false }
    const { schema } = msmRows.subscriberUpdate.body
    expect(schema.safeParse(change).success).toBe(false)
    expect(schema.parse({ ...change, subscriber })).toEqual({ ...change, subscriber })
  })
})

describe('types', () => {
  it('reach down a product tree, with amounts of their own type', () => {
    const tree = msmRows.basketRead.answer.schema.parse(basket).productTree
    const fee = tree?.[0]?.children?.[0]?.price?.recurring?.monthlyFeeInCents
    expect(fee).toBe(1000)
    expectTypeOf(fee).toEqualTypeOf<Cents | null | undefined>()
    type Items = AnswerOf<typeof msmRows.contractItems>
    expectTypeOf<NonNullable<NonNullable<Items['children']>[number]['children']>[number]['id']>().toEqualTypeOf<
      number | null | undefined
    >()
  })

  it('take bare numbers on the wire, where the sandbox writes them', () => {
    const wire: WireAnswerOf<typeof msmRows.contractTerminationFee> = { terminationFeeInCents: 1250 }
    expect(msmRows.contractTerminationFee.answer.schema.parse(wire)).toEqual(wire)
  })
})
