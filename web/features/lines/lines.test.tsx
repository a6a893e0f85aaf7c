import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { describe, expect, test } from 'vitest'
import { renderApp } from '../../testing/renderApp.tsx'

/** The first test of a file fetches all code of the screen. */
const COLD = { timeout: 20_000 }
const FOLLOWED = { timeout: 10_000 }

type App = ReturnType<typeof renderApp>
const stn = ({ portal }: App) => portal.engine.world.stn
const active = (app: App) => [...stn(app).subscriptions.values()].find(({ state }) => state === 'ACTIVE')!

/** Opens the first active line at one of its parts. */
async function openLine(options: Parameters<typeof renderApp>[1] = {}, part = '') {
  const app = renderApp('/lines', { role: 'manager', ...options })
  await screen.findByRole('table', { name: 'Lijnen bij sTN' }, COLD)
  const line = active(app)
  await app.router.navigate(`/lines/${line.id}${part}`)
  await screen.findByRole('tablist', { name: `Onderdelen van ${line.phoneNumber}` }, COLD)
  const sent = (row: string) => app.portal.engine.log.list({ row })
  return { ...app, line, sent }
}
const dialog = () => within(screen.getByRole('dialog'))

describe('the list', () => {
  test('reads on until nothing more comes, whatever sTN says is the total', async () => {
    const rows = Array.from({ length: 150 }, (_, at) => ({
      id: `id${at}`,
      state: 'ACTIVE',
      phoneNumber: `06-${10_000_000 + at}`,
    }))
    const asked: string[] = []
    const liar = http.get('*/api/stn/QuerySubscription', ({ request }) => {
      const { searchParams } = new URL(request.url)
      const skip = Number(searchParams.get('skip'))
      asked.push(`${skip}`)
      // sTN gives fewer than were asked for
      return HttpResponse.json({ offset: skip, total: 0, results: rows.slice(skip, skip + 60) })
    })
    renderApp('/lines', { role: 'viewer', before: [liar] })
    expect(await screen.findByRole('link', { name: '06-10000000' }, COLD)).toBeVisible()
    expect(screen.getByText('60 gelezen')).toBeVisible()
    expect(screen.getByText('er zijn er meer; scroll verder')).toBeVisible()
    expect(asked).toEqual(['0'])
  })

  test('asks sTN by state and by number, with the dash that sTN wants', async () => {
    const asked: URLSearchParams[] = []
    const ear = http.get('*/api/stn/QuerySubscription', ({ request }) => {
      asked.push(new URL(request.url).searchParams)
    })
    const { user } = renderApp('/lines', { role: 'viewer', before: [ear] })
    await screen.findByRole('table', { name: 'Lijnen bij sTN' }, COLD)
    await user.click(await screen.findByRole('button', { name: 'Geblokkeerd' }))
    await user.type(screen.getByRole('searchbox', { name: 'Nummer of simkaart' }), '0612{Enter}')
    await waitFor(() => expect(asked.at(-1)?.get('PhoneNumberStartsWith')).toBe('06-12'))
    expect(asked.at(-1)?.get('StateIn')).toBe('SUSPENDED')
  })

  test('says so where sTN is off', async () => {
    const off = http.get('*/api/stn/*', () =>
      HttpResponse.json(
        { type: 'about:blank', title: '', status: 503, code: 'upstream_off', upstream: 'stn' },
        { status: 503 },
      ),
    )
    renderApp('/lines', { role: 'viewer', before: [off] })
    expect(await screen.findByRole('alert', undefined, COLD)).toHaveTextContent(/staat uit/)
  })
})

