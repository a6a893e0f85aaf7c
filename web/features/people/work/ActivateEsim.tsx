import { useQuery } from '@tanstack/react-query'
import { rolesWith } from '#contract/permissions.ts'
import { sessionQueries } from '../../../data/session.ts'
import { useWorkT } from '../../../i18n/useWorkT.ts'
import { paths } from '../../../lib/paths.ts'
import { Button } from '../../../ui/Button.tsx'
import { CannotWords } from '../../../ui/deed/CannotWords.tsx'

/** The way to a new eSIM for a person, or why there is none. */
export function ActivateEsim({ personId }: { readonly personId: number }) {
  const w = useWorkT()
  const { data: session } = useQuery(sessionQueries.current())
  if (!session?.operator) return null
  const mayNot = !session.operator.permissions.includes('activation.create')
  const cannot = mayNot ? (
    <CannotWords cannot={{ why: 'role', roles: rolesWith('activation.create') }} />
  ) : session.upstreams.stn.on ? undefined : (
    w('work.activate.off')
  )
  return (
    <Button size="small" icon="qr-code" cannot={cannot} to={`${paths.newActivation(personId)}&what=esim`}>
      {w('work.activate')}
    </Button>
  )
}
