import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { blockPerson } from '../../../../mocks/worldHelpers.ts'
import { renderApp } from '../../../testing/renderApp.tsx'

/** The first test of a file fetches all code of the screen. */
const COLD = { timeout: 20_000 }

/** Of KPN's example: Julia and Maxim stand under the debtor, beside cost centre 123 with Joshua in it. */
const DEBTOR = '/people/debtor/3456789'
const JULIA = 1234567
const MAXIM = 1234569

async function choose(...names: string[]) {
  const app = renderApp(DEBTOR, { role: 'manager' })
  for (const name of names) await app.user.click(await screen.findByRole('checkbox', { name: `Kies ${name}` }, COLD))
  return app
}
const bar = async () => {
  const count = await screen.findByText(/\d+ gekozen/)
  return within(count.parentElement!)
}

test('several are chosen; who cannot come along is named with the reason, left out, and the rest moves', async () => {
  const { user, portal } = await choose('Roberta, Julia', 'Aanholt, Maxim van')
  const { world, clock } = portal.engine
  blockPerson(world, MAXIM, true, clock.now())
  expect((await bar()).getByText('2 gekozen')).toBeVisible()
  await user.click((await bar()).getByRole('button', { name: 'Verplaats' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Verplaats 2 mensen' }))
  const maxim = (await dialog.findByText('Maxim van Aanholt', { selector: '.name' })).closest('li')!
  expect(maxim).toHaveTextContent(/bestelling .* loopt nog \(in uitvoering\)/)
  await user.click(await dialog.findByRole('treeitem', { name: /^123|Kostenplaats 123/ }))
  const press = dialog.getByRole('button', { name: 'Verplaats 2 mensen' })
  expect(press).toHaveAttribute('aria-disabled', 'true')
  expect(press).toHaveAccessibleDescription('laat eerst weg wie niet mee kan')

  await user.click(within(maxim).getByRole('button', { name: 'Laat Maxim van Aanholt weg' }))
  const one = within(await screen.findByRole('dialog', { name: 'Verplaats Julia Roberta' }))
  await user.click(one.getByRole('button', { name: 'Verplaats Julia Roberta' }))
  expect(await one.findByText('staat in 123', {}, { timeout: 10_000 })).toBeVisible()
  expect(world.people.get(JULIA)?.parent).toBe(4567890)
  expect(world.people.get(MAXIM)?.parent).toBe(3456789)
  await user.click(one.getByRole('button', { name: 'Sluiten' }))
  await waitFor(() => expect(screen.queryByText(/\d+ gekozen/)).not.toBeInTheDocument())
})

test('all at once, or none: KPN’s refusal says who and why, and everything chosen still stands', async () => {
  const { user, portal } = await choose('Roberta, Julia', 'Aanholt, Maxim van')
  await user.click((await bar()).getByRole('button', { name: 'Verplaats' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Verplaats 2 mensen' }))
  await user.click(await dialog.findByRole('treeitem', { name: /^123|Kostenplaats 123/ }))
  const { world, clock } = portal.engine
  // after KPN said that everybody may
  blockPerson(world, MAXIM, true, clock.now())
  await user.click(dialog.getByRole('button', { name: 'Verplaats 2 mensen' }))
  const alert = await dialog.findByRole('alert')
  expect(alert).toHaveTextContent('Er loopt nog een bestelling.')
  expect(alert).toHaveTextContent(/KPN zegt: “.*Maxim/)
  expect(world.people.get(JULIA)?.parent).toBe(3456789)
  // asked again, KPN names the order
  const maxim = dialog.getByText('Maxim van Aanholt', { selector: '.name' }).closest('li')!
  await waitFor(() => expect(maxim).toHaveTextContent(/loopt nog/))
  blockPerson(world, MAXIM, false, clock.now())
})

test('two go at once under one reference of ours', async () => {
  const { user, portal } = await choose('Roberta, Julia', 'Aanholt, Maxim van')
  await user.click((await bar()).getByRole('button', { name: 'Verplaats' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Verplaats 2 mensen' }))
  await user.click(await dialog.findByRole('treeitem', { name: /^123|Kostenplaats 123/ }))
  expect(dialog.getByText('123', { selector: 'p b' }).closest('p')).toHaveTextContent('2 mensen gaan naar 123.')
  await user.click(dialog.getByRole('button', { name: 'Verplaats 2 mensen' }))
  expect(await dialog.findByText('2 van 2 staan in 123.', { selector: 'p' }, { timeout: 10_000 })).toBeVisible()
  expect(portal.ledger).toMatchObject([
    {
      command: {
        row: 'hierarchyMove',
        request: { movedGroupIds: [JULIA, MAXIM], referenceNumber: expect.stringMatching(/^VL[0-9A-Z]{13}$/) },
      },
    },
  ])
})

test('who may not move anybody is not asked to choose', async () => {
  renderApp(DEBTOR, { role: 'helpdesk' })
  await screen.findByRole('link', { name: 'Roberta, Julia' })
  expect(screen.queryByRole('checkbox')).not.toBeInTheDocument()
})
