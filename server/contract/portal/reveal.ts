import * as z from 'zod/mini'
import { json, operation } from '../operation.ts'

/** One secret field of one answer, with a reason; ledgered first, never stored, limited per operator. */
export const secretReveal = operation({
  id: 'secretReveal',
  upstream: 'portal',
  method: 'POST',
  path: '/api/reveal',
  permission: 'sim.secrets',
  body: json(
    z.strictObject({
      row: z.string(),
      path: z.record(z.string(), z.union([z.string(), z.number()])),
      /** Where the value stands in the answer, e.g. `puk` or `results.0.puk`. */
      field: z.string().check(z.maxLength(200)),
      reason: z.string().check(z.minLength(3), z.maxLength(500)),
    }),
  ),
  answer: json(z.object({ value: z.nullable(z.string()), commandId: z.string() })),
})
