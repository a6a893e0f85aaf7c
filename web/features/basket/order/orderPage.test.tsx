import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { draftDelete, draftRead, draftSave } from '#contract/portal/drafts.ts'
import { basketIdOf, templatesFor } from '../../../../mocks/basket/templates.ts'
import { call } from '../../../data/call.ts'
import { afterLeaving, beforeLeaving } from '../../../data/leaving.ts'
import { renderApp } from '../../../testing/renderApp.tsx'

/** The first test of a file fetches all code of the screen. */
const COLD = { timeout: 20_000 }
const SLOW = { timeout: 10_000 }
const DAY = 86_400_000

const CHANGE = '/basket/change/9876543'
const NEW = '/basket/new/1234567'

// a basket outlives its screen: without a sign-out the next test would go on with it
afterEach(async () => {
  await beforeLeaving()
  afterLeaving()
})

type App = ReturnType<typeof renderApp>

const log = ({ portal }: App, row: string) => portal.engine.log.list({ row })
const orderButton = () => screen.findByRole('button', { name: 'Bestellen' }, COLD)
const mayPress = (button: HTMLElement) => waitFor(() => expect(button).not.toHaveAttribute('aria-disabled'), SLOW)
/** By its words: roles of all products, looked for again with each of their changes, are most of what a test costs. */
const toReview = async ({ user }: App) => {
  const way = await waitFor(() => {
    const link = screen.getByText('Naar controle').closest('a')
    expect(link).not.toBeNull()
    return link!
  }, COLD)
  await user.click(way)
}

/**
 * The review of a basket of which a draft tells what was done in it: the products need not be drawn for that. `prepare`
 * hears of the portal before anything is opened.
 */
async function reviewOf(
  id: string,
  address: string,
  acts: readonly object[],
  prepare: (app: App) => void = () => undefined,
): Promise<App> {
  const app = renderApp('/help', { role: 'manager' })
  await waitFor(() => expect(app.container).not.toBeEmptyDOMElement())
  prepare(app)
  const data = { version: 1, acts, seen: null, form: {} }
  await call(draftSave, { path: { id }, body: { kind: 'basket', title: '', data } })
  await app.router.navigate(address)
  return app
}

/** KPN's example contract with its voice mail taken away. */
const changed = () =>
  reviewOf('basket-modify-9876543', `${CHANGE}/review`, [
    { kind: 'remove', path: ['Mobiel Bellen en Internet', 'VoiceMail'] },
  ])

/** A new contract out of a template. */
const fromTemplate = (query = '', aheadMs = 0) => {
  const act: { kind: 'apply'; templateId: string; name: string } = {
    kind: 'apply',
    templateId: '',
    name: 'Chauffeur 5 GB',
  }
  return reviewOf('basket-new-1234567', `${NEW}/review${query}`, [act], ({ portal: { engine } }) => {
    engine.clock.advance(aheadMs)
    act.templateId = basketIdOf(templatesFor(engine.world, 1234567).find(({ name }) => name === act.name)!)
  })
}

/** At once: keys one by one cost a second each. */
const type = async ({ user }: App, field: HTMLElement, text: string) => {
  await user.click(field)
  await user.paste(text)
}

const answer = async ({ user }: App, question: string, choice: 'Ja' | 'Nee') => {
  const group = await screen.findByRole('radiogroup', { name: question }, SLOW)
  await user.click(within(group).getByRole('radio', { name: choice }))
}

