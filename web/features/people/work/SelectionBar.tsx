import { styled } from '@mui/material/styles'
import { useState } from 'react'
import { MOVE_AT_MOST } from '../../../domain/moveItem.ts'
import { useWorkT } from '../../../i18n/useWorkT.ts'
import { Button } from '../../../ui/Button.tsx'
import { vars } from '../../../ui/theme.ts'
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
    <Bar>
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
    </Bar>
  )
}

const WHY = 'why-not-moved'

const Bar = styled('div')({
  flex: 'none',
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '8px 12px',
  minHeight: 52,
  padding: '8px 24px',
  borderTop: `1px solid ${vars.accentLine}`,
  background: vars.accentSoft,
  fontSize: 13,
  '& > output': { fontWeight: 500 },
  '& > .gap': { flex: 1 },
  '@media (max-width: 767.95px)': { padding: '8px 16px' },
})
