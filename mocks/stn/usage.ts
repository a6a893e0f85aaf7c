import type { callRecordList, callRecordMonthList, stnInvoiceList, usageList } from '#contract/stn/queries.ts'
import type { Handler } from '../handler.ts'
import { hash } from '../fleet/random.ts'
import { billingMonths, callRecords, type CallRecord } from './calls.ts'
import { choose } from './list.ts'
import { listed } from './reads.ts'
import type { Stn, Subscription } from './state.ts'
import { ID_OF, opaqueId, withDash } from './values.ts'

const PROVIDER = 'KPNMOBIEL'
/** Summaries are kept for so many months, call records for longer. */
const USAGE_MONTHS = 3
const KB = 1024
const EURO = 10_000

const keyOf = ({ phoneNumber }: Subscription) => Number(phoneNumber.slice(3))
const monthKey = (yearMonth: string) => Number(yearMonth.replace('_', ''))

/** Here a customer's id has 17 characters, unlike the code in an activation's `info` (reference 11.13). */
const customerId = (stn: Stn, { customer }: Subscription) =>
  opaqueId(
    stn.seed,
    ID_OF.customer,
    stn.customers.findIndex(({ id }) => id === customer),
  )

interface Whose {
  readonly customerId?: string | undefined
  readonly phoneNumber?: string | undefined
  readonly simCardNumber?: string | undefined
}

/** The subscriptions that a query is about. */
const chosen = (stn: Stn, { customerId: customer, phoneNumber, simCardNumber }: Whose) =>
  [...stn.subscriptions.values()].filter(
    (one) =>
      (!phoneNumber || one.phoneNumber === withDash(phoneNumber)) &&
      (!simCardNumber || one.simCardNumber === simCardNumber) &&
      (!customer || customerId(stn, one) === customer),
  )

const months: Handler<typeof callRecordMonthList> = ({ query, world }) =>
  listed(
    choose(billingMonths(world.stn), query, (yearMonth) => ({ yearMonth, providerGroup: PROVIDER })),
    true,
  )

const showRecord = (yearMonth: string, record: CallRecord) => ({
  id: record.id,
  subscriptionId: record.subscription.id,
  phoneNumber: record.subscription.phoneNumber,
  yearMonth,
  providerGroup: PROVIDER,
  description: record.description,
  rateClass: record.rateClass,
  usageDate: new Date(record.at).toISOString().replace('.000Z', 'Z'),
  volume: record.volume,
  amount: record.amount / EURO,
  destination: record.destination,
  countryCodeOwn: 'NL',
  ...(record.country !== undefined && { countryCodeDestination: record.country }),
})

const records: Handler<typeof callRecordList> = ({ query, world: { stn } }) => {
  const { yearMonth, customerId: customer, phoneNumber, ...rest } = query
  const whose = billingMonths(stn).includes(yearMonth) ? chosen(stn, { customerId: customer, phoneNumber }) : []
  const items = whose.flatMap((one) => callRecords(stn, one, yearMonth))
  return listed(choose(items, rest, (record) => showRecord(yearMonth, record)))
}

const sum = (list: readonly CallRecord[], of: 'volume' | 'amount') => list.reduce((total, one) => total + one[of], 0)

/** One line per rate class. */
const detailsOf = (stn: Stn, list: readonly CallRecord[]) =>
  [...Map.groupBy(list, ({ rateClass }) => rateClass)].map(([invoiceLineCode, lines], index) => {
    const volume = sum(lines, 'volume')
    const salt = hash(0, ...[...invoiceLineCode].map((letter) => letter.charCodeAt(0)))
    return {
      invoiceLineType: '7',
      invoiceLineCode,
      description: lines[0]!.description,
      sortOrder: 1033 + index,
      quantity: lines.length,
      volume,
      volumeStr: volumeWords(lines[0]!, volume),
      amount: sum(lines, 'amount') / EURO,
      refId: 24 + index,
      rateClassId: opaqueId(stn.seed, ID_OF.rate, salt),
    }
  })

function volumeWords({ use }: CallRecord, volume: number): string {
  if (use === 'data') return `${Math.round((volume / KB) * 100) / 100} MB`
  return use === 'sms' ? String(volume) : `${Math.floor(volume / 60)}:${String(volume % 60).padStart(2, '0')}`
}

function showUsage(stn: Stn, subscription: Subscription, yearMonth: string) {
  const list = callRecords(stn, subscription, yearMonth)
  const used = (use: CallRecord['use']) => list.filter((one) => one.use === use)
  return {
    id: opaqueId(stn.seed, ID_OF.usage, keyOf(subscription), monthKey(yearMonth)),
    subscriptionId: subscription.id,
    phoneNumber: subscription.phoneNumber,
    yearMonth,
    customerId: customerId(stn, subscription),
    providerGroup: PROVIDER,
    quantityInBundleHomeVoice: -1,
    usageHomeVoice: Math.round(sum(used('voice'), 'volume') / 6) / 10,
    quantityInBundleHomeData: 12_000,
    usageHomeData: Math.round((sum(used('data'), 'volume') / KB) * 100) / 100,
    quantityInBundleHomeSms: -1,
    usageHomeSms: sum(used('sms'), 'volume'),
    amountPremium: sum(used('premium'), 'amount') / EURO,
    isGroupSim: false,
    amountTotalUsage: sum(list, 'amount') / EURO,
    amountInternationalTotal: sum(used('abroad'), 'amount') / EURO,
    usageDetails: detailsOf(stn, list),
  }
}

const usage: Handler<typeof usageList> = ({ query, world: { stn } }) => {
  const { customerId: customer, simCardNumber, phoneNumber, ...rest } = query
  const recent = billingMonths(stn).slice(0, USAGE_MONTHS)
  const items = chosen(stn, { customerId: customer, simCardNumber, phoneNumber }).flatMap((one) =>
    recent.map((yearMonth) => ({ one, yearMonth })),
  )
  return listed(choose(items, rest, ({ one, yearMonth }) => showUsage(stn, one, yearMonth)))
}

/** Nothing is known of an invoice but that there is a list of them (reference 5): one a month, and its id. */
const invoices: Handler<typeof stnInvoiceList> = ({ query, world: { stn } }) =>
  listed(
    choose(billingMonths(stn), query, (yearMonth) => ({ id: opaqueId(stn.seed, ID_OF.invoice, monthKey(yearMonth)) })),
  )

export const usageHandlers = {
  callRecordMonthList: months,
  callRecordList: records,
  usageList: usage,
  stnInvoiceList: invoices,
}
