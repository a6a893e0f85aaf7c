import { styled } from '@mui/material/styles'
import { useState } from 'react'
import type { Portal } from '../../mocks/portal/portal.ts'
import { LiveRegion } from '../ui/LiveRegion.tsx'
import { vars } from '../ui/theme.ts'
import { ClockControls } from './ClockControls.tsx'
import { FaultControls } from './FaultControls.tsx'
import { OutsideControls } from './OutsideControls.tsx'
import { WorldControls } from './WorldControls.tsx'

interface DemoPanelProps {
  readonly id: string
  readonly portal: Portal
  readonly people: number
}

/** Everything that can be made to happen at KPN. What was done is said aloud. */
export function DemoPanel({ id, portal, people }: DemoPanelProps) {
  const [said, say] = useState('')
  return (
    <Panel id={id}>
      <Groups>
        <ClockControls portal={portal} onDone={say} />
        <FaultControls portal={portal} onDone={say} />
        <OutsideControls portal={portal} onDone={say} />
        <WorldControls people={people} />
      </Groups>
      <LiveRegion>{said}</LiveRegion>
    </Panel>
  )
}

const Panel = styled('div')({
  position: 'relative',
  maxHeight: '50dvh',
  overflow: 'auto',
  padding: '12px 16px',
  borderTop: `1px solid ${vars.divider}`,
  background: vars.background.paper,
})

const Groups = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  gap: '16px 28px',
  '& > fieldset': { minWidth: 0 },
  '& legend': { padding: 0, marginBottom: 6, fontWeight: 600 },
})
