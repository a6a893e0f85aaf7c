import * as z from 'zod/mini'
import { id, wire } from '../../wire.ts'
import { filled, upTo } from '../common.ts'

/** Where goods are sent. A house number has no separate suffix. */
export const deliveryAddress = wire({
  id,
  addressName: z.string(),
  companyName: z.string(),
  attention: z.string(),
  street: z.string(),
  houseNumber: z.string(),
  floor: z.string(),
  room: z.string(),
  location: z.string(),
  postalCode: z.string(),
  city: z.string(),
  country: z.string(),
})
export const deliveryAddressList = z.array(deliveryAddress)

/** Limits are KPN's; only the Netherlands, only `1234AB` (reference 3.10). */
export const deliveryAddressRequest = z.strictObject({
  addressName: z.optional(upTo(255)),
  companyName: filled(35),
  attention: z.optional(upTo(35)),
  street: filled(24),
  houseNumber: filled(5),
  floor: z.optional(upTo(21)),
  room: z.optional(upTo(20)),
  location: z.optional(upTo(21)),
  postalCode: z.string().check(z.regex(/^\d{4}[A-Z]{2}$/)),
  city: filled(30),
  country: z.literal('NL'),
})
