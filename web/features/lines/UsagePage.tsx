import { styled } from '@mui/material/styles'
import { useQuery } from '@tanstack/react-query'
import { sessionQueries } from '../../data/session.ts'
import { whyCannot } from '../../domain/availability.ts'
import { useLinesT } from '../../i18n/lines.ts'
import { Why } from '../../ui/Why.tsx'
import { LinesHead } from './LinesHead.tsx'
import { Records } from './Records.tsx'
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
      <Room>
        {cannot?.why === 'role' ? (
          <Why id="usage-why">{l('lines.usage.role', { roles: rolesOf(cannot.roles) })}</Why>
        ) : (
          <>
            <Records />
            <p>{l('lines.usage.units')}</p>
          </>
        )}
      </Room>
    </>
  )
}

const Room = styled('div')({
  flex: 1,
  minHeight: 0,
  display: 'flex',
  flexDirection: 'column',
  gap: 8,
  padding: '12px 24px 16px',
  '& > p': { fontSize: 12, lineHeight: '16px' },
  '@media (max-width: 767.95px)': { padding: '8px 16px' },
})
