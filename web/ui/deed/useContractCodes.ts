import { useMemo } from 'react'
import { useContractDeedT } from '../../i18n/contractDeeds.ts'

const CODES = [
  'FORBIDDEN_PARENT_FOR_PRODUCT',
  'FIXED_NUMBER_CANNOT_BE_MOVED_TO_THIS_VGROUP',
  'CONTRACT_NOT_FOUND',
  'INVALID_EMAIL',
  // KPN documents that its check refuses cards, not in which words (reference 6.1)
  'SIM_CARD_NOT_FOUND',
  'SIM_CARD_ALREADY_USED',
  'SIM_CARD_NOT_CHANGED',
  'SIM_CARD_LENGTH_NOT_VALID',
] as const

/** Words for the codes that only deeds with a contract meet (reference 3.2). */
export function useContractCodes(): Readonly<Record<string, string>> {
  const c = useContractDeedT()
  return useMemo(() => Object.fromEntries(CODES.map((code) => [code, c(`cdeed.kpn.${code}`)])), [c])
}
