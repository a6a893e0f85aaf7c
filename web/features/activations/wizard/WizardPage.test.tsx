import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { renderApp } from '../../../testing/renderApp.tsx'

/** The first test of a file fetches all code of the screen. */
const COLD = { timeout: 20_000 }
const FOLLOWED = { timeout: 10_000 }

const JULIA = 1234567

async function open(search = '', before: Parameters<typeof renderApp>[1] = {}) {
  const app = renderApp(`/activations/new${search}`, { role: 'manager', ...before })
  await screen.findByRole('heading', { name: 'Wat', level: 2 }, COLD)
  const next = async (step: string) => {
    await app.user.click(screen.getByRole('button', { name: `Verder naar ${step}` }))
    return screen.findByRole('heading', { name: step, level: 2 })
  }
  const sent = () => app.portal.engine.log.list({ row: 'subscriptionCreate' })
  return { ...app, next, sent }
}

test('an eSIM for a person: six steps, a review in words and as it is sent, and its number when it comes', async () => {
  const { user, next, sent, portal, place } = await open(`?for=${JULIA}&what=esim`)
  expect(screen.getByRole('radio', { name: 'eSIM per e-mail' })).toBeChecked()
  await next('Voor wie')
  expect(place()).toBe('/activations/new?step=who')
  const email = screen.getByRole('textbox', { name: 'E-mailadres' })
  await user.clear(email)
  await user.click(screen.getByRole('button', { name: 'Verder naar Diensten' }))
  expect(email).toHaveAccessibleDescription('Vul het adres in: daar komt de eSIM aan.')
  await user.type(email, 'julia@voorbeeld.nl')
  await next('Diensten')
  await user.click(screen.getByRole('button', { name: 'Reiziger' }))
  expect(screen.getByText('6 wijken af van de standaard', { selector: 'h3' })).toBeVisible()
  await next('Wanneer')
  await next('Gegevens')
  await user.clear(screen.getByRole('textbox', { name: 'Referentie' }))
  await user.type(screen.getByRole('textbox', { name: 'Referentie' }), 'REF 1')
  await user.type(screen.getByRole('textbox', { name: 'Bevestigingscode' }), 'K7M2Q9')
  await next('Controle')
  expect(screen.getByText(/krijgt een eSIM voor bellen en data, met een nieuw nummer/)).toBeVisible()
  expect(document.body).not.toHaveTextContent('K7M2Q9')
  expect(JSON.parse(screen.getByLabelText('Dit wordt verstuurd').textContent)).toEqual({
    eSim: true,
    email: 'julia@voorbeeld.nl',
    confirmationCode: '••••••',
    referenceNumber: 'REF 1',
    services: {
      voiceMail: true,
      internationalDialing: true,
      premiumServices: false,
      entertainmentServices: false,
      dataRoamingEU: true,
      dataRoamingOutsideEU: true,
    },
  })
  const send = screen.getByRole('button', { name: /^Activeer eSIM voor / })
  expect(send).toHaveAccessibleDescription('bevestig eerst dat de code bewaard is')
  await user.click(screen.getByRole('checkbox', { name: /Ik heb de bevestigingscode/ }))
  await user.click(send)
  expect(await screen.findByText('Aangevraagd', { selector: 'span' })).toBeVisible()
  expect(sent()).toHaveLength(1)
  portal.engine.clock.advance(600_000)
  expect(await screen.findByText(/^06-\d{8}$/, {}, FOLLOWED)).toBeVisible()
  expect(await screen.findByText('Geactiveerd', { selector: 'span' }, FOLLOWED)).toBeVisible()
  expect(document.documentElement.outerHTML).not.toContain('K7M2Q9')
})

