import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderApp } from '../../../testing/renderApp.tsx'

/** The first test of a file fetches all code of the screen. */
const COLD = { timeout: 20_000 }

/** Of KPN's example: Joshua stands in cost centre 123 under COMPANY X BV, with Julia and Maxim under the debtor. */
const JOSHUA = '/people/person/1234568'
const JULIA = '/people/person/1234567'

async function open(path: string, name: string) {
  const app = renderApp(path, { role: 'manager', size: 60 })
  await app.user.click(await screen.findByRole('button', { name: 'Verplaatsen' }, COLD))
  const dialog = within(await screen.findByRole('dialog', { name: `Verplaats ${name}` }))
  const target = within(dialog.getByRole('tree', { name: 'Doel in de organisatie' }))
  return { ...app, dialog, target }
}

test('a mover goes within the debtor: only permitted places, a sentence, and KPN’s own word that they are there', async () => {
  const { user, dialog, target, portal } = await open(JULIA, 'Julia Roberta')
  const press = dialog.getByRole('button', { name: 'Verplaats Julia Roberta' })
  expect(press).toHaveAttribute('aria-disabled', 'true')

  const here = await target.findByRole('treeitem', { name: /COMPANY X BV/ })
  expect(here).toHaveTextContent('daar staat het al')
  expect(here).toHaveAttribute('aria-disabled', 'true')
  expect(await target.findByRole('treeitem', { name: /Aanholt, Maxim van/ })).toHaveTextContent(
    'hier kan niets onder staan',
  )
  expect(target.getByRole('treeitem', { name: /Van Rijnberg Logistiek/ })).toHaveTextContent(
    'dit hoort bij een andere klant',
  )
  await user.click(here)
  expect(await dialog.findByRole('alert')).toHaveTextContent('COMPANY X BV kan niet: daar staat het al.')
  expect(press).toHaveAttribute('aria-disabled', 'true')

  await user.click(await target.findByRole('treeitem', { name: /^123|Kostenplaats 123/ }))
  expect(dialog.getByText('Julia Roberta', { selector: 'b' }).closest('p')).toHaveTextContent(
    'Julia Roberta gaat van COMPANY X BV naar 123.',
  )
  expect(dialog.queryByLabelText(/Gewenste datum/)).not.toBeInTheDocument()
  await user.click(press)
  expect(await dialog.findByText('staat in 123', {}, { timeout: 10_000 })).toBeVisible()
  expect(portal.ledger).toMatchObject([
    { command: { row: 'subscriberMove', request: { destinationGroupId: 4567890 } } },
  ])
  expect(portal.engine.world.people.get(1234567)?.parent).toBe(4567890)
  await user.click(dialog.getByRole('button', { name: 'Sluiten' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
  const row = await screen.findByRole('treeitem', { name: /Roberta, Julia/ })
  await waitFor(() => expect(row).toHaveAttribute('aria-level', '4'))

  await user.click(screen.getByRole('tab', { name: 'Tijdlijn' }))
  const entry = (await screen.findByText('Verplaatst')).closest('li')!
  expect(within(entry).getByText('COMPANY X BV', { selector: 'del' })).toBeVisible()
  expect(within(entry).getByText('123', { selector: 'ins' })).toBeVisible()
})

test('KPN refuses after all: its reason in words, the choice still stands', async () => {
  const { user, dialog, target, portal } = await open(JOSHUA, 'Joshua Martino')
  const bv = await target.findByRole('treeitem', { name: /COMPANY X BV/ })
  await user.click(bv)
  // a colleague was first
  portal.engine.world.people.get(1234568)!.parent = 3456789
  await user.click(dialog.getByRole('button', { name: 'Verplaats Joshua Martino' }))
  expect(await dialog.findByRole('alert')).toHaveTextContent('Daar staat het al.')
  expect(bv).toHaveAttribute('aria-selected', 'true')
})
