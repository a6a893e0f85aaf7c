import { styled } from '@mui/material/styles'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocation, useNavigate, useSearchParams } from 'react-router'
import { isSignedIn, sessionQueries, type SignedIn } from '../../../data/session.ts'
import { subscriberQueries } from '../../../data/subscribers.ts'
import { useWizardT } from '../../../i18n/activationWizard.ts'
import { keptInHistory } from '../../../lib/useKeepInHistory.ts'
import { FailedPart } from '../../../ui/FailedPart.tsx'
import { Skeleton } from '../../../ui/Skeleton.tsx'
import { StateBox } from '../../../ui/StateBox.tsx'
import { freshDraft, keptDraft } from './draft.ts'
import { WizardBody } from './WizardBody.tsx'

/** A new activation: `?for=PERSON&what=esim` begin it, `?step=` says where it is. */
export function WizardPage() {
  const w = useWizardT()
  const { data: session } = useQuery(sessionQueries.current())
  if (!isSignedIn(session)) return null
  const isOff = !session.upstreams.stn.on
  if (isOff || !session.operator.permissions.includes('activation.create'))
    return (
      <Room>
        <StateBox kind={isOff ? 'empty' : 'forbidden'} level={1} title={w(isOff ? 'wizard.off' : 'wizard.forbidden')}>
          <p>{w(isOff ? 'wizard.off.text' : 'wizard.forbidden.text')}</p>
        </StateBox>
      </Room>
    )
  return <Begun session={session} />
}

/** Goes on with what the browser kept, or begins: with a person when the address names one. */
function Begun({ session }: { readonly session: SignedIn }) {
  const navigate = useNavigate()
  const [address] = useSearchParams()
  const place = useLocation()
  const [round, setRound] = useState(0)
  // read once: from then on the wizard itself knows
  const [begin] = useState(() => ({
    kept: keptDraft(keptInHistory(place), session.operator.id),
    personId: Number(address.get('for') ?? 0),
    what: address.get('what'),
    card: address.get('card') ?? '',
  }))
  const needsPerson = begin.kept === undefined && Number.isSafeInteger(begin.personId) && begin.personId > 0
  const person = useQuery({ ...subscriberQueries.one(begin.personId), enabled: needsPerson })
  if (needsPerson && person.isPending)
    return (
      <Room>
        <Skeleton bars={['40%', '60%', '60%']} line={36} />
      </Room>
    )
  if (needsPerson && person.error && !person.data)
    return <FailedPart failure={person.error} onAgain={() => void person.refetch()} level={2} />
  const isFirst = round === 0
  return (
    <WizardBody
      key={round}
      session={session}
      first={
        (isFirst && begin.kept) ||
        freshDraft(isFirst ? begin.what : null, isFirst ? person.data : undefined, isFirst ? begin.card : '')
      }
      onAnother={() => {
        void navigate('?')
        setRound(round + 1)
      }}
    />
  )
}

const Room = styled('div')({ padding: '16px 24px', '@media (max-width: 767.95px)': { padding: 16 } })