test('a changed contract is reviewed in words, ordered once, and stands as requested until KPN has done it', async () => {
  const app = renderApp(CHANGE, { role: 'manager' })
  await app.user.click(await screen.findByLabelText('VoiceMail', {}, COLD))
  await toReview(app)
  const press = await orderButton()
  await mayPress(press)
  expect(screen.getByText(/^U wijzigt het contract van/)).toHaveTextContent(/meer dan nu\.|minder dan nu\.|evenveel/)
  expect(screen.getByText('Wij zien niets in het mandje dat verzonden wordt.')).toBeVisible()

  const reference = screen.getByRole('textbox', { name: /Uw kenmerk/ })
  await type(app, reference, 'x'.repeat(26))
  expect(reference).toHaveAccessibleDescription('Hoogstens 25 tekens.')
  expect(press).toHaveAttribute('aria-disabled', 'true')
  await app.user.clear(reference)
  await type(app, reference, 'PROJ-NACHT-07')
  const day = screen.getByLabelText(/^Gewenste datum/)
  fireEvent.change(day, { target: { value: '2020-01-01' } })
  expect(day).toHaveAccessibleDescription(/ligt in het verleden/)
  fireEvent.change(day, { target: { value: '' } })
  await mayPress(press)

  await app.user.click(press)
  expect((await screen.findAllByText('Aangevraagd', {}, SLOW)).length).toBeGreaterThan(0)
  expect(log(app, 'basketOrder').map(({ body }) => body)).toEqual([{ referenceNumber: 'PROJ-NACHT-07' }])
  expect(app.portal.ledger).toMatchObject([
    { command: { row: 'basketOrder', note: expect.stringContaining('− VoiceMail') } },
  ])
  // KPN's number is on the receipt, and the way to the contract
  const facts = screen.getByText('Nummer bij KPN').nextElementSibling
  await waitFor(() => expect(facts).toHaveTextContent(/^\d+$/))
  expect(screen.getByRole('link', { name: 'Naar het contract' })).toHaveAttribute('href', '/contracts/9876543')
  app.portal.engine.clock.advance(120_000)
  expect(await screen.findByText('KPN heeft de bestelling uitgevoerd.', {}, SLOW)).toBeVisible()
  expect(log(app, 'basketOrder')).toHaveLength(1)
})

test('an answer brings up the next question, and an eSIM’s code reaches KPN, but neither draft, address nor cache', async () => {
  const app = await fromTemplate()
  const press = await orderButton()
  expect(await screen.findByText(/Er hoort een nieuwe simkaart bij/)).toBeVisible()
  await waitFor(() => expect(press).toHaveAccessibleDescription('kies een adres of vul het aan'), SLOW)

  await answer(app, 'Een eSIM?', 'Ja')
  const email = await screen.findByLabelText('E-mailadres voor de eSIM', {}, SLOW)
  expect(screen.queryByRole('textbox', { name: /Bevestigingscode/ })).toBeNull()
  expect(screen.queryByRole('textbox', { name: 'Simkaart uit voorraad' })).toBeNull()
  await waitFor(() => expect(press).toHaveAccessibleDescription('vul eerst in: E-mailadres voor de eSIM'), SLOW)
  await type(app, email, 'julia')
  await app.user.tab()
  expect(email).toHaveAccessibleDescription('Dit is geen e-mailadres.')
  await type(app, email, '@example.nl')
  await app.user.tab()
  const code = await screen.findByLabelText(/Bevestigingscode/, {}, SLOW)
  expect(email).toHaveValue('julia@example.nl')
  await type(app, code, '4711-geheim')
  await app.user.tab()
  await waitFor(() =>
    expect(log(app, 'basketChange').at(-1)!.body).toEqual({
      characteristicActions: [{ name: 'eSimConfirmationCode', value: '***' }],
    }),
  )
  await mayPress(press)
  const [kept] = [...app.portal.engine.world.contracting.baskets.values()]
  expect(kept!.answers.get('eSimConfirmationCode')).toBe('4711-geheim')
  const cached = JSON.stringify(
    app.client
      .getQueryCache()
      .getAll()
      .map(({ queryKey, state }) => [queryKey, state.data]),
  )
  expect(cached).not.toContain('4711-geheim')
  expect(JSON.stringify(app.portal.ledger)).not.toContain('4711-geheim')
  expect(app.place()).not.toContain('4711')
  expect(JSON.stringify(app.router.state.location)).not.toContain('4711')
  expect(JSON.stringify([window.history.state, { ...localStorage }, { ...sessionStorage }])).not.toContain('4711')
  await screen.findByText(/^concept bewaard/, {}, SLOW)
  const { data } = await call(draftRead, { path: { id: 'basket-new-1234567' } })
  expect(JSON.stringify(data)).toContain('julia@example.nl')
  expect(JSON.stringify(data)).not.toMatch(/4711|ConfirmationCode/)

  await app.user.click(press)
  expect((await screen.findAllByText('Aangevraagd', {}, SLOW)).length).toBeGreaterThan(0)
  expect(log(app, 'basketOrder').map(({ body }) => body)).toEqual([{ referenceNumber: expect.stringMatching(/^VL/) }])
  expect(screen.getByRole('link', { name: 'Naar de persoon' })).toBeVisible()
})

