import { useQuery } from '@tanstack/react-query'
import { sessionQueries } from '../../data/session.ts'
import { usageQueries } from '../../data/usage.ts'
import { useList } from '../../data/useList.ts'
import { whyCannot } from '../../domain/availability.ts'
import { RECORD_LIST } from '../../domain/recordList.ts'
import { useLinesT } from '../../i18n/lines.ts'
import { FailedPart } from '../../ui/FailedPart.tsx'
import { PaneBody } from '../../ui/PaneBody.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { StateBox } from '../../ui/StateBox.tsx'
import { Why } from '../../ui/Why.tsx'
import { LinesHead } from './LinesHead.tsx'
import { RecordList } from './RecordList.tsx'
import { useRoles } from './useRoles.ts'

/** The call records of all lines, a month at a time. */
export function UsagePage() {
  const l = useLinesT()
  const rolesOf = useRoles()
  const held = useQuery(sessionQueries.current()).data?.operator?.permissions ?? []
  const cannot = whyCannot('finance.read', held, undefined)
  return (
    <>
      <LinesHead part="usage" />
      {cannot?.why === 'role' ? (
        <PaneBody>
          <Why id="usage-why">{l('lines.usage.role', { roles: rolesOf(cannot.roles) })}</Why>
        </PaneBody>
      ) : (
        <Months />
      )}
    </>
  )
}

function Months() {
  const l = useLinesT()
  const list = useList('callRecords', RECORD_LIST)
  const { data: months, error, refetch } = useQuery(usageQueries.recordMonths())
  if (error && !months) return <FailedPart failure={error} onAgain={() => void refetch()} level={2} />
  if (!months || !list.isReady) return <Skeleton bars={['60%', '100%', '90%']} line={36} />
  if (months.length === 0)
    return (
      <PaneBody>
        <StateBox kind="empty" title={l('lines.records.noMonths')} />
      </PaneBody>
    )
  return <RecordList list={list} months={months} />
}
