import { styled } from '@mui/material/styles'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Suspense, useCallback, useEffect, useState } from 'react'
import { Outlet } from 'react-router'
import { sessionExpired } from '../data/expiry.ts'
import { forgetWhatWasRead, isSignedIn, sessionQueries } from '../data/session.ts'
import { useFindAddress } from '../features/simDesk/useFindAddress.ts'
import { useFindKey } from '../features/simDesk/useFindKey.ts'
import { useT } from '../i18n/useT.ts'
import { later } from '../lib/later.ts'
import { useStore } from '../lib/store.ts'
import { loadMenuPopup } from '../ui/Menu.tsx'
import { vars } from '../ui/theme.ts'
import { PhoneNav } from './PhoneNav.tsx'
import { Rail } from './Rail.tsx'
import { ShellBars } from './ShellBars.tsx'
import { ShellFrame } from './ShellFrame.tsx'
import { TopBar } from './TopBar.tsx'
import { TypedAhead } from './TypedAhead.tsx'
import { useArrival } from './useArrival.ts'
import { useOwnChoices } from './useOwnChoices.ts'
import { useRail } from './useRail.ts'

const loadPalette = () => import('../features/simDesk/Palette.tsx')
const loadExpired = () => import('./SessionExpired.tsx')
const loadTips = () => import('../ui/TipHost.tsx')

const Palette = later(async () => (await loadPalette()).Palette)
const SessionExpired = later(async () => (await loadExpired()).SessionExpired)
const TipHost = later(async () => (await loadTips()).TipHost)

/** Ms after which everything that may be wanted at once is fetched, so that it is there when the network is not. */
const SPARE = 2_500

/** What stands around every screen of somebody who is signed in. */
export function Shell() {
  const { data: session } = useQuery(sessionQueries.current())
  return isSignedIn(session) ? <SignedInShell /> : <ShellFrame />
}

function SignedInShell() {
  const t = useT()
  const rail = useRail()
  const [isFinding, setFinding] = useState(false)
  const [hasFound, setHasFound] = useState(false)
  const [typedAhead, setTypedAhead] = useState('')
  const [hasTips, setHasTips] = useState(false)
  const isExpired = useStore(sessionExpired)
  const main = useArrival(isFinding || isExpired)
  useOwnChoices()
  const client = useQueryClient()
  useEffect(() => () => forgetWhatWasRead(client), [client])

  const find = useCallback(() => {
    setHasFound(true)
    setFinding(true)
  }, [])
  const stopFinding = useCallback(() => {
    setFinding(false)
    setTypedAhead('')
  }, [])
  useFindKey(find)
  useFindAddress(
    useCallback(
      (asked: string) => {
        setTypedAhead(asked)
        find()
      },
      [find],
    ),
  )

  useEffect(() => {
    let isGone = false
    const timer = setTimeout(() => {
      for (const load of [loadPalette, loadExpired, loadMenuPopup]) load().catch(() => undefined)
      // without tips every word is still there: not worth a notice
      loadTips().then(
        () => isGone || setHasTips(true),
        () => undefined,
      )
    }, SPARE)
    return () => {
      isGone = true
      clearTimeout(timer)
    }
  }, [])

  return (
    <>
      <Skip
        href="#main"
        onClick={(event) => {
          // what stands behind the # may be the screen's own address
          event.preventDefault()
          main.current?.focus()
        }}
      >
        {t('common.skip')}
      </Skip>
      <ShellFrame
        wide={rail.isWide}
        rail={<Rail isWide={rail.isWide} onToggle={rail.toggle} />}
        top={<TopBar onFind={find} />}
        foot={<PhoneNav />}
      >
        <ShellBars />
        <Main id="main" ref={main} tabIndex={-1}>
          <Outlet />
        </Main>
      </ShellFrame>
      {hasFound && (
        <Suspense
          fallback={
            isFinding && (
              <TypedAhead label={t('search.field')} value={typedAhead} onType={setTypedAhead} onLeave={stopFinding} />
            )
          }
        >
          <Palette open={isFinding} typedAhead={typedAhead} onClose={stopFinding} />
        </Suspense>
      )}
      {/* apart: while one is fetched, the other must not be hidden from under somebody's hands */}
      <Suspense fallback={null}>{isExpired && <SessionExpired />}</Suspense>
      <Suspense fallback={null}>{hasTips && <TipHost />}</Suspense>
    </>
  )
}

const Main = styled('main')({
  flex: 1,
  minHeight: 0,
  display: 'flex',
  flexDirection: 'column',
  '&:focus': { outline: 'none' },
})

const Skip = styled('a')({
  position: 'fixed',
  top: 8,
  left: 8,
  zIndex: 10,
  padding: '8px 14px',
  borderRadius: 6,
  background: vars.primary.main,
  color: vars.primary.contrastText,
  fontWeight: 550,
  textDecoration: 'none',
  '&:not(:focus)': { transform: 'translateY(-200%)' },
  '&:focus-visible': { outline: `2px solid ${vars.primary.main}`, outlineOffset: 2 },
})
