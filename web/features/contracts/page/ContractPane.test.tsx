import { screen, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw/http'
import { describe, expect, test, vi } from 'vitest'
import { network } from '../../../testing/network.ts'
import { renderApp } from '../../../testing/renderApp.tsx'

/** KPN's own examples. */
const MAXIMS = 9876543
const PATH = `/contracts/${MAXIMS}`
const DETAILS = `*/api/msm/contract/id/${MAXIMS}`

/** Opens the contract and waits for its parts. */
async function open(options: Parameters<typeof renderApp>[1] = {}, path = PATH) {
  const app = renderApp(path, { role: 'helpdesk', ...options })
  await screen.findByRole('tablist', { name: /Onderdelen van|Parts of/ })
  return app
}
const tab = (name: string) => screen.getByRole('tab', { name })
const puk = () => screen.getByRole('group', { name: 'Pukcode' })
const show = () => within(puk()).getByRole('button', { name: 'Pukcode: toon met reden' })

/** As far as the form goes: reason, how the caller was identified, and send. */
async function reveal({ user }: Awaited<ReturnType<typeof open>>) {
  await user.click(show())
  await user.type(screen.getByRole('textbox', { name: 'Reden' }), 'toestel vraagt om puk')
  await user.click(screen.getByRole('radio', { name: 'Bekende stem' }))
  await user.click(screen.getByRole('button', { name: 'Pukcode tonen' }))
}

describe('the details', () => {
  test('say number, state, person, place, card and dates, and fold what KPN calls its own', async () => {
    await open()
    // the list stands beside it and has the same words
    const pane = within(screen.getByRole('heading', { name: /Maxim/, level: 2 }).closest('section')!)
    expect(pane.getByText('06-80000000')).toBeVisible()
    expect(pane.getByText('Actief')).toBeVisible()
    expect(pane.getByText('1234 5678 9012 3456 789')).toBeVisible()
    expect(pane.getByRole('link', { name: 'COMPANY X BV' })).toHaveAttribute('href', '/people/debtor/3456789')
    expect(pane.getAllByRole('link', { name: /Maxim/ })[0]).toHaveAttribute('href', '/people/person/1234569')
    expect(pane.getByText('tariffPlan')).not.toBeVisible()
    expect(document.title).toContain('06-80000000')
  })

  test('that KPN leaves out, or has other words for, break nothing and are said', async () => {
    const odd = http.get(DETAILS, () => HttpResponse.json({ id: MAXIMS, status: 'Q', hierarchyPath: null, news: 1 }))
    await open({ before: [odd] })
    expect(screen.getByText('zonder nummer')).toBeVisible()
    expect(screen.getByText('Q')).toBeVisible()
    expect(screen.getAllByText('KPN zegt niet van wie').length).toBeGreaterThan(0)
    expect(screen.getByText('geen einddatum')).toBeVisible()
    expect(within(puk()).getByText('KPN geeft er geen')).toBeVisible()
    expect(within(puk()).queryByRole('button')).not.toBeInTheDocument()
  })

  test.each(['99999999', 'abc', '0'])('of %s, which KPN does not know, say so and lead back', async (id) => {
    renderApp(`/contracts/${id}`, { role: 'viewer' })
    expect(await screen.findByRole('heading', { name: 'Geen contract met dit nummer' })).toBeVisible()
    expect(screen.getByRole('link', { name: 'Naar Contracten' })).toHaveAttribute('href', '/contracts')
  })

  test('that did not come say whose fault it is and come when asked for again', async () => {
    let isDown = true
    const problem = { type: 'about:blank', title: '', status: 502, code: 'upstream_failed', upstream: 'msm' }
    const down = http.get(DETAILS, () => (isDown ? HttpResponse.json(problem, { status: 502 }) : undefined))
    const { user } = renderApp(PATH, { role: 'viewer', before: [down] })
    const pane = within(await screen.findByRole('alert'))
    expect(pane.getByRole('heading', { level: 2 })).toHaveTextContent(/KPN/)
    isDown = false
    await user.click(pane.getByRole('button', { name: 'Opnieuw lezen' }))
    expect(await screen.findByRole('heading', { name: /Maxim/, level: 2 })).toBeVisible()
  })
})

test('what is in it is KPN’s tree, in the language in use', async () => {
  const { user } = await open({ language: 'en' })
  await user.click(tab('What is in it'))
  const tree = await screen.findByRole('list', { name: 'What is in it' })
  expect(within(tree).getByText('Data Usage Notification 5000 MB')).toBeVisible()
  expect(screen.getByText('4 products')).toBeVisible()
})

describe('the thresholds', () => {
  const list = (thresholds: readonly object[]) =>
    http.get('*/api/msm/contract/thresholds', () => HttpResponse.json([...thresholds]))
  const under = (asked: string[]) =>
    http.get('*/api/msm/contract/thresholds/:id/contracts', ({ params, request }) => {
      asked.push(new URL(request.url).searchParams.get('filters') ?? '')
      // a filter may match more than equality: the other contract's number only begins alike
      const result = [{ id: params['id'] === '7' ? MAXIMS : 1, mobileNumber: '316800000001' }]
      return HttpResponse.json({ result, total: 1 })
    })

  test('are those that have this very contract', async () => {
    const asked: string[] = []
    const thresholds = [
      { id: 7, name: 'Data thuis', type: 'DATA_NATIONAL_MB', dailyValue: 1500 },
      { id: 8, name: 'Bellen buiten', type: 'VOICE_ROAMING_EUR', dailyValue: 5 },
    ]
    const { user } = await open({ before: [list(thresholds), under(asked)] })
    await user.click(tab('Drempels'))
    expect(await screen.findByText('Data thuis')).toBeVisible()
    expect(screen.getByText('1.500 MB per dag, Nederland')).toBeVisible()
    expect(screen.queryByText('Bellen buiten')).not.toBeInTheDocument()
    expect(screen.getByText('2 drempels nagekeken.')).toBeVisible()
    expect(asked).toEqual(['MOBILE_NUMBER: "31680000000"', 'MOBILE_NUMBER: "31680000000"'])
  })

  test('beyond the first 40 are not asked for, and that is said', async () => {
    const asked: string[] = []
    const thresholds = Array.from({ length: 50 }, (_, at) => ({ id: at + 100, name: `D${at}`, type: 'NEW' }))
    const { user } = await open({ before: [list(thresholds), under(asked)] })
    await user.click(tab('Drempels'))
    expect(await screen.findByText(/Van 50 drempels zijn de eerste 40 nagekeken/)).toBeVisible()
    expect(asked).toHaveLength(40)
  })

  test('cannot be found for a contract with neither number nor card', async () => {
    const bare = http.get(DETAILS, () => HttpResponse.json({ id: MAXIMS, status: 'A' }))
    const { user } = await open({ before: [bare] })
    await user.click(tab('Drempels'))
    expect(screen.getByText(/dit contract heeft geen van beide/)).toBeVisible()
  })
})

describe('the timeline', () => {
  const row = (id: number, msisdn: string) => ({
    id,
    msisdn,
    kpnReference: `KPN${id}`,
    status: 'CLOSED',
    type: { nl: 'Bundel wijzigen', en: 'Change the bundle' },
    creationDate: '2026-03-04T09:00:00Z',
  })

  test('has KPN’s orders on this very number, and what was done here', async () => {
    const found = http.get('*/api/msm/track-and-trace/service-requests', ({ request }) => {
      expect(new URL(request.url).searchParams.getAll('patterns')).toEqual(['31680000000'])
      const result = [row(1, '31680000000'), row(2, '316800000009'), row(3, '+31 6 80000000')]
      return HttpResponse.json({ result, total: 3 })
    })
    const app = await open({ before: [found] })
    await reveal(app)
    await screen.findByText(/Verbergt over/)
    await app.user.click(tab('Tijdlijn'))
    expect(await screen.findByText(/KPN1$/)).toBeVisible()
    expect(screen.getByText(/KPN3$/)).toBeVisible()
    expect(screen.queryByText(/KPN2$/)).not.toBeInTheDocument()
    expect(screen.getByText('Pukcode getoond')).toBeVisible()
    expect(screen.getByText('toestel vraagt om puk · Bekende stem')).toBeVisible()
  })

  test('of a contract without a number says that it shows only our own', async () => {
    const bare = http.get(DETAILS, () => HttpResponse.json({ id: MAXIMS, status: 'A' }))
    const asked = vi.fn<() => void>()
    network.events.on('request:start', ({ request }) => {
      if (request.url.includes('track-and-trace')) asked()
    })
    const { user } = await open({ before: [bare] })
    await user.click(tab('Tijdlijn'))
    expect(await screen.findByText(/u ziet alleen wat hier is gedaan/)).toBeVisible()
    expect(asked).not.toHaveBeenCalled()
  })
})

describe('a code', () => {
  test('is asked for with a reason and a tick, shown in fours, and gone from everywhere when hidden', async () => {
    const app = await open()
    expect(app.container).not.toHaveTextContent('***')
    await app.user.click(show())
    await app.user.click(screen.getByRole('button', { name: 'Pukcode tonen' }))
    expect(screen.getByText('Zeg in een paar woorden waarom.')).toBeVisible()
    expect(screen.getByText('Kies hoe u weet wie er belt.')).toBeVisible()
    expect(app.portal.ledger).toEqual([])
    await app.user.keyboard('{Escape}')
    await reveal(app)

    const code = (await within(puk()).findByText(/^\d{4} \d{4}$/)).textContent
    const digits = code.replace(' ', '')
    expect(screen.getByText(/Verbergt over 30 s/)).toBeVisible()
    const everything = () =>
      [
        document.title,
        app.place(),
        JSON.stringify(
          app.client
            .getQueryCache()
            .getAll()
            .map(({ state }) => state),
        ),
      ].join()
    expect(everything()).not.toContain(digits)
    expect(
      JSON.stringify(
        app.client
          .getMutationCache()
          .getAll()
          .map(({ state }) => state),
      ),
    ).not.toContain(digits)
    expect(app.portal.ledger).toMatchObject([
      {
        command: {
          row: 'contractRead',
          reason: 'toestel vraagt om puk',
          subjects: [{ kind: 'contract', id: String(MAXIMS) }],
          request: { field: 'puk', identifiedBy: 'knownVoice' },
        },
      },
    ])
    expect(JSON.stringify(app.portal.ledger)).not.toContain(digits)

    await app.user.click(screen.getByRole('button', { name: 'Pukcode: verberg' }))
    expect(document.body).not.toHaveTextContent(code)
    expect(show()).toHaveFocus()
  })

  test('is hidden when the window loses the focus, and does not come along to another tab', async () => {
    const app = await open()
    await reveal(app)
    await within(puk()).findByText(/^\d{4} \d{4}$/)
    window.dispatchEvent(new Event('blur'))
    expect(await within(puk()).findByText('Pukcode verborgen.')).toBeInTheDocument()
    expect(within(puk()).queryByText(/^\d{4} \d{4}$/)).not.toBeInTheDocument()

    await reveal(app)
    await within(puk()).findByText(/^\d{4} \d{4}$/)
    await app.user.click(tab('Wat erin zit'))
    await app.user.click(tab('Overzicht'))
    expect(within(puk()).queryByText(/^\d{4} \d{4}$/)).not.toBeInTheDocument()
  })

  test.each([
    ['refused for being asked too fast', 'reveal_limited', 429, /Te veel codes achter elkaar getoond/],
    ['not to be had from KPN now', 'upstream_failed', 502, /KPN/],
  ])('that is %s says so, and the form stays as it is', async (_, code, status, words) => {
    const refused = http.post('*/api/reveal', () =>
      HttpResponse.json({ type: 'about:blank', title: code, status, code }, { status }),
    )
    const app = await open({ before: [refused] })
    await reveal(app)
    expect(await screen.findByRole('alert')).toHaveTextContent(words)
    expect(screen.getByRole('textbox', { name: 'Reden' })).toHaveValue('toestel vraagt om puk')
  })

  test.each(['viewer', 'finance', 'auditor'] as const)('is not for a %s, who sees who may', async (role) => {
    const { user, portal } = await open({ role })
    expect(show()).toHaveAttribute('aria-disabled', 'true')
    expect(show()).toHaveAccessibleDescription('Uw rol mag codes niet zien; helpdesk, manager of beheerder wel.')
    await user.click(show())
    expect(screen.queryByRole('textbox', { name: 'Reden' })).not.toBeInTheDocument()
    expect(portal.ledger).toEqual([])
  })
})

test('closing leads back to the list as it was', async () => {
  const app = await open({}, `${PATH}?part=products&q=x`)
  await app.user.click(screen.getByRole('button', { name: 'Contract sluiten' }))
  expect(app.place()).toBe('/contracts?q=x')
})
