import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderApp } from '../../testing/renderApp.tsx'

/** The first test of a file fetches all code of the screen. */
const COLD = { timeout: 20_000 }
const FOLLOWED = { timeout: 10_000 }
/** Longer than sTN takes for anything. Ms. */
const LONG = 4 * 3_600_000

const dialog = () => within(screen.getByRole('dialog'))

async function openLine(at = 0, part = '') {
  const app = renderApp('/lines', { role: 'manager' })
  await screen.findByRole('table', { name: 'Lijnen bij sTN' }, COLD)
  const stn = app.portal.engine.world.stn
  const line = [...stn.subscriptions.values()].filter(({ state }) => state === 'ACTIVE')[at]!
  await app.router.navigate(`/lines/${line.id}${part}`)
  // a dialog that opens at once hides it
  await screen.findByRole('tablist', { name: `Onderdelen van ${line.phoneNumber}`, hidden: true }, COLD)
  return { ...app, stn, line, sent: (row: string) => app.portal.engine.log.list({ row }).map(({ body }) => body) }
}

const write = async (path: string, body: object) => {
  const answer = await fetch(`/api/stn/${path}`, {
    method: 'POST',
    headers: { 'X-CSRF': '1', 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() },
    body: JSON.stringify(body),
  })
  expect(answer.status).toBe(200)
  return (await answer.json()) as { readonly id: string; readonly subscriptionId: string }
}

test('a line moves to the other environment once in two months, and only after the invoice was agreed on', async () => {
  const { user, line, sent, portal, stn } = await openLine(0, '?do=environment')
  const other = line.environment === 'SP16002' ? ['Gewoon', 'SP16001'] : ['Onbeperkt', 'SP16002']
  const title = `Verhuis ${line.phoneNumber} naar ${other[0]}`
  await screen.findByRole('dialog', undefined, COLD)
  const press = dialog().getByRole('button', { name: title })
  await user.click(press)
  expect(press).toHaveAccessibleDescription('Bevestig eerst dat de factuur mag veranderen.')
  expect(sent('subscriptionMoveEnvironment')).toEqual([])
  await user.click(dialog().getByRole('checkbox', { name: /afgestemd/ }))
  await user.click(press)
  expect(await dialog().findByText(/pas dan is zij echt/, undefined, FOLLOWED)).toBeVisible()
  portal.engine.clock.advance(LONG)
  expect(await dialog().findByText(`${line.phoneNumber} is verhuisd.`, undefined, FOLLOWED)).toBeVisible()
  expect(stn.subscriptions.get(line.id)?.environment).toBe(other[1])
  expect(sent('subscriptionMoveEnvironment')).toEqual([
    expect.objectContaining({ subscriptionId: line.id, newProviderEnvironment: other[1] }),
  ])

  await user.click(dialog().getByRole('button', { name: 'Sluiten' }))
  await user.click(screen.getByRole('button', { name: 'Van omgeving wisselen…' }))
  expect(await dialog().findByText(/^Hier verhuisd op .* sTN beslist\.$/)).toBeVisible()
  await user.click(dialog().getByRole('checkbox', { name: /afgestemd/ }))
  await user.click(dialog().getByRole('button', { name: /^Verhuis / }))
  expect(await dialog().findByRole('alert', undefined, FOLLOWED)).toBeVisible()
}, 40_000)

