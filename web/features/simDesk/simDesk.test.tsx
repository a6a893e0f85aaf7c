import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { addContract } from '../../../mocks/fleet/generateContracts.ts'
import { renderApp } from '../../testing/renderApp.tsx'

/** The first test of a file fetches all code of the screen. */
const COLD = { timeout: 20_000 }
const FOLLOWED = { timeout: 10_000 }

/** Joshua's contract of KPN's example. */
const CONTRACT = 9876544
const SUPPORT = 'Bel KPN op 0800-0123'

async function find(typed: string, options: Parameters<typeof renderApp>[1] = {}) {
  const app = renderApp(`/people?find=${encodeURIComponent(typed)}`, {
    role: 'helpdesk',
    supportText: SUPPORT,
    ...options,
  })
  await screen.findByRole('combobox', {}, COLD)
  const blocks = () => app.portal.engine.log.list({ row: 'simBlock' })
  const contract = () => app.portal.engine.world.contracts.get(CONTRACT)!
  return { ...app, blocks, contract }
}
const action = (name: RegExp | string) => screen.findByRole('button', { name })
const receipt = async (title: string, wait = FOLLOWED) =>
  expect(await screen.findAllByText(title, {}, wait)).not.toEqual([])

test('an address opens the search with its question, and does nothing else', async () => {
  const { place, blocks } = await find('06-11111111')
  expect(screen.getByRole('combobox')).toHaveValue('06-11111111')
  expect(await screen.findByRole('option', { name: /06-11111111/ })).toBeVisible()
  await waitFor(() => expect(place()).toBe('/people'))
  expect(screen.queryByRole('radiogroup')).not.toBeInTheDocument()
  expect(blocks()).toEqual([])
})

test('Enter, reason, Enter: KPN’s order, requested until it is done, then a replacement and the way back', async () => {
  const { user, portal, blocks } = await find('0611111111')
  expect(await action('Simkaart blokkeren')).toHaveAttribute('aria-keyshortcuts', 'Enter')
  await user.keyboard('{Enter}')
  const press = await action('Blokkeer 06-11111111')
  expect(press).toHaveAccessibleDescription('Kies eerst waarom.')
  await user.click(press)
  expect(blocks()).toEqual([])
  await user.keyboard('1')
  await user.click(press)
  await receipt('Blokkering aangevraagd')
  expect(screen.getByText(/^Bestelling \S+ bij KPN$/)).toBeVisible()
  expect(screen.queryByRole('button', { name: /eSIM per e-mail/ })).not.toBeInTheDocument()
  expect(portal.ledger).toMatchObject([
    { command: { row: 'simBlock', reason: 'lost', request: { contractId: CONTRACT } } },
  ])

  portal.engine.clock.advance(120_000)
  await receipt('Simkaart geblokkeerd')
  await user.click(await action('Kopieer'))
  expect(await navigator.clipboard.readText()).toMatch(/06-11111111\n.*Reden: Verloren/s)
  expect(await action(/eSIM per e-mail/)).toHaveAttribute('aria-keyshortcuts', 'E')
  await user.keyboard('e')
  expect(await screen.findByRole('textbox', { name: /E-mailadres/ })).toHaveValue('joshua.martino@companyx.nl')
  await user.click(await action('Vervang de simkaart van 06-11111111'))
  await receipt('Vervanging aangevraagd')
  expect(blocks()).toHaveLength(1)
  await user.keyboard('{Escape}')
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
})

test('Esc goes back a step and loses nothing', async () => {
  const { user, blocks } = await find('0611111111')
  await action('Simkaart blokkeren')
  await user.keyboard('{Enter}')
  await user.keyboard('2')
  await user.type(await screen.findByRole('textbox', { name: /Referentie/ }), 'INC-1')
  await user.keyboard('{Escape}')
  const field = await screen.findByRole('combobox')
  expect(field).toHaveValue('0611111111')
  expect(field).toHaveFocus()
  await user.keyboard('{Enter}')
  expect(await screen.findByRole('radio', { name: /Gestolen/ })).toBeChecked()
  expect(screen.getByRole('textbox', { name: /Referentie/ })).toHaveValue('INC-1')
  await user.keyboard('{Escape}{Escape}')
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
  expect(blocks()).toEqual([])
})

