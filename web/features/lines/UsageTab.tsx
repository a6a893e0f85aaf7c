import { useQuery } from '@tanstack/react-query'
import { sessionQueries } from '../../data/session.ts'
import { usageQueries } from '../../data/usage.ts'
import { whyCannot } from '../../domain/availability.ts'
import type { Line } from '../../domain/line.ts'
import { useLinesT } from '../../i18n/lines.ts'
import { FailedPart } from '../../ui/FailedPart.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { Why } from '../../ui/Why.tsx'
import { LineRoom } from './LineRoom.tsx'
import { Records } from './Records.tsx'
import { UsageMonths } from './UsageMonths.tsx'
import { useRoles } from './useRoles.ts'

/** What a line used, a month at a time, and its calls: for who may see amounts. */
export function UsageTab({ line }: { readonly line: Line }) {
  const l = useLinesT()
  const rolesOf = useRoles()
  const held = useQuery(sessionQueries.current()).data?.operator?.permissions ?? []
  const cannot = whyCannot('finance.read', held, undefined)
  if (cannot?.why === 'role')
    return (
      <LineRoom>
        <Why id="usage-why">{l('lines.usage.role', { roles: rolesOf(cannot.roles) })}</Why>
      </LineRoom>
    )
  return (
    <LineRoom>
      {line.phoneNumber === null ? (
        <p>{l('lines.usage.noNumber')}</p>
      ) : (
        <Months lineId={line.id} phoneNumber={line.phoneNumber} />
      )}
    </LineRoom>
  )
}

function Months({ lineId, phoneNumber }: { readonly lineId: string; readonly phoneNumber: string }) {
  const l = useLinesT()
  const { data, error, refetch } = useQuery(usageQueries.months(lineId, phoneNumber))
  return (
    <>
      {error && !data && <FailedPart failure={error} onAgain={() => void refetch()} level={3} />}
      {!data && !error && <Skeleton bars={['60%', '90%', '90%', '90%']} line={32} />}
      {data && (data.length > 0 ? <UsageMonths months={data} /> : <p>{l('lines.usage.none')}</p>)}
      <section aria-labelledby="records">
        <h2 id="records">{l('lines.records')}</h2>
        <Records phoneNumber={phoneNumber} />
      </section>
    </>
  )
}
