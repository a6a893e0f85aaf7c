import type { DeedView } from '../../domain/deed.ts'
import { useContractDeedT } from '../../i18n/contractDeeds.ts'
import { upstreamSaid } from '../failureWords.ts'
import { useStillRefused } from './useStillRefused.ts'

/** KPN's codes that are about one field. */
const FIELD: Readonly<Record<string, 'day' | 'email'>> = {
  INVALID_WISH_DATE: 'day',
  WISH_DATE_NOT_SUPPORTED: 'day',
  INVALID_EMAIL: 'email',
}

/** What KPN did not take, in words for the field that it stands in. */
export interface ContractRefusal {
  readonly day: string | undefined
  readonly email: string | undefined
}

/**
 * A refusal of a deed with a contract at its field, until that holds another value than `values` had at the press; one
 * that may have gone through all the same is none.
 */
export function useContractRefusal(
  run: Pick<DeedView, 'pressed' | 'again'>,
  values: Readonly<{ day: string; email?: string | undefined }>,
): ContractRefusal {
  const c = useContractDeedT()
  const { pressed } = run
  const isRefused = pressed.at === 'failed' && !pressed.mayHaveGone
  const { code = '' } = isRefused ? upstreamSaid(pressed.failure) : {}
  const field = Object.hasOwn(FIELD, code) ? FIELD[code] : undefined
  const still = useStillRefused(run, values, field ? [field] : [])
  return {
    day: still.has('day') ? c('cdeed.day.refused') : undefined,
    email: still.has('email') ? c('cdeed.email.refused') : undefined,
  }
}
