import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderApp } from '../../../testing/renderApp.tsx'

/** The first test of a file fetches all code of the screen. */
const COLD = { timeout: 20_000 }
const FOLLOWED = { timeout: 15_000 }
const CONTRACT = 9876544

/** Somebody else has asked for its end, and KPN still lets that be taken back. */
async function openCancel() {
  const app = renderApp(`/contracts/${CONTRACT}`, { role: 'manager' })
  await screen.findByRole('button', { name: 'Opzeggen…' }, COLD)
  const { portal, user } = app
  const wishDate = new Date(portal.engine.clock.now() + 60 * 86_400_000).toISOString()
  const asked = await fetch('/api/msm/order/terminate', {
    method: 'POST',
    headers: { 'X-CSRF': '1', 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() },
    body: JSON.stringify({ contractId: CONTRACT, wishDate }),
  })
  expect(asked.status).toBe(200)
  await user.click(screen.getByRole('tab', { name: 'Tijdlijn' }))
  const [cancel] = await screen.findAllByRole('button', { name: 'Annuleer de aanvraag…' }, FOLLOWED)
  await user.click(cancel!)
  const dialog = within(await screen.findByRole('dialog', { name: /^Annuleer bestelling/ }))
  await user.click(dialog.getByRole('textbox', { name: /Waarom/ }))
  await user.paste('toch niet')
  const press = dialog.getByRole('button', { name: /^Annuleer bestelling/ })
  const sent = () => portal.engine.log.list({ row: 'serviceRequestCancel' }).map(({ applied }) => applied)
  return { ...app, dialog, press, sent }
}

test('a cancellation that KPN refuses says so and keeps what was written; what was asked for stands', async () => {
  const { user, portal, dialog, press, sent } = await openCancel()
  const fault = { upstream: 'msm', kind: '400', path: 'serviceRequestCancel', code: 'OPERATION_NOT_POSSIBLE' } as const
  portal.engine.faults.arm({ ...fault, times: 1 })
  await user.click(press)
  expect(await dialog.findByRole('alert')).toHaveTextContent('KPN staat dit nu niet toe')
  expect(dialog.getByRole('textbox', { name: /Waarom/ })).toHaveValue('toch niet')
  expect(dialog.queryByText(/KPN nam de annulering/)).not.toBeInTheDocument()
  expect(sent()).toEqual([false])
  // nothing of it was carried out: pressing again is another request
  await user.click(press)
  expect(await dialog.findByText(/KPN nam de annulering/)).toBeVisible()
  expect(sent()).toEqual([false, true])
})

test('a cancellation whose answer got lost is unknown, cannot be pressed again, and whoever looked at KPN says how it ended', async () => {
  const { user, portal, dialog, press, sent } = await openCancel()
  portal.engine.faults.arm({ upstream: 'msm', kind: 'reset', path: 'serviceRequestCancel', times: 1, when: 'after' })
  await user.click(press)
  expect((await dialog.findAllByText('Onbekend')).length).toBeGreaterThan(0)
  expect(dialog.queryByRole('button', { name: /^Annuleer bestelling/ })).not.toBeInTheDocument()
  expect(dialog.queryByRole('button', { name: 'Opnieuw' })).not.toBeInTheDocument()
  // KPN takes no reference of ours with it by which it could be found again
  await user.click(await dialog.findByRole('textbox', { name: 'Wat zag u bij KPN?' }, FOLLOWED))
  await user.paste('staat op geannuleerd')
  await user.click(dialog.getByRole('button', { name: 'Het is uitgevoerd' }))
  portal.engine.clock.advance(60_000)
  expect(await dialog.findByText(/KPN nam de annulering/, {}, FOLLOWED)).toBeVisible()
  expect(sent()).toEqual([true])
  expect(portal.engine.world.contracts.get(CONTRACT)!.state).toBe('ACTIVE')
})
