import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { sessionMutations, type SignedIn } from '../../data/session.ts'
import { useT } from '../../i18n/useT.ts'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/TextField.tsx'

interface SignInFormProps {
  readonly onSignedIn: (operator: SignedIn['operator']) => void
}

/** Name and password; used as a page and over a page whose session is over. */
export function SignInForm({ onSignedIn }: SignInFormProps) {
  const t = useT()
  const client = useQueryClient()
  const signIn = useMutation(sessionMutations.signIn(client))
  const [typed, setTyped] = useState({ username: '', password: '' })
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        signIn.mutate(typed, { onSuccess: ({ operator }) => operator && onSignedIn(operator) })
      }}
    >
      <TextField
        label={t('signIn.username')}
        value={typed.username}
        onChange={(event) => setTyped({ ...typed, username: event.target.value })}
      />
      <TextField
        label={t('signIn.password')}
        type="password"
        value={typed.password}
        onChange={(event) => setTyped({ ...typed, password: event.target.value })}
      />
      <Button type="submit">{t('signIn.submit')}</Button>
    </form>
  )
}