test('a number that is brought along is read in any form, and KPN’s refusals stand at their fields', async () => {
  const app = await fromTemplate('?port-in', 3 * DAY)
  const number = await screen.findByLabelText('Nummer dat meekomt', {}, COLD)
  expect(screen.getByText('Bij een nummer dat meekomt, stuurt u KPN geen adres.')).toBeVisible()
  await type(app, number, '077-3204418')
  expect(number).toHaveAccessibleDescription('Alleen een 06-nummer of een 097-nummer kan mee.')
  await app.user.clear(number)
  await type(app, number, '+31 6 12 300 000')
  await app.user.tab()
  await waitFor(() => expect(number).toHaveAccessibleDescription(/Dit nummer is bij KPN geblokkeerd/), SLOW)
  expect(number).toHaveValue('+31 6 12 300 000')
  await app.user.clear(number)
  await type(app, number, '06 47 11 22 33')
  await app.user.tab()
  await waitFor(() => expect(number).toHaveValue('06-47112233'), SLOW)
  expect(log(app, 'basketChange').at(-1)!.body).toEqual({
    characteristicActions: [{ name: 'phoneNumber', value: '31647112233' }],
  })
  const press = await orderButton()
  await waitFor(
    () => expect(press).toHaveAccessibleDescription('vul eerst in: Klantnummer bij de huidige aanbieder'),
    SLOW,
  )
  const customerName = screen.getByRole('textbox', { name: 'Naam bij de huidige aanbieder' })
  await type(app, customerName, 'n'.repeat(21))
  expect(customerName).toHaveAccessibleDescription('Hoogstens 20 tekens.')
  await app.user.clear(customerName)
  await type(app, screen.getByRole('textbox', { name: 'Klantnummer bij de huidige aanbieder' }), 'K-1')
  await app.user.tab()
  await mayPress(press)

  const day = screen.getByLabelText<HTMLInputElement>(/^Gewenste datum/)
  fireEvent.change(day, { target: { value: '2027-12-01' } })
  expect(day).toHaveAccessibleDescription(/hoogstens 90 dagen vooruit/)
  // KPN judges days by its own clock, which is ahead here: what it refuses stands at the field
  fireEvent.change(day, { target: { value: new Date(Date.now() + DAY).toISOString().slice(0, 10) } })
  await mayPress(press)
  await app.user.click(press)
  await waitFor(() => expect(day).toHaveAccessibleDescription(/een feestdag, of te ver vooruit/), SLOW)
})

test('goods go to an address of the company or to one typed in with KPN’s limits', async () => {
  const app = await fromTemplate()
  const press = await orderButton()
  await app.user.selectOptions(
    await screen.findByRole('combobox', { name: 'Adres van het bedrijf' }, SLOW),
    await screen.findByRole('option', { name: /^Depot Tilburg/ }),
  )
  await mayPress(press)
  await app.user.click(screen.getByRole('radio', { name: 'Ander adres' }))
  expect(press).toHaveAccessibleDescription('kies een adres of vul het aan')
  const field = (name: string | RegExp) => screen.getByRole('textbox', { name })
  await type(app, field('Bedrijf'), 'Van Rijnberg')
  await type(app, field('Straat'), 'Columbusweg')
  await type(app, field('Huisnummer'), '31-bis')
  expect(field('Huisnummer')).toHaveAccessibleDescription('Hoogstens 5 tekens.')
  await app.user.clear(field('Huisnummer'))
  await type(app, field('Huisnummer'), '31')
  await type(app, field('Postcode'), '5928 l')
  await app.user.tab()
  expect(field('Postcode')).toHaveAccessibleDescription('Een Nederlandse postcode, zoals 1234 AB.')
  await type(app, field('Postcode'), 'a')
  await type(app, field('Plaats'), 'Venlo')
  await mayPress(press)
  await app.user.click(press)
  expect((await screen.findAllByText('Aangevraagd', {}, SLOW)).length).toBeGreaterThan(0)
  expect(log(app, 'basketOrder')[0]!.body).toMatchObject({
    address: {
      companyName: 'Van Rijnberg',
      street: 'Columbusweg',
      houseNumber: '31',
      postalCode: '5928LA',
      city: 'Venlo',
      country: 'NL',
    },
  })
})

