import * as z from 'zod/mini'
import { cents } from '#contract/money.ts'
import { isSecretAct, type BasketAct, type BasketWay, type Prices } from './basket.ts'
import type { BasketForm } from './basketState.ts'

/** What is remembered of a basket between two sittings. */
export interface BasketMemory {
  readonly acts: readonly BasketAct[]
  /** KPN's totals when it was kept; `null`: not known. */
  readonly seen: Prices | null
  readonly form: BasketForm
}

/** What tells one basket of an operator from another: the same way in is the same basket. Also its draft's id. */
export const basketKey = ({ kind, ...ids }: BasketWay): string => ['basket', kind, ...Object.values(ids)].join('-')

const path = z.array(z.string())
const amount = z.int().check(z.minimum(1), z.maximum(100))
const act = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('put'), path, amount }),
  z.object({ kind: z.literal('remove'), path }),
  z.object({ kind: z.literal('main'), name: z.string(), amount }),
  z.object({ kind: z.literal('answer'), name: z.string(), value: z.string() }),
  z.object({ kind: z.literal('sim'), simCardNumber: z.string() }),
  z.object({ kind: z.literal('apply'), templateId: z.string(), name: z.string() }),
])
const price = z.nullable(cents)
const data = z.object({
  version: z.literal(1),
  acts: z.array(act),
  seen: z.nullable(z.object({ monthly: price, activation: price, hardware: price, levy: price })),
  form: z.record(z.string(), z.string()),
})

/** A basket as a draft keeps it: names instead of ids, which end with the session, and no secret. */
export function draftOf({ acts, seen, form }: BasketMemory): z.input<typeof data> {
  const kept = acts.filter((one) => !isSecretAct(one))
  // what a draft does not know, the ids, is left out by its schema
  return { version: 1, acts: kept.map((one) => act.parse(one)), seen, form }
}

/** A basket out of a draft; `undefined`: it is not one that this version understands. Acts have no ids yet. */
export function memoryOf(draft: unknown): BasketMemory | undefined {
  const read = data.safeParse(draft)
  if (!read.success) return undefined
  const { acts, seen, form } = read.data
  return { seen, form, acts: acts.map((one) => Object.assign({ id: '' }, one)) }
}
