import { screen, waitFor, within } from '@testing-library/react'
import { getResponse } from 'msw'
import { http, HttpResponse } from 'msw/http'
import { describe, expect, test } from 'vitest'
import { network } from '../../testing/network.ts'
import { renderApp } from '../../testing/renderApp.tsx'
import { PHONE } from '../../testing/screen.ts'

/** KPN's own example. */
const JOSHUA = 1234568
const box = (name: string) => screen.findByRole('textbox', { name })
const saveButton = () => screen.getByRole('button', { name: /opslaan/i })

/** Opens a person's page and waits for the form. */
async function open(options: Parameters<typeof renderApp>[1] = {}, id = JOSHUA) {
  const app = renderApp(`/people/person/${id}`, { role: 'manager', ...options })
  await screen.findByRole('tab', { selected: true })
  const type = async (name: string, text: string) => {
    const field = await box(name)
    await app.user.clear(field)
    if (text !== '') await app.user.type(field, text)
  }
  return { ...app, type }
}
const person = (app: Awaited<ReturnType<typeof open>>, id = JOSHUA) => app.portal.engine.world.people.get(id)!
/** Lets KPN finish what it was asked. */
const finish = ({ portal }: Awaited<ReturnType<typeof open>>) => portal.engine.clock.advance(60_000)

describe('the safe edit', () => {
  test('shows the difference, saves with Ctrl S, follows the order to its end and checks that nothing else moved', async () => {
    const app = await open()
    const before = { ...person(app) }
    await app.type('Tussenvoegsel', 'di')
    await app.type('E-mail', 'joshua.di.martino@companyx.nl')
    await app.type('Referentie', 'HR-2026-1184')

    expect(screen.getByRole('heading', { name: '2 wijzigingen' })).toBeVisible()
    expect(screen.getByText('nog niet opgeslagen')).toBeVisible()
    expect(screen.getByText('9 velden gaan ongewijzigd mee')).toBeVisible()
    expect(screen.getByText('was joshua.martino@companyx.nl')).toBeVisible()
    expect(screen.getByText('Joshua di Martino', { selector: 'b' })).toBeVisible()

    await app.user.keyboard('{Control>}s{/Control}')
    expect(await screen.findByText('Aangevraagd')).toBeVisible()
    expect(screen.queryByText('Doorgevoerd')).not.toBeInTheDocument()
    expect(await box('Tussenvoegsel')).toHaveAttribute('readonly')
    expect(person(app)).toMatchObject({ surnamePrefix: '' })

    finish(app)
    expect(await screen.findByText('Doorgevoerd', {}, { timeout: 10_000 })).toBeVisible()
    expect(screen.getByText('Daarna gecontroleerd: niets anders verschoven.')).toBeVisible()
    expect(person(app)).toEqual({
      ...before,
      surnamePrefix: 'di',
      email: 'joshua.di.martino@companyx.nl',
    })
    expect(await screen.findByRole('heading', { name: 'Joshua di Martino' })).toBeVisible()
    expect(await screen.findByRole('treeitem', { name: /Martino, Joshua di/ })).toBeVisible()
    expect(app.portal.ledger).toMatchObject([{ command: { row: 'subscriberUpdate', ticket: 'HR-2026-1184' } }])

    await app.user.click(screen.getByRole('tab', { name: 'Tijdlijn' }))
    expect(await screen.findByText(/referentie HR-2026-1184/)).toBeVisible()
  })

  test('one change is undone in its field, all of them by cancelling', async () => {
    const app = await open()
    await app.type('Tussenvoegsel', 'di')
    await app.type('Achternaam', 'Martini')
    await app.user.click(screen.getByRole('button', { name: 'Tussenvoegsel terugzetten' }))
    expect(await box('Tussenvoegsel')).toHaveValue('')
    expect(screen.getByRole('heading', { name: '1 wijziging' })).toBeVisible()
    await app.user.click(screen.getByRole('button', { name: 'Annuleren' }))
    expect(await box('Achternaam')).toHaveValue('Martino')
    expect(screen.getByRole('heading', { name: 'Niets gewijzigd' })).toBeVisible()
  })

  test.each([
    ['Achternaam', '', 'Mag niet leeg zijn'],
    ['E-mail', 'joshua', /Geen e-mailadres/],
    ['Mobiel nummer', '077-3204418', /Geen Nederlands mobiel nummer/],
    ['Vast nummer', '06-12345678', /Geen Nederlands vast nummer/],
  ])('%s "%s" is refused at its field, and nothing leaves', async (name, typed, words) => {
    const app = await open()
    await app.type(name, typed)
    await app.user.click(saveButton())
    expect(await box(name)).toHaveAccessibleDescription(words)
    expect(await box(name)).toHaveValue(typed)
    expect(app.portal.ledger).toEqual([])
  })

  test('a comment of 5,000 characters is counted, refused and kept', async () => {
    const app = await open()
    const field = await box('Opmerkingen')
    await app.user.clear(field)
    await app.user.click(field)
    await app.user.paste('x'.repeat(5000))
    await app.user.click(saveButton())
    expect(await screen.findByText('5.000 tekens; hoogstens 4.000 passen bij KPN')).toBeVisible()
    expect(field).toHaveValue('x'.repeat(5000))
    expect(app.portal.ledger).toEqual([])
  })
})

