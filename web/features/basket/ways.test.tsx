import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { finishOrders } from '../../../mocks/contractHelpers.ts'
import { afterLeaving, beforeLeaving } from '../../data/leaving.ts'
import { renderApp } from '../../testing/renderApp.tsx'

/** The first test of a file fetches all code of the screen. */
const COLD = { timeout: 20_000 }
const FOLLOWED = { timeout: 10_000 }

/** KPN's example of somebody's second contract. */
const TWIN = 'Bureautelefoon'
const CONTRACT = 9876544
const JULIA = 1234567

// a basket outlives its screen: without a sign-out the next test would go on with it
afterEach(async () => {
  await beforeLeaving()
  afterLeaving()
})

const tree = async () => within(await screen.findByRole('treegrid', { name: 'Producten' }, COLD))
const summary = () => within(screen.getByRole('complementary', { name: 'Wat het kost' }))

test('a contract that ended comes back from its timeline, with what was on it, as a basket for its person', async () => {
  const { user, portal, router, place } = renderApp(`/contracts/${CONTRACT}`, { role: 'manager' })
  await user.click(await screen.findByRole('button', { name: 'Opzeggen…' }, COLD))
  const dialog = within(await screen.findByRole('dialog', {}, COLD))
  const press = dialog.getByRole('button', { name: 'Zeg 06-11111111 op' })
  await waitFor(() => expect(press).not.toHaveAttribute('aria-disabled'), FOLLOWED)
  await user.click(press)
  await dialog.findAllByText('Aangevraagd', {}, FOLLOWED)
  finishOrders(portal.engine.world)
  expect(portal.engine.world.contracts.get(CONTRACT)!.state).toBe('CLOSED')
  await user.click(dialog.getByRole('button', { name: 'Sluiten' }))

  await router.navigate(`/contracts/${CONTRACT}?part=timeline`)
  await user.click(await screen.findByRole('link', { name: 'Heractiveren' }, COLD))
  const products = await tree()
  expect(place()).toMatch(/^\/basket\/reactivate\/\d+\?for=\d+$/)
  expect(screen.getByRole('heading', { name: 'Contract heractiveren' })).toBeVisible()
  expect(products.getAllByRole('checkbox', { checked: true }).length).toBeGreaterThan(0)
  expect(summary().getByText('Tot op de cent gelijk aan KPN')).toBeVisible()
  expect(await screen.findByRole('link', { name: 'Naar controle' })).toBeVisible()
})

test('a contract that is changed is offered products and no templates', async () => {
  const { user } = renderApp('/basket/change/9876543', { role: 'manager' })
  await tree()
  await user.click(screen.getByRole('button', { name: 'Ander product' }))
  expect(await screen.findByRole('heading', { name: 'Met een product' }, COLD)).toBeVisible()
  expect(screen.queryByRole('heading', { name: 'Met een sjabloon' })).toBeNull()
})

test('a draft that means one of two products of the same name asks which', async () => {
  const { user, router } = renderApp('/help', { role: 'manager' })
  await screen.findAllByRole('heading', {}, COLD)
  const act = (path: string[]) => ({ kind: 'put', path, amount: 1 })
  const acts = [act(['Vast Bellen']), act(['Vast Bellen', 'Toestel op het bureau', TWIN])]
  const kept = await fetch(`/api/drafts/basket-new-${JULIA}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', 'X-CSRF': '1' },
    body: JSON.stringify({ kind: 'basket', title: 'twee', data: { version: 1, acts, seen: null, form: {} } }),
  })
  expect(kept.ok).toBe(true)
  await router.navigate(`/basket/new/${JULIA}`)
  const dialog = within(await screen.findByRole('dialog', { name: /^Welke .* bedoelt u\?$/ }, COLD))
  const choices = dialog.getAllByRole('radio')
  expect(choices).toHaveLength(2)
  // what each costs tells them apart
  expect(choices[0]).toHaveAccessibleName(/€.89,95 eenmalig/)
  expect(choices[1]).toHaveAccessibleName(/€.49,95 eenmalig/)
  await user.click(choices[1]!)
  await user.click(dialog.getByRole('button', { name: 'Deze kiezen' }))
  const products = await tree()
  await waitFor(() => expect(products.getAllByRole('checkbox', { name: TWIN, checked: true })).toHaveLength(1))
})
