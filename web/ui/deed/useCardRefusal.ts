import type { CardCheck } from '../../domain/simChoice.ts'
import { useDeedT } from '../../i18n/deed.ts'
import { kpnReason } from './kpnWords.ts'
import { useContractCodes } from './useContractCodes.ts'

/** Why KPN does not take a card, in words; in KPN's own where we have none for its code. */
export function useCardRefusal(refusal: CardCheck['refusal']): string | undefined {
  const d = useDeedT()
  const codes = useContractCodes()
  if (!refusal) return undefined
  const { code, text } = refusal
  const words = kpnReason(d, code, codes)
  return words === code && text ? text : words
}
