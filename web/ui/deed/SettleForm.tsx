import { styled } from '@mui/material/styles'
import { useState } from 'react'
import type { Settling, UpstreamName } from '../../domain/deed.ts'
import { useDeedT } from '../../i18n/deed.ts'
import { useT } from '../../i18n/useT.ts'
import { Button } from '../Button.tsx'
import { failureWords } from '../failureWords.ts'
import { Notice } from '../Notice.tsx'
import { TextField } from '../TextField.tsx'

/** The ledger takes a note from this length on. */
const SHORTEST = 3

interface SettleFormProps {
  readonly settling: Settling
  readonly upstream?: UpstreamName
}

/** Somebody looked at KPN, or sTN, and says what became of a write that got no answer. */
export function SettleForm({ settling, upstream = 'KPN' }: SettleFormProps) {
  const t = useT()
  const d = useDeedT()
  const [note, setNote] = useState('')
  const [wasPressed, setWasPressed] = useState(false)
  const isShort = note.trim().length < SHORTEST
  const say = (applied: boolean) => {
    setWasPressed(true)
    if (!isShort) settling.settle(applied, note.trim())
  }
  return (
    <Frame>
      <TextField
        label={d('deed.settle.note', { upstream })}
        value={note}
        maxLength={500}
        error={wasPressed && isShort ? d('deed.settle.short') : undefined}
        // Enter would send the form that this stands in
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
        onChange={(event) => setNote(event.target.value)}
      />
      {settling.failure !== null && <Notice tone="stop" role="alert" title={failureWords(t, settling.failure).head} />}
      <div>
        <Button busy={settling.isLooking} onClick={() => settling.look()}>
          {d('deed.settle.look')}
        </Button>
        <Button busy={settling.isSettling} onClick={() => say(true)}>
          {d('deed.settle.yes')}
        </Button>
        <Button busy={settling.isSettling} onClick={() => say(false)}>
          {d('deed.settle.no')}
        </Button>
      </div>
    </Frame>
  )
}

const Frame = styled('div')({
  display: 'flex',
  flexDirection: 'column',
  gap: 8,
  '& > div:last-of-type': { display: 'flex', flexWrap: 'wrap', gap: 8 },
})
