import * as z from 'zod/mini'
import { wire } from '../../wire.ts'

/**
 * sTN's list: an envelope, or the bare array that QuerySimcard's page and the Quick Start show. Both come out as the
 * envelope with its `results`. `total` is documented as not always right: page on until a page is not full.
 * @__NO_SIDE_EFFECTS__
 */
export const listOf = <T extends z.ZodMiniType>(item: T) =>
  z.pipe(
    z.union([
      z.array(item),
      wire({
        offset: z.int(),
        total: z.int(),
        results: z.array(item),
        meta: z.record(z.string(), z.unknown()),
      }),
    ]),
    z.transform((list) =>
      Array.isArray(list) ? { results: list } : { ...list, results: (list.results ?? []) as z.output<T>[] },
    ),
  )
