import { render } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { HttpHandler } from 'msw/http'
import { createMemoryRouter, parsePath, RouterProvider } from 'react-router'
import type { Role } from '#contract/permissions.ts'
import { mockPortal } from '../../mocks/portalNode.ts'
import { createQueryClient } from '../app/createQueryClient.ts'
import { Providers } from '../app/Providers.tsx'
import { routesOf } from '../app/routes.tsx'
import { shellNotice } from '../app/shellNotice.ts'
import { sessionExpired } from '../data/expiry.ts'
import { healthOf } from '../data/health.ts'
import type { Language } from '../i18n/text.ts'
import { network } from './network.ts'
import { DESK, giveScreen, type ScreenSize } from './screen.ts'

interface RenderOptions {
  /** Who is signed in; nobody when left out. */
  readonly role?: Role
  /** `nl` unless told. */
  readonly language?: Language
  /** `light` unless told. */
  readonly theme?: 'light' | 'dark'
  /** Generated people beside those of KPN's own examples; 0 unless told. */
  readonly size?: number
  readonly supportText?: string
  /** Answers that stand before the portal's own, from the first request on. */
  readonly before?: readonly HttpHandler[]
  /** Px; a desk unless told. Virtual lists show as many rows as fit (see `giveScreen`). */
  readonly screen?: ScreenSize
}

/**
 * The real routes at `path`, on a portal without a server: what a screen does goes over the network, and is answered
 * as the sandbox would. `portal` arms faults, moves the clock and signs out; `router` knows where the page is.
 */
export function renderApp(path: string, options: RenderOptions = {}) {
  const { role, language = 'nl', theme = 'light', size = 0, supportText, before = [], screen = DESK } = options
  const portal = mockPortal({ signedInAs: role, size, supportText })
  network.use(...before, ...portal.handlers)
  giveScreen(screen)
  localStorage.setItem('vloot-theme', theme)
  startAfresh()

  const client = createQueryClient()
  // a name of its own: what an entry of another test kept is not this one's
  const entry = { ...parsePath(path), key: crypto.randomUUID() }
  const router = createMemoryRouter(routesOf(client), { initialEntries: [entry] })
  const rendered = render(
    <Providers client={client} language={language}>
      <RouterProvider router={router} />
    </Providers>,
  )
  const place = () => router.state.location.pathname + router.state.location.search
  return { ...rendered, portal, client, router, place, user: userEvent.setup() }
}

/** What lives outside React lives on between the tests of a file. */
function startAfresh(): void {
  sessionExpired.set(false)
  shellNotice.set(undefined)
  healthOf.msm.set({ state: 'quiet' })
  healthOf.stn.set({ state: 'quiet' })
}
