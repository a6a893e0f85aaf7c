import { styled } from '@mui/material/styles'
import { useQuery } from '@tanstack/react-query'
import { isSignedIn, sessionQueries, type SignedIn } from '../../../data/session.ts'
import { useManyT } from '../../../i18n/activationMany.ts'
import { useWizardT } from '../../../i18n/activationWizard.ts'
import { LeaveGuard } from '../../../ui/LeaveGuard.tsx'
import { StateBox } from '../../../ui/StateBox.tsx'
import { CheckStep } from './CheckStep.tsx'
import { CodesStep } from './CodesStep.tsx'
import { ColumnsStep } from './ColumnsStep.tsx'
import { FileStep } from './FileStep.tsx'
import { ManyFrame } from './ManyFrame.tsx'
import { useMany } from './useMany.ts'

const SHOWN = { file: FileStep, columns: ColumnsStep, check: CheckStep, codes: CodesStep } as const

/** New sTN subscriptions by the hundred: file, columns, check, codes, and then a batch. */
export function ManyPage() {
  const w = useWizardT()
  const { data: session } = useQuery(sessionQueries.current())
  if (!isSignedIn(session)) return null
  const isOff = !session.upstreams.stn.on
  if (!isOff && session.operator.permissions.includes('activation.create')) return <Steps session={session} />
  return (
    <Room>
      <StateBox kind={isOff ? 'empty' : 'forbidden'} level={1} title={w(isOff ? 'wizard.off' : 'wizard.forbidden')}>
        <p>{w(isOff ? 'wizard.off.text' : 'wizard.forbidden.text')}</p>
      </StateBox>
    </Room>
  )
}

function Steps({ session }: { readonly session: SignedIn }) {
  const m = useManyT()
  const many = useMany(session)
  const Shown = SHOWN[many.step]
  return (
    <ManyFrame many={many}>
      <Shown many={many} />
      <LeaveGuard
        isAtStake={() => many.atStake() > 0}
        title={m('many.leave.title')}
        go={m('many.leave.go')}
        stay={m('many.leave.stay')}
      >
        <p>{m('many.leave.text', { count: many.atStake() })}</p>
      </LeaveGuard>
    </ManyFrame>
  )
}

const Room = styled('div')({ padding: '16px 24px', '@media (max-width: 767.95px)': { padding: 16 } })
