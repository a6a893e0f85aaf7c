import type { Characteristic } from '../../../domain/basket.ts'
import type { LeftOutAct } from '../../../domain/basketState.ts'

/** One question of KPN's and what became of its answer so far. */
export interface AnswerProps {
  readonly question: Characteristic
  /** Given, and KPN has not said anything to it yet. */
  readonly pending: string | undefined
  /** The last answer that KPN did not take. */
  readonly leftOut: LeftOutAct | undefined
  /** Why KPN refused the whole order because of it, in words. */
  readonly refusal: string | undefined
  readonly onAnswer: (value: string) => void
}
