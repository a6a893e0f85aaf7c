import { styled } from '@mui/material/styles'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useId, useRef, useState, type FormEvent } from 'react'
import { isSignedIn, sessionMutations, type SignedIn } from '../../data/session.ts'
import { useT } from '../../i18n/useT.ts'
import { Button } from '../../ui/Button.tsx'
import { failureWords } from '../../ui/failureWords.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { LiveRegion } from '../../ui/LiveRegion.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { refusalOf } from './refusalOf.ts'
import { useWait } from './useWait.ts'

interface SignInFormProps {
  /** Whose session is to go on; then it is only asked for the password. */
  readonly username?: string
  readonly onSignedIn: (operator: SignedIn['operator']) => void
}

type Missing = 'username' | 'password'

/** As long as the portal takes them. */
const LONGEST = { username: 100, password: 500 }
const MINUTE = 60

/** Name and password, as a page or over a page whose session is over. Whatever goes wrong, what was typed stays. */
export function SignInForm({ username: known, onSignedIn }: SignInFormProps) {
  const t = useT()
  const lockId = useId()
  const toSignIn = sessionMutations.signIn(useQueryClient())
  const signIn = useMutation({
    ...toSignIn,
    // here and not beside `mutate`: knowing who is in takes this form off the page, and a form that is gone is not called
    onSuccess: async (session, ...rest) => {
      await toSignIn.onSuccess?.(session, ...rest)
      if (isSignedIn(session)) onSignedIn(session.operator)
    },
  })
  const [typed, setTyped] = useState({ username: known ?? '', password: '' })
  const [missing, setMissing] = useState<readonly Missing[]>([])
  const [isShown, setShown] = useState(false)
  const usernameField = useRef<HTMLInputElement>(null)
  const passwordField = useRef<HTMLInputElement>(null)

  const refusal = refusalOf(signIn.error)
  const wait = useWait(signIn.submittedAt, refusal.lockedFor)
  const locked = wait > 0 ? t('signIn.locked', { count: Math.ceil(wait / MINUTE) }) : undefined
  const isWrong = refusal.is === 'wrong'
  const wrong = !isWrong
    ? undefined
    : refusal.attemptsLeft === undefined
      ? t('signIn.refused')
      : t('signIn.refusedLeft', { count: refusal.attemptsLeft })

  const type = (change: Partial<typeof typed>) => {
    setTyped({ ...typed, ...change })
    setMissing([])
    // a wrong password is no longer what stands there; a lock stays, unless it is somebody else's turn
    if (isWrong || change.username !== undefined) signIn.reset()
  }

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const body = { username: typed.username.trim(), password: typed.password }
    const empty = (['username', 'password'] as const).filter((name) => body[name] === '')
    setMissing(empty)
    if (empty[0]) {
      const first = empty[0] === 'username' ? usernameField : passwordField
      return first.current?.focus()
    }
    signIn.mutate(body, {
      onError: () => {
        passwordField.current?.focus()
        passwordField.current?.select()
      },
    })
  }

  return (
    <Form onSubmit={submit} noValidate aria-label={t('signIn.title')}>
      <TextField
        ref={usernameField}
        label={t('signIn.username')}
        name="username"
        autoComplete="username"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        required
        maxLength={LONGEST.username}
        readOnly={known !== undefined}
        value={typed.username}
        error={missing.includes('username') ? t('signIn.usernameMissing') : undefined}
        onChange={(event) => type({ username: event.target.value })}
      />
      <TextField
        ref={passwordField}
        label={t('signIn.password')}
        name="password"
        type={isShown ? 'text' : 'password'}
        autoComplete="current-password"
        autoCapitalize="none"
        spellCheck={false}
        required
        maxLength={LONGEST.password}
        value={typed.password}
        error={missing.includes('password') ? t('signIn.passwordMissing') : wrong}
        onChange={(event) => type({ password: event.target.value })}
        end={
          <IconButton
            small
            icon={isShown ? 'eye-off' : 'eye'}
            label={t(isShown ? 'signIn.hidePassword' : 'signIn.showPassword')}
            onClick={() => setShown(!isShown)}
          />
        }
      />
      {locked && (
        <div id={lockId}>
          <Notice tone="wait" icon="lock" role="alert">
            {locked}
          </Notice>
        </div>
      )}
      {refusal.is === 'failed' && <Failed failure={signIn.error} />}
      <LiveRegion>{wrong ?? ''}</LiveRegion>
      <Button
        type="submit"
        look="primary"
        size="large"
        busy={signIn.isPending}
        busyLabel={t('signIn.busy')}
        cannot={locked}
        whyId={locked && lockId}
      >
        {t('signIn.submit')}
      </Button>
    </Form>
  )
}

function Failed({ failure }: { readonly failure: unknown }) {
  const { head, more } = failureWords(useT(), failure)
  return (
    <Notice tone="stop" role="alert" title={head}>
      {more.join(' ')}
    </Notice>
  )
}

const Form = styled('form')({ display: 'flex', flexDirection: 'column', gap: 16 })