test('call records are of a month and a number, sorted by sTN, and go into a file', async () => {
  const asked: URLSearchParams[] = []
  const ear = http.get('*/api/stn/QueryCdr', ({ request }) => {
    asked.push(new URL(request.url).searchParams)
  })
  const app = renderApp('/lines/usage', { role: 'finance', before: [ear] })
  const { user } = app
  await screen.findByRole('table', { name: 'Gesprekken, berichten en data' }, COLD)
  const line = active(app)
  await user.type(screen.getByRole('searchbox', { name: 'Heel nummer' }), '061234{Enter}')
  expect(screen.getByText('sTN zoekt hier alleen op een heel nummer.')).toBeVisible()
  await user.clear(screen.getByRole('searchbox', { name: 'Heel nummer' }))
  await user.type(screen.getByRole('searchbox', { name: 'Heel nummer' }), `${line.phoneNumber.replace('-', '')}{Enter}`)
  await waitFor(() => expect(asked.at(-1)?.get('phoneNumber')).toBe(line.phoneNumber))
  const month = screen.getByRole('combobox', { name: 'Factuurmaand' })
  const [, before] = within(month).getAllByRole('option') as HTMLOptionElement[]
  await user.selectOptions(month, before!)
  await user.click(screen.getByRole('button', { name: /^Bedrag/ }))
  await waitFor(() => expect(asked.at(-1)?.get('orderBy')).toBe('amount'))
  expect(asked.at(-1)?.get('yearMonth')).toBe(before!.value)
  expect(app.place()).toContain(before!.value)
  await user.click(screen.getByRole('button', { name: 'Exporteren' }))
  expect(await screen.findByRole('dialog', undefined, COLD)).toBeVisible()
})

test('a free card of the stock leads into its activation', async () => {
  const app = renderApp('/lines/stock?f=STATUS:FREE', { role: 'manager' })
  const [first] = await screen.findAllByRole('link', { name: /^Activeer kaart/ }, COLD)
  const card = new URL(first!.getAttribute('href')!, 'http://x').searchParams.get('card')!
  expect(stn(app).cards.get(card)?.status).toBe('FREE')
  await app.user.click(first!)
  expect(await screen.findByRole('radio', { name: 'Kaart uit voorraad' }, COLD)).toBeChecked()
})

