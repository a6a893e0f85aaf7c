import { useSimBlock } from '../../data/useSimBlock.ts'
import type { ContractHit } from '../../domain/searchHits.ts'
import { useContractDeedT } from '../../i18n/contractDeeds.ts'
import { useBlockForm } from '../../ui/deed/useBlockForm.tsx'
import { DeskForm } from './DeskForm.tsx'
import type { DeskWays } from './deskWays.ts'
import { useLine } from './useLine.ts'

interface BlockStepProps {
  readonly deed: 'block' | 'unblock'
  readonly hit: ContractHit
  readonly ways: DeskWays
}

/** Why, and then the block; or the way back from it. */
export function BlockStep({ deed, hit, ways }: BlockStepProps) {
  const c = useContractDeedT()
  const line = useLine(hit)
  const block = useSimBlock(deed, hit.contract.id)
  const { run, reason, note, onNote, onPress } = block
  const form = useBlockForm(deed, block)
  return (
    <DeskForm
      deed={deed}
      line={line}
      run={run}
      ways={ways}
      onPress={onPress}
      note={note}
      onNote={onNote}
      reason={reason && c(`cdeed.reason.${reason}`)}
      {...form}
    />
  )
}
