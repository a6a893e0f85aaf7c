import * as z from 'zod/mini'
import { cents } from '../../money.ts'
import { id, wire } from '../../wire.ts'

/** A product as devices and templates name it. */
export const product = wire({
  bsId: id,
  name: z.string(),
  oneTimePriceInCents: cents,
  privateCopyingLevyInCents: cents,
})
