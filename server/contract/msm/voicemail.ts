import { json, operation } from '../operation.ts'
import { dateTime, oneOf, required, text } from '../params.ts'
import { REFERENCE_LENGTH } from '../referenceNumber.ts'
import { operationAvailability } from './schemas/availability.ts'
import { orderSummary } from './schemas/orderSummary.ts'

export const voicemailCan = operation({
  id: 'voicemailCan',
  upstream: 'msm',
  method: 'GET',
  path: '/contracting/bvm/availability',
  permission: 'fleet.read',
  answer: json(operationAvailability),
})

/** Business voicemail for the numbers in a CSV file of at most 128 KB and 2,000 rows (reference 3.13). */
export const voicemailOrder = operation({
  id: 'voicemailOrder',
  upstream: 'msm',
  method: 'POST',
  path: '/contracting/bvm/order',
  permission: 'contract.change',
  query: {
    companyName: required(text),
    companyNamePronunciation: required(text),
    customerReferenceNumber: text,
    voiceLanguage: required(oneOf('EN', 'NL')),
    voiceMailMessage: required(text),
    wishDate: dateTime,
  },
  body: { kind: 'multipart', file: 'subscriptionsFile', maxBytes: 128 * 1024 },
  answer: json(orderSummary),
  effect: 'write',
  write: {
    reference: { at: 'query.customerReferenceNumber', max: REFERENCE_LENGTH },
    subject: { kind: 'customer' },
    settle: [{ by: 'reference' }],
  },
})
