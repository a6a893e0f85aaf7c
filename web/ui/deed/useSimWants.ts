import type { SimChoosing } from '../../domain/simChoice.ts'
import { useContractDeedT } from '../../i18n/contractDeeds.ts'
import { useCardRefusal } from './useCardRefusal.ts'

/** What still stands between the form and its press; a check digit that is wrong does not, nor a check that failed. */
export function useSimWants({ faults, check }: SimChoosing): string | undefined {
  const c = useContractDeedT()
  const refusal = useCardRefusal(check?.refusal)
  if (faults.card) return c(`cdeed.card.${faults.card}`)
  if (refusal !== undefined) return c('cdeed.card.refused', { reason: refusal })
  if (faults.email) return c(`cdeed.email.${faults.email}`)
  if (faults.code) return c(`cdeed.code.${faults.code}`)
  return faults.day && c('cdeed.day.past')
}
