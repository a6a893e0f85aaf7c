import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { newPersonQueries } from '../../../data/newPerson.ts'
import { renderApp } from '../../../testing/renderApp.tsx'

/** The first test of a file fetches all code of the screen. */
const COLD = { timeout: 20_000 }

/** Of KPN's example. */
const COST_CENTER = '/people/cost-center/4567890'

/** The group's own button: the head of the tree has one too. */
const deed = () => screen.findByText('Nieuwe persoon', { selector: 'button *' }, COLD)

async function open(path = COST_CENTER) {
  const app = renderApp(path, { role: 'manager' })
  await app.user.click(await deed())
  const dialog = within(await screen.findByRole('dialog', { name: 'Nieuwe persoon' }, { timeout: 15_000 }))
  const type = async (name: string, text: string) =>
    app.user.type(dialog.getByRole('textbox', { name: new RegExp(`^${name}`) }), text)
  return { ...app, dialog, type }
}

test('a joiner is created in a place, waited for, and opened when KPN shows them', async () => {
  const { user, dialog, type, portal, place } = await open()
  await type('Voornaam', 'Esra')
  await type('Achternaam', 'Doğan')
  await user.click(dialog.getByRole('radio', { name: 'Vrouw' }))
  await type('Personeelsnummer', '778899')
  expect(dialog.getByText('met personeelsnummer 778899', { exact: false })).toHaveTextContent(
    'Esra Doğan komt in 123, met personeelsnummer 778899.',
  )
  await user.click(dialog.getByRole('button', { name: 'Maak Esra Doğan aan' }))
  expect(await dialog.findByText(/pas na 5 tot 15 seconden/)).toBeVisible()
  expect(await dialog.findByText(/nog niet te zien bij KPN/)).toHaveTextContent('personeelsnummer 778899')
  expect(portal.ledger).toMatchObject([
    {
      command: {
        row: 'subscriberCreate',
        request: { groupId: 4567890, subscriber: { surname: 'Doğan', preferredLanguage: 'NL', vip: false } },
      },
    },
  ])
  portal.engine.clock.advance(60_000)
  await waitFor(() => expect(place()).toMatch(/^\/people\/person\/\d+$/), { timeout: 10_000 })
  expect(await screen.findByRole('heading', { name: 'Esra Doğan' })).toBeVisible()
  expect(await screen.findByRole('treeitem', { name: /Doğan, Esra/ })).toHaveAttribute('aria-selected', 'true')
})

test('who leaves the window finds the search going on in the group', async () => {
  const { user, dialog, type, portal, router, client } = await open()
  await type('Voornaam', 'Esra')
  await type('Achternaam', 'Doğan')
  await user.click(dialog.getByRole('radio', { name: 'Vrouw' }))
  await user.click(dialog.getByRole('button', { name: 'Maak Esra Doğan aan' }))
  await dialog.findByText(/nog niet te zien bij KPN/)
  await user.click(dialog.getByRole('button', { name: 'Sluiten' }))
  await router.navigate('/people/person/1234568')
  await screen.findByRole('heading', { name: 'Joshua Martino' })
  await router.navigate(COST_CENTER)
  expect(await screen.findByText(/nog niet te zien bij KPN/)).toHaveTextContent('de naam Esra Doğan in deze groep')
  portal.engine.clock.advance(60_000)
  const link = await screen.findByRole('link', { name: 'Open Esra Doğan' }, { timeout: 10_000 })
  await user.click(link)
  expect(await screen.findByRole('heading', { name: 'Esra Doğan' })).toBeVisible()

  // found once is enough: at the next visit nobody is announced
  await router.navigate(COST_CENTER)
  await deed()
  await waitFor(() => expect(client.getQueryState(newPersonQueries.recent().queryKey)?.fetchStatus).toBe('idle'))
  expect(screen.queryByText(/nog niet te zien bij KPN/)).not.toBeInTheDocument()
  expect(screen.queryByRole('link', { name: 'Open Esra Doğan' })).not.toBeInTheDocument()
})

test('faults stand in their fields, and a refusal too; nothing typed is lost, not even by closing', async () => {
  const { user, dialog, type, portal } = await open()
  await type('Voornaam', 'Esra')
  await user.click(dialog.getByRole('button', { name: /Maak .* aan/ }))
  expect(await dialog.findByText('Mag niet leeg zijn')).toBeVisible()
  expect(dialog.getByText('KPN wil hier een keuze')).toBeVisible()
  expect(portal.ledger).toHaveLength(0)
  await type('Achternaam', 'Doğan')
  await user.click(dialog.getByRole('radio', { name: 'Vrouw' }))
  await type('E-mail', 'weigeren@companyx.nl')
  await user.click(dialog.getByRole('button', { name: 'Maak Esra Doğan aan' }))
  expect(await dialog.findByRole('alert')).toHaveTextContent('KPN heeft deze waarde al in gebruik.')
  expect(dialog.getByRole('textbox', { name: /^E-mail/ })).toHaveAccessibleDescription('KPN weigerde deze waarde')
  await user.keyboard('{Escape}')
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
  await user.click(await deed())
  const again = within(await screen.findByRole('dialog', { name: 'Nieuwe persoon' }))
  expect(again.getByRole('textbox', { name: /^Achternaam/ })).toHaveValue('Doğan')
})

test('a place that takes nobody says so, and another one is chosen in the tree', async () => {
  const { user } = renderApp('/people/customer/2345678?do=person', { role: 'manager' })
  const dialog = within(await screen.findByRole('dialog', { name: 'Nieuwe persoon' }))
  expect((await dialog.findAllByText(/dat kan niet bij dit soort onderdeel/)).length).toBeGreaterThan(0)
  expect(dialog.getByRole('button', { name: /Maak de persoon aan/ })).toHaveAttribute('aria-disabled', 'true')
  await user.click(dialog.getByRole('button', { name: 'Andere plaats' }))
  await user.click(await dialog.findByRole('treeitem', { name: /COMPANY X BV/ }))
  await waitFor(() =>
    expect(dialog.getByRole('button', { name: /Maak de persoon aan/ })).not.toHaveAttribute('aria-disabled'),
  )
})
