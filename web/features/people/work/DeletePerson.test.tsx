import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw/http'
import { expect, test } from 'vitest'
import { network } from '../../../testing/network.ts'
import { renderApp } from '../../../testing/renderApp.tsx'

/** The first test of a file fetches all code of the screen. */
const COLD = { timeout: 20_000 }

/** Of KPN's example: Julia has no contracts, Joshua has one. */
const JULIA = '/people/person/1234567'
const JOSHUA = '/people/person/1234568'

const button = (name: string | RegExp) => screen.findByRole('button', { name }, COLD)

test('a leaver without contracts is deleted, followed to the end, and gone from the tree', async () => {
  const { user, portal, place } = renderApp(JULIA, { role: 'manager' })
  await screen.findByRole('treeitem', { name: /Roberta/ })
  await user.click(await button('Verwijderen…'))
  const dialog = await screen.findByRole('dialog', { name: 'Verwijder Julia Roberta' })
  expect(within(dialog).getByText(/niet terug te draaien/)).toBeVisible()
  const deed = within(dialog).getByRole('button', { name: 'Verwijder Julia Roberta' })
  expect(deed).not.toHaveFocus()
  await user.type(within(dialog).getByRole('textbox', { name: /Referentie/ }), 'HR-9')
  await user.click(deed)

  expect((await within(dialog).findAllByText('Aangevraagd')).length).toBeGreaterThan(0)
  expect(portal.ledger).toMatchObject([{ command: { row: 'subscriberDelete', ticket: 'HR-9' } }])
  portal.engine.clock.advance(60_000)
  expect(await within(dialog).findByText('Julia Roberta is bij KPN verwijderd.', {}, { timeout: 10_000 })).toBeVisible()
  await waitFor(() => expect(screen.queryByRole('treeitem', { name: /Roberta/, hidden: true })).not.toBeInTheDocument())
  await user.click(within(dialog).getByRole('link', { name: 'Naar COMPANY X BV' }))
  await waitFor(() => expect(place()).toBe('/people/debtor/3456789'))
})

test('somebody with contracts stays: the button says why', async () => {
  const { user } = renderApp(JOSHUA, { role: 'manager' })
  const off = await button('Verwijderen…')
  expect(await screen.findByText(/er staat nog 1 contract op deze naam/)).toBeVisible()
  await waitFor(() => expect(off).toHaveAttribute('aria-disabled', 'true'))
  await user.click(off)
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
})

test('KPN refuses after all: its reason in words, and what was typed is still there', async () => {
  const free = { enabled: true, blockingOrders: [] }
  const { user, portal } = renderApp(`${JOSHUA}?do=delete`, {
    role: 'manager',
    before: [
      http.get('*/subscribers/:id/operations', () =>
        HttpResponse.json({ editable: free, movable: free, removable: free, rolesEditable: free }),
      ),
    ],
  })
  const dialog = await screen.findByRole('dialog', { name: 'Verwijder Joshua Martino' })
  const ticket = within(dialog).getByRole('textbox', { name: /Referentie/ })
  await user.type(ticket, 'HR-10')
  await user.click(within(dialog).getByRole('button', { name: 'Verwijder Joshua Martino' }))
  const alert = await within(dialog).findByRole('alert')
  expect(alert).toHaveTextContent('KPN staat dit nu niet toe')
  expect(alert).toHaveTextContent('KPN zegt: “The subscriber has 1 contract that has not ended')
  expect(ticket).toHaveValue('HR-10')
  expect(portal.engine.world.people.has(1234568)).toBe(true)
})

test('a lost answer is unknown, and settled by itself', async () => {
  const { user, portal } = renderApp(`${JULIA}?do=delete`, { role: 'manager' })
  const dialog = await screen.findByRole('dialog', { name: 'Verwijder Julia Roberta' })
  portal.engine.faults.arm({ upstream: 'msm', kind: 'reset', path: 'subscriberDelete', times: 1, when: 'after' })
  await user.click(within(dialog).getByRole('button', { name: 'Verwijder Julia Roberta' }))
  expect((await within(dialog).findAllByText('Onbekend')).length).toBeGreaterThan(0)
  expect(within(dialog).queryByRole('button', { name: 'Opnieuw' })).not.toBeInTheDocument()
  portal.engine.clock.advance(60_000)
  expect(await within(dialog).findByText('Julia Roberta is bij KPN verwijderd.', {}, { timeout: 15_000 })).toBeVisible()
  expect(portal.ledger).toHaveLength(1)
})

test('a viewer reads who may', async () => {
  network.resetHandlers()
  renderApp(JULIA, { role: 'viewer' })
  expect(await screen.findByText(/verwijderen kan niet: uw rol mag dit niet; manager of beheerder wel/)).toBeVisible()
})
