import { ApiError } from '../../../data/errors.ts'
import { useDeedT } from '../../../i18n/deed.ts'
import { kpnReason } from '../../../ui/deed/kpnWords.ts'
import { useContractCodes } from '../../../ui/deed/useContractCodes.ts'

/** Why KPN does not take a card, in words; undefined when it could not be asked, which is no refusal. */
export function useCardRefusal(failure: unknown): string | undefined {
  const d = useDeedT()
  const codes = useContractCodes()
  if (!(failure instanceof ApiError) || failure.code !== 'upstream_refused') return undefined
  const { upstreamCode, message } = failure.problem
  const words = kpnReason(d, upstreamCode, codes)
  return words === upstreamCode && message ? message : words
}
