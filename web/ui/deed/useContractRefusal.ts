import type { DeedView } from '../../domain/deed.ts'
import { useContractDeedT } from '../../i18n/contractDeeds.ts'
import { upstreamSaid } from '../failureWords.ts'

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
  /** The field was changed: what KPN said is of another value. */
  readonly forget: () => void
}

/** A refusal of a deed with a contract at its field; one that may have gone through all the same is none. */
export function useContractRefusal({ pressed, again }: Pick<DeedView, 'pressed' | 'again'>): ContractRefusal {
  const c = useContractDeedT()
  const isRefused = pressed.at === 'failed' && !pressed.mayHaveGone
  const { code = '' } = isRefused ? upstreamSaid(pressed.failure) : {}
  const field = Object.hasOwn(FIELD, code) ? FIELD[code] : undefined
  return {
    day: field === 'day' ? c('cdeed.day.refused') : undefined,
    email: field === 'email' ? c('cdeed.email.refused') : undefined,
    forget: () => field && again(),
  }
}
