import { useSimReplace } from '../../data/useSimReplace.ts'
import type { ContractHit } from '../../domain/searchHits.ts'
import type { SimChoice } from '../../domain/simChoice.ts'
import { useReplaceForm } from '../../ui/deed/useReplaceForm.tsx'
import { DeskForm } from './DeskForm.tsx'
import type { DeskWays } from './deskWays.ts'
import { useLine } from './useLine.ts'

interface ReplaceStepProps {
  readonly hit: ContractHit
  readonly sim: SimChoice['kind']
  readonly ways: DeskWays
}

/** Another card or an eSIM for a line. */
export function ReplaceStep({ hit, sim, ways }: ReplaceStepProps) {
  const line = useLine(hit)
  const replace = useSimReplace(line.subject, sim)
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
