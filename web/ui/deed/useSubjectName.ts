import { showPhone } from '#contract/phone.ts'
import type { ContractSubject } from '../../domain/contractSubject.ts'
import { useContractDeedT } from '../../i18n/contractDeeds.ts'

/** The contract as a title or a button names it: its number, or that of the contract when it has none. */
export function useSubjectName({ number, id }: Pick<ContractSubject, 'number' | 'id'>): string {
  const c = useContractDeedT()
  return number === null ? c('cdeed.nameless', { id: String(id) }) : showPhone(number)
}
