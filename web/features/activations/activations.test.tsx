import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw/http'
import { expect, test } from 'vitest'
import { control } from '../../../mocks/control.ts'
import { renderApp } from '../../testing/renderApp.tsx'

type App = ReturnType<typeof renderApp>

/** The page's own portal follows in its own time. */
const RUNS = { timeout: 15_000 }

/** Asks sTN for an eSIM past every screen, as the portal would; the id of its activation. */
async function activate(app: App, referenceNumber: string): Promise<string> {
  const answer = await fetch('/api/stn/NewSubscription', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-csrf': '1',
      'idempotency-key': crypto.randomUUID(),
      'vloot-intent': encodeURIComponent(JSON.stringify({ note: 'Maxim van Aanholt (1234567)' })),
    },
    body: JSON.stringify({ eSim: true, email: 'm@voorbeeld.nl', confirmationCode: 'Zx7Qp4', referenceNumber }),
  })
  const { id } = (await answer.json()) as { id?: string }
  return id ?? app.portal.ledger[0]!.command.id
}

test('one without an answer is told as unknown at the head of the list, and leads to its activation once it is found', async () => {
  const app = renderApp('/people', { role: 'manager' })
  await screen.findByRole('tree')
  app.portal.engine.faults.arm({ upstream: 'stn', kind: 'reset', when: 'after', path: 'subscriptionCreate', times: 1 })
  app.portal.engine.faults.arm({ upstream: 'stn', kind: '500', path: 'activationList', times: 1 })
  const commandId = await activate(app, 'LOST-1')
  await app.router.navigate(`/activations/${commandId}`)
  // the ledger finds it by its reference, and its address is sTN's from then on
  const { stn } = app.portal.engine.world
  const made = [...stn.activations.values()].find(({ referenceNumber }) => referenceNumber === 'LOST-1')!
  await waitFor(() => expect(app.place()).toBe(`/activations/${made.id}`), RUNS)
  expect(await screen.findByRole('heading', { name: 'eSIM voor Maxim van Aanholt' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'Maxim van Aanholt' })).toHaveAttribute('href', '/people/person/1234567')
  expect(document.body.textContent).not.toContain('Zx7Qp4')
}, 30_000)

test('one that sTN never got is settled on its page by whoever looked', async () => {
  const app = renderApp('/people', { role: 'manager' })
  await screen.findByRole('tree')
  app.portal.engine.faults.arm({ upstream: 'stn', kind: 'reset', when: 'before', path: 'subscriptionCreate', times: 1 })
  const commandId = await activate(app, 'LOST-2')
  await app.router.navigate(`/activations/${commandId}`)
  await app.user.type(await screen.findByLabelText('Wat zag u bij sTN?', undefined, RUNS), 'Staat niet bij sTN')
  await app.user.click(screen.getByRole('button', { name: 'Het is niet uitgevoerd' }))
  await waitFor(() => expect(screen.queryByLabelText('Wat zag u bij sTN?')).not.toBeInTheDocument(), RUNS)
  expect(app.portal.ledger[0]!.command.state).toBe('not-applied')
}, 30_000)

test('a status that nobody knows is shown as it is and counts as under way; activatedDate says nothing', async () => {
  const record = {
    id: 'aB3dE5fG7hJ9kL1mN',
    status: 'ON_HOLD',
    activationType: 'ACTIVATENEW',
    referenceNumber: '',
    createdAt: new Date().toISOString(),
    activatedDate: '2020-01-01T09:00:00+01:00',
    info: { eSim: true },
  }
  const before = [http.get('*/api/stn/QueryActivation', () => HttpResponse.json([record]))]
  renderApp(`/activations/${record.id}`, { role: 'manager', before })
  expect(await screen.findByText(/sTN noemt een status die dit portaal niet kent \(ON_HOLD\)/)).toBeVisible()
  expect(screen.getByText('sTN zegt: ON_HOLD')).toBeVisible()
  expect(screen.getByText('Klaar').closest('li')).toHaveAttribute('data-state', 'later')
  expect(screen.getByRole('button', { name: 'Intrekken…' })).toBeEnabled()
})

test('the list is read on as far as it is wanted, whatever total sTN names, and is narrowed by what sTN cannot filter', async () => {
  const all = Array.from({ length: 250 }, (_, at) => ({
    id: `id${at}`,
    status: 'DONE',
    activationType: 'RESUME',
    referenceNumber: `REF-${at}`,
    phoneNumber: `06-${String(10_000_000 + at)}`,
    createdAt: '2026-11-01T09:00:00+01:00',
  }))
  const asked: number[] = []
  const before = [
    http.get('*/api/stn/QueryActivation', ({ request }) => {
      const { searchParams } = new URL(request.url)
      const skip = Number(searchParams.get('skip'))
      asked.push(skip)
      return HttpResponse.json({ offset: skip, total: 0, results: all.slice(skip, skip + 100), meta: {} })
    }),
  ]
  const app = renderApp('/activations', { role: 'viewer', before })
  expect(await screen.findByRole('link', { name: '06-10000000' })).toBeVisible()
  expect(asked).toEqual([0])
  await app.user.type(screen.getByRole('searchbox', { name: 'Zoek op kenmerk of nummer' }), 'REF-249{Enter}')
  expect(await screen.findByRole('link', { name: '06-10000249' }, RUNS)).toBeVisible()
  expect(await screen.findByText('1 activatie')).toBeVisible()
  expect(asked).toEqual([0, 100, 200])
})

test('who may not cancel is told who may', async () => {
  const record = { id: 'x1', status: 'BUSY', activationType: 'ACTIVATENEW', info: { eSim: true } }
  const before = [http.get('*/api/stn/QueryActivation', () => HttpResponse.json([record]))]
  renderApp('/activations/x1', { role: 'viewer', before })
  const cancel = await screen.findByRole('button', { name: 'Intrekken…' })
  expect(cancel).toHaveAttribute('aria-disabled', 'true')
  expect(cancel).toHaveAccessibleDescription(/uw rol mag dit niet; manager of beheerder wel/)
})

test('the bell counts what came of one’s own work until it is seen', async () => {
  const app = renderApp('/activations', { role: 'manager' })
  await screen.findByRole('button', { name: 'Meldingen' })
  const id = await activate(app, 'APP-9')
  control(app.portal.engine, { method: 'POST', path: '/stn/finish', search: '', body: { id } })
  await app.client.refetchQueries({ queryKey: ['news'] })
  await app.user.click(await screen.findByRole('button', { name: 'Meldingen: 1 nieuwe' }))
  const dialog = await screen.findByRole('dialog', { name: 'Meldingen' })
  const link = await within(dialog).findByRole('link', { name: 'Nieuwe activatie' })
  expect(link).toHaveAttribute('href', `/activations/${id}`)
  expect(link.closest('li')).toHaveTextContent(/Gelukt.*nieuw.*APP-9/)
  await app.user.click(within(dialog).getByRole('button', { name: 'Alles gezien' }))
  expect(await screen.findByRole('button', { name: 'Meldingen', hidden: true })).toBeVisible()
  await waitFor(() => expect(link.closest('li')).not.toHaveTextContent('nieuw '))
})
