import { useDeedT } from '../../../i18n/deed.ts'
import { useT } from '../../../i18n/useT.ts'
import { deedFailure } from '../../../ui/deed/kpnWords.ts'
import { useOrderCodes } from './useOrderCodes.ts'

/** Why an order was refused, in sentences; none when it was not. */
export function useFailureWords(failure: unknown): readonly string[] {
  const t = useT()
  const d = useDeedT()
  const codes = useOrderCodes()
  return failure === undefined ? [] : deedFailure(t, d, failure, codes)
}
