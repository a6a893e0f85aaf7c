import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { subscriberQueries } from '../../data/subscribers.ts'
import { useContractDeed } from '../../data/useContractDeed.ts'
import { useSimChoice } from '../../data/useSimChoice.ts'
import { holderOf } from '../../domain/contractDetails.ts'
import { isAway } from '../../domain/deed.ts'
import type { ContractHit } from '../../domain/searchHits.ts'
import type { SimChoice } from '../../domain/simChoice.ts'
import { useContractDeedRich, useContractDeedT } from '../../i18n/contractDeeds.ts'
import { CodeOnce } from '../../ui/deed/CodeOnce.tsx'
import { ReplaceForm } from '../../ui/deed/ReplaceForm.tsx'
import { useSimWants } from '../../ui/deed/useSimWants.ts'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { DeskForm } from './DeskForm.tsx'
import type { DeskWays } from './deskWays.ts'
import { useLine, type Line } from './useLine.ts'

interface ReplaceStepProps {
  readonly hit: ContractHit
  readonly sim: SimChoice['kind']
  readonly ways: DeskWays
}

/** Another card or an eSIM for a line; where an eSIM would go by default is read first. */
export function ReplaceStep({ hit, sim, ways }: ReplaceStepProps) {
  const line = useLine(hit)
  const { subject } = line
  const holder = holderOf(subject)
  const isAsked = subject.email === '' && holder !== undefined
  const person = useQuery({ ...subscriberQueries.one(holder?.id ?? 0), enabled: isAsked })
  if (!line.isRead || person.isLoading) return <Skeleton bars={['45%', '70%']} line={26} />
  return <Replace line={line} email={subject.email || (person.data?.email ?? '')} sim={sim} ways={ways} />
}

interface ReplaceProps extends Omit<ReplaceStepProps, 'hit'> {
  readonly line: Line
  /** Empty when not known. */
  readonly email: string
}

function Replace({ line, email, sim, ways }: ReplaceProps) {
  const c = useContractDeedT()
  const rich = useContractDeedRich()
  const [note, setNote] = useState('')
  const run = useContractDeed()
  const { id } = line.subject
  const choosing = useSimChoice(id, email, sim)
  const { choice } = choosing
  const wants = useSimWants(choosing)
  const isTaken = isAway(run.stand) || run.stand === 'done'
  // a colleague's request has a code of its own
  const code = isTaken && !run.by && choice.kind === 'esim' ? choice.code.trim() : ''
  return (
    <DeskForm
      deed="replace"
      line={line}
      run={run}
      ways={ways}
      wants={wants}
      onPress={() => void run.press({ replace: id, choice }, (sending) => choosing.send({ ...sending, note }))}
      note={note}
      onNote={setNote}
      follows={rich(`cdeed.replace.text.${choice.kind}`, { back: <b>{c('cdeed.replace.back')}</b> })}
      once={code !== '' && <CodeOnce code={code} />}
    >
      <ReplaceForm contract={line.subject} choosing={choosing} />
    </DeskForm>
  )
}
