import { useMemo } from 'react'
import { contractCodes } from '../../../data/reveal.ts'
import { useCodes } from '../../../data/useCodes.ts'
import type { ContractDetails } from '../../../domain/contractDetails.ts'
import { useContractPageT } from '../../../i18n/contractPage.ts'
import { CodeList } from '../../../ui/codes/CodeList.tsx'
import { Section } from '../../../ui/Section.tsx'

/** The codes of the card of a contract. */
export function Codes({ contract }: { readonly contract: ContractDetails }) {
  const c = useContractPageT()
  const read = useMemo(() => contractCodes(contract.id), [contract.id])
  return (
    <Section title={c('contractPage.codes')}>
      <CodeList there={contract.codes} {...useCodes(read)} />
    </Section>
  )
}