test('a termination on a day is sent as midnight in Amsterdam, and is taken back before that', async () => {
  const { user, line, sent, portal, stn } = await openLine(0, '?do=terminate')
  await screen.findByRole('dialog', undefined, COLD)
  await user.click(dialog().getByRole('radio', { name: 'Op een datum' }))
  const day = new Date(portal.engine.clock.now() + 40 * 86_400_000).toISOString().slice(0, 10)
  await user.type(dialog().getByLabelText('Gewenste datum'), day)
  await user.click(dialog().getByRole('button', { name: `Zeg ${line.phoneNumber} op` }))
  expect(await dialog().findByText(/pas dan is zij echt/, undefined, FOLLOWED)).toBeVisible()
  const [body] = sent('subscriptionTerminate') as { readonly wishDate: string }[]
  expect(body!.wishDate).toMatch(new RegExp(`^${day}T00:00:00\\+0[12]:00$`))
  await user.click(dialog().getByRole('button', { name: 'Sluiten' }))

  await user.click(screen.getByRole('tab', { name: 'Geschiedenis' }))
  await user.click(await screen.findByRole('button', { name: 'Intrekken…' }))
  await user.type(dialog().getByRole('textbox', { name: /^Notitie/ }), 'blijft toch')
  await user.click(dialog().getByRole('button', { name: `Trek in: Opzegging van ${line.phoneNumber}` }))
  await waitFor(() =>
    expect(sent('subscriptionTerminateCancel')).toEqual([
      expect.objectContaining({ activationId: expect.any(String), note: 'blijft toch' }),
    ]),
  )
  portal.engine.clock.advance(LONG)
  expect(await dialog().findByText('De aanvraag is ingetrokken.', undefined, FOLLOWED)).toBeVisible()
  expect(stn.subscriptions.get(line.id)?.state).toBe('ACTIVE')
}, 40_000)

test('a number is brought along with what was chosen, changed, and cancelled once sTN takes that', async () => {
  const { user, portal, router, client } = renderApp('/lines', { role: 'manager' })
  const { stn, pace } = portal.engine.world
  // the other provider takes its time to agree, however slow this test is
  Object.assign(pace, { dataMs: 600_000 })
  const sent = (row: string) => portal.engine.log.list({ row }).map(({ body }) => body)
  await user.click(await screen.findByRole('button', { name: 'Nummer meenemen…' }, COLD))
  await screen.findByRole('dialog', undefined, COLD)
  await user.type(dialog().getByRole('textbox', { name: 'Nummer' }), '06 5555 4444')
  const press = dialog().getByRole('button', { name: 'Neem 06-55554444 mee' })
  expect(press).toHaveAccessibleDescription('Vul het klantnummer bij de oude aanbieder in.')
  await user.type(dialog().getByRole('textbox', { name: /^Klantnummer bij de oude/ }), 'K-77')
  expect(press).toHaveAccessibleDescription('Kies de soort.')
  await user.click(dialog().getByRole('radio', { name: 'Bellen en data' }))
  const customer = dialog().queryByRole('combobox', { name: 'Klantnummer bij sTN' })
  if (customer) await user.selectOptions(customer, stn.customers[0]!.id)
  await user.click(dialog().getByRole('radio', { name: 'eSIM per e-mail' }))
  await user.type(dialog().getByRole('textbox', { name: 'E-mailadres voor de eSIM' }), 'jip@voorbeeld.nl')
  await user.click(dialog().getByRole('button', { name: 'Maak een code' }))
  const day = new Date(portal.engine.clock.now() + 20 * 86_400_000).toISOString().slice(0, 10)
  await user.type(dialog().getByLabelText(/^Gewenste datum/), day)
  // sTN takes no number that it has already, and everything stays as it was typed
  const ours = [...stn.subscriptions.values()].find(({ state }) => state === 'ACTIVE')!
  const number = dialog().getByRole('textbox', { name: 'Nummer' })
  await user.clear(number)
  await user.type(number, ours.phoneNumber)
  await user.click(press)
  expect(await dialog().findByRole('alert', undefined, FOLLOWED)).toBeVisible()
  await user.clear(number)
  await user.type(number, '0655554444')
  await user.click(press)
  expect(await dialog().findByText(/pas dan is zij echt/, undefined, FOLLOWED)).toBeVisible()
  const body = sent('subscriptionPortIn').at(-1)
  expect(body).toMatchObject({ phoneNumber: '06-55554444', donorCustomerNumber: 'K-77', subscriptionType: 'VOICEDATA' })
  expect(body).not.toHaveProperty('services')
  expect(body).not.toHaveProperty('providerEnvironment')
  await user.click(dialog().getByRole('button', { name: 'Sluiten' }))

  const porting = [...stn.activations.values()].find(({ type }) => type === 'INPORT')!
  await router.navigate(`/lines/${porting.subscription}`)
  await user.click(await screen.findByRole('button', { name: 'Intrekken…' }, FOLLOWED))
  expect(dialog().getByText(/weigert intrekken zolang/)).toBeVisible()
  await user.click(dialog().getByRole('button', { name: 'Annuleren' }))
  await user.click(screen.getByRole('button', { name: 'Wijzigen…' }))
  await user.type(dialog().getByRole('textbox', { name: /^Klantnummer bij de oude/ }), 'K-78')
  await user.click(dialog().getByRole('button', { name: 'Wijzig de portering van 06-55554444' }))
  await waitFor(() =>
    expect(sent('subscriptionPortInChange')).toEqual([{ activationId: porting.id, donorCustomerNumber: 'K-78' }]),
  )
  expect(porting.info['donorCustomerNumber']).toBe('K-78')
  await user.click(await dialog().findByRole('button', { name: 'Sluiten' }, FOLLOWED))

  // the other provider agreed meanwhile: from then on sTN takes a cancellation
  portal.engine.clock.advance(3_600_000)
  await client.invalidateQueries()
  expect(await screen.findByText(/portering: APPROVED/, undefined, FOLLOWED)).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Intrekken…' }))
  await user.click(dialog().getByRole('button', { name: 'Trek in: Nummer meegenomen van 06-55554444' }))
  await waitFor(() => expect(sent('subscriptionPortInCancel')).toEqual([{ activationId: porting.id }]))
  portal.engine.clock.advance(LONG)
  expect(await dialog().findByText('De aanvraag is ingetrokken.', undefined, FOLLOWED)).toBeVisible()
}, 40_000)

