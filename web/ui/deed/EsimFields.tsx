import { styled } from '@mui/material/styles'
import { useState } from 'react'
import { useContractDeedT } from '../../i18n/contractDeeds.ts'
import { Button } from '../Button.tsx'
import { TextField } from '../TextField.tsx'
import { MONO } from '../theme.ts'
import type { SimChoosing } from '../../domain/simChoice.ts'

interface EsimFieldsProps {
  readonly choosing: SimChoosing
  /** Why KPN did not take the address, in words. */
  readonly refused: string | undefined
}

/** Where the eSIM goes, and the code that its user types when installing it. */
export function EsimFields({ choosing: { choice, change, makeCode, faults }, refused }: EsimFieldsProps) {
  const c = useContractDeedT()
  const [wasLeft, setLeft] = useState(false)
  return (
    <>
      <TextField
        type="email"
        label={c('cdeed.replace.email')}
        value={choice.email}
        maxLength={255}
        autoComplete="off"
        error={faults.email && wasLeft ? c(`cdeed.email.${faults.email}`) : refused}
        onBlur={() => setLeft(true)}
        onChange={(event) => change({ email: event.target.value })}
      />
      <Code>
        <TextField
          label={c('cdeed.replace.code')}
          hint={c('cdeed.replace.code.hint')}
          value={choice.code}
          autoComplete="off"
          spellCheck={false}
          error={faults.code && c(`cdeed.code.${faults.code}`)}
          onChange={(event) => change({ code: event.target.value })}
        />
        <Button onClick={makeCode}>{c('cdeed.replace.code.make')}</Button>
      </Code>
    </>
  )
}

const Code = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'flex-start',
  gap: 8,
  '& > div': { flex: 1, minWidth: 200 },
  // beside the box, not beside its label
  '& > button': { marginTop: 20 },
  '& input': { fontFamily: MONO },
})
