import { useState } from 'react'
import { MOVE_AT_MOST } from '../../../domain/moveItem.ts'
import { useWorkT } from '../../../i18n/useWorkT.ts'
import { Button } from '../../../ui/Button.tsx'
import { SelectionFrame } from '../../../ui/SelectionFrame.tsx'
import { Why } from '../../../ui/Why.tsx'
import type { Selection } from '../selection.ts'
import { MoveMany } from './MoveMany.tsx'

/** How many are chosen, what can be done with them, and what cannot and why. */
export function SelectionBar({ selection }: { readonly selection: Selection }) {
  const w = useWorkT()
  const [moved, setMoved] = useState<ReadonlyMap<number, string>>()
  const { chosen, clear } = selection
  const count = chosen.size
  const isTooMany = count > MOVE_AT_MOST
  return (
    <SelectionFrame>
      <output>{w('work.select.count', { count })}</output>
      <Button
        size="small"
        icon="folder-input"
        cannot={isTooMany}
        whyId={isTooMany ? WHY : undefined}
        onClick={() => setMoved(chosen)}
      >
        {w('work.select.move')}
      </Button>
      {isTooMany && <Why id={WHY}>{w('work.select.tooMany', { most: MOVE_AT_MOST, count })}</Why>}
      <span className="gap" />
      <Button size="small" look="quiet" icon="x" onClick={clear}>
        {w('work.select.clear')}
      </Button>
      {moved && (
        <MoveMany
          chosen={moved}
          onLeave={(wasSent) => {
            setMoved(undefined)
            if (wasSent) clear()
          }}
        />
      )}
    </SelectionFrame>
  )
}

const WHY = 'why-not-moved'