test('a port-out is cancelled before its day, and the line stays', async () => {
  const { user, line, sent, portal, stn } = await openLine(0, '?do=portOut')
  await screen.findByRole('dialog', undefined, COLD)
  const day = new Date(portal.engine.clock.now() + 40 * 86_400_000).toISOString().slice(0, 10)
  await user.type(dialog().getByLabelText(/^Gewenste datum/), day)
  await user.click(dialog().getByRole('button', { name: `Porteer ${line.phoneNumber} uit` }))
  expect(await dialog().findByText(/pas dan is zij echt/, undefined, FOLLOWED)).toBeVisible()
  await user.click(dialog().getByRole('button', { name: 'Sluiten' }))
  await user.click(screen.getByRole('tab', { name: 'Geschiedenis' }))
  await user.click(await screen.findByRole('button', { name: 'Intrekken…' }))
  await user.click(dialog().getByRole('button', { name: `Trek in: Nummer uitgeporteerd van ${line.phoneNumber}` }))
  await waitFor(() => expect(sent('subscriptionPortOutCancel')).toHaveLength(1))
  portal.engine.clock.advance(LONG)
  expect(await dialog().findByText('De aanvraag is ingetrokken.', undefined, FOLLOWED)).toBeVisible()
  expect(stn.subscriptions.get(line.id)?.state).toBe('ACTIVE')
}, 40_000)

test('a colleague who was first is followed in the same place, and nothing is sent twice', async () => {
  const { user, line, sent, portal } = await openLine(0, '?do=portOut')
  await screen.findByRole('dialog', undefined, COLD)
  await write('PortingOutSubscription', { subscriptionId: line.id })
  await user.click(dialog().getByRole('button', { name: `Porteer ${line.phoneNumber} uit` }))
  expect(await dialog().findByText(/^Al aangevraagd door manager om \d\d:\d\d\./, undefined, FOLLOWED)).toBeVisible()
  expect(sent('subscriptionPortOut')).toHaveLength(1)
  portal.engine.clock.advance(LONG)
  expect(await dialog().findByText(`${line.phoneNumber} is uitgeporteerd.`, undefined, FOLLOWED)).toBeVisible()
  expect(sent('subscriptionPortOut')).toHaveLength(1)
}, 40_000)
