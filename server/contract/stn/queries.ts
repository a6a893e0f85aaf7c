import { json, operation } from '../operation.ts'
import { day, filledText, oneOf, required, text } from '../params.ts'
import { echoedSecrets, paging, shaping, simSecrets } from './common.ts'
import { activationPage } from './schemas/activation.ts'
import { SIM_CARD_STATUSES, SIM_CARD_TYPES, simCardPage } from './schemas/simCard.ts'
import { subscriptionPage } from './schemas/subscription.ts'
import { callRecordMonthPage, callRecordPage, stnInvoicePage, usagePage } from './schemas/usage.ts'

/**
 * sTN's seven lists. Parameters in PascalCase are filters with a documented suffix (Advanced Query Parameters): as many
 * as the portal needs. A phone number needs its dash in those, not in the plain `phoneNumber`.
 */

/** SIM cards, in stock and in use. */
export const simCardList = operation({
  id: 'simCardList',
  upstream: 'stn',
  method: 'GET',
  path: '/QuerySimcard',
  permission: 'fleet.read',
  query: {
    simCardNumber: text,
    status: oneOf(...SIM_CARD_STATUSES),
    simCardType: oneOf(...SIM_CARD_TYPES),
    subscriptionId: text,
    phoneNumber: text,
    activatedDateFrom: day,
    activatedDateTo: day,
    StatusIn: text,
    SimCardNumberStartsWith: text,
    SimCardNumberContains: text,
    ...paging,
  },
  answer: json(simCardPage),
  secrets: simSecrets,
})

/**
 * Every change asked for, and how far it is. There is no documented filter for our reference number (we look through
 * what was made since `createdAtFrom`), and none for `INIT`: young ones are followed by `id`.
 */
export const activationList = operation({
  id: 'activationList',
  upstream: 'stn',
  method: 'GET',
  path: '/QueryActivation',
  permission: 'fleet.read',
  query: {
    id: text,
    status: oneOf('BUSY', 'DONE', 'ERROR'),
    /** Open: sTN's list of types is longer than what was seen. */
    activationType: text,
    subscriptionId: text,
    phoneNumber: text,
    createdAtFrom: day,
    createdAtTo: day,
    StatusIn: text,
    PhoneNumberStartsWith: text,
    ...paging,
  },
  answer: json(activationPage),
  secrets: echoedSecrets,
})

/** Running subscriptions. `Id` is the plain equality filter that every field has. */
export const subscriptionList = operation({
  id: 'subscriptionList',
  upstream: 'stn',
  method: 'GET',
  path: '/QuerySubscription',
  permission: 'fleet.read',
  query: {
    phoneNumber: text,
    simCardNumber: text,
    activationDate: day,
    Id: text,
    State: text,
    StateIn: text,
    PhoneNumberStartsWith: text,
    PhoneNumberContains: text,
    SimCardNumberStartsWith: text,
    SimCardNumberContains: text,
    ActivationDateBetween: text,
    ...paging,
    fields: text,
  },
  answer: json(subscriptionPage),
  secrets: simSecrets,
})

/** What each subscription used and what it cost, a month at a time. */
export const usageList = operation({
  id: 'usageList',
  upstream: 'stn',
  method: 'GET',
  path: '/QueryUsageSubscription',
  permission: 'finance.read',
  query: { id: text, customerId: text, phoneNumber: text, simCardNumber: text, ...shaping, ...paging },
  answer: json(usagePage),
})

/** The months for which there are call records; the newest with `orderByDesc=yearMonth&take=1`. */
export const callRecordMonthList = operation({
  id: 'callRecordMonthList',
  upstream: 'stn',
  method: 'GET',
  path: '/QueryCdrMonth',
  permission: 'finance.read',
  query: { yearMonth: text, ...shaping, ...paging },
  answer: json(callRecordMonthPage),
})

/** Calls, messages and data of one month (`2026_11`). */
export const callRecordList = operation({
  id: 'callRecordList',
  upstream: 'stn',
  method: 'GET',
  path: '/QueryCdr',
  permission: 'finance.read',
  query: { yearMonth: required(filledText), id: text, customerId: text, phoneNumber: text, ...shaping, ...paging },
  answer: json(callRecordPage),
})

/** In sTN's menu only; its page was never seen. */
export const stnInvoiceList = operation({
  id: 'stnInvoiceList',
  upstream: 'stn',
  method: 'GET',
  path: '/QueryInvoice',
  permission: 'finance.read',
  query: paging,
  answer: json(stnInvoicePage),
})
