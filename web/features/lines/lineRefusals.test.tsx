import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderApp } from '../../testing/renderApp.tsx'

/** The first test of a file fetches all code of the screen. */
const COLD = { timeout: 20_000 }
const FOLLOWED = { timeout: 10_000 }
/** Longer than sTN takes for anything. Ms. */
const LONG = 4 * 3_600_000
const SUPPORT = 'Bel sTN op 088-0000000'

const dialog = () => within(screen.getByRole('dialog'))

/** A line with one of its deeds open. */
async function openDeed(deed: string) {
  const app = renderApp('/lines', { role: 'manager', supportText: SUPPORT })
  await screen.findByRole('table', { name: 'Lijnen bij sTN' }, COLD)
  const { stn } = app.portal.engine.world
  const line = [...stn.subscriptions.values()].find(({ state }) => state === 'ACTIVE')!
  await app.router.navigate(`/lines/${line.id}?do=${deed}`)
  await screen.findByRole('dialog', undefined, COLD)
  const applied = (row: string) => app.portal.engine.log.list({ row }).filter((one) => one.applied)
  const refuse = (fault: { readonly kind: '400'; readonly code: string; readonly message: string }) =>
    app.portal.engine.faults.arm({ upstream: 'stn', effect: 'write', times: 1, ...fault })
  return { ...app, stn, line, applied, refuse }
}
const refusal = async (text: RegExp) =>
  expect(await dialog().findByRole('alert', undefined, FOLLOWED)).toHaveTextContent(text)

test.each([
  ['suspend', 'Blokkeer', 'subscriptionSuspend'],
  ['resume', 'Deblokkeer', 'subscriptionResume'],
] as const)(
  'sTN refuses a %s by a rule: in words, nothing is lost, and the next press is another command',
  async (...row) => {
    const [deed, verb, id] = row
    const { user, line, applied, refuse, portal } = await openDeed(deed)
    refuse({ kind: '400', code: 'BadRequest', message: 'Subscription is not active' })
    await user.click(dialog().getByRole('radio', { name: /Gestolen/ }))
    await user.click(dialog().getByRole('textbox', { name: /^Referentie/ }))
    await user.paste('INC-7')
    const press = dialog().getByRole('button', { name: `${verb} ${line.phoneNumber}` })
    await user.click(press)
    await refusal(/Niet uitgevoerd.*loopt dit abonnement niet meer.*sTN zegt: “Subscription is not active”/)
    expect(dialog().getByRole('radio', { name: /Gestolen/ })).toBeChecked()
    expect(dialog().getByRole('textbox', { name: /^Referentie/ })).toHaveValue('INC-7')
    expect(applied(id)).toEqual([])
    await user.click(press)
    expect(await dialog().findByText(/pas dan is zij echt/, undefined, FOLLOWED)).toBeVisible()
    expect(applied(id)).toHaveLength(1)
    // the refusal is in the ledger too
    expect(portal.ledger.map(({ command }) => command.state).toSorted()).toEqual(['accepted', 'not-applied'])
  },
  40_000,
)

test('sTN refuses the card of a swap: at the card, which stays chosen; then the e-mail of an eSIM: at its field', async () => {
  const { user, line, stn, applied } = await openDeed('swap')
  const press = dialog().getByRole('button', { name: `Wissel de sim van ${line.phoneNumber}` })
  const [card] = await dialog().findAllByRole('radio', { name: /^89/ }, FOLLOWED)
  await user.click(card!)
  // a colleague was first
  stn.cards.get((card as HTMLInputElement).value)!.status = 'BUSY'
  await user.click(press)
  await refusal(/neemt deze kaart niet/)
  expect(dialog().getByRole('radiogroup', { name: 'Vrije kaarten' })).toHaveAccessibleDescription(
    /sTN neemt deze kaart niet/,
  )
  await user.click(dialog().getByRole('radio', { name: 'eSIM per e-mail' }))
  const email = dialog().getByRole('textbox', { name: 'E-mailadres voor de eSIM' })
  await user.click(email)
  await user.paste('weigeren@voorbeeld.nl')
  await user.click(dialog().getByRole('button', { name: 'Maak een code' }))
  await user.click(press)
  await refusal(/sTN zegt: “Email address is not valid”/)
  expect(email).toBeInvalid()
  expect(email).toHaveFocus()
  expect(email).toHaveAccessibleDescription('Bij een eSIM hoort een e-mailadres dat sTN aanneemt.')
  expect(email).toHaveValue('weigeren@voorbeeld.nl')
  // another address is not what sTN refused
  await user.type(email, '.be')
  expect(email).toBeValid()
  expect(dialog().queryByRole('alert')).not.toBeInTheDocument()
  expect(applied('subscriptionSwapSim')).toEqual([])
}, 40_000)

