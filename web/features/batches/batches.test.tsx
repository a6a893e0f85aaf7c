import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw/http'
import { expect, test } from 'vitest'
import { renderApp } from '../../testing/renderApp.tsx'

type App = ReturnType<typeof renderApp>

/** The dry run and the sending of the page's own portal take their time. */
const RUNS = { timeout: 15_000 }

const press = (name: string | RegExp) => screen.findByRole('button', { name }, RUNS)
const blocks = ({ portal }: App) => portal.engine.log.list({ row: 'simBlock' })
const rowNamed = async (label: string) => (await screen.findByRole('link', { name: label }, RUNS)).closest('tr')!

/** Chooses the first contracts of the list, goes on with that deed, and says what they are called. */
async function chooseFirst(app: App, count: number, deed: string): Promise<string[]> {
  const links = await screen.findAllByRole('link', { name: /^\d{2,3}-\d+$/ })
  const labels = links.slice(0, count).map((link) => link.textContent)
  for (const label of labels) await app.user.click(screen.getByRole('checkbox', { name: `Kies ${label}` }))
  await app.user.click(await press(deed))
  return labels
}

async function checkBlock(app: App, count: number): Promise<string[]> {
  const labels = await chooseFirst(app, count, 'Blokkeer…')
  await app.user.click(await screen.findByRole('radio', { name: /Verloren/ }))
  await app.user.click(await press(`Controleer ${count} contracten`))
  return labels
}

test('a dry run sends nothing; started, it sends each once with its reason, and can be paused and gone on with', async () => {
  const app = renderApp('/contracts', { role: 'helpdesk', size: 60 })
  await chooseFirst(app, 4, 'Blokkeer…')
  const check = await press('Controleer 4 contracten')
  expect(check).toHaveAttribute('aria-disabled', 'true')
  expect(check).toHaveAccessibleDescription('Kies eerst waarom.')
  // who has just chosen them asks KPN for nothing again
  expect(app.portal.engine.log.list({ row: 'contractRead' })).toEqual([])
  await app.user.click(await screen.findByRole('radio', { name: /Verloren/ }))
  await app.user.type(screen.getByLabelText(/^Referentie/), 'HD-1')
  await app.user.click(await press('Controleer 4 contracten'))
  const start = await press('Start 4 van 4')
  expect(blocks(app)).toEqual([])
  expect(screen.getByText(/reden: verloren · referentie HD-1/)).toBeVisible()

  await app.user.click(start)
  await app.user.click(await press('Pauzeren'))
  expect(await screen.findByText('Er wordt niets verstuurd tot iemand hervat.')).toBeVisible()
  expect(blocks(app).length).toBeLessThan(4)
  await app.user.click(await press('Hervatten'))
  expect(await screen.findByText('Klaar', {}, RUNS)).toBeVisible()
  const sent = blocks(app).map(({ body }) => (body as { contractId: number }).contractId)
  expect(sent).toHaveLength(4)
  expect(new Set(sent).size).toBe(4)
}, 40_000)

test('what stands in the way is told by row and left out of what would be started; stopped, nothing is ever sent', async () => {
  const app = renderApp('/contracts', { role: 'manager', size: 60 })
  const row = await screen.findAllByRole('link', { name: /^\d{2,3}-\d+$/ })
  const id = Number(row[1]!.getAttribute('href')!.split('/').at(-1))
  app.portal.engine.world.contracts.get(id)!.state = 'BLOCKED'
  const labels = await checkBlock(app, 3)
  expect(await press('Start 2 van 3')).toBeEnabled()
  expect(await rowNamed(labels[1]!)).toHaveTextContent(/Kan niet.*al geblokkeerd/)
  await app.user.click(await press('Kan niet 1'))
  await waitFor(() => expect(screen.queryByRole('link', { name: labels[0]! })).toBeNull())
  expect(await rowNamed(labels[1]!)).toBeVisible()

  // to stop is asked once, and says that it is for good
  await app.user.click(await press('Stoppen…'))
  const dialog = await screen.findByRole('dialog', { name: 'Stop “Blokkeer 3 simkaarten”' })
  expect(dialog).toHaveTextContent('dat is voorgoed')
  await app.user.click(within(dialog).getByRole('button', { name: 'Stop “Blokkeer 3 simkaarten”' }))
  expect(await screen.findByText('Gestopt')).toBeVisible()
  expect(screen.queryByRole('button', { name: /^Start/ })).toBeNull()
  expect(blocks(app)).toEqual([])
}, 30_000)