test('a customer that KPN froze is told so in words, and what is safe and what to do', async () => {
  const app = await changed()
  const press = await orderButton()
  await type(app, screen.getByRole('textbox', { name: /Uw kenmerk/ }), 'PROJ-7')
  await mayPress(press)
  for (const root of app.portal.engine.world.roots) app.portal.engine.world.contracting.frozen.add(root)
  await app.user.click(press)
  const alert = within(
    (await screen.findByText(/KPN neemt voor deze klant nu geen bestellingen aan/, {}, SLOW)).parentElement!,
  )
  expect(alert.getByText(/Vraag uw KPN-contactpersoon wanneer het weer kan/)).toBeVisible()
  expect(alert.getByText(/^Uw keuzes en wat u invulde staan er nog/)).toBeVisible()
  await mayPress(press)
  expect(screen.getByRole('textbox', { name: /Uw kenmerk/ })).toHaveValue('PROJ-7')

  app.portal.engine.world.contracting.frozen.clear()
  await app.user.click(press)
  expect((await screen.findAllByText('Aangevraagd', {}, SLOW)).length).toBeGreaterThan(0)
  expect(log(app, 'basketOrder').map(({ applied }) => applied)).toEqual([false, true])
})

test('a basket that KPN calls invalid says at its product what is wrong, and keeps everything', async () => {
  const app = await changed()
  const press = await orderButton()
  await mayPress(press)
  const [kept] = [...app.portal.engine.world.contracting.baskets.values()]
  kept!.selected.set('voiceAndData/privateApn', 1)
  await app.user.click(press)
  const seen = await screen.findByRole('dialog', { name: 'Kijk eerst naar de prijzen' }, SLOW)
  expect(within(seen).getByText('KPN heeft het mandje intussen zelf veranderd.')).toBeVisible()
  await app.user.click(within(seen).getByRole('button', { name: 'Met deze prijzen verder' }))
  expect(screen.getByText(/Wat er mis is, staat bij het product of het veld/)).toBeVisible()
  expect(screen.getByText(/^Uw keuzes en wat u invulde staan er nog/)).toBeVisible()
  expect(press).toHaveAccessibleDescription('1 keuze klopt nog niet')
  expect(screen.getByText('Eigen APN', { selector: 'li > b' }).parentElement).toHaveTextContent(
    'Een eigen APN kan niet zonder databundel Kies een',
  )

  await app.user.click(screen.getByRole('link', { name: 'Terug naar de producten' }))
  await app.user.click(await screen.findByRole('button', { name: 'Toon de eerste' }, SLOW))
  const wrong = await screen.findByRole('checkbox', { name: 'Eigen APN' })
  expect(wrong).toHaveAccessibleDescription('Een eigen APN kan niet zonder databundel Kies een databundel')
  // what was done before is still done
  expect(screen.getByRole('checkbox', { name: 'VoiceMail' })).not.toBeChecked()
  expect(log(app, 'basketOrder').filter(({ applied }) => applied)).toHaveLength(0)
})

