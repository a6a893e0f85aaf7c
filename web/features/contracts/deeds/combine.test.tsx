import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { showPhone } from '#contract/phone.ts'
import { orderContract } from '../../../../mocks/contractHelpers.ts'
import { customerOf, nodeOf } from '../../../../mocks/fleet/tree.ts'
import { afterLeaving, beforeLeaving } from '../../../data/leaving.ts'
import { renderApp } from '../../../testing/renderApp.tsx'

/** The first test of a file fetches all code of the screen. */
const COLD = { timeout: 20_000 }
const FOLLOWED = { timeout: 10_000 }

// a basket outlives its screen: without a sign-out the next test would go on with it
afterEach(async () => {
  await beforeLeaving()
  afterLeaving()
})

/** A portal with a generated company, and its active contracts of a product. */
function company() {
  const app = renderApp('/help', { role: 'manager', size: 150 })
  const { world } = app.portal.engine
  const [generated] = world.roots
  const active = (product: string) =>
    [...world.contracts.values()].filter(
      (one) =>
        one.product === product &&
        one.state === 'ACTIVE' &&
        customerOf(world, nodeOf(world, one.owner)!).id === generated,
    )
  const open = async (id: number, deed: string) => {
    await app.router.navigate(`/contracts/${id}`)
    await app.user.click(await screen.findByRole('button', { name: deed }, COLD))
    return within(await screen.findByRole('dialog', {}, COLD))
  }
  return { ...app, world, active, open }
}

test('a fixed contract is combined with a mobile one of KPN’s list, and the basket says what both cost now', async () => {
  const { world, active, open, user, place, portal } = company()
  const line = active('fixedLine')[0]!
  const [mobile, busy] = active('voiceAndData').filter(({ mobileNumber }) => mobileNumber !== null)
  orderContract(world, { id: busy!.id, open: true }, portal.engine.clock.now())
  const dialog = await open(line.id, 'Vast en mobiel combineren…')
  expect(await dialog.findByRole('radiogroup', { name: 'Met welk mobiel contract?' }, COLD)).toBeVisible()
  const radio = (number: string) => dialog.findByRole('radio', { name: new RegExp(showPhone(number)) }, FOLLOWED)
  const search = dialog.getByRole('searchbox')

  await user.click(search)
  await user.paste(busy!.mobileNumber!)
  const closed = await radio(busy!.mobileNumber!)
  expect(closed).toBeDisabled()
  expect(closed).toHaveAccessibleName(/loopt/)
  expect(dialog.getByText('Kies eerst het andere contract.')).toBeVisible()
  await user.clear(search)
  await user.paste(mobile!.mobileNumber!)
  await user.click(await radio(mobile!.mobileNumber!))
  await user.click(dialog.getByRole('link', { name: 'Naar het mandje' }))
  const summary = within(await screen.findByRole('complementary', { name: 'Wat het kost' }, COLD))
  expect(await summary.findByRole('row', { name: /De twee contracten van nu/ }, COLD)).toHaveTextContent('−€')
  expect(summary.queryByText(/Restverschil/)).toBeNull()
  expect(summary.getByRole('row', { name: /^Vast Mobiel stond er bij het openen al in/ })).toBeVisible()
  expect(place()).toBe(`/basket/combine/${line.id}?with=${mobile!.id}`)
})

test('a combined contract is taken apart with one press, and two take its place', async () => {
  const { world, active, open, portal, user } = company()
  const combined = active('fixedMobile')[0]!
  const before = world.contracts.size
  const dialog = await open(combined.id, 'Vast en mobiel splitsen…')
  await user.click(dialog.getByRole('button', { name: /^Splits / }))
  expect((await dialog.findAllByText('Aangevraagd', {}, FOLLOWED)).length).toBeGreaterThan(0)
  expect(portal.ledger).toMatchObject([
    { command: { row: 'contractSeparate', state: 'accepted', request: { contractId: combined.id } } },
  ])
  portal.engine.clock.advance(120_000)
  expect(await dialog.findByText(/ is gesplitst\.$/, {}, FOLLOWED)).toBeVisible()
  await waitFor(() => expect(world.contracts.size).toBe(before + 2))
  expect(combined.state).toBe('CLOSED')
})
