import { screen, waitFor, within } from '@testing-library/react'
import { getResponse } from 'msw'
import { http, HttpResponse } from 'msw/http'
import { expect, test } from 'vitest'
import type { Command } from '#contract/portal/ledger.ts'
import { LOOKED_FOR } from '../../../data/newPerson.ts'
import { network } from '../../../testing/network.ts'
import { renderApp } from '../../../testing/renderApp.tsx'
import { PHONE } from '../../../testing/screen.ts'

/** The first test of a file fetches all code of the screen. */
const COLD = { timeout: 20_000 }

/** Of KPN's example: the debtor, and the cost centre in which Joshua stands. */
const DEBTOR = '/people/debtor/3456789'
const COST_CENTER = '/people/cost-center/4567890'

/** The dialog of a new group, with a name and a reference typed. */
async function openGroup(options: Parameters<typeof renderApp>[1] = {}) {
  const app = renderApp(`${DEBTOR}?do=group`, { role: 'manager', ...options })
  const dialog = within(await screen.findByRole('dialog', { name: 'Nieuwe groep in COMPANY X BV' }, COLD))
  await app.user.type(dialog.getByRole('textbox', { name: 'Naam' }), 'Directie')
  await app.user.type(dialog.getByRole('textbox', { name: /^Referentie/ }), 'HR-11')
  const press = () => app.user.click(dialog.getByRole('button', { name: 'Maak groep Directie aan' }))
  return { ...app, dialog, press }
}

test('the connection breaks on the way: it says that pressing again is safe, and it happens once', async () => {
  const { dialog, press, portal } = await openGroup()
  const keys: (string | null)[] = []
  network.events.on('request:start', ({ request }) => {
    if (request.method === 'POST' && request.url.endsWith('/virtual-group'))
      keys.push(request.headers.get('idempotency-key'))
  })
  // it arrives; the answer does not
  network.use(
    http.post(
      '*/virtual-group',
      async ({ request }) => {
        await getResponse(portal.handlers, request)
        return HttpResponse.error()
      },
      { once: true },
    ),
  )
  await press()
  const alert = await dialog.findByRole('alert')
  expect(alert).toHaveTextContent('Onbekend')
  expect(alert).toHaveTextContent('U kunt gerust opnieuw drukken: het gebeurt hooguit één keer.')
  expect(dialog.getByRole('textbox', { name: 'Naam' })).toHaveValue('Directie')

  await press()
  expect(await dialog.findByText('Directie staat bij KPN.')).toBeVisible()
  expect(new Set(keys).size).toBe(1)
  expect(portal.ledger).toHaveLength(1)
  expect([...portal.engine.world.groups.values()].filter(({ name }) => name === 'Directie')).toHaveLength(1)
})

test('the session is over: signed in again over the dialog, where everything typed still stands', async () => {
  const { dialog, press, portal, user } = await openGroup()
  portal.signOut()
  await press()
  const signIn = within(await screen.findByRole('dialog', { name: /sessie/i }))
  expect(portal.ledger).toHaveLength(0)
  await user.type(signIn.getByLabelText('Wachtwoord'), 'vloot-demo')
  await user.click(signIn.getByRole('button', { name: 'Aanmelden' }))
  await waitFor(() => expect(screen.getAllByRole('dialog')).toHaveLength(1))
  expect(dialog.getByRole('textbox', { name: 'Naam' })).toHaveValue('Directie')
  expect(dialog.getByRole('textbox', { name: /^Referentie/ })).toHaveValue('HR-11')
  await press()
  expect(await dialog.findByText('Directie staat bij KPN.')).toBeVisible()
  expect(portal.ledger).toMatchObject([{ command: { ticket: 'HR-11' } }])
})

test('on a phone, somebody who looked at KPN settles a write that has no reference', async () => {
  const { dialog, press, portal, user } = await openGroup({ screen: PHONE })
  portal.engine.faults.arm({ upstream: 'msm', kind: '500', when: 'before', path: 'virtualGroupCreate', times: 1 })
  await press()
  expect(await dialog.findByText(/KPN kent hier geen kenmerk/)).toBeVisible()
  const no = dialog.getByRole('button', { name: 'Het is niet uitgevoerd' })
  await user.click(no)
  expect(dialog.getByRole('textbox', { name: 'Wat zag u bij KPN?' })).toHaveAccessibleDescription(
    'Schrijf eerst wat u zag.',
  )
  await user.type(dialog.getByRole('textbox', { name: 'Wat zag u bij KPN?' }), 'Geen groep Directie')
  await user.click(no)
  expect(await dialog.findByText(/U kunt het opnieuw doen/)).toBeVisible()
  expect(portal.ledger).toMatchObject([{ command: { state: 'not-applied' } }])
})

test('somebody new who does not come is looked for no longer after a while, and it says what to do', async () => {
  const app = renderApp(COST_CENTER, {
    role: 'manager',
    before: [
      http.get('*/api/ledger', () => HttpResponse.json({ commands: [askedFor(LOOKED_FOR + 60_000)], more: false })),
    ],
  })
  const notice = await screen.findByText(/Esra Doğan is aangevraagd en niet gevonden; we zoeken niet meer/, {}, COLD)
  expect(notice).toHaveTextContent('vraag het KPN dan na voor u opnieuw aanvraagt')
  expect(app.portal.ledger).toHaveLength(0)
})

test('somebody new whom a colleague found already is looked for by nobody', async () => {
  const command = askedFor(60_000)
  const found = {
    id: 'c1',
    kind: 'joiner',
    name: 'Esra Doğan',
    personId: 1234567,
    commandId: command.id,
    placeId: 4567890,
    ticked: [],
    begunBy: 'admin',
    begunAt: command.sentAt,
  }
  const looks: string[] = []
  network.events.on('request:start', ({ request }) => {
    if (request.url.includes('pattern=')) looks.push(request.url)
  })
  renderApp(COST_CENTER, {
    role: 'manager',
    before: [
      http.get('*/api/ledger', () => HttpResponse.json({ commands: [command], more: false })),
      http.get('*/api/checklists', () => HttpResponse.json({ checklists: [found] })),
    ],
  })
  expect(await screen.findByText('Openstaand', {}, COLD)).toBeVisible()
  expect(await screen.findByText('Martino, Joshua', { selector: 'td *' })).toBeVisible()
  expect(screen.queryByText(/Esra Doğan/)).not.toBeInTheDocument()
  expect(looks).toEqual([])
})

/** A command of so long ago (ms) for somebody new in that cost centre. */
const askedFor = (ago: number): Command => ({
  id: crypto.randomUUID(),
  row: 'subscriberCreate',
  state: 'accepted',
  operator: 'manager',
  sentAt: new Date(Date.now() - ago).toISOString(),
  request: { groupId: 4567890, subscriber: { firstName: 'Esra', surname: 'Doğan' } },
  subjects: [],
  endedAt: null,
  reference: null,
  progress: null,
  outcome: null,
  upstreamStatus: 200,
  upstreamCode: null,
  reason: null,
  ticket: null,
  note: null,
  answer: null,
})
