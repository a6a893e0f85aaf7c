import { styled } from '@mui/material/styles'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useLocation, useNavigate } from 'react-router'
import { sessionExpired } from '../data/expiry.ts'
import { sessionQueries } from '../data/session.ts'
import { SignInForm } from '../features/signIn/SignInForm.tsx'
import { useT } from '../i18n/useT.ts'
import { paths } from '../lib/paths.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { vars } from '../ui/theme.ts'

/** Signing in again over the page that was being worked on: it stays as it is below. */
export function SessionExpired() {
  const t = useT()
  const client = useQueryClient()
  const navigate = useNavigate()
  const { pathname, search } = useLocation()
  const { data: session } = useQuery(sessionQueries.current())
  const name = session?.operator?.username ?? ''

  const goOn = () => {
    // what failed for want of a session is read again; what was typed was never gone
    void client.invalidateQueries({ predicate: ({ state }) => state.status === 'error' })
  }
  const asOther = () => {
    sessionExpired.set(false)
    client.removeQueries({ queryKey: sessionQueries.current().queryKey })
    void navigate(paths.signIn(pathname + search))
  }
  return (
    <Dialog open title={t('signIn.expired')} width={440}>
      <Lead>{t('signIn.expired.more', { name })}</Lead>
      <SignInForm username={name} onSignedIn={goOn} />
      <Other>
        <Button look="quiet" size="small" onClick={asOther}>
          {t('signIn.expired.other')}
        </Button>
        {t('signIn.expired.otherWarning')}
      </Other>
    </Dialog>
  )
}

const Lead = styled('p')({ color: vars.text.secondary })
const Other = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: 8,
  fontSize: 12,
  lineHeight: '16px',
  color: vars.text.disabled,
})