test('what was not filled in is told where it is missing, and nothing goes on', async () => {
  const { user, sent } = await open()
  await user.click(screen.getByRole('button', { name: 'Verder naar Voor wie' }))
  expect(screen.getByRole('radiogroup', { name: 'Simkaart' })).toHaveAccessibleDescription('Kies eSIM of een kaart.')
  await user.click(screen.getByRole('radio', { name: 'Kaart uit voorraad' }))
  const cards = await screen.findByRole('radiogroup', { name: 'Vrije kaarten' })
  await user.click(screen.getByRole('button', { name: 'Verder naar Voor wie' }))
  expect(cards).toHaveAccessibleDescription('Kies een kaart uit de voorraad.')
  await user.type(screen.getByRole('textbox', { name: 'Zoek in de voorraad' }), '7890123')
  const card = await screen.findByRole('radio', { name: /8945 0012 3456 7890 123/ })
  await user.click(card)
  await user.click(screen.getByRole('button', { name: 'Verder naar Voor wie' }))
  expect(await screen.findByRole('heading', { name: 'Voor wie', level: 2 })).toBeVisible()
  expect(sent()).toHaveLength(0)
})

test('services that contradict stop the way on until they are mended; a change can be left to sTN again', async () => {
  const { user, next } = await open('?what=esim')
  await next('Voor wie')
  await user.type(screen.getByRole('textbox', { name: 'E-mailadres' }), 'a@b.nl')
  await next('Diensten')
  await user.click(screen.getByRole('switch', { name: 'Data in de EU' }))
  await user.click(screen.getByRole('switch', { name: 'Alle internet blokkeren' }))
  expect(screen.getByText(/Alle internet is geblokkeerd, en toch/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Verder naar Wanneer' }))
  expect(screen.getByRole('heading', { name: 'Diensten', level: 2 })).toBeVisible()
  await user.click(screen.getAllByRole('button', { name: 'Zet uit' })[0]!)
  expect(screen.queryByText(/Alle internet is geblokkeerd, en toch/)).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Alle internet blokkeren: aan sTN overlaten' }))
  await next('Wanneer')
})

test('a set of one’s own is kept under its name, chosen again, and removed', async () => {
  const { user, next } = await open('?what=esim')
  await next('Voor wie')
  await user.type(screen.getByRole('textbox', { name: 'E-mailadres' }), 'a@b.nl')
  await next('Diensten')
  await user.click(screen.getByRole('switch', { name: 'Voicemail' }))
  await user.type(screen.getByRole('textbox', { name: 'Naam van de voorinstelling' }), 'Nachtploeg')
  await user.click(screen.getByRole('button', { name: 'Bewaar' }))
  const own = await screen.findByRole('button', { name: 'Nachtploeg (eigen)' })
  await user.click(screen.getByRole('button', { name: 'Reiziger' }))
  expect(own).toHaveAttribute('aria-pressed', 'false')
  await user.click(own)
  expect(screen.getByText('1 wijkt af van de standaard', { selector: 'h3' })).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Verwijder voorinstelling Nachtploeg' }))
  await waitFor(() => expect(own).not.toBeInTheDocument())
})

test('a time that is on no clock is refused, one that comes twice asks which', async () => {
  const { user, next } = await open('?what=esim')
  await next('Voor wie')
  await user.type(screen.getByRole('textbox', { name: 'E-mailadres' }), 'a@b.nl')
  await next('Diensten')
  await next('Wanneer')
  await user.click(screen.getByRole('radio', { name: 'Op een datum en tijd' }))
  const day = screen.getByLabelText('Datum')
  const time = screen.getByLabelText('Tijd')
  await user.type(day, '2027-03-28')
  await user.type(time, '02:30')
  expect(time).toHaveAccessibleDescription(/02:30 bestaat die nacht niet/)
  await user.clear(day)
  await user.type(day, '2027-10-31')
  expect(screen.getByText(/02:30 komt twee keer/)).toBeVisible()
  await user.click(screen.getByRole('radio', { name: 'De tweede, wintertijd (+01:00)' }))
  expect(screen.getByText('Gaat mee als 2027-10-31T02:30:00+01:00')).toBeVisible()
  expect(screen.getByText('zondag 31-10-2027 om 02:30 uur (wintertijd)')).toBeVisible()
})

test('sTN’s refusals land on their fields, and a rule without a field on what to do', async () => {
  const refusals = [
    { code: 'MaximumLength', fields: [{ path: 'referenceNumber', code: 'MaximumLength' }] },
    { code: 'BadRequest', message: 'Email address is required when activating an eSim' },
  ]
  const { user, next } = await open(`?for=${JULIA}&what=esim`, {
    before: [
      http.post('*/api/stn/NewSubscription', () => {
        const { code, ...more } = refusals.shift()!
        return HttpResponse.json(
          {
            type: 'about:blank',
            title: 'Bad Request',
            status: 400,
            code: 'upstream_refused',
            upstream: 'stn',
            upstreamStatus: 400,
            upstreamCode: code,
            outcome: 'not-applied',
            ...more,
          },
          { status: 400, headers: { 'Content-Type': 'application/problem+json' } },
        )
      }),
    ],
  })
  for (const step of ['Voor wie', 'Diensten', 'Wanneer', 'Gegevens']) {
    if (step === 'Diensten') {
      await user.clear(screen.getByRole('textbox', { name: 'E-mailadres' }))
      await user.type(screen.getByRole('textbox', { name: 'E-mailadres' }), 'a@b.nl')
    }
    await next(step)
  }
  await user.click(screen.getByRole('button', { name: 'Maak een code' }))
  await next('Controle')
  await user.click(screen.getByRole('checkbox', { name: /Ik heb de bevestigingscode/ }))
  const send = screen.getByRole('button', { name: /^Activeer eSIM voor / })
  await user.click(send)
  await user.click(await within(await screen.findByRole('alert')).findByRole('link', { name: 'Kijk bij: Gegevens.' }))
  const reference = await screen.findByRole('textbox', { name: 'Referentie' })
  expect(reference).toHaveAccessibleDescription('Hooguit 15 tekens.')
  expect(reference).toHaveFocus()
  await user.type(reference, '{backspace}')
  expect(reference).not.toHaveAccessibleDescription('Hooguit 15 tekens.')
  await next('Controle')
  expect(screen.queryByRole('alert')).toBeNull()
  await user.click(screen.getByRole('checkbox', { name: /Ik heb de bevestigingscode/ }))
  await user.click(screen.getByRole('button', { name: /^Activeer eSIM voor / }))
  expect(await screen.findByText(/Bij een eSIM hoort een e-mailadres/)).toBeVisible()
  expect(screen.getByText(/Email address is required when activating an eSim/)).toBeVisible()
})

test('what is wrong at sTN is told at the top with what to do, loses nothing typed, and is never sent twice', async () => {
  const { user, next, sent, portal } = await open('?what=card&card=8945001234567890123')
  for (const step of ['Voor wie', 'Diensten', 'Wanneer', 'Gegevens', 'Controle']) await next(step)
  const shown = screen.getByLabelText('Dit wordt verstuurd').textContent
  const send = screen.getByRole('button', { name: /^Activeer kaart voor / })
  const TOLD = [
    ['401', 'sTN herkent het portaal niet. Vraag het uw beheerder.'],
    ['403', 'Het portaal mag dit niet van sTN. Vraag het uw beheerder.'],
    ['429', 'sTN vraagt om rustig aan te doen. Probeer het zo weer.'],
  ] as const
  for (const [kind, words] of TOLD) {
    portal.engine.faults.arm({ upstream: 'stn', kind, path: 'subscriptionCreate', times: 1 })
    await user.click(send)
    const alert = await screen.findByText(words)
    expect(alert.closest('[role=alert]')).toHaveTextContent('Er is niets veranderd.')
    expect(screen.getByLabelText('Dit wordt verstuurd')).toHaveTextContent(shown.replaceAll(/\s+/g, ' '))
  }
  portal.engine.faults.arm({ upstream: 'stn', kind: '500', path: 'subscriptionCreate', times: 1 })
  portal.engine.faults.arm({ upstream: 'stn', kind: '500', path: 'activationList' })
  await user.click(send)
  expect(await screen.findByText('Onbekend', { selector: 'span' })).toBeVisible()
  expect(screen.getByText(/sturen niets opnieuw/)).toBeVisible()
  expect(sent()).toHaveLength(TOLD.length + 1)
})

test('a reference that was used in another tab is told at its field, with the way to that activation', async () => {
  const { user, next, sent } = await open('?what=card&card=8945001234567890123')
  for (const step of ['Voor wie', 'Diensten', 'Wanneer', 'Gegevens', 'Controle']) await next(step)
  const before = await fetch('/api/stn/NewSubscription', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-csrf': '1', 'idempotency-key': crypto.randomUUID() },
    body: screen.getByLabelText('Dit wordt verstuurd').textContent,
  })
  const { id } = (await before.json()) as { id: string }
  await user.click(screen.getByRole('button', { name: /^Activeer kaart voor / }))
  const alert = await screen.findByRole('alert')
  expect(alert).toHaveTextContent('Met deze referentie is al iets aangevraagd; er is niets verstuurd.')
  const way = { name: /^Bekijk de activatie van manager, / }
  expect(await within(alert).findByRole('link', way)).toHaveAttribute('href', `/activations/${id}`)
  await user.click(within(alert).getByRole('link', { name: 'Kijk bij: Gegevens.' }))
  const reference = await screen.findByRole('textbox', { name: 'Referentie' })
  expect(reference).toHaveAccessibleDescription(/Met deze referentie is al een activatie aangevraagd/)
  expect(screen.getByRole('link', way)).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Maak een nieuwe' }))
  expect(screen.queryByRole('link', way)).toBeNull()
  expect(sent()).toHaveLength(1)
})

test('KPN’s way leads from the person to templates of mobile contracts, with the eSIM filled in but for its code', async () => {
  const { user, place, sent } = await open()
  await user.click(screen.getByRole('radio', { name: 'KPN' }))
  const steps = within(screen.getByRole('navigation', { name: 'Stappen' })).getAllByRole('listitem')
  expect(steps.map((step) => step.querySelector('b')?.textContent)).toEqual([
    'Wat',
    'Sjabloon',
    'Mandje',
    'Controle en bestelling',
  ])
  const way = screen.getByRole('button', { name: 'Naar de sjablonen' })
  expect(way).toHaveAccessibleDescription('Kies eerst voor wie: een mandje hoort bij een persoon.')
  await user.type(screen.getByRole('textbox', { name: 'Zoek een persoon' }), 'Roberta')
  await user.click(await screen.findByRole('button', { name: /^Julia Roberta/ }, FOLLOWED))
  await user.click(await screen.findByRole('link', { name: 'Naar de sjablonen voor Julia Roberta' }))
  const templates = within(await screen.findByRole('list', { name: 'Met een sjabloon' }, COLD))
  expect(place()).toBe(`/basket/new/${JULIA}?esim`)
  expect(templates.queryByRole('button', { name: 'Sjabloon Vaste werkplek toepassen' })).toBeNull()
  await user.click(templates.getByRole('button', { name: 'Sjabloon Chauffeur 5 GB toepassen' }))
  await user.click(await screen.findByRole('link', { name: 'Naar controle' }, FOLLOWED))
  const esim = await screen.findByRole('radiogroup', { name: 'Een eSIM?' }, COLD)
  await waitFor(() => expect(within(esim).getByRole('radio', { name: 'Ja' })).toBeChecked(), FOLLOWED)
  expect(await screen.findByRole('textbox', { name: 'E-mailadres voor de eSIM' }, FOLLOWED)).not.toHaveValue('')
  expect(await screen.findByRole('textbox', { name: 'Bevestigingscode van de eSIM' }, FOLLOWED)).toHaveValue('')
  expect(sent()).toHaveLength(0)
})

test('who may not is told who may', async () => {
  renderApp('/activations/new', { role: 'viewer' })
  expect(await screen.findByRole('heading', { name: 'Uw rol mag niets activeren' }, COLD)).toBeVisible()
})
