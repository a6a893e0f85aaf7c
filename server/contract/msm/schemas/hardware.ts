import * as z from 'zod/mini'
import { wire } from '../../wire.ts'
import { filled, ids, referenceNumber, upTo } from '../common.ts'
import { contractItem } from './contractItem.ts'
import { product } from './product.ts'

/** A device that an order delivered. `apple` and `samsung` say which enrolment applies. */
export const hardwareList = z.array(
  wire({
    contractItem,
    product,
    imei: z.string(),
    serialNumber: z.string(),
    apple: z.boolean(),
    samsung: z.boolean(),
    returned: z.boolean(),
  }),
)

/** `hardwareToReturn`: ids of contract items, from the order's hardware. */
export const returnHardwareRequest = z.strictObject({
  orderId: z.int(),
  hardwareToReturn: ids(),
  reason: z.enum(['WRONG_DELIVERY', 'DEFECTIVE_ON_ARRIVAL', 'OTHER']),
  email: filled(255),
  remarks: z.optional(upTo(4000)),
  referenceNumber,
})
