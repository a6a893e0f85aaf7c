import * as z from 'zod/mini'
import { tenThousandths } from '../../money.ts'
import { wire } from '../../wire.ts'
import { listOf } from './list.ts'

/** One line of a usage summary. For data `volume` is in kB of 1024 bytes; other units are not stated. */
const usageDetail = wire({
  invoiceLineType: z.string(),
  invoiceLineCode: z.string(),
  /** Dutch. */
  description: z.string(),
  sortOrder: z.number(),
  quantity: z.number(),
  volume: z.number(),
  volumeStr: z.string(),
  amount: tenThousandths,
  refId: z.number(),
  rateClassId: z.string(),
})

/** Usage of one subscription in one month. A bundle of -1 seems to mean unlimited; data is in MB. */
const usage = wire({
  id: z.string(),
  subscriptionId: z.string(),
  phoneNumber: z.string(),
  customerId: z.string(),
  /** `2026_11`. */
  yearMonth: z.string(),
  providerGroup: z.string(),
  quantityInBundleHomeVoice: z.number(),
  quantityInBundleHomeData: z.number(),
  quantityInBundleHomeSms: z.number(),
  usageHomeVoice: z.number(),
  usageHomeData: z.number(),
  usageHomeSms: z.number(),
  amountPremium: tenThousandths,
  amountTotalUsage: tenThousandths,
  amountInternationalTotal: tenThousandths,
  isGroupSim: z.boolean(),
  usageDetails: z.array(usageDetail),
})
export const usagePage = listOf(usage)

export const callRecordMonthPage = listOf(wire({ yearMonth: z.string(), providerGroup: z.string() }))

/** One call, message or data session. `yearMonth` is the month it is billed in, often the one after it. */
const callRecord = wire({
  id: z.string(),
  subscriptionId: z.string(),
  phoneNumber: z.string(),
  yearMonth: z.string(),
  providerGroup: z.string(),
  /** Dutch. */
  description: z.string(),
  rateClass: z.string(),
  /** UTC. */
  usageDate: z.string(),
  volume: z.number(),
  amount: tenThousandths,
  /** `316…` digits or a label such as `000INTERNET`. */
  destination: z.string(),
  countryCodeOwn: z.string(),
  countryCodeDestination: z.string(),
})
export const callRecordPage = listOf(callRecord)

/** Nothing is known of QueryInvoice beyond its name: rows pass as they come. */
export const stnInvoicePage = listOf(wire({ id: z.string() }))