describe('what can go wrong on the way', () => {
  test('somebody else was first: stops, shows theirs, and goes on from there with what was typed', async () => {
    const app = await open()
    await app.type('Tussenvoegsel', 'di')
    Object.assign(person(app), { comments: 'Off sick', surnamePrefix: 'de' })
    await app.user.click(saveButton())

    expect(await screen.findByText('Iemand anders was u voor')).toBeVisible()
    expect(screen.getByText('Off sick')).toBeVisible()
    expect(screen.getByText(/U wijzigde dit veld ook/)).toBeVisible()
    expect(app.portal.ledger).toEqual([])

    await app.user.click(screen.getByRole('button', { name: 'Verder met de nieuwe gegevens' }))
    expect(await box('Tussenvoegsel')).toHaveValue('di')
    expect(await box('Opmerkingen')).toHaveValue('Off sick')
    expect(screen.getByText('was de')).toBeVisible()
    await app.user.click(saveButton())
    expect(await screen.findByText('Aangevraagd')).toBeVisible()
    finish(app)
    await waitFor(() => expect(person(app)).toMatchObject({ surnamePrefix: 'di', comments: 'Off sick' }))
  })

  test('KPN refuses a value: said at its field, in KPN’s words, and the next press is a new command', async () => {
    const app = await open()
    await app.type('E-mail', 'weigeren@companyx.nl')
    await app.user.click(saveButton())
    expect(await screen.findByText('KPN zegt: “E-mail address is already in use”')).toBeVisible()
    expect(await box('E-mail')).toHaveAccessibleDescription('KPN weigerde deze waarde')
    await app.type('E-mail', 'anders@companyx.nl')
    await app.user.click(saveButton())
    expect(await screen.findByText('Aangevraagd')).toBeVisible()
    expect(app.portal.ledger.map(({ command }) => command.state)).toEqual(['accepted', 'not-applied'])
  })

  test('the upstream is lost half-way: nothing to press again, found out, and followed to its end', async () => {
    const app = await open()
    await app.type('Tussenvoegsel', 'di')
    const puts: string[] = []
    network.events.on('request:start', ({ request }) => {
      if (request.method === 'PUT') puts.push(request.headers.get('idempotency-key') ?? '')
    })
    // the ledger cannot ask KPN either, until it is back
    app.portal.engine.faults.arm({ upstream: 'msm', kind: 'reset', when: 'after', effect: 'write', times: 1 })
    app.portal.engine.faults.arm({ upstream: 'msm', kind: '500', path: 'serviceRequestList' })
    app.portal.engine.faults.arm({ upstream: 'msm', kind: '500', path: 'orderList' })
    await app.user.click(saveButton())
    expect(await screen.findByText(/u hoeft niets opnieuw te drukken/)).toBeVisible()
    expect(screen.queryByRole('button', { name: /opslaan/i })).not.toBeInTheDocument()
    await app.user.keyboard('{Control>}s{/Control}')

    app.portal.engine.faults.clear()
    finish(app)
    expect(await screen.findByText('Doorgevoerd', {}, { timeout: 15_000 })).toBeVisible()
    expect(puts).toHaveLength(1)
    expect(person(app)).toMatchObject({ surnamePrefix: 'di' })
  })

  test('accepted in an answer of a wrong shape: requested, and followed to its end', async () => {
    const app = await open()
    await app.type('Tussenvoegsel', 'di')
    app.portal.engine.faults.arm({ upstream: 'msm', kind: 'nonsense', path: 'subscriberUpdate', times: 1 })
    await app.user.click(saveButton())
    expect(await screen.findByText('Aangevraagd')).toBeVisible()
    expect(screen.queryByText('Niet opgeslagen')).not.toBeInTheDocument()
    finish(app)
    expect(await screen.findByText('Doorgevoerd', {}, { timeout: 10_000 })).toBeVisible()
    expect(person(app)).toMatchObject({ surnamePrefix: 'di' })
  })

  test('the connection breaks after sending: the command is found in the ledger and followed', async () => {
    const app = await open()
    await app.type('Tussenvoegsel', 'di')
    network.use(
      http.put(
        '*/api/msm/hierarchy/subscribers/:id',
        async ({ request }) => {
          await getResponse(app.portal.handlers, request)
          return HttpResponse.error()
        },
        { once: true },
      ),
    )
    await app.user.click(saveButton())
    await waitFor(() => expect(app.portal.ledger).toHaveLength(1))
    finish(app)
    expect(await screen.findByText('Doorgevoerd', {}, { timeout: 10_000 })).toBeVisible()
    expect(screen.queryByText('Niet opgeslagen')).not.toBeInTheDocument()
  })

  test('the connection breaks before anything arrives: unknown, looked up, and pressed again under the same key', async () => {
    const app = await open()
    await app.type('Tussenvoegsel', 'di')
    const keys: (string | null)[] = []
    network.events.on('request:start', ({ request }) => {
      if (request.method === 'PUT') keys.push(request.headers.get('idempotency-key'))
    })
    network.use(http.put('*/api/msm/hierarchy/subscribers/:id', () => HttpResponse.error(), { once: true }))
    await app.user.click(saveButton())
    expect(await screen.findByText('Onbekend')).toBeVisible()
    await app.user.click(screen.getByRole('button', { name: 'Nog eens kijken' }))
    expect(await screen.findByText(/Opslaan kan weer/)).toBeVisible()
    await app.user.click(saveButton())
    expect(await screen.findByText('Aangevraagd')).toBeVisible()
    expect(keys).toEqual([keys[0], keys[0]])
  })

  test('KPN answers 500: after a reload the lock says unknown, and somebody who looked settles it', async () => {
    const app = await open()
    await app.type('Tussenvoegsel', 'di')
    app.portal.engine.faults.arm({ upstream: 'msm', kind: '500', when: 'before', path: 'subscriberUpdate', times: 1 })
    await app.user.click(saveButton())
    expect(await screen.findByText(/KPN gaf een storing of de verbinding viel weg/)).toBeVisible()
    expect(await screen.findByRole('button', { name: 'Het is niet uitgevoerd' })).toBeVisible()
    app.unmount()
    const again = await open({ before: app.portal.handlers })
    expect(await screen.findByText(/onbekend of KPN haar uitvoerde/)).toBeVisible()
    expect(screen.queryByText(/loopt nog/)).not.toBeInTheDocument()
    await again.user.type(await box('Wat zag u bij KPN?'), 'Niets veranderd')
    await again.user.click(screen.getByRole('button', { name: 'Het is niet uitgevoerd' }))
    await waitFor(async () => expect(await box('Tussenvoegsel')).not.toHaveAttribute('readonly'))
    expect(app.portal.ledger).toMatchObject([{ command: { state: 'not-applied' } }])
  })

  test('a colleague’s change is under way: whose and since when, and what it changed once it has ended', async () => {
    const app = await open()
    await app.type('Tussenvoegsel', 'di')
    const theirs = await fetch(`/api/msm/hierarchy/subscribers/${JOSHUA}`, {
      method: 'PUT',
      headers: { 'X-CSRF': '1', 'Idempotency-Key': crypto.randomUUID(), 'Content-Type': 'application/json' },
      body: JSON.stringify({ subscriber: { firstName: 'Joshua', surname: 'Martini', gender: 'MALE', vip: false } }),
    })
    expect(theirs.status).toBe(200)
    // KPN itself does not see it yet
    network.use(
      http.get(`*/api/msm/hierarchy/subscribers/${JOSHUA}/operations`, () =>
        HttpResponse.json({ editable: { enabled: true } }),
      ),
    )
    await app.user.click(saveButton())
    const stop = await screen.findByText(/Er is niets verstuurd: een wijziging van .* door manager loopt nog/)
    expect(stop).toBeVisible()
    finish(app)
    expect(await screen.findByText('Iemand anders was u voor', {}, { timeout: 10_000 })).toBeVisible()
    expect(stop).not.toBeInTheDocument()
  })

  test('accepted and rejected later: said so, and what was typed stands there again', async () => {
    const app = await open()
    await app.type('Opmerkingen', 'x #afgekeurd')
    await app.user.click(saveButton())
    await screen.findByText('Aangevraagd')
    finish(app)
    expect(await screen.findByText('Niet doorgevoerd', {}, { timeout: 10_000 })).toBeVisible()
    expect(await box('Opmerkingen')).toHaveValue('x #afgekeurd')
    expect(saveButton()).toBeEnabled()
  })

  test('a field of KPN’s that we do not know stops the save with its name', async () => {
    const app = await open({
      before: [
        http.get(`*/api/msm/hierarchy/subscribers/${JOSHUA}`, () =>
          HttpResponse.json({ id: JOSHUA, firstName: 'Joshua', surname: 'Martino', gender: 'MALE', nickname: 'Josh' }),
        ),
      ],
    })
    await app.type('Tussenvoegsel', 'di')
    await app.user.click(saveButton())
    expect(await screen.findByText(/KPN heeft een veld dat we niet kennen: nickname/)).toBeVisible()
    expect(app.portal.ledger).toEqual([])
  })

  test('KPN answers nonsense: the field is named, never a white page', async () => {
    renderApp(`/people/person/${JOSHUA}`, {
      role: 'manager',
      before: [
        http.get(`*/api/msm/hierarchy/subscribers/${JOSHUA}`, () =>
          HttpResponse.json({ id: null, surname: 'Martino' }),
        ),
      ],
    })
    expect(await screen.findByText(/Het antwoord klopt niet: subscriberRead.*id/)).toBeVisible()
    expect(screen.getByRole('tree')).toBeVisible()
  })

  test('the session is over in mid-form: what was typed is still there afterwards', async () => {
    const app = await open()
    await app.type('Tussenvoegsel', 'di')
    app.portal.signOut()
    await app.user.click(saveButton())
    await screen.findByRole('dialog')
    app.portal.signIn('manager')
    expect(screen.getByRole('textbox', { name: 'Tussenvoegsel', hidden: true })).toHaveValue('di')
  })

  test('leaving asks first, and staying keeps what was typed', async () => {
    const app = await open()
    await app.type('Tussenvoegsel', 'di')
    await app.user.click(await screen.findByRole('treeitem', { name: /COMPANY X BV/ }))
    const dialog = await screen.findByRole('dialog', { name: /Wijzigingen van Joshua Martino niet opgeslagen/ })
    await app.user.click(within(dialog).getByRole('button', { name: 'Blijven' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
    expect(await box('Tussenvoegsel')).toHaveValue('di')
    expect(app.place()).toBe(`/people/person/${JOSHUA}`)

    await app.user.click(screen.getByRole('treeitem', { name: /COMPANY X BV/ }))
    await app.user.click(await screen.findByRole('button', { name: 'Weggaan zonder opslaan' }))
    await waitFor(() => expect(app.place()).toMatch(/^\/people\/debtor\//))
  })

  test('another tab keeps what was typed', async () => {
    const app = await open()
    await app.type('Tussenvoegsel', 'di')
    await app.user.click(screen.getByRole('tab', { name: /Contracten/ }))
    expect(await screen.findByText('06-11111111')).toBeVisible()
    expect(screen.getByText('1 wijziging nog niet opgeslagen')).toBeVisible()
    await app.user.click(screen.getByRole('tab', { name: 'Gegevens' }))
    expect(await box('Tussenvoegsel')).toHaveValue('di')
  })
})

describe('who may not', () => {
  test('a viewer sees everything and is told which role may change it', async () => {
    await open({ role: 'viewer' })
    expect(await screen.findByText(/Wijzigen kan niet: uw rol mag dit niet; manager of beheerder wel/)).toBeVisible()
    expect(await box('Tussenvoegsel')).toHaveAttribute('readonly')
    expect(saveButton()).toHaveAttribute('aria-disabled', 'true')
    expect(saveButton()).toHaveAccessibleDescription(/uw rol mag dit niet/)
  })

  test('a change that is still under way holds the next one back, and lets go when it has ended', async () => {
    const app = await open()
    await app.type('Tussenvoegsel', 'di')
    await app.user.click(saveButton())
    await screen.findByText('Aangevraagd')
    app.unmount()
    // the page is opened anew: only the ledger knows of it
    await open({ before: app.portal.handlers })
    expect(await screen.findByText(/een opdracht van .* door manager loopt nog/)).toBeVisible()
    expect(await box('Tussenvoegsel')).toHaveAttribute('readonly')
    finish(app)
    await waitFor(async () => expect(await box('Tussenvoegsel')).not.toHaveAttribute('readonly'), { timeout: 10_000 })
    expect(await box('Tussenvoegsel')).toHaveValue('di')
  })
})

test('on a phone the difference stands behind a bar at the bottom', async () => {
  const app = await open({ screen: PHONE })
  await app.type('Tussenvoegsel', 'di')
  expect(screen.getByText(/tussenvoegsel · 10 velden blijven gelijk/)).toBeVisible()
  await app.user.click(screen.getByRole('button', { name: 'Verschil bekijken' }))
  const dialog = await screen.findByRole('dialog', { name: 'Wijzigingen van Joshua Martino' })
  await app.user.click(within(dialog).getByRole('button', { name: /1 wijziging opslaan/ }))
  expect(await within(dialog).findByText('Aangevraagd')).toBeVisible()
})