test('a choice that is gone, a batch that is not there and a list without any each say the way on', async () => {
  const app = renderApp('/batches', { role: 'viewer' })
  expect(await screen.findByText('Er is nog geen reeks gemaakt.')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Naar de contracten' })).toHaveAttribute('href', '/contracts')
  await app.router.navigate('/batches/nowhere')
  expect(await screen.findByRole('heading', { name: 'Deze reeks is er niet.' })).toBeVisible()
  await app.router.navigate('/batches/new?set=nowhere&do=block')
  expect(await screen.findByRole('heading', { name: /Deze selectie is er niet/ })).toBeVisible()
})

const COUNTS = {
  planned: 169,
  sent: 1,
  accepted: 0,
  done: 319,
  failed: 0,
  'not-applied': 9,
  unknown: 2,
  skipped: 0,
  cancelled: 0,
}
const PAUSED = {
  id: 'b1',
  row: 'simBlock',
  name: 'Uit dienst',
  state: 'paused',
  pausedBecause: 'unknowns',
  owner: 'anna',
  own: false,
  createdAt: '2026-11-22T08:00:00Z',
  checkedAt: '2026-11-22T08:01:00Z',
  startedBy: 'anna',
  startedAt: '2026-11-22T08:02:00Z',
  endedAt: null,
  total: 500,
  counts: COUNTS,
  checks: { possible: 500, impossible: 0, unclear: 0 },
  perSecond: null,
  leftMs: null,
  reason: null,
  ticket: null,
  note: null,
  columns: null,
  startedBefore: null,
}
const UNKNOWN = {
  index: 3,
  label: '06-11111111',
  subject: { kind: 'contract', id: '9876544' },
  state: 'unknown',
  check: 'possible',
  why: null,
  commandId: 'c1',
  upstreamId: null,
  request: null,
  cells: null,
  sentAt: '2026-11-22T08:03:00Z',
  earlier: [{ commandId: 'c0', code: 'upstream_throttled', at: '2026-11-22T08:02:30Z' }],
}
const told = (batch: object, items: readonly object[] = [UNKNOWN]) => [
  http.get('*/api/batches/b1', () => HttpResponse.json(batch)),
  http.get('*/api/batches/b1/items', () => HttpResponse.json({ items, total: items.length })),
]

test('a colleague’s that paused by itself says why and what to do; who may not steer it is told who may', async () => {
  renderApp('/batches/b1', { role: 'viewer', before: told(PAUSED) })
  expect(await screen.findByText(/Zoek ze eerst uit, hieronder onder “onbekend”/)).toBeVisible()
  expect(screen.getByText('331')).toBeVisible()
  expect(screen.getByText('Van 2 rijen is niet bekend of KPN ze uitvoerde.')).toBeVisible()
  expect(screen.getByText(/wachten is altijd veilig. Opnieuw versturen is dat niet/)).toBeVisible()
  expect(screen.getByText(/van 500 verstuurd, elk hooguit één keer/)).toBeVisible()
  const bar = screen.getByRole('progressbar', { name: 'Uit dienst' })
  expect(bar).toHaveAttribute('aria-valuetext', '331 van 500')
  const resume = screen.getByRole('button', { name: 'Hervatten' })
  expect(resume).toHaveAttribute('aria-disabled', 'true')
  expect(resume).toHaveAccessibleDescription(/helpdesk, manager of beheerder wel/)
  const row = await rowNamed('06-11111111')
  expect(row).toHaveTextContent('er kwam geen bruikbaar antwoord; wordt opgezocht (na 1 keer wachten)')
})

test('rows that were started before say by whom and where, and start only after a tick', async () => {
  const startedBefore = { id: 'b0', name: 'Maandag', startedBy: 'anna', startedAt: '2026-11-20T08:00:00Z' }
  const checked = { ...PAUSED, row: 'subscriptionCreate', state: 'checked', pausedBecause: null, startedAt: null }
  const { user } = renderApp('/batches/b1', { role: 'manager', before: told({ ...checked, startedBefore }) })
  const start = await screen.findByRole('button', { name: /^Start 500/ })
  expect(start).toHaveAttribute('aria-disabled', 'true')
  expect(start).toHaveAccessibleDescription(/^anna startte ze op /)
  expect(screen.getByRole('link', { name: 'Bekijk “Maandag”' })).toHaveAttribute('href', '/batches/b0')
  await user.click(screen.getByRole('checkbox', { name: 'Ja, ik wil deze rijen nog een keer aanvragen' }))
  expect(start).not.toHaveAttribute('aria-disabled', 'true')
})

test('a number that is refused is told in our words, with KPN’s code in nobody’s way', async () => {
  const why = { code: 'upstream_refused', upstreamCode: 'FORBIDDEN_PARENT_FOR_PRODUCT', message: 'no', commandId: null }
  const refused = { ...UNKNOWN, state: 'not-applied', earlier: [], why: { ...why, order: null } }
  const order = { id: '81', kpnReference: 'K-81', type: 'CONTRACTING', status: 'IN_PROGRESS' }
  const blocked = {
    ...refused,
    index: 4,
    label: '06-22222222',
    state: 'skipped',
    why: { ...why, code: 'not_possible', upstreamCode: null, message: null, order },
  }
  renderApp('/batches/b1', { role: 'manager', before: told({ ...PAUSED, row: 'contractMove' }, [refused, blocked]) })
  expect(await rowNamed('06-11111111')).toHaveTextContent('hier kan dit product niet onder staan')
  const second = await rowNamed('06-22222222')
  expect(second).toHaveTextContent('opdracht K-81 loopt nog bij KPN (in uitvoering)')
  expect(within(second).getByRole('link')).toHaveAttribute('href', '/contracts/9876544?part=timeline')
})
