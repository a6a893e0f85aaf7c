import { useQuery } from '@tanstack/react-query'
import { useId, useMemo, type ComponentProps } from 'react'
import { contractCodes, type ReadCode } from '../../../data/reveal.ts'
import { sessionQueries } from '../../../data/session.ts'
import { useReveal } from '../../../data/useReveal.ts'
import { whyCannot } from '../../../domain/availability.ts'
import type { ContractDetails } from '../../../domain/contractDetails.ts'
import { SECRET_CODES, type SecretCode } from '../../../domain/secretCode.ts'
import { useContractPageT } from '../../../i18n/contractPage.ts'
import { useT } from '../../../i18n/useT.ts'
import { CodeRow } from '../../../ui/codes/CodeRow.tsx'
import { Why } from '../../../ui/Why.tsx'
import { Section } from '../../../ui/Section.tsx'

/** PIN and PUK: dots, until somebody who may says why and for whom. */
export function Codes({ contract }: { readonly contract: ContractDetails }) {
  const c = useContractPageT()
  const t = useT()
  const whyId = useId()
  const read = useMemo(() => contractCodes(contract.id), [contract.id])
  const operator = useQuery(sessionQueries.current()).data?.operator
  const cannot = whyCannot('sim.secrets', operator?.permissions ?? [], undefined)
  const roles = new Intl.ListFormat(t('people.locale'), { type: 'disjunction' })
  return (
    <Section title={c('contractPage.codes')}>
      {SECRET_CODES.map((code) => (
        <OneCode
          key={code}
          code={code}
          read={read}
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

interface OneCodeProps extends Omit<ComponentProps<typeof CodeRow>, 'reveal'> {
  readonly code: SecretCode
  readonly read: ReadCode
}

const OneCode = ({ read, ...props }: OneCodeProps) => <CodeRow {...props} reveal={useReveal(read, props.code)} />