test('a name leads to its only SIM card, and back by a step at a time', async () => {
  const { user } = await find('Martino, Joshua')
  expect(await action('Simkaarten tonen')).toHaveAttribute('aria-keyshortcuts', 'Enter')
  await user.keyboard('{Enter}')
  expect(await action('Blokkeer 06-11111111')).toBeVisible()
  expect(screen.getByRole('form', { name: 'Blokkeer 06-11111111' })).toBeVisible()
  await user.keyboard('{Escape}')
  expect(await screen.findByText('Simkaarten van Joshua Martino')).toBeVisible()
  expect(screen.getAllByRole('option')).toHaveLength(1)
  await user.keyboard('{Escape}')
  expect(await action('Simkaarten tonen')).toBeVisible()
})

test('of several SIM cards one is chosen first, and a card that has ended is none of them', async () => {
  const { user, portal, contract } = await find('')
  addContract(portal.engine.world, { ...contract(), id: 9876600, mobileNumber: '31622222222' })
  addContract(portal.engine.world, { ...contract(), id: 9876601, mobileNumber: '31633333333', state: 'CLOSED' })
  await user.type(screen.getByRole('combobox'), 'Martino')
  await action('Simkaarten tonen')
  await user.keyboard('{Enter}')
  expect(await screen.findByText('Simkaarten van Joshua Martino')).toBeVisible()
  expect(screen.getAllByRole('option')).toHaveLength(2)
  await user.keyboard('{ArrowDown}')
  expect(await screen.findByRole('region', { name: 'Wat wilt u doen met 06-22222222?' })).toBeVisible()
  await user.keyboard('{Enter}')
  expect(await action('Blokkeer 06-22222222')).toBeVisible()
})

test('a person without a SIM card is opened instead', async () => {
  const { user, portal, contract, place } = await find('')
  contract().state = 'CLOSED'
  expect(portal.engine.world.people.get(contract().owner)!.contracts).toEqual([CONTRACT])
  await user.type(screen.getByRole('combobox'), 'Martino')
  await action('Simkaarten tonen')
  await user.keyboard('{Enter}')
  expect(await screen.findByText(/Joshua Martino heeft geen simkaart/)).toBeVisible()
  await user.click(await action('Persoon openen'))
  await waitFor(() => expect(place()).toBe(`/people/person/${contract().owner}`))
})

test('a line that is gone by with the arrows is not read; the one that stays chosen is', async () => {
  const { user, portal, contract } = await find('')
  for (const [at, mobileNumber] of ['31622222221', '31622222222', '31622222223'].entries())
    addContract(portal.engine.world, { ...contract(), id: 9876600 + at, mobileNumber })
  await user.type(screen.getByRole('combobox'), '06222222')
  await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(3))
  await user.keyboard('{ArrowDown}{ArrowDown}')
  const read = () =>
    portal.engine.log
      .list({ row: 'contractCan' })
      .map(({ search }) => Number(new URLSearchParams(search).get('contractId')))
  await waitFor(() => expect(read()).toHaveLength(2))
  expect(read()).toEqual([9876600, 9876602])
})

test('a block that is under way shows first, with who asked, and there is no second one', async () => {
  const { user, portal, blocks } = await find('')
  const theirs = await fetch('/api/msm/order/block-sim', {
    method: 'POST',
    headers: { 'X-CSRF': '1', 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() },
    body: JSON.stringify({ contractId: CONTRACT }),
  })
  expect(theirs.status).toBe(200)
  await user.type(screen.getByRole('combobox'), '0611111111')
  expect(await screen.findByText(/^Blokkering aangevraagd om \d\d:\d\d door helpdesk\./)).toBeVisible()
  expect(await action(/^Simkaart blokkeren/)).toHaveAttribute('aria-disabled', 'true')
  await user.click(await action(/^Simkaart blokkeren/))
  expect(screen.queryByRole('radiogroup')).not.toBeInTheDocument()
  // followed to its end in place
  portal.engine.clock.advance(120_000)
  expect(await screen.findByText(/Geblokkeerd door helpdesk, aangevraagd op /, {}, FOLLOWED)).toBeVisible()
  expect(await screen.findByRole('option', { name: /Geblokkeerd/ })).toBeVisible()
  expect(await action('Contract openen')).toHaveAttribute('aria-keyshortcuts', 'Enter')
  expect(await action('Simkaart deblokkeren')).toHaveAttribute('aria-keyshortcuts', 'Alt+B')
  expect(blocks()).toHaveLength(1)
})