test('services that sTN does not read are refused without its inner words, and stay as they were set', async () => {
  const { user, line, refuse } = await openDeed('services')
  refuse({ kind: '400', code: 'SerializationException', message: 'Stn.ServiceModel.Internal type' })
  await user.click(dialog().getByRole('switch', { name: 'Voicemail' }))
  await user.click(dialog().getByRole('button', { name: `Wijzig de diensten van ${line.phoneNumber}` }))
  await refusal(/sTN begreep het verzoek niet/)
  expect(dialog().queryByText(/ServiceModel/)).not.toBeInTheDocument()
  expect(dialog().getByText('1 wijziging; alleen die wordt verstuurd')).toBeVisible()
}, 40_000)

test('a suspension that sTN took and then did not carry out says why', async () => {
  const { user, line, portal, stn } = await openDeed('suspend')
  stn.fates.push({ fate: 'error', left: 1 })
  await user.click(dialog().getByRole('radio', { name: /Verloren/ }))
  await user.click(dialog().getByRole('button', { name: `Blokkeer ${line.phoneNumber}` }))
  expect(await dialog().findByText(/pas dan is zij echt/, undefined, FOLLOWED)).toBeVisible()
  portal.engine.clock.advance(LONG)
  expect(await dialog().findByText(/voerde haar niet uit/, undefined, FOLLOWED)).toBeVisible()
  expect(
    await dialog().findByText('sTN zegt: The request was rejected by the provider', undefined, FOLLOWED),
  ).toBeVisible()
  expect(dialog().getByText('Mislukt')).toBeVisible()
  expect(stn.subscriptions.get(line.id)?.state).toBe('ACTIVE')
}, 40_000)

test('a lost answer is looked up by our reference and never sent again; sTN being down names whom to call', async () => {
  const { user, line, portal, applied } = await openDeed('suspend')
  portal.engine.faults.arm({ upstream: 'stn', effect: 'write', kind: 'reset', when: 'after', times: 1 })
  const down = portal.engine.faults.arm({ upstream: 'stn', effect: 'read', kind: '503' })
  await user.click(dialog().getByRole('radio', { name: /Verloren/ }))
  await user.click(dialog().getByRole('button', { name: `Blokkeer ${line.phoneNumber}` }))
  expect(await dialog().findByText(/zoekt uit of sTN het deed/, undefined, FOLLOWED)).toHaveTextContent(SUPPORT)
  expect(dialog().queryByRole('button', { name: `Blokkeer ${line.phoneNumber}` })).not.toBeInTheDocument()
  portal.engine.faults.clear(down.id)
  portal.engine.clock.advance(LONG)
  expect(await dialog().findByText(`${line.phoneNumber} is geblokkeerd.`, undefined, COLD)).toBeVisible()
  expect(applied('subscriptionSuspend')).toHaveLength(1)
}, 40_000)

test('with sTN down nothing is suspended, and whom to call stands beside the reason that was chosen', async () => {
  const { user, line, portal, applied } = await openDeed('suspend')
  portal.engine.faults.arm({ upstream: 'stn', effect: 'write', kind: '503' })
  await user.click(dialog().getByRole('radio', { name: /Verloren/ }))
  await user.click(dialog().getByRole('button', { name: `Blokkeer ${line.phoneNumber}` }))
  await dialog().findAllByText(SUPPORT, undefined, FOLLOWED)
  expect(applied('subscriptionSuspend')).toEqual([])
}, 40_000)

test('the search finds a line by whom it was activated for, suspends it with the same keys, and without sTN names whom to call', async () => {
  const app = renderApp('/people', { role: 'manager', supportText: SUPPORT })
  await screen.findAllByRole('treeitem', undefined, COLD)
  const { engine } = app.portal
  const { stn } = engine.world
  const made = await fetch('/api/stn/NewSubscription', {
    method: 'POST',
    headers: {
      'X-CSRF': '1',
      'Content-Type': 'application/json',
      'Idempotency-Key': crypto.randomUUID(),
      'Vloot-Intent': encodeURIComponent(JSON.stringify({ note: 'Zoë Wolters' })),
    },
    body: JSON.stringify({ eSim: true, email: 'zoe@voorbeeld.nl', confirmationCode: 'K7M2Q9' }),
  })
  expect(made.status).toBe(200)
  engine.clock.advance(LONG)
  await app.user.keyboard('{Control>}k{/Control}')
  const field = await screen.findByRole('combobox', undefined, COLD)
  await app.user.type(field, 'wolters zoe')
  expect(await screen.findByRole('option', { name: /^06-\d{8}\s*Zoë Wolters/ }, FOLLOWED)).toBeVisible()
  await app.user.keyboard('{Enter}')
  const phone = [...stn.subscriptions.values()].at(-1)!.phoneNumber
  expect(await screen.findByRole('dialog', { name: `Blokkeer ${phone}` }, COLD)).toBeVisible()
  await app.user.click(dialog().getByRole('button', { name: 'Annuleren' }))

  engine.faults.arm({ upstream: 'stn', kind: '503' })
  await app.user.keyboard('{Control>}k{/Control}')
  await app.user.type(await screen.findByRole('combobox', undefined, COLD), '06191')
  const failed = await screen.findByText(/Opnieuw proberen is veilig/, undefined, FOLLOWED)
  expect(failed).toHaveTextContent(SUPPORT)
}, 40_000)
