import * as z from 'zod/mini'
import { id, wire } from '../../wire.ts'
import { summaryStatus } from './status.ts'

/** The answer of every one-shot order and subscriber write: accepted, not yet done. */
export const orderSummary = wire({
  contextName: z.string(),
  creationDate: z.string(),
  id,
  operation: z.string(),
  referenceNumber: z.string(),
  status: summaryStatus,
})

/** The only answer of an ordered basket. */
export const orderConfirmation = wire({ orderId: id })
