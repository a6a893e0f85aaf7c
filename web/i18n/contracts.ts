import { texts } from './text.ts'
import { useTexts, type TextsOf } from './useTexts.ts'

/** The list of contracts. */
const contracts = texts({
  'contracts.title': { nl: 'Contracten', en: 'Contracts' },
})

export type ContractsT = TextsOf<typeof contracts>

export const useContractsT = (): ContractsT => useTexts(contracts)
