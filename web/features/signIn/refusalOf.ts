import { ApiError } from '../../data/errors.ts'

/** Why somebody did not get in. `lockedFor` in seconds. */
export interface Refusal {
  readonly is: 'none' | 'wrong' | 'locked' | 'failed'
  readonly attemptsLeft?: number | undefined
  readonly lockedFor?: number
}

/** Shortest wait that is worth saying, for a lock that names none; seconds. */
const SOME_TIME = 60

/** Reads what signing in ended in; everything but a wrong password and a lock is a failure of its own. */
export function refusalOf(failure: unknown): Refusal {
  if (!failure) return { is: 'none' }
  if (!(failure instanceof ApiError)) return { is: 'failed' }
  const { attemptsLeft, retryAfter } = failure.problem
  if (failure.code === 'sign_in_refused') return { is: 'wrong', attemptsLeft }
  if (failure.code === 'sign_in_locked') return { is: 'locked', lockedFor: retryAfter ?? SOME_TIME }
  return { is: 'failed' }
}
