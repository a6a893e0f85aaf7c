import * as z from 'zod/mini'
import { cents } from '../../money.ts'
import { id, openEnum, paged, wire } from '../../wire.ts'
import { referenceNumber } from '../common.ts'

export const INVOICE_TYPES = [
  'CREDIT_NOTE',
  'HARDWARE_ADJUSTMENT',
  'HARDWARE_INVOICE',
  'HARDWARE_INVOICE_ADJUSTMENT',
  'SERVICE_ADJUSTMENT',
  'SERVICE_INVOICE',
  'SERVICE_INVOICE_ADJUSTMENT',
] as const

/** The head of an invoice; its lines are in the PDF alone. */
export const invoicePage = paged(
  wire({
    id,
    number: z.string(),
    type: openEnum(...INVOICE_TYPES),
    debtorName: z.string(),
    date: z.string(),
    payBeforeDate: z.string(),
    totalAmountToPayInCents: cents,
  }),
)

/** Months for which KPN keeps billing data. */
export const changeBillingPeriodRequest = z.strictObject({ period: z.enum(['6', '25']), referenceNumber })