describe('a line', () => {
  test('is suspended for a reason, named by its id, and resumed again from the receipt', async () => {
    const { user, line, sent, portal } = await openLine({ role: 'helpdesk' })
    await user.click(screen.getByRole('button', { name: 'Blokkeren…' }))
    await screen.findByRole('dialog', undefined, COLD)
    await user.click(dialog().getByRole('radio', { name: /Verloren/ }))
    await user.click(dialog().getByRole('button', { name: `Blokkeer ${line.phoneNumber}` }))
    expect(await dialog().findByText(/pas dan is zij echt/, undefined, FOLLOWED)).toBeVisible()
    expect(sent('subscriptionSuspend')).toHaveLength(1)
    expect(sent('subscriptionSuspend')[0]?.body).toMatchObject({ subscriptionId: line.id })
    portal.engine.clock.advance(3_600_000)
    expect(await dialog().findByText(`${line.phoneNumber} is geblokkeerd.`, undefined, FOLLOWED)).toBeVisible()
    await user.click(dialog().getByRole('button', { name: 'Deblokkeren…' }))
    expect(await screen.findByRole('dialog', { name: `Deblokkeer ${line.phoneNumber}` }, COLD)).toBeVisible()
  })

  test('gets just the services that differ, after a review of was and becomes', async () => {
    const { user, line, sent } = await openLine()
    await user.click(screen.getByRole('button', { name: 'Diensten wijzigen…' }))
    await screen.findByRole('dialog', undefined, COLD)
    const press = dialog().getByRole('button', { name: `Wijzig de diensten van ${line.phoneNumber}` })
    expect(press).toHaveAccessibleDescription('Er is nog niets gewijzigd.')
    const voicemail = dialog().getByRole('switch', { name: 'Voicemail' })
    const was = (voicemail as HTMLInputElement).checked
    await user.click(voicemail)
    expect(dialog().getByText('1 wijziging; alleen die wordt verstuurd')).toBeVisible()
    await user.click(press)
    await waitFor(() => expect(sent('subscriptionSetServices')).toHaveLength(1))
    expect(sent('subscriptionSetServices')[0]?.body).toMatchObject({
      subscriptionId: line.id,
      services: { voiceMail: !was },
    })
    const { services } = sent('subscriptionSetServices')[0]!.body as { readonly services: object }
    expect(Object.keys(services)).toEqual(['voiceMail'])
  })

  test('is not terminated before somebody chose when', async () => {
    const { user, line, sent } = await openLine()
    await user.click(screen.getByRole('button', { name: 'Opzeggen…' }))
    await screen.findByRole('dialog', undefined, COLD)
    const press = dialog().getByRole('button', { name: `Zeg ${line.phoneNumber} op` })
    await user.click(press)
    expect(sent('subscriptionTerminate')).toHaveLength(0)
    expect(press).toHaveAccessibleDescription('Kies eerst wanneer.')
    await user.click(dialog().getByRole('radio', { name: 'Per direct' }))
    await user.click(press)
    await waitFor(() => expect(sent('subscriptionTerminate')).toHaveLength(1))
    expect(sent('subscriptionTerminate')[0]?.body).not.toHaveProperty('wishDate')
  })

  test('shows its usage with four decimals to who may see money, and says who may otherwise', async () => {
    const { unmount } = await openLine({ role: 'finance' }, '?part=usage')
    expect((await screen.findAllByText(/€\s\d+,\d{4}$/, undefined, COLD)).length).toBeGreaterThan(0)
    unmount()
    await openLine({ role: 'viewer' }, '?part=usage')
    expect(screen.getByText(/Verbruik en bedragen zijn er voor/)).toBeVisible()
  })

  test('shows a PUK to who says why, and asks sTN for it by the id of the line', async () => {
    const revealed: unknown[] = []
    const ear = http.post('*/api/reveal', async ({ request }) => {
      revealed.push(await request.clone().json())
    })
    const { user, line } = await openLine({ role: 'helpdesk', before: [ear] })
    await user.click(screen.getByRole('button', { name: 'Pukcode: toon met reden' }))
    await user.type(screen.getByRole('textbox', { name: 'Reden' }), 'toestel vraagt om puk')
    await user.click(screen.getByRole('radio', { name: 'Bekende stem' }))
    await user.click(screen.getByRole('button', { name: 'Pukcode tonen' }))
    const puk = within(screen.getByRole('group', { name: 'Pukcode' }))
    expect(await puk.findByText(/^\d{4} \d{4}$/)).toBeVisible()
    expect(revealed).toEqual([expect.objectContaining({ row: 'subscriptionList', query: { Id: line.id } })])
  })

  test('has everything in its history: what another tool named by number, what sTN refused, a code that was shown', async () => {
    const app = renderApp('/lines', { role: 'manager' })
    await screen.findByRole('table', { name: 'Lijnen bij sTN' }, COLD)
    const line = active(app)
    const post = (path: string, body: object) =>
      fetch(path, {
        method: 'POST',
        headers: { 'X-CSRF': '1', 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() },
        body: JSON.stringify(body),
      })
    await post('/api/stn/SuspendSubscription', { phoneNumber: line.phoneNumber.replace('-', '') })
    app.portal.engine.faults.arm({ upstream: 'stn', effect: 'write', kind: '400', times: 1 })
    await post('/api/stn/TerminateSubscription', { subscriptionId: line.id })
    const why = { reason: 'puk gevraagd', identifiedBy: 'knownVoice' }
    const asked = { row: 'subscriptionList', path: {}, query: { Id: line.id }, field: 'results.0.puk' }
    await post('/api/reveal', { ...asked, ...why })
    await app.router.navigate(`/lines/${line.id}?part=history`)
    const story = within(await screen.findByRole('region', { name: 'Geschiedenis' }, COLD))
    expect(await story.findByText('Pukcode getoond', undefined, FOLLOWED)).toBeVisible()
    expect(story.getByText('puk gevraagd · Bekende stem')).toBeVisible()
    expect(story.getByText(/^Opzegging/)).toHaveTextContent('geweigerd')
    expect(story.getAllByText(/^Blokkering/)).toHaveLength(1)
    expect(story.getAllByText(/^door manager/)).toHaveLength(3)
  })
})
