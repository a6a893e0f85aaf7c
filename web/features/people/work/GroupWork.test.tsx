import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderApp } from '../../../testing/renderApp.tsx'
import { PHONE } from '../../../testing/screen.ts'

/** The first test of a file fetches all code of the screen. */
const COLD = { timeout: 20_000 }

/** Of KPN's example: the debtor, and the cost centre in which Joshua stands. */
const DEBTOR = '/people/debtor/3456789'
const COST_CENTER = '/people/cost-center/4567890'

async function open(path: string, deed: string, title: string) {
  const app = renderApp(path, { role: 'manager' })
  await app.user.click(await screen.findByText(deed, { selector: 'button *' }, COLD))
  const dialog = within(await screen.findByRole('dialog', { name: title }, { timeout: 10_000 }))
  const press = (name: string) => app.user.click(dialog.getByRole('button', { name }))
  const type = async (name: string, text: string) => {
    const field = dialog.getByRole('textbox', { name: new RegExp(`^${name}`) })
    await app.user.clear(field)
    await app.user.type(field, text)
    return field
  }
  return { ...app, dialog, press, type }
}

test('a cost centre is made, a number that exists stands at its field, and what was typed stays', async () => {
  const { dialog, press, type, user } = await open(DEBTOR, 'Nieuwe kostenplaats', 'Nieuwe kostenplaats in COMPANY X BV')
  await type('Naam', 'Chauffeurs')
  const number = await type('Nummer', '123')
  expect(dialog.getByText('Chauffeurs', { selector: 'b' }).closest('p')).toHaveTextContent(
    'Kostenplaats Chauffeurs met nummer 123 komt onder COMPANY X BV.',
  )
  await press('Maak kostenplaats Chauffeurs aan')
  expect(await dialog.findByRole('alert')).toHaveTextContent('KPN heeft deze waarde al in gebruik.')
  expect(number).toHaveAccessibleDescription('KPN heeft dit al in gebruik')
  expect(dialog.getByRole('textbox', { name: /^Naam/ })).toHaveValue('Chauffeurs')
  await type('Nummer', '1400')
  await press('Maak kostenplaats Chauffeurs aan')
  expect(await dialog.findByText('Chauffeurs staat bij KPN.')).toBeVisible()
  await user.click(dialog.getByRole('link', { name: 'Open Chauffeurs' }))
  expect(await screen.findByRole('heading', { name: 'Chauffeurs' })).toBeVisible()
  expect(await screen.findByRole('treeitem', { name: /1400Chauffeurs/ })).toBeVisible()
})

test('a cost centre gets another name and number; the tree follows', async () => {
  const { dialog, press, type, portal } = await open(COST_CENTER, 'Naam wijzigen', 'Wijzig 123')
  expect(dialog.getByRole('button', { name: 'Wijzig 123' })).toHaveAttribute('aria-disabled', 'true')
  await type('Naam', 'Planning')
  expect(dialog.getByText('was 123')).toBeVisible()
  await press('Wijzig 123')
  expect(await dialog.findByText('De naam is nu Planning.')).toBeVisible()
  expect(portal.engine.world.groups.get(4567890)).toMatchObject({ name: 'Planning', costCenterNumber: '123' })
  await press('Sluiten')
  expect(await screen.findByRole('heading', { name: 'Planning' })).toBeVisible()
  expect(await screen.findByRole('treeitem', { name: /123Planning/ })).toBeVisible()
})

test('a group that is removed hands what is in it to the level above', async () => {
  const { dialog, press, user, place } = await open(COST_CENTER, 'Opheffen…', 'Hef 123 op')
  expect(dialog.getByText(/Niemand wordt verwijderd/)).toBeVisible()
  await press('Hef 123 op')
  expect(await dialog.findByText('123 is opgeheven; wat erin stond staat nu in COMPANY X BV.')).toBeVisible()
  await user.click(dialog.getByRole('link', { name: 'Naar COMPANY X BV' }))
  await waitFor(() => expect(place()).toBe(DEBTOR))
  expect(await screen.findByRole('treeitem', { name: /Martino, Joshua/ })).toHaveAttribute('aria-level', '3')
  expect(screen.queryByRole('treeitem', { name: /^123/ })).not.toBeInTheDocument()
})

test('a group of our own is made, and moved under nothing that KPN forbids', async () => {
  const { dialog, press, type, user } = await open(DEBTOR, 'Nieuwe groep', 'Nieuwe groep in COMPANY X BV')
  await type('Naam', 'Directie')
  await press('Maak groep Directie aan')
  await user.click(await dialog.findByRole('link', { name: 'Open Directie' }))
  await screen.findByRole('heading', { name: 'Directie' })
  await user.click(await screen.findByText('Verplaatsen', { selector: 'button *' }))
  const mover = within(await screen.findByRole('dialog', { name: 'Verplaats Directie' }, { timeout: 10_000 }))
  const itself = await mover.findByRole('treeitem', { name: /Directie/ })
  expect(itself).toHaveTextContent('dit is wat u verplaatst, of het staat daaronder')
  await user.click(await mover.findByRole('treeitem', { name: /^123|Kostenplaats 123/ }))
  await user.click(mover.getByRole('button', { name: 'Verplaats Directie' }))
  expect(await mover.findByText('staat in 123', {}, { timeout: 10_000 })).toBeVisible()
})

test('what KPN does not allow here folds behind what can be done, and says why', async () => {
  const { user } = renderApp('/people/customer/2345678', { role: 'manager' })
  const off = await screen.findByText(/kunnen hier nu niet$/)
  const remove = screen.getByText('Opheffen…', { selector: 'button *' })
  expect(remove).not.toBeVisible()
  await user.click(off)
  expect(remove).toBeVisible()
  expect(remove.closest('button')).toHaveAccessibleDescription(/kan niet/)
  expect(screen.getByText(/kan niet bij dit soort onderdeel/)).toBeVisible()
})

test('on a phone two deeds come first and the rest folds, so that the people are in sight', async () => {
  const { user } = renderApp(COST_CENTER, { role: 'manager', screen: PHONE })
  expect(await screen.findByText('Nieuwe persoon', { selector: 'button *' }, COLD)).toBeVisible()
  const move = screen.getByText('Verplaatsen', { selector: 'button *' })
  expect(move).not.toBeVisible()
  await user.click(screen.getByText(/^Nog \d$/))
  expect(move).toBeVisible()
})
