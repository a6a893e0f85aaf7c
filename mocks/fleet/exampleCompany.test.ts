import { expect, test } from 'vitest'
import { ask, aWorld } from '../testing/ask.ts'

const CUSTOMER = { id: 2345678, name: 'COMPANY X', type: 'CUSTOMER', email: null }
const DEBTOR = { id: 3456789, name: 'COMPANY X BV', type: 'DEBTOR', email: null }
const COST_CENTRE = { id: 4567890, name: '123', type: 'COST_CENTER', email: null }

const find = (employeeNumber: string) =>
  ask(aWorld(), 'subscriberList', { query: { filters: `EMPLOYEE_NUMBER: "${employeeNumber}"` } })

test("KPN's list shows Julia without a contract", () => {
  expect(find('CRAWLER8000')).toStrictEqual({
    result: [
      {
        id: 1234567,
        firstName: 'Julia',
        prefix: '',
        lastName: 'Roberta',
        path: [CUSTOMER, DEBTOR],
        contracts: { firstPhoneNumber: null, amount: 0 },
        fixedNumber: null,
        employeeNumber: 'CRAWLER8000',
        user: false,
        gripUser: false,
      },
    ],
    total: 1,
  })
})

test("KPN's list shows Joshua with his number", () => {
  expect(find('CRAWLER9000').result).toStrictEqual([
    {
      id: 1234568,
      firstName: 'Joshua',
      prefix: '',
      lastName: 'Martino',
      path: [CUSTOMER, DEBTOR, COST_CENTRE],
      contracts: { firstPhoneNumber: '31611111111', amount: 1 },
      fixedNumber: null,
      employeeNumber: 'CRAWLER9000',
      user: false,
      gripUser: false,
    },
  ])
})

test('Joshua in full', () => {
  expect(ask(aWorld(), 'subscriberRead', { path: { id: 1234568 } })).toStrictEqual({
    path: [CUSTOMER, DEBTOR, COST_CENTRE],
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
  })
})

test('the contract of Maxim van Aanholt', () => {
  const found = ask(aWorld(), 'contractList', { query: { filters: 'LASTNAME: "Aanholt"' } })
  expect(found).toStrictEqual({
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
  })
})

test('its items, whose contractId is another number', () => {
  const inside = { contractId: 1623106407, tariffPlanVariantBsId: 60972 }
  expect(ask(aWorld(), 'contractItems', { path: { id: 9876543 } })).toStrictEqual({
    id: 2419028783,
    citemBsId: 202293970,
    ...inside,
    productBsId: 3098,
    name: { en: 'Mobile Voice and Data', nl: 'Mobiel Bellen en Internet' },
    children: [
      {
        id: 2419028773,
        citemBsId: 202293984,
        ...inside,
        productBsId: 1555,
        name: { en: 'Data Roaming EU', nl: 'Data Roaming EU' },
        children: [],
      },
      {
        id: 2419028781,
        citemBsId: 202293972,
        ...inside,
        productBsId: 4394,
        name: { en: 'Data Usage Notification', nl: 'Dataverbruik Melding' },
        children: [
          {
            id: 2419512359,
            citemBsId: 202341166,
            ...inside,
            productBsId: 4399,
            name: { en: 'Data Usage Notification 5000 MB', nl: 'Dataverbruik Melding 5000 MB' },
            children: [],
          },
        ],
      },
    ],
  })
})
