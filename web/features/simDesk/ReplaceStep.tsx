import { useQuery } from '@tanstack/react-query'
import { subscriberQueries } from '../../data/subscribers.ts'
import { useSimReplace } from '../../data/useSimReplace.ts'
import { holderOf } from '../../domain/contractDetails.ts'
import type { ContractHit } from '../../domain/searchHits.ts'
import type { SimChoice } from '../../domain/simChoice.ts'
import { useReplaceForm } from '../../ui/deed/useReplaceForm.tsx'
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
  const replace = useSimReplace(line.subject.id, email, sim)
  const { run, note, onNote, onPress } = replace
  const form = useReplaceForm(line.subject, replace)
  return (
    <DeskForm
      deed="replace"
      line={line}
      run={run}
      ways={ways}
      onPress={onPress}
      note={note}
      onNote={onNote}
      {...form}
    />
  )
}
