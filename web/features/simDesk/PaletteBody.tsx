import { Activity, useState } from 'react'
import type { ContractHit } from '../../domain/searchHits.ts'
import type { SimChoice } from '../../domain/simChoice.ts'
import { BlockStep } from './BlockStep.tsx'
import type { DeskWays } from './deskWays.ts'
import { FindStep } from './FindStep.tsx'
import type { LineDeed } from './lineActions.ts'
import { ReplaceStep } from './ReplaceStep.tsx'

interface PaletteBodyProps {
  readonly typedAhead: string
  readonly escape: DeskWays['escape']
  readonly onClose: () => void
}

interface Asked {
  readonly hit: ContractHit
  readonly deed: LineDeed
  readonly sim: SimChoice['kind']
}

/** Finding, and in its place what is done with what was found. Both are kept: a step back loses nothing. */
export function PaletteBody({ typedAhead, escape, onClose }: PaletteBodyProps) {
  const [asked, setAsked] = useState<Asked>()
  const [since] = useState(() => Date.now())
  const [isFinding, setFinding] = useState(true)
  const ask = (hit: ContractHit, deed: LineDeed, sim: SimChoice['kind'] = 'card') => {
    setAsked({ hit, deed, sim })
    setFinding(false)
  }
  const step = () => {
    if (!asked) return null
    const { hit, deed, sim } = asked
    const onNext: DeskWays['onNext'] = (next, kind) => ask(hit, next, kind)
    const ways = { since, escape, onBack: () => setFinding(true), onClose, onNext }
    const key = `${hit.contract.id}-${deed}-${sim}`
    if (deed === 'replace') return <ReplaceStep key={key} hit={hit} sim={sim} ways={ways} />
    return <BlockStep key={key} deed={deed} hit={hit} ways={ways} />
  }
  return (
    <>
      <Activity mode={isFinding ? 'visible' : 'hidden'}>
        <FindStep typedAhead={typedAhead} escape={escape} onClose={onClose} onDeed={ask} />
      </Activity>
      <Activity mode={isFinding ? 'hidden' : 'visible'}>{step()}</Activity>
    </>
  )
}
