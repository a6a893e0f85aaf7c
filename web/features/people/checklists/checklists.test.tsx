import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw/http'
import { expect, test } from 'vitest'
import { network } from '../../../testing/network.ts'
import { renderApp } from '../../../testing/renderApp.tsx'

/** Of KPN's example: Julia has no contracts, Joshua has one and stands in the cost centre. */
const JULIA = '/people/person/1234567'
const JOSHUA = '/people/person/1234568'
const COST_CENTER = '/people/cost-center/4567890'

const panel = async () => within(await screen.findByRole('region', { name: 'Checklist' }))

async function begin(path: string, choice: string) {
  const app = renderApp(path, { role: 'manager' })
  await app.user.click(await screen.findByRole('button', { name: 'Checklist' }))
  await app.user.click(await screen.findByRole('menuitem', { name: choice }))
  return { ...app, list: await panel() }
}

test('a leaver’s checklist stays open until all is done, and ends by hand', async () => {
  const { user, portal, list } = await begin(JULIA, 'Vertrek beginnen')
  expect(await list.findByText('0 van 4 gedaan')).toBeVisible()
  expect(list.getByRole('link', { name: 'Contracten' })).toHaveAttribute('href', `${JULIA}?tab=contracts`)
  expect(list.getByRole('button', { name: 'Afronden' })).toHaveAccessibleDescription('nog 4 stappen te doen')
  await user.click(list.getByRole('checkbox', { name: 'Contracten nagekeken' }))
  expect(await list.findByText('1 van 4 gedaan')).toBeVisible()
  await user.click(list.getByRole('checkbox', { name: /opgeschoond/ }))
  expect(await list.findByText('2 van 4 gedaan')).toBeVisible()

  await user.click(list.getByRole('link', { name: 'Verwijderen' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Verwijder Julia Roberta' }))
  await user.click(dialog.getByRole('button', { name: 'Verwijder Julia Roberta' }))
  expect((await dialog.findAllByText('Aangevraagd')).length).toBeGreaterThan(0)
  portal.engine.clock.advance(60_000)
  await user.click(await dialog.findByRole('link', { name: /^Naar / }, { timeout: 10_000 }))
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())

  // their page is gone, what is open is not
  await user.click(await screen.findByText('Openstaand'))
  await user.click(await screen.findByRole('button', { name: /Vertrek Julia Roberta 4 van 4 gedaan/ }))
  const card = within(await screen.findByRole('dialog', { name: 'Vertrek: Julia Roberta' }))
  await user.click(await card.findByRole('button', { name: 'Afronden' }))
  await waitFor(() => expect(screen.queryByText('Openstaand')).not.toBeInTheDocument())
}, 30_000)

test('a mover’s checklist knows by KPN that they stand elsewhere', async () => {
  const { user, portal, list, client } = await begin(JOSHUA, 'Verhuizing beginnen')
  expect(await list.findByText('0 van 3 gedaan')).toBeVisible()
  await user.click(list.getByRole('link', { name: 'Verplaatsen' }))
  const dialog = within(await screen.findByRole('dialog', { name: /Verplaats Joshua Martino/ }))
  await user.click(await dialog.findByRole('treeitem', { name: /COMPANY X BV/ }))
  await user.click(dialog.getByRole('button', { name: 'Verplaats Joshua Martino' }))
  expect((await dialog.findAllByText('Aangevraagd')).length).toBeGreaterThan(0)
  portal.engine.clock.advance(60_000)
  expect(await dialog.findByText('staat in COMPANY X BV', {}, { timeout: 10_000 })).toBeVisible()
  await user.click(dialog.getByRole('button', { name: 'Sluiten' }))
  await client.invalidateQueries()
  expect(await (await panel()).findByText('2 van 3 gedaan', {}, { timeout: 10_000 })).toBeVisible()
}, 30_000)

test('whoever creates a person has a joiner’s checklist, that finds them', async () => {
  const { user, portal } = renderApp(`${COST_CENTER}?do=person`, { role: 'manager' })
  const dialog = within(await screen.findByRole('dialog', { name: 'Nieuwe persoon' }))
  await user.type(await dialog.findByRole('textbox', { name: /^Voornaam/ }), 'Esra')
  await user.type(dialog.getByRole('textbox', { name: /^Achternaam/ }), 'Doğan')
  await user.click(dialog.getByRole('radio', { name: 'Vrouw' }))
  await user.click(dialog.getByRole('button', { name: 'Maak Esra Doğan aan' }))
  expect(await dialog.findByText(/Checklist voor Esra Doğan begonnen/)).toBeVisible()
  expect(await screen.findByText('Openstaand')).toBeInTheDocument()
  portal.engine.clock.advance(60_000)
  expect(await (await panel()).findByText('2 van 3 gedaan', {}, { timeout: 10_000 })).toBeVisible()
  await user.click((await panel()).getByRole('checkbox', { name: 'Gegevens nagekeken' }))
  await user.click(await screen.findByRole('button', { name: 'Afronden' }))
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Checklist' })).not.toBeInTheDocument())
}, 30_000)

test('what was not kept is said, and the tick is not shown', async () => {
  const { user, list } = await begin(JULIA, 'Vertrek beginnen')
  network.use(http.put('*/api/checklists/:id/steps', () => HttpResponse.error()))
  await user.click(await list.findByRole('checkbox', { name: 'Contracten nagekeken' }))
  expect(await list.findByRole('alert')).toHaveTextContent('Niet bewaard')
  await waitFor(() => expect(list.getByRole('checkbox', { name: 'Contracten nagekeken' })).not.toBeChecked())
})

test('one begun by mistake is dropped; a viewer begins none and reads who may', async () => {
  const { user, list, unmount } = await begin(JULIA, 'Verhuizing beginnen')
  await user.click(await list.findByRole('button', { name: 'Toch niet nodig' }))
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Checklist' })).not.toBeInTheDocument())
  unmount()
  renderApp(JULIA, { role: 'viewer' })
  const off = await screen.findByRole('button', { name: 'Checklist' })
  expect(off).toHaveAttribute('aria-disabled', 'true')
  expect(off).toHaveAccessibleDescription(/uw rol mag dit niet; .* wel/)
})
