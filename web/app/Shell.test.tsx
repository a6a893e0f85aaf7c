import { act, screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw/http'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { network } from '../testing/network.ts'
import { renderApp } from '../testing/renderApp.tsx'

/** The person of KPN's own example. */
const PERSON = '/people/person/1234568'

const tree = () => screen.findByRole('tree')
const operator = (name: string) => screen.findByRole('button', { name: new RegExp(name) })
const save = () => screen.getByRole('button', { name: /1 wijziging opslaan/ })
const isOffline = (offline: boolean) => {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(!offline)
  dispatchEvent(new Event(offline ? 'offline' : 'online'))
}

afterEach(() => vi.restoreAllMocks())

describe('around every screen', () => {
  test('stand the way to it, the search, and who is signed in', async () => {
    renderApp('/people', { role: 'helpdesk' })
    expect(await operator('helpdesk')).toBeVisible()
    const rail = screen.getAllByRole('navigation', { name: 'Hoofdmenu' })[0]!
    expect(within(rail).getByRole('link', { name: 'Mensen' })).toHaveAttribute('aria-current', 'page')
    expect(screen.getByRole('button', { name: /Nummer, naam of simkaart/ })).toBeEnabled()
    expect(screen.getByRole('link', { name: 'Naar de inhoud' })).toHaveAttribute('href', '#main')
  })

  test('an address that names nothing says so, and leads on', async () => {
    const { user, place } = renderApp('/peple/1', { role: 'viewer' })
    expect(await screen.findByRole('heading', { name: 'Deze pagina bestaat niet' })).toBeVisible()
    expect(screen.getByText(/\/peple\/1/)).toBeVisible()
    await waitFor(() => expect(document.title).toBe('Deze pagina bestaat niet · Vloot'))
    await user.click(screen.getByRole('link', { name: 'Naar Mensen' }))
    await tree()
    expect(place()).toBe('/people')
    expect(screen.getByRole('main')).toHaveFocus()
  })

  test('KPN says by its answers how it is doing; when it is down, staff see whom to call', async () => {
    const { portal, router, user } = renderApp('/people', { role: 'viewer', supportText: 'Bel 0800-0123' })
    await tree()
    expect(await screen.findByRole('img', { name: /laatste antwoord van KPN/ })).toBeVisible()
    expect(screen.queryByText('Bel 0800-0123')).not.toBeInTheDocument()
    await waitFor(() => expect(document.title).toBe('Van Rijnberg Logistiek B.V. · Vloot'))
    portal.engine.faults.arm({ upstream: 'msm', kind: '500' })
    await act(() => router.navigate(PERSON))
    expect(await screen.findByText('Bel 0800-0123')).toBeVisible()
    expect(screen.getByRole('img', { name: /laatste vraag aan KPN/ })).toBeVisible()
    portal.engine.faults.clear()
    await act(() => router.navigate('/people'))
    await user.click((await screen.findAllByRole('treeitem', { name: /COMPANY X/ }))[0]!)
    await waitFor(() => expect(screen.queryByText('Bel 0800-0123')).not.toBeInTheDocument())
  })
})

describe('the choices of an operator', () => {
  test('hold at once, in this browser and for the next time', async () => {
    const { user, client } = renderApp('/people', { role: 'viewer' })
    await user.click(await operator('viewer'))
    await user.click(await screen.findByRole('menuitemradio', { name: 'English' }))
    expect(await screen.findByRole('button', { name: /Number, name or SIM card/ })).toBeVisible()
    expect(document.documentElement).toHaveAttribute('lang', 'en')
    expect(localStorage.getItem('vloot-language')).toBe('en')

    await user.click(await operator('viewer'))
    await user.click(await screen.findByRole('menuitemradio', { name: 'Dark' }))
    await waitFor(() => expect(document.documentElement).toHaveAttribute('data-theme', 'dark'))
    expect(localStorage.getItem('vloot-theme')).toBe('dark')
    await waitFor(() => expect(client.isMutating()).toBe(0))
    await client.refetchQueries({ queryKey: ['session'] })
    expect(client.getQueryData(['session'])).toMatchObject({ operator: { language: 'en', theme: 'dark' } })
  })

  test('of another machine are followed here', async () => {
    const chosen = { language: 'en', theme: 'dark' }
    renderApp('/people', {
      role: 'viewer',
      before: [
        http.get('*/auth/session', () =>
          HttpResponse.json({
            operator: { id: '1', username: 'anna', role: 'viewer', permissions: ['fleet.read'], ...chosen },
            sandbox: false,
            upstreams: { msm: { on: true }, stn: { on: false } },
            supportText: null,
            version: '1.0.0',
            idleMs: 1_800_000,
          }),
        ),
      ],
    })
    expect(await screen.findByRole('button', { name: /Number, name or SIM card/ })).toBeVisible()
    await waitFor(() => expect(document.documentElement).toHaveAttribute('data-theme', 'dark'))
    // an upstream without keys says so
    expect(screen.getByRole('img', { name: 'No keys are set for sTN.' })).toBeVisible()
  })

  test('that could not be kept still hold, and it is said', async () => {
    const { user } = renderApp('/people', { role: 'viewer' })
    network.use(http.put('*/api/operators/me/preferences', () => HttpResponse.error()))
    await user.click(await operator('viewer'))
    await user.click(await screen.findByRole('menuitemradio', { name: 'English' }))
    expect(await screen.findByText(/was not kept for next time/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Close' }))
    expect(screen.queryByText(/was not kept for next time/)).not.toBeInTheDocument()
  })
})

test('a session that ends in mid-form: what was typed is still there, and is sent on the next press', async () => {
  const { user, portal, place } = renderApp(PERSON, { role: 'manager' })
  const comments = await screen.findByRole('textbox', { name: 'Opmerkingen' })
  await user.clear(comments)
  await user.type(comments, 'Nachtdienst')
  portal.signOut()
  await user.click(save())
  const dialog = await screen.findByRole('dialog', { name: 'Uw sessie is verlopen' })
  const password = within(dialog).getByLabelText('Wachtwoord')
  await waitFor(() => expect(password).toHaveFocus())
  await user.keyboard('{Escape}')
  expect(dialog).toBeVisible()
  await user.type(password, 'vloot-demo{Enter}')
  await waitFor(() => expect(dialog).not.toBeInTheDocument())
  expect(screen.getByRole('textbox', { name: 'Opmerkingen' })).toHaveValue('Nachtdienst')
  expect(place()).toBe(PERSON)
  await user.click(save())
  await waitFor(() => expect(portal.ledger).toHaveLength(1))
})

describe('what goes wrong', () => {
  test('an answer that breaks the contract names its field, and the page stands', async () => {
    const { router } = renderApp('/people', {
      role: 'viewer',
      before: [http.get('*/api/msm/hierarchy/subscribers/:id', () => HttpResponse.json({ id: 'x' }))],
    })
    expect(await operator('viewer')).toBeVisible()
    await act(() => router.navigate(PERSON))
    expect(await screen.findByText(/klopt niet: subscriberRead\.id/)).toBeVisible()
    expect(await operator('viewer')).toBeVisible()
  })

  test('a portal that does not answer at the start is said, with a way to try again', async () => {
    let isUp = false
    const { user } = renderApp('/people', {
      role: 'viewer',
      before: [http.get('*/auth/session', () => (isUp ? undefined : HttpResponse.error()))],
    })
    expect(await screen.findByRole('heading', { name: 'Er is geen verbinding met het portaal.' })).toBeVisible()
    isUp = true
    await user.click(screen.getByRole('button', { name: 'Opnieuw lezen' }))
    expect(await tree()).toBeVisible()
  })

  test('no network: it is said, and taken back when it is there again', async () => {
    renderApp('/people', { role: 'viewer' })
    await tree()
    isOffline(true)
    expect(await screen.findByText('Geen verbinding.')).toBeVisible()
    isOffline(false)
    await waitFor(() => expect(screen.queryByText('Geen verbinding.')).not.toBeInTheDocument())
  })
})

test('who signs out leaves nothing behind', async () => {
  const { user, client, place } = renderApp(PERSON, { role: 'manager' })
  await screen.findByRole('textbox', { name: /Opmerkingen/ })
  await user.click(await operator('manager'))
  await user.click(await screen.findByRole('menuitem', { name: 'Afmelden' }))
  await waitFor(() => expect(place()).toBe('/sign-in'))
  await screen.findByRole('heading', { name: 'Aanmelden' })
  const kept = client.getQueryCache().getAll()
  expect(kept.map(({ queryKey }) => queryKey[0])).toEqual(['session'])
})
