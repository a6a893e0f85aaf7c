import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { sessionQueries } from '../../../data/session.ts'
import { whyCannot } from '../../../domain/availability.ts'
import type { ContractDetails } from '../../../domain/contractDetails.ts'
import { SECRET_CODES } from '../../../domain/secretCode.ts'
import { useContractPageT } from '../../../i18n/contractPage.ts'
import { useT } from '../../../i18n/useT.ts'
import { Why } from '../../../ui/Why.tsx'
import { CodeRow } from './CodeRow.tsx'
import { Section } from '../../../ui/Section.tsx'

/** PIN and PUK: dots, until somebody who may says why and for whom. */
export function Codes({ contract }: { readonly contract: ContractDetails }) {
  const c = useContractPageT()
  const t = useT()
  const whyId = useId()
  const operator = useQuery(sessionQueries.current()).data?.operator
  const cannot = whyCannot('sim.secrets', operator?.permissions ?? [], undefined)
  const roles = new Intl.ListFormat(t('people.locale'), { type: 'disjunction' })
  return (
    <Section title={c('contractPage.codes')}>
      {SECRET_CODES.map((code) => (
        <CodeRow
          key={code}
          code={code}
          contractId={contract.id}
          isThere={contract.codes[code]}
          operator={operator?.username ?? ''}
          whyId={cannot && whyId}
        />
      ))}
      {cannot?.why === 'role' && (
        <Why id={whyId}>
          {c('contractPage.code.role', { roles: roles.format(cannot.roles.map((role) => t(`common.role.${role}`))) })}
        </Why>
      )}
    </Section>
  )
}
