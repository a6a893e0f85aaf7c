import type { ActivationChoice } from '../../../domain/activation.ts'
import { momentOf, readWish, type Moment } from '../../../domain/wishDate.ts'

/** The moment that was wished for; undefined: now, or none yet. */
export const wishOf = ({ when, day, time, which }: ActivationChoice): Moment | undefined =>
  when === 'wish' ? momentOf(readWish(day, time), which) : undefined
