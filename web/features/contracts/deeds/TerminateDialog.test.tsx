import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { formatDate } from '../../../lib/format.ts'
import { renderApp } from '../../../testing/renderApp.tsx'

/** The first test of a file fetches all code of the screen. */
const COLD = { timeout: 20_000 }
const FOLLOWED = { timeout: 10_000 }
const DAY = 86_400_000

const CONTRACT = 9876544
const PAGE = `/contracts/${CONTRACT}`

async function open(deed: string, title: string) {
  const app = renderApp(PAGE, { role: 'manager', size: 60 })
  await app.user.click(await screen.findByRole('button', { name: deed }, COLD))
  const dialog = within(await screen.findByRole('dialog', { name: title }, COLD))
  const press = dialog.getByRole('button', { name: title })
  const log = (row: string) => app.portal.engine.log.list({ row })
  return { ...app, dialog, press, log }
}

const terminate = () => open('Opzeggen…', 'Zeg 06-11111111 op')

test('the earliest day is filled in, the fee stands beside it, and another day asks again', async () => {
  const { user, dialog, press, log, portal } = await terminate()
  const day = await dialog.findByLabelText<HTMLInputElement>(/^Einddatum/)
  await waitFor(() => expect(day.value).not.toBe(''))
  const first = day.value
  expect(await dialog.findByText(/^€ \d/)).toBeVisible()
  expect(dialog.getByText(`Opzegkosten volgens KPN op ${formatDate(first)}`)).toBeVisible()
  await waitFor(() => expect(press).not.toHaveAttribute('aria-disabled'))

  const early = new Date(Date.parse(`${first}T12:00:00Z`) - DAY).toISOString().slice(0, 10)
  fireEvent.change(day, { target: { value: early } })
  expect(day).toHaveAccessibleDescription(`De einddatum is te vroeg: KPN kan op zijn vroegst op ${formatDate(first)}.`)
  expect(press).toHaveAttribute('aria-disabled', 'true')

  const asked = log('contractTerminationFee').length
  const later = new Date(Date.parse(`${first}T12:00:00Z`) + 40 * DAY).toISOString().slice(0, 10)
  fireEvent.change(day, { target: { value: later } })
  expect(press).toHaveAccessibleDescription('De opzegkosten worden nog gelezen.')
  await waitFor(() => expect(press).not.toHaveAttribute('aria-disabled'))
  expect(log('contractTerminationFee')).toHaveLength(asked + 1)
  await user.click(press)
  expect(await dialog.findByText(new RegExp(`nam de aanvraag aan, voor ${formatDate(later)}`))).toBeVisible()
  expect(portal.ledger).toMatchObject([
    { command: { row: 'contractTerminate', request: { contractId: CONTRACT, wishDate: `${later}T12:00:00Z` } } },
  ])

  // and taken back while KPN allows it
  await user.click(await dialog.findByRole('button', { name: 'Annuleer de aanvraag…' }, FOLLOWED))
  const cancel = within(await screen.findByRole('dialog', { name: /^Annuleer bestelling/ }))
  await user.type(cancel.getByRole('textbox', { name: /Waarom/ }), 'toch niet')
  await user.click(cancel.getByRole('button', { name: /^Annuleer bestelling/ }))
  expect(await cancel.findByText(/KPN nam de annulering/)).toBeVisible()
  expect(log('serviceRequestCancel')).toHaveLength(1)
  portal.engine.clock.advance(60_000)
  expect((await dialog.findAllByText('Niet doorgevoerd', {}, FOLLOWED)).length).toBeGreaterThan(0)
  expect(portal.engine.world.contracts.get(CONTRACT)!.state).toBe('ACTIVE')
})

test('a fee that cannot be read has to be read again, or waived aloud', async () => {
  const app = renderApp(PAGE, { role: 'manager' })
  await screen.findByRole('button', { name: 'Opzeggen…' }, COLD)
  app.portal.engine.faults.arm({ upstream: 'msm', kind: '500', path: 'contractTerminationFee' })
  await app.user.click(screen.getByRole('button', { name: 'Opzeggen…' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Zeg 06-11111111 op' }, COLD))
  const press = dialog.getByRole('button', { name: 'Zeg 06-11111111 op' })
  expect(await dialog.findByText('KPN zei niet wat opzeggen op deze datum kost.', {}, FOLLOWED)).toBeVisible()
  expect(press).toHaveAccessibleDescription(/De opzegkosten zijn onbekend/)
  await app.user.click(dialog.getByRole('switch', { name: 'Ik zeg op zonder de kosten te weten' }))
  expect(press).not.toHaveAttribute('aria-disabled')
  app.portal.engine.faults.clear()
  await app.user.click(dialog.getByRole('button', { name: 'Opnieuw lezen' }))
  expect(await dialog.findByText(/^€ \d/)).toBeVisible()
})

test('a contract goes only where KPN permits it, and each place that it forbids says why', async () => {
  const { user, dialog, press, portal } = await open('Verplaatsen…', 'Verplaats 06-11111111')
  const tree = within(dialog.getByRole('tree', { name: 'Doel in de organisatie' }))
  const own = await tree.findByRole('treeitem', { name: /Martino, Joshua/ })
  expect(own).toHaveTextContent('daar staat het al')
  await user.click(own)
  expect(await dialog.findByRole('alert')).toHaveTextContent('kan niet: daar staat het al.')
  expect(press).toHaveAttribute('aria-disabled', 'true')
  await user.click(await tree.findByRole('treeitem', { name: /Roberta, Julia/ }))
  const day = dialog.getByLabelText(/^Gewenste datum/)
  fireEvent.change(day, { target: { value: '2020-01-01' } })
  expect(day).toHaveAccessibleDescription(/ligt in het verleden/)
  expect(press).toHaveAttribute('aria-disabled', 'true')
  fireEvent.change(day, { target: { value: '' } })
  await user.click(press)
  expect((await dialog.findAllByText('Aangevraagd')).length).toBeGreaterThan(0)
  expect(portal.ledger).toMatchObject([
    { command: { row: 'contractMove', request: { contractId: CONTRACT, destinationGroupId: 1234567 } } },
  ])
  portal.engine.clock.advance(120_000)
  expect(await dialog.findByText('06-11111111 is verplaatst.', {}, FOLLOWED)).toBeVisible()
  expect(portal.engine.world.contracts.get(CONTRACT)!.owner).toBe(1234567)
  await user.click(dialog.getByRole('button', { name: 'Sluiten' }))
  await user.click(screen.getByRole('tab', { name: 'Tijdlijn' }))
  expect(await screen.findByText('Martino, Joshua', { selector: 'del' })).toBeVisible()
  expect(screen.getByText('Roberta, Julia', { selector: 'ins' })).toBeVisible()
})

test('a number leaves for another operator, with the warning that it does not come back', async () => {
  const { user, dialog, press, portal } = await open('Nummer uitporteren…', 'Porteer 06-11111111 uit')
  expect(dialog.getByText('Is het eenmaal over, dan is er geen weg terug.')).toBeVisible()
  expect(press).not.toHaveFocus()
  await user.click(press)
  expect((await dialog.findAllByText('Aangevraagd')).length).toBeGreaterThan(0)
  expect(portal.ledger).toMatchObject([{ command: { row: 'contractPortOut', request: { contractId: CONTRACT } } }])
})
