import { json, operation } from '../operation.ts'
import { day, int64, oneOf, text } from '../params.ts'
import { byId, order, page, reference } from './common.ts'
import { operationAvailability } from './schemas/availability.ts'
import { changeBillingPeriodRequest, INVOICE_TYPES, invoicePage } from './schemas/invoice.ts'
import { orderSummary } from './schemas/orderSummary.ts'

/** KPN types the two dates as moments and describes them as `YYYY-MM-DD` (reference 3.12): days are sent. */
export const invoiceList = operation({
  id: 'invoiceList',
  upstream: 'msm',
  method: 'GET',
  path: '/finances/invoices',
  permission: 'finance.read',
  query: {
    debtorId: int64,
    ...page,
    order,
    pattern: text,
    searchFrom: day,
    searchTo: day,
    sortBy: oneOf('NUMBER', 'DEBTOR_NAME', 'TYPE', 'DATE', 'PAY_BEFORE_DATE', 'TOTAL_AMOUNT'),
    type: oneOf(...INVOICE_TYPES),
  },
  answer: json(invoicePage),
})

/** The PDF: raw, or as base64 in a JSON text; the first bytes tell which. */
export const invoiceRead = operation({
  id: 'invoiceRead',
  upstream: 'msm',
  method: 'GET',
  path: '/finances/invoices/{id}',
  permission: 'finance.read',
  params: byId,
  answer: { kind: 'binary' },
})

/** How long KPN keeps billing data, for the whole customer. */
export const billingPeriodChange = operation({
  id: 'billingPeriodChange',
  upstream: 'msm',
  method: 'POST',
  path: '/finances/billing-period',
  permission: 'contract.change',
  body: json(changeBillingPeriodRequest),
  answer: json(orderSummary),
  effect: 'write',
  write: { reference, subject: { kind: 'customer' }, settle: [{ by: 'reference' }] },
})

export const billingPeriodCan = operation({
  id: 'billingPeriodCan',
  upstream: 'msm',
  method: 'GET',
  path: '/finances/billing-period/availability',
  permission: 'finance.read',
  answer: json(operationAvailability),
})