test('what somebody blocked at KPN itself is shown as blocked, and can be lifted', async () => {
  const { user, portal, contract } = await find('')
  contract().state = 'BLOCKED'
  await user.type(screen.getByRole('combobox'), '0611111111')
  expect(await screen.findByText(/Dat is niet in dit portaal gedaan/)).toBeVisible()
  await action('Simkaart deblokkeren')
  await user.keyboard('{Alt>}b{/Alt}')
  const press = await action('Deblokkeer 06-11111111')
  await user.keyboard('4')
  await user.click(press)
  await receipt('Deblokkering aangevraagd')
  portal.engine.clock.advance(120_000)
  await receipt('Simkaart werkt weer')
  expect(contract().state).toBe('ACTIVE')
})

test('who may not block reads who may; Enter opens the contract', async () => {
  const { user, place } = await find('0611111111', { role: 'viewer' })
  const off = await action(/^Simkaart blokkeren/)
  expect(off).toHaveAccessibleDescription(/uw rol mag dit niet; helpdesk, manager of beheerder wel/)
  await user.click(off)
  await user.keyboard('{Alt>}b{/Alt}')
  expect(screen.queryByRole('radiogroup')).not.toBeInTheDocument()
  await user.click(screen.getByRole('combobox'))
  await user.keyboard('{Enter}')
  await waitFor(() => expect(place()).toBe(`/contracts/${CONTRACT}`))
})

test('KPN is down while searching: what is safe and whom to call', async () => {
  const { user, portal } = await find('')
  portal.engine.faults.arm({ upstream: 'msm', kind: '500', path: 'contractList' })
  portal.engine.faults.arm({ upstream: 'msm', kind: '500', path: 'subscriberList' })
  await user.type(screen.getByRole('combobox'), '0611111111')
  const told = await screen.findByRole('alert')
  expect(told).toHaveTextContent('Er is niets geblokkeerd en niets veranderd.')
  expect(within(told).getByText(SUPPORT)).toBeVisible()
})

test('KPN is down before the block: what is safe, and it is read again', async () => {
  const { user, portal } = await find('')
  portal.engine.faults.arm({ upstream: 'msm', kind: '500', path: 'contractCan' })
  await user.type(screen.getByRole('combobox'), '0611111111')
  const told = await screen.findByRole('alert', {}, FOLLOWED)
  expect(within(told).getByText(SUPPORT)).toBeVisible()
  portal.engine.faults.clear()
  await user.click(within(told).getByRole('button', { name: 'Opnieuw lezen' }))
  expect(await action('Simkaart blokkeren')).toHaveAttribute('aria-keyshortcuts', 'Enter')
  expect(screen.queryByText(SUPPORT)).not.toBeInTheDocument()
})

test('an answer that got lost: the portal finds out, nothing is pressed again, and it is settled in place', async () => {
  const { user, portal, blocks } = await find('0611111111')
  await action('Simkaart blokkeren')
  portal.engine.faults.arm({ upstream: 'msm', kind: 'reset', path: 'simBlock', times: 1, when: 'after' })
  await user.keyboard('{Enter}')
  const press = await action('Blokkeer 06-11111111')
  await user.keyboard('1')
  await user.click(press)
  await receipt('Onbekend of KPN het deed')
  expect(screen.getByText(/Druk niet opnieuw/)).toBeVisible()
  expect(within(screen.getByRole('dialog')).getByText(SUPPORT)).toBeVisible()
  expect(screen.queryByRole('button', { name: /^Blokkeer/ })).not.toBeInTheDocument()
  portal.engine.clock.advance(120_000)
  await receipt('Simkaart geblokkeerd', { timeout: 15_000 })
  expect(blocks()).toHaveLength(1)
})

test('a block that KPN refuses leaves everything as it was chosen', async () => {
  const { user, portal } = await find('0611111111')
  await action('Simkaart blokkeren')
  const code = 'ORDERING_IS_BLOCKED_FOR_CUSTOMER'
  portal.engine.faults.arm({ upstream: 'msm', kind: '403', path: 'simBlock', times: 1, code })
  await user.keyboard('{Enter}')
  const press = await action('Blokkeer 06-11111111')
  await user.keyboard('3')
  await user.click(press)
  expect(await screen.findByRole('alert')).toHaveTextContent('KPN neemt voor deze klant nu geen bestellingen aan')
  expect(screen.getByRole('radio', { name: /Verlof/ })).toBeChecked()
  await user.click(press)
  await receipt('Blokkering aangevraagd')
})
