import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw/http'
import { describe, expect, test } from 'vitest'
import { network } from '../../testing/network.ts'
import { renderApp } from '../../testing/renderApp.tsx'

const name = () => screen.findByRole('textbox', { name: 'Gebruikersnaam' })
const password = () => screen.getByLabelText('Wachtwoord')
const press = () => screen.getByRole('button', { name: /^Aanmelden/ })

describe('signing in', () => {
  test('leads to where somebody was going', async () => {
    const { user, place } = renderApp('/people/person/1234568?tab=contracts')
    await user.type(await name(), 'manager')
    expect(place()).toBe(
      `/sign-in?${new URLSearchParams({ returnTo: '/people/person/1234568?tab=contracts' }).toString()}`,
    )
    await user.type(password(), 'vloot-demo{Enter}')
    await waitFor(() => expect(place()).toBe('/people/person/1234568?tab=contracts'))
  })

  test.each(['//evil.example', '/\\evil.example', '/%09/evil.example', 'javascript:alert(1)', 'https://evil.example'])(
    'but never to %s',
    async (returnTo) => {
      const { user, place } = renderApp(`/sign-in?${new URLSearchParams({ returnTo }).toString()}`)
      await user.type(await name(), 'viewer')
      await user.type(password(), 'vloot-demo{Enter}')
      await waitFor(() => expect(place()).toBe('/people'))
    },
  )

  test('is not asked of somebody who is in', async () => {
    const { place } = renderApp('/sign-in?returnTo=%2Fpeople%3Fset%3D1', { role: 'viewer' })
    await waitFor(() => expect(place()).toBe('/people?set=1'))
  })

  test('a wrong password says how many attempts are left and takes nothing away', async () => {
    const { user } = renderApp('/sign-in')
    await user.type(await name(), 'manager')
    await user.type(password(), 'guess')
    await user.click(press())
    await waitFor(() =>
      expect(password()).toHaveAccessibleDescription('Naam en wachtwoord horen niet bij elkaar. Nog 9 pogingen.'),
    )
    expect(password()).toHaveValue('guess')
    expect(password()).toBeInvalid()
    expect(password()).toHaveFocus()
    expect(await name()).toHaveValue('manager')
    await user.type(password(), '!')
    expect(password()).not.toBeInvalid()
  })

  test('after ten of them the name has to wait, and another has not', async () => {
    const { user } = renderApp('/sign-in')
    await user.type(await name(), 'manager')
    await user.type(password(), 'guess')
    for (let left = 9; left >= 0; left -= 1) {
      await user.click(press())
      await waitFor(() => expect(password()).toHaveAccessibleDescription(expect.stringContaining(`Nog ${left} poging`)))
    }
    await user.click(press())
    expect(await screen.findByRole('alert')).toHaveTextContent('Te vaak geprobeerd. Over 15 minuten kan het weer.')
    expect(press()).toHaveAttribute('aria-disabled', 'true')
    expect(press()).toHaveAccessibleDescription(/Over 15 minuten/)
    expect(password()).toHaveValue('guess')

    await user.clear(await name())
    await user.type(await name(), 'viewer')
    expect(press()).not.toHaveAttribute('aria-disabled')
  })

  test('no connection is said as such, and nothing is lost', async () => {
    const { user, place } = renderApp('/sign-in')
    await user.type(await name(), 'viewer')
    network.use(http.post('*/auth/sign-in', () => HttpResponse.error(), { once: true }))
    await user.type(password(), 'vloot-demo{Enter}')
    expect(await screen.findByRole('alert')).toHaveTextContent('Er is geen verbinding met het portaal.')
    expect(password()).toHaveValue('vloot-demo')
    await user.click(press())
    await waitFor(() => expect(place()).toBe('/people'))
  })

  test('an empty field is said at once, and nobody is asked', async () => {
    const { user, place } = renderApp('/sign-in')
    await name()
    await user.click(press())
    expect(await name()).toHaveFocus()
    expect(await name()).toHaveAccessibleDescription('Vul uw gebruikersnaam in.')
    expect(password()).toHaveAccessibleDescription('Vul uw wachtwoord in.')
    await user.type(await name(), 'viewer{Enter}')
    expect(password()).toHaveFocus()
    expect(place()).toBe('/sign-in')
  })

  test('the password can be read, and hidden again', async () => {
    const { user } = renderApp('/sign-in')
    await name()
    expect(password()).toHaveAttribute('type', 'password')
    await user.click(screen.getByRole('button', { name: 'Wachtwoord tonen' }))
    expect(password()).toHaveAttribute('type', 'text')
    await user.click(screen.getByRole('button', { name: 'Wachtwoord verbergen' }))
    expect(password()).toHaveAttribute('type', 'password')
  })

  test('the sandbox says so and names its operators; the language is a choice', async () => {
    const { user } = renderApp('/sign-in')
    await name()
    expect(screen.getByText(/viewer, helpdesk, manager, finance, auditor of admin/)).toHaveTextContent(/vloot-demo/)
    expect(screen.getByText(/^versie /)).toBeVisible()
    await user.click(within(screen.getByRole('group', { name: 'Taal' })).getByRole('button', { name: 'English' }))
    expect(screen.getByRole('heading', { name: 'Sign in' })).toBeVisible()
    expect(document.documentElement.lang).toBe('en')
  })
})

describe('when the session is over', () => {
  test('the same form asks for the password alone, over the page that stays', async () => {
    const { user, portal, place } = renderApp('/people', { role: 'manager' })
    const tree = await screen.findByRole('tree')
    await user.keyboard('{Control>}k{/Control}')
    const field = await screen.findByRole('combobox')
    await user.type(field, 'martin')
    portal.signOut()
    // one key: the dialog takes the focus, and the next would be part of the password
    await user.type(field, 'o')
    const dialog = await screen.findByRole('dialog', { name: 'Uw sessie is verlopen' })
    const whose = within(dialog).getByRole('textbox', { name: 'Gebruikersnaam' })
    expect(whose).toHaveValue('manager')
    expect(whose).toHaveAttribute('readonly')
    await user.type(within(dialog).getByLabelText('Wachtwoord'), 'vloot-demo{Enter}')
    await waitFor(() => expect(screen.queryByRole('dialog', { name: 'Uw sessie is verlopen' })).toBeNull())
    expect(tree).toBeInTheDocument()
    expect(place()).toBe('/people')
    // what was typed is there, and what failed for want of a session is read again
    expect(field).toHaveValue('martino')
    expect(await screen.findByRole('option', { name: /Joshua Martino/ })).toBeVisible()
  })
})
