import { useQuery } from '@tanstack/react-query'
import { useId, useMemo } from 'react'
import { showIccid } from '#contract/iccid.ts'
import { lineCodes, type ReadCode } from '../../data/reveal.ts'
import { sessionQueries } from '../../data/session.ts'
import { useReveal } from '../../data/useReveal.ts'
import { whyCannot } from '../../domain/availability.ts'
import type { Line } from '../../domain/line.ts'
import { SECRET_CODES, type SecretCode } from '../../domain/secretCode.ts'
import { useLinesT } from '../../i18n/lines.ts'
import { useContractPageT } from '../../i18n/contractPage.ts'
import { formatDate } from '../../lib/format.ts'
import { CodeRow } from '../../ui/codes/CodeRow.tsx'
import { Why } from '../../ui/Why.tsx'
import { LineRoom } from './LineRoom.tsx'
import { environmentWord } from './lineWords.ts'
import { useRoles } from './useRoles.ts'

/** What a line is, and the codes of its card. */
export function OverviewTab({ line }: { readonly line: Line }) {
  const l = useLinesT()
  const facts = [
    [l('lines.column.simCard'), line.simCardNumber && showIccid(line.simCardNumber)],
    [l('lines.column.activatedOn'), line.activatedOn && formatDate(line.activatedOn)],
    [l('lines.column.environment'), line.environment && environmentWord(l, line.environment)],
    [l('lines.column.fixedIp'), line.fixedIp ?? l('lines.fact.noIp')],
    [l('lines.fact.access'), line.accessType],
    [l('lines.fact.id'), line.id],
  ] as const
  return (
    <LineRoom>
      <dl>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd data-empty={value === null || undefined}>{value ?? l('lines.fact.none')}</dd>
          </div>
        ))}
      </dl>
      <LineCodes line={line} />
    </LineRoom>
  )
}

function LineCodes({ line }: { readonly line: Line }) {
  const l = useLinesT()
  const c = useContractPageT()
  const id = useId()
  const rolesOf = useRoles()
  const read = useMemo(() => lineCodes(line.id), [line.id])
  const operator = useQuery(sessionQueries.current()).data?.operator
  const cannot = whyCannot('sim.secrets', operator?.permissions ?? [], undefined)
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{l('lines.codes')}</h2>
      {SECRET_CODES.map((code) => (
        <OneCode
          key={code}
          code={code}
          read={read}
          isThere={line.codes[code]}
          operator={operator?.username ?? ''}
          whyId={cannot && `${id}-why`}
        />
      ))}
      {cannot?.why === 'role' && (
        <Why id={`${id}-why`}>{c('contractPage.code.role', { roles: rolesOf(cannot.roles) })}</Why>
      )}
    </section>
  )
}

interface OneCodeProps {
  readonly code: SecretCode
  readonly read: ReadCode
  readonly isThere: boolean
  readonly operator: string
  readonly whyId: string | undefined
}

const OneCode = ({ read, ...props }: OneCodeProps) => <CodeRow {...props} reveal={useReveal(read, props.code)} />