test('of two windows on one basket only one orders it, and the other says so', async () => {
  const app = await changed()
  const press = await orderButton()
  const id = 'basket-modify-9876543'
  const draft = () => call(draftRead, { path: { id } })
  await screen.findByText(/^concept bewaard/, {}, SLOW)
  const kept = await draft()
  const otherWindow = { kind: kept.kind, title: kept.title, data: { ...kept.data, form: { reference: 'OTHER' } } }
  await call(draftSave, { path: { id }, body: otherWindow })
  await mayPress(press)
  await app.user.click(press)
  const told = await screen.findByText('In een ander venster is aan dit mandje verder gewerkt', {}, SLOW)
  expect(told).toBeVisible()
  expect(log(app, 'basketOrder')).toHaveLength(0)
  expect(press).toHaveAttribute('aria-disabled', 'true')

  await app.user.click(screen.getByRole('button', { name: 'Verder met het andere' }))
  await waitFor(() => expect(screen.getByRole('textbox', { name: /Uw kenmerk/ })).toHaveValue('OTHER'), SLOW)
  expect(told).not.toBeInTheDocument()
  // the other window orders it
  await call(draftDelete, { path: { id } })
  await mayPress(press)
  await app.user.click(press)
  expect(await screen.findByText(/in een ander venster besteld of weggegooid/, {}, SLOW)).toBeVisible()
  expect(log(app, 'basketOrder')).toHaveLength(0)
  await app.user.click(screen.getByRole('button', { name: 'Verder met wat hier staat' }))
  await mayPress(press)
  await app.user.click(press)
  expect((await screen.findAllByText('Aangevraagd', {}, SLOW)).length).toBeGreaterThan(0)
  expect(log(app, 'basketOrder').map(({ body }) => body)).toEqual([{ referenceNumber: 'OTHER' }])
})

test('the basket becomes a template, which is changed and deleted where its group lists it', async () => {
  const app = await fromTemplate()
  const save = () => screen.getByRole('button', { name: 'Bewaar als sjabloon…' })
  await orderButton()
  await waitFor(() => expect(save()).not.toHaveAttribute('aria-disabled'), SLOW)
  await app.user.click(save())
  const dialog = within(await screen.findByRole('dialog', { name: 'Bewaar als sjabloon' }))
  await type(app, dialog.getByRole('textbox', { name: 'Naam' }), 'Nachtploeg')
  await app.user.click(await dialog.findByRole('treeitem', { name: /COMPANY X/ }, SLOW))
  await app.user.click(dialog.getByRole('button', { name: 'Bewaar sjabloon Nachtploeg' }))
  expect(await dialog.findByText('Sjabloon Nachtploeg is bewaard.', {}, SLOW)).toBeVisible()
  await app.user.click(dialog.getByRole('link', { name: 'Sjablonen' }))

  await app.user.click(await screen.findByRole('button', { name: 'Toon Nachtploeg' }, COLD))
  expect(await screen.findByText(/Databundel 5 GB/, {}, SLOW)).toBeVisible()
  await app.user.click(screen.getByRole('button', { name: 'Verwijderen…' }))
  const gone = within(await screen.findByRole('dialog', { name: 'Verwijder sjabloon Nachtploeg' }))
  await app.user.click(gone.getByRole('button', { name: 'Verwijder sjabloon Nachtploeg' }))
  expect(await gone.findByText('Sjabloon Nachtploeg is verwijderd.', {}, SLOW)).toBeVisible()
  await app.user.click(gone.getByRole('button', { name: 'Sluiten' }))
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Toon Nachtploeg' })).toBeNull(), SLOW)
  expect(log(app, 'basketSaveAsTemplate')).toHaveLength(1)
})

test('a basket that KPN closed during the review is opened again, and then ordered once', async () => {
  const app = await changed()
  const press = await orderButton()
  await mayPress(press)
  app.portal.engine.world.contracting.baskets.clear()
  await app.user.click(press)
  expect(await screen.findByText(/Het is opnieuw geopend en alles is opnieuw gedaan/, {}, SLOW)).toBeVisible()
  const again = await orderButton()
  await mayPress(again)
  await app.user.click(again)
  expect((await screen.findAllByText('Aangevraagd', {}, SLOW)).length).toBeGreaterThan(0)
  expect(log(app, 'basketOrder').filter(({ applied }) => applied)).toHaveLength(1)
})
