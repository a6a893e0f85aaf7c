import { styled } from '@mui/material/styles'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { ApiError } from '../../../data/errors.ts'
import { viewMutations } from '../../../data/views.ts'
import { presetSettings } from '../../../domain/ownPreset.ts'
import type { Services } from '../../../domain/services.ts'
import { useServicesT } from '../../../i18n/services.ts'
import { Button } from '../../../ui/Button.tsx'
import { TextField } from '../../../ui/TextField.tsx'

/** Keeps what is set as a preset of one's own. */
export function SavePreset({ services }: { readonly services: Services }) {
  const s = useServicesT()
  const [name, setName] = useState('')
  const create = useMutation(viewMutations.create(useQueryClient()))
  const isTaken = create.error instanceof ApiError && create.error.code === 'body_refused'
  const save = () => {
    const body = { list: 'services' as const, name: name.trim(), ...presetSettings(services) }
    if (body.name !== '') create.mutate(body, { onSuccess: () => setName('') })
  }
  return (
    <Frame>
      <TextField
        label={s('services.preset.name')}
        value={name}
        maxLength={80}
        autoComplete="off"
        error={create.error ? s(isTaken ? 'services.preset.taken' : 'services.preset.failed') : undefined}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          // Enter would go on to the next step
          event.preventDefault()
          save()
        }}
        onChange={(event) => setName(event.target.value)}
      />
      <Button busy={create.isPending} onClick={save}>
        {s('services.preset.save')}
      </Button>
    </Frame>
  )
}

const Frame = styled('div')({
  display: 'flex',
  alignItems: 'flex-start',
  gap: 8,
  marginTop: 16,
  '& > div': { flex: 1 },
  // beside the box, not beside its label
  '& > button': { marginTop: 20 },
})
