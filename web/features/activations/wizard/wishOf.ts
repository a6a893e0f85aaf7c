import type { ActivationChoice } from '../../../domain/activation.ts'
import { momentOf, readWish, type Moment, type Which } from '../../../domain/wishDate.ts'

export interface WishedMoment extends Moment {
  /** Which of the two, of a time that comes twice that night. */
  readonly which: Which | undefined
}

/** The moment that was wished for; undefined: now, or none yet. */
export function wishOf({ when, day, time, which }: ActivationChoice): WishedMoment | undefined {
  if (when !== 'wish') return undefined
  const wish = readWish(day, time)
  const moment = momentOf(wish, which)
  return moment && { ...moment, which: wish.kind === 'twice' ? which : undefined }
}
