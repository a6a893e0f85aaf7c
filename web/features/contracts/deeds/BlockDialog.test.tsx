import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw/http'
import { expect, test } from 'vitest'
import { network } from '../../../testing/network.ts'
import { renderApp } from '../../../testing/renderApp.tsx'

/** The first test of a file fetches all code of the screen. */
const COLD = { timeout: 20_000 }
const FOLLOWED = { timeout: 10_000 }

/** Joshua's contract of KPN's example. */
const CONTRACT = 9876544
const PAGE = `/contracts/${CONTRACT}`

async function open(role: 'helpdesk' | 'manager' = 'helpdesk') {
  const app = renderApp(PAGE, { role })
  await app.user.click(await screen.findByRole('button', { name: 'Blokkeren…' }, COLD))
  const dialog = within(await screen.findByRole('dialog', { name: 'Blokkeer 06-11111111' }, COLD))
  const press = dialog.getByRole('button', { name: 'Blokkeer 06-11111111' })
  const blocks = () => app.portal.engine.log.list({ row: 'simBlock' })
  return { ...app, dialog, press, blocks }
}

test('from the reason to KPN’s order: requested until it is done, then the way back is offered', async () => {
  const { user, dialog, press, portal } = await open()
  expect(dialog.getByText('Martino, Joshua')).toBeVisible()
  expect(dialog.getByRole('radio', { name: /Verloren/ })).toHaveFocus()
  expect(press).toHaveAttribute('aria-disabled', 'true')
  expect(press).toHaveAccessibleDescription('Kies eerst waarom.')
  await user.keyboard('2')
  expect(press).not.toHaveFocus()
  await user.click(press)
  expect((await dialog.findAllByText('Aangevraagd')).length).toBeGreaterThan(0)
  expect(dialog.queryByText(/is geblokkeerd/)).not.toBeInTheDocument()
  expect(portal.ledger).toMatchObject([
    { command: { row: 'simBlock', reason: 'stolen', request: { contractId: CONTRACT } } },
  ])
  portal.engine.clock.advance(120_000)
  expect(await dialog.findByText('De simkaart van 06-11111111 is geblokkeerd.', {}, FOLLOWED)).toBeVisible()
  await user.click(dialog.getByRole('button', { name: 'Deblokkeren…' }))
  const back = within(await screen.findByRole('dialog', { name: 'Deblokkeer 06-11111111' }))
  await user.click(back.getByRole('radio', { name: /Anders/ }))
  await user.type(back.getByRole('textbox', { name: /Notitie/ }), 'lag in de auto, 4 dagen')
  await user.click(back.getByRole('button', { name: 'Deblokkeer 06-11111111' }))
  await waitFor(() =>
    expect(portal.ledger.map(({ command }) => [command.row, command.reason, command.note])).toContainEqual([
      'simUnblock',
      'other',
      'lag in de auto, 4 dagen',
    ]),
  )
  portal.engine.clock.advance(120_000)
  expect(await back.findByText('De simkaart van 06-11111111 werkt weer.', {}, FOLLOWED)).toBeVisible()
  expect(portal.engine.world.contracts.get(CONTRACT)!.state).toBe('ACTIVE')
})

test('a colleague was first: nothing is sent, and theirs is followed in the same place', async () => {
  const { user, dialog, press, portal, blocks } = await open()
  await user.click(dialog.getByRole('radio', { name: /Verloren/ }))
  const theirs = await fetch('/api/msm/order/block-sim', {
    method: 'POST',
    headers: { 'X-CSRF': '1', 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() },
    body: JSON.stringify({ contractId: CONTRACT }),
  })
  expect(theirs.status).toBe(200)
  await user.click(press)
  expect(await dialog.findByText(/^Al aangevraagd door helpdesk om \d\d:\d\d\./)).toBeVisible()
  expect(blocks()).toHaveLength(1)
  portal.engine.clock.advance(120_000)
  expect(await dialog.findByText('De simkaart van 06-11111111 is geblokkeerd.', {}, FOLLOWED)).toBeVisible()
  expect(blocks()).toHaveLength(1)
})

test('an answer that got lost is unknown, nothing can be pressed again, and it is settled by our reference', async () => {
  const { user, dialog, press, portal, blocks } = await open()
  portal.engine.faults.arm({ upstream: 'msm', kind: 'reset', path: 'simBlock', times: 1, when: 'after' })
  await user.keyboard('1')
  await user.click(press)
  expect((await dialog.findAllByText('Onbekend')).length).toBeGreaterThan(0)
  expect(dialog.queryByRole('button', { name: 'Opnieuw' })).not.toBeInTheDocument()
  portal.engine.clock.advance(120_000)
  expect(await dialog.findByText('De simkaart van 06-11111111 is geblokkeerd.', {}, { timeout: 15_000 })).toBeVisible()
  expect(blocks()).toHaveLength(1)
})

test('a refusal of KPN leaves everything as it was chosen', async () => {
  const { user, dialog, press, portal } = await open()
  await user.keyboard('3')
  await user.type(dialog.getByRole('textbox', { name: /Referentie/ }), 'INC-1')
  // somebody blocked it at KPN itself
  portal.engine.world.contracts.get(CONTRACT)!.state = 'BLOCKED'
  await user.click(press)
  expect(await dialog.findByRole('alert')).toHaveTextContent('KPN staat dit nu niet toe')
  expect(dialog.getByRole('radio', { name: /Verlof/ })).toBeChecked()
  expect(dialog.getByRole('textbox', { name: /Referentie/ })).toHaveValue('INC-1')
})

test('without a connection it is not known whether it arrived: pressing again is the same block', async () => {
  const { user, dialog, press, blocks } = await open()
  await user.keyboard('1')
  network.use(http.post('*/order/block-sim', () => HttpResponse.error(), { once: true }))
  await user.click(press)
  expect(await dialog.findByRole('alert')).toHaveTextContent('het gebeurt hooguit één keer')
  await user.click(press)
  expect((await dialog.findAllByText('Aangevraagd')).length).toBeGreaterThan(0)
  expect(blocks()).toHaveLength(1)
})

test('who may not block reads who may', async () => {
  const { user } = renderApp(PAGE, { role: 'viewer' })
  const off = await screen.findByRole('button', { name: 'Blokkeren…' }, COLD)
  await waitFor(() => expect(off).toHaveAttribute('aria-disabled', 'true'))
  expect(off).toHaveAccessibleDescription(/uw rol mag dit niet; helpdesk, manager of beheerder wel/i)
  await user.click(off)
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
})
