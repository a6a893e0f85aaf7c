import { useId } from 'react'
import type { Role } from '#contract/permissions.ts'
import type { UpstreamName } from '../../domain/deed.ts'
import { SECRET_CODES, type Revealing, type SecretCode } from '../../domain/secretCode.ts'
import { useContractPageT } from '../../i18n/contractPage.ts'
import { useT } from '../../i18n/useT.ts'
import { Why } from '../Why.tsx'
import { CodeRow } from './CodeRow.tsx'

interface CodeListProps {
  readonly reveals: Readonly<Record<SecretCode, Revealing>>
  /** Of which codes upstream has one. */
  readonly there: Readonly<Record<SecretCode, boolean>>
  readonly operator: string
  /** Whose codes they are; KPN's unless told. */
  readonly upstream?: UpstreamName
  /** Who may, when this operator may not. */
  readonly onlyFor: readonly Role[] | undefined
}

/** PIN and PUK: dots, until somebody who may says why and for whom. */
export function CodeList({ reveals, there, operator, onlyFor, upstream = 'KPN' }: CodeListProps) {
  const c = useContractPageT()
  const t = useT()
  const whyId = useId()
  const roles = new Intl.ListFormat(t('people.locale'), { type: 'disjunction' })
  return (
    <>
      {SECRET_CODES.map((code) => (
        <CodeRow
          key={code}
          code={code}
          reveal={reveals[code]}
          isThere={there[code]}
          operator={operator}
          upstream={upstream}
          whyId={onlyFor && whyId}
        />
      ))}
      {onlyFor && (
        <Why id={whyId}>
          {c('contractPage.code.role', { roles: roles.format(onlyFor.map((role) => t(`common.role.${role}`))) })}
        </Why>
      )}
    </>
  )
}
