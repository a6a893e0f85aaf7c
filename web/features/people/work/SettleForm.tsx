import { styled } from '@mui/material/styles'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Command } from '#contract/portal/ledger.ts'
import { commandQueries } from '../../../data/commands.ts'
import { deeds } from '../../../data/deeds.ts'
import { useT } from '../../../i18n/useT.ts'
import { useWorkT } from '../../../i18n/useWorkT.ts'
import { Button } from '../../../ui/Button.tsx'
import { failureWords } from '../../../ui/failureWords.ts'
import { Notice } from '../../../ui/Notice.tsx'
import { TextField } from '../../../ui/TextField.tsx'

/** The ledger takes a note from this length on. */
const SHORTEST = 3

/** Somebody looked at KPN and says what became of a write that got no answer. */
export function SettleForm({ command }: { readonly command: Command }) {
  const t = useT()
  const w = useWorkT()
  const client = useQueryClient()
  const [note, setNote] = useState('')
  const [wasPressed, setWasPressed] = useState(false)
  const settle = useMutation({
    mutationFn: (applied: boolean) => deeds.settle(command.id, applied, note.trim()),
    onSuccess: (settled) => client.setQueryData(commandQueries.followed(command.id).queryKey, settled),
  })
  const look = useMutation({
    mutationFn: () => client.refetchQueries({ queryKey: commandQueries.followed(command.id).queryKey }),
  })
  const isShort = note.trim().length < SHORTEST
  const say = (applied: boolean) => {
    setWasPressed(true)
    if (!isShort) settle.mutate(applied)
  }
  return (
    <Frame>
      <TextField
        label={w('work.settle.note')}
        value={note}
        maxLength={500}
        error={wasPressed && isShort ? w('work.settle.short') : undefined}
        // Enter would send the form that this stands in
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
        onChange={(event) => setNote(event.target.value)}
      />
      {settle.error && <Notice tone="stop" role="alert" title={failureWords(t, settle.error).head} />}
      <div>
        <Button busy={look.isPending} onClick={() => look.mutate()}>
          {w('work.settle.look')}
        </Button>
        <Button busy={settle.isPending} onClick={() => say(true)}>
          {w('work.settle.yes')}
        </Button>
        <Button busy={settle.isPending} onClick={() => say(false)}>
          {w('work.settle.no')}
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
