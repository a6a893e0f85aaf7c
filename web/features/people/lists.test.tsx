import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { http, HttpResponse } from 'msw/http'
import { exportRun, forgetExport } from '../../data/exportRun.ts'
import { renderApp } from '../../testing/renderApp.tsx'

const PEOPLE = '/people/customer/2345678'

const rowOf = async (name: RegExp) => (await screen.findByRole('link', { name })).closest('tr')!
const heads = () => screen.getAllByRole('columnheader').map((head) => within(head).getByRole('button').textContent)
const tab = (name: string | RegExp) => screen.findByRole('tab', { name })
const press = (name: string | RegExp) => screen.findByRole('button', { name })

type App = ReturnType<typeof renderApp>

async function addFilter({ user }: App, column: string, value: string) {
  await user.click(await press('Filter'))
  const dialog = await screen.findByRole('dialog', { name: 'Filter toevoegen' })
  await user.selectOptions(within(dialog).getByLabelText('Waarop'), column)
  await user.type(within(dialog).getByLabelText('Wat erin staat'), `${value}{Enter}`)
  await waitFor(() => expect(dialog).not.toBeInTheDocument())
}

async function saveView({ user }: App, name: string) {
  await user.click(await press('Weergave bewaren'))
  await user.type(await screen.findByLabelText('Naam'), `${name}{Enter}`)
  await waitFor(async () => expect(await tab(new RegExp(`^${name}`))).toHaveAttribute('aria-selected', 'true'))
}

/** Goes away, forgets everything, and opens an address anew. */
async function comeBack({ client, router }: App, address: string) {
  await router.navigate('/people/person/1234568')
  await screen.findByRole('heading', { name: 'Joshua Martino' })
  client.clear()
  await router.navigate(address)
}

const listed = ({ portal }: App) => portal.engine.log.list({ row: 'subscriberList' })

describe('filters', () => {
  test('are words with a cross, stand in the address, and are asked of KPN in its own grammar', async () => {
    const app = renderApp(PEOPLE, { role: 'viewer' })
    await rowOf(/Martino, Joshua/)
    await addFilter(app, 'Achternaam', 'Roberta')
    await waitFor(() => expect(screen.queryByRole('link', { name: /Martino/ })).not.toBeInTheDocument())
    await rowOf(/Roberta, Julia/)
    expect(app.place()).toBe(`${PEOPLE}?f=LASTNAME%3ARoberta`)
    await addFilter(app, 'Achternaam', 'Martino')
    await rowOf(/Martino, Joshua/)
    expect(new URLSearchParams(app.place().split('?')[1]).getAll('f')).toEqual(['LASTNAME:Roberta', 'LASTNAME:Martino'])

    await app.user.click(await press('Filter Achternaam Roberta weghalen'))
    await app.user.click(await press('Filter Achternaam Martino weghalen'))
    await rowOf(/Roberta, Julia/)
    expect(app.place()).toBe(PEOPLE)
  })

  test('that KPN’s grammar cannot say are refused before they are asked', async () => {
    const { user } = renderApp(PEOPLE, { role: 'viewer' })
    await user.click(await press('Filter'))
    const value = await screen.findByLabelText('Wat erin staat')
    await user.type(value, '{Enter}')
    expect(value).toHaveAccessibleDescription('Vul in waarop gefilterd wordt.')
    await user.type(value, 'O"Neil{Enter}')
    expect(value).toHaveAccessibleDescription('KPN kan niet op aanhalingstekens of backslashes filteren.')
  })

  test('from a link are there at once, and one that does not apply here says so', async () => {
    renderApp('/people/debtor/3456789?f=DEBTORNAME:Elders&f=LASTNAME:Roberta&sort=name&order=desc', { role: 'viewer' })
    await rowOf(/Roberta, Julia/)
    expect(screen.queryByRole('link', { name: /Martino/ })).not.toBeInTheDocument()
    expect(screen.getByTitle(/Geldt hier niet/)).toHaveTextContent('Debiteur')
    expect(screen.getByRole('columnheader', { name: /Naam/ })).toHaveAttribute('aria-sort', 'descending')
  })
})

test('the middle of a very long group is asked for by its place, and shown', async () => {
  const asked: number[] = []
  const long = http.get('*/api/msm/hierarchy/children', ({ request }) => {
    const query = new URL(request.url).searchParams
    if (query.get('id') !== '4567890') return undefined
    const from = Number(query.get('from'))
    asked.push(from)
    const result = Array.from({ length: 100 }, (_, at) => ({
      id: 9_000_000 + from + at,
      type: 'SUBSCRIBER',
      name: `Nummer ${from + at}`,
      lastName: `Nummer ${from + at}`,
    }))
    return HttpResponse.json({ result, total: 25_840 })
  })
  renderApp('/people/cost-center/4567890', { role: 'viewer', before: [long] })
  await rowOf(/^Nummer 0$/)
  const frame = screen.getByRole('table', { name: /./ }).parentElement!
  frame.scrollTop = 12_900 * 36
  fireEvent.scroll(frame)
  await rowOf(/^Nummer 12905$/)
  expect(asked.filter((from) => from > 0).every((from) => from >= 12_800 && from <= 13_000)).toBe(true)
})

test('an order and a filter that nobody knows are ignored in a link', async () => {
  renderApp(`${PEOPLE}?sort=-employeeNumber&f=NOPE:x`, { role: 'viewer' })
  await rowOf(/Martino, Joshua/)
  expect(screen.queryByText('NOPE')).not.toBeInTheDocument()
  for (const head of screen.getAllByRole('columnheader')) expect(head).not.toHaveAttribute('aria-sort', 'ascending')
})

describe('columns', () => {
  test('are chosen, ordered and widened by keys alone, and remembered for the operator', async () => {
    const app = renderApp(PEOPLE, { role: 'viewer' })
    await rowOf(/Martino, Joshua/)
    expect(heads()).toEqual(['Naam', 'Personeelsnr.', 'Eerste nummer', 'Contracten', 'Plaats'])
    const { user } = app
    screen.getByRole('button', { name: /Kolommen 5\/10/ }).focus()
    await user.keyboard('{Enter}')
    const debtor = await screen.findByRole('checkbox', { name: 'Debiteur tonen' })
    debtor.focus()
    await user.keyboard(' ')
    const up = screen.getByRole('button', { name: 'Debiteur naar voren' })
    up.focus()
    await user.keyboard('{Enter}')
    expect(screen.getByText('Debiteur staat nu op plaats 5')).toBeInTheDocument()
    await user.selectOptions(screen.getByLabelText('Breedte van Debiteur'), 'breed')
    await user.click(screen.getByRole('checkbox', { name: 'Contracten tonen' }))
    expect(screen.getByRole('checkbox', { name: 'Naam tonen' })).toBeDisabled()
    await user.click(screen.getByRole('button', { name: '5 kolommen tonen' }))
    await waitFor(() => expect(heads()).toEqual(['Naam', 'Personeelsnr.', 'Eerste nummer', 'Debiteur', 'Plaats']))
    expect(app.place()).toBe(PEOPLE)
    expect(
      (await rowOf(/Martino, Joshua/)).closest('table')!.parentElement!.style.getPropertyValue('--columns'),
    ).toContain('minmax(240px, 240px)')

    // at the next visit, whatever this page still knows
    await comeBack(app, PEOPLE)
    await waitFor(() => expect(heads()).toEqual(['Naam', 'Personeelsnr.', 'Eerste nummer', 'Debiteur', 'Plaats']))
  })

  test('Escape leaves them as they were', async () => {
    const { user } = renderApp(PEOPLE, { role: 'viewer' })
    await user.click(await press(/Kolommen/))
    await user.click(await screen.findByRole('checkbox', { name: 'Plaats tonen' }))
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
    expect(heads()).toContain('Plaats')
  })

  test('of what stands in a node are its own', async () => {
    const { user } = renderApp('/people/cost-center/4567890', { role: 'viewer' })
    await user.click(await press(/Kolommen 3\/6/))
    await user.click(await screen.findByRole('checkbox', { name: 'Voornaam tonen' }))
    await user.click(screen.getByRole('button', { name: '4 kolommen tonen' }))
    await waitFor(() => expect(heads()).toEqual(['Naam', 'Personeelsnr.', 'E-mail', 'Voornaam']))
    expect(screen.queryByRole('tab', { name: /Alles/ })).not.toBeInTheDocument()
  })
})

describe('views', () => {
  test('are tabs with a count; what is changed in one is kept or taken back', async () => {
    const app = renderApp(PEOPLE, { role: 'viewer' })
    const { user } = app
    await rowOf(/Martino, Joshua/)
    await addFilter(app, 'Achternaam', 'Roberta')
    await saveView(app, 'Roberta’s')
    expect(app.place()).toMatch(/\?view=view-\d+$/)
    await waitFor(async () => expect(await tab(/Roberta’s/)).toHaveTextContent(/1$/))

    await user.click(await press('Filter Achternaam Roberta weghalen'))
    await rowOf(/Martino, Joshua/)
    expect(app.place()).toContain('f=')
    await user.click(await press('Terug naar de weergave'))
    await waitFor(() => expect(screen.queryByRole('link', { name: /Martino/ })).not.toBeInTheDocument())

    await user.click(await screen.findByRole('button', { name: 'Personeelsnr.' }))
    await user.click(await press('Wijzigingen bewaren'))
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Wijzigingen bewaren' })).not.toBeInTheDocument())
    expect(screen.getByRole('columnheader', { name: /Personeelsnr/ })).toHaveAttribute('aria-sort', 'ascending')

    await user.click(await tab(/Alles/))
    await rowOf(/Martino, Joshua/)
    expect(app.place()).toBe(PEOPLE)
    await user.click(await tab(/Roberta’s/))
    await waitFor(() => expect(screen.queryByRole('link', { name: /Martino/ })).not.toBeInTheDocument())
    expect(screen.getByRole('columnheader', { name: /Personeelsnr/ })).toHaveAttribute('aria-sort', 'ascending')
  })

  test('are renamed and removed by name; a name that is taken is refused in words', async () => {
    const app = renderApp(PEOPLE, { role: 'viewer' })
    const { user } = app
    await saveView(app, 'Een')
    await user.click(await tab(/Alles/))
    await user.click(await press('Weergave bewaren'))
    await user.type(await screen.findByLabelText('Naam'), 'Een{Enter}')
    expect(await screen.findByText('U heeft al een weergave met deze naam.')).toBeVisible()
    await user.keyboard('{Escape}')
    await user.click(await tab(/Een/))

    await user.click(await press('Meer met “Een”'))
    await user.click(await screen.findByRole('menuitem', { name: 'Hernoemen…' }))
    const name = await screen.findByLabelText('Naam')
    await user.clear(name)
    await user.type(name, 'Twee{Enter}')
    await tab(/Twee/)
    await user.click(await press('Meer met “Twee”'))
    await user.click(await screen.findByRole('menuitem', { name: 'Verwijderen…' }))
    await user.click(await press('Verwijder “Twee”'))
    await waitFor(() => expect(screen.queryByRole('tab', { name: /Twee/ })).not.toBeInTheDocument())
    expect(app.place()).toBe(PEOPLE)
  })

  test('open for a colleague from their link when they are shared, and not otherwise', async () => {
    const app = renderApp(PEOPLE, { role: 'manager' })
    const { user, portal } = app
    await rowOf(/Martino, Joshua/)
    await addFilter(app, 'Achternaam', 'Roberta')
    await saveView(app, 'Van de manager')
    const link = app.place()

    portal.signIn('viewer')
    await comeBack(app, link)
    expect(await screen.findByText('Deze weergave is er niet (meer).')).toBeVisible()
    await rowOf(/Martino, Joshua/)

    portal.signIn('manager')
    await comeBack(app, link)
    await user.click(await press('Deelbare link'))
    expect(await screen.findByText('Nu opent de link alleen voor u.')).toBeVisible()
    await user.click(screen.getByRole('switch', { name: /Collega’s met deze link/ }))
    await waitFor(() => expect(screen.queryByText('Nu opent de link alleen voor u.')).not.toBeInTheDocument())
    await user.keyboard('{Escape}')

    portal.signIn('viewer')
    await comeBack(app, link)
    expect(await tab(/^Van de manager \(van manager\)/)).toHaveAttribute('aria-selected', 'true')
    await rowOf(/Roberta, Julia/)
    expect(screen.queryByRole('link', { name: /Martino/ })).not.toBeInTheDocument()
    expect(screen.queryByRole('button', { name: /Meer met/ })).not.toBeInTheDocument()
    expect(await press('Als eigen weergave bewaren')).toBeVisible()
  })
})

describe('export', () => {
  const files: { blob: Blob; name: string }[] = []

  afterEach(() => {
    forgetExport()
    files.length = 0
  })

  /** Where a browser would put downloads. */
  function catchFiles() {
    let last: Blob | undefined
    vi.stubGlobal(
      'URL',
      Object.assign(URL, {
        createObjectURL: (blob: Blob) => {
          last = blob
          return 'blob:test'
        },
        revokeObjectURL: () => undefined,
      }),
    )
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      files.push({ blob: last!, name: this.download })
    })
  }

  test('makes a file of what is shown, all pages, with its row in the ledger', async () => {
    const app = renderApp('/people/customer/5000001?cols=name,number,contracts&sort=name', {
      role: 'viewer',
      size: 2500,
    })
    catchFiles()
    const { user } = app
    await waitFor(() => expect(screen.getAllByRole('row').length).toBeGreaterThan(5))
    await user.click(await press('Exporteren'))
    await user.click(await press('Exporteer 2.500 rijen'))
    expect(await screen.findByText(/2\.500 rijen in vloot-mensen-/, { selector: 'b' })).toBeVisible()
    expect(screen.getByText(/bij begin en einde evenveel/)).toBeVisible()
    expect(files).toHaveLength(1)
    expect(files[0]!.name).toMatch(/^vloot-mensen-[a-z-]+-\d{4}-\d\d-\d\d\.csv$/)
    const text = await files[0]!.blob.text()
    const lines = text.trim().split('\r\n')
    expect(lines[0]!.replace('\uFEFF', '')).toBe('Naam;Eerste nummer;Contracten')
    expect(lines).toHaveLength(2501)
    expect(app.portal.ledger[0]!.command).toMatchObject({
      row: 'exportNote',
      operator: 'viewer',
      request: {
        list: 'people',
        place: 5000001,
        columns: ['name', 'number', 'contracts'],
        sort: { column: 'name', order: 'ASC' },
        format: 'csv',
        count: 2500,
        totalAtStart: 2500,
        totalAtEnd: 2500,
      },
    })
    await user.click(await press('Nogmaals opslaan'))
    expect(files).toHaveLength(2)
    expect(app.portal.ledger.filter(({ command }) => command.row === 'exportNote')).toHaveLength(1)

    // whoever signs in next at this browser finds nothing of it
    await user.click(await press('Sluiten'))
    await user.click(await press(/viewer/))
    await user.click(await screen.findByRole('menuitem', { name: 'Afmelden' }))
    await screen.findByLabelText('Wachtwoord')
    expect(exportRun.get()).toBeUndefined()
  })

  test('goes on where KPN failed, without reading again what is here', async () => {
    let isBroken = true
    const second = http.get('*/api/msm/hierarchy/subscribers', ({ request }) =>
      isBroken && new URL(request.url).searchParams.get('from') === '1000'
        ? HttpResponse.json(
            { type: 'about:blank', title: '', status: 502, code: 'upstream_failed', upstream: 'msm' },
            { status: 502 },
          )
        : undefined,
    )
    const app = renderApp('/people/customer/5000001', { role: 'viewer', size: 2500, before: [second] })
    catchFiles()
    const { user } = app
    await waitFor(() => expect(screen.getAllByRole('row').length).toBeGreaterThan(5))
    await user.click(await press('Exporteren'))
    await user.click(await press('Exporteer 2.500 rijen'))
    expect(await screen.findByText(/Gestopt bij [\d.]+ van 2\.500 rijen/)).toBeVisible()
    expect(files).toHaveLength(0)
    expect(app.portal.ledger).toHaveLength(0)
    isBroken = false
    await user.click(await press('Verder lezen'))
    expect(await screen.findByText(/2\.500 rijen in/, { selector: 'b' })).toBeVisible()
    expect(files).toHaveLength(1)
    const wholePages = listed(app).filter(({ search }) => /from=0&to=1000/.test(search))
    expect(wholePages).toHaveLength(1)
  })

  test('says when the list changed under it; without a row in the ledger there is no file', async () => {
    let isExporting = false
    let isClosed = true
    const app = renderApp('/people/customer/5000001', {
      role: 'viewer',
      size: 2500,
      before: [
        http.get('*/api/msm/hierarchy/subscribers', ({ request }) =>
          isExporting && new URL(request.url).searchParams.get('to') === '1'
            ? HttpResponse.json({ result: [], total: 2501 })
            : undefined,
        ),
        http.post('*/api/exports', () => (isClosed ? HttpResponse.error() : undefined)),
      ],
    })
    catchFiles()
    const { user, portal } = app
    await waitFor(() => expect(screen.getAllByRole('row').length).toBeGreaterThan(5))
    await user.click(await press('Exporteren'))
    isExporting = true
    await user.click(await press('Exporteer 2.500 rijen'))
    await press('Verder lezen')
    expect(files).toHaveLength(0)

    isClosed = false
    await user.click(await press('Verder lezen'))
    expect(
      await screen.findByText(/KPN telde er eerst 2\.500, aan het einde 2\.501; het bestand heeft er 2\.500/),
    ).toBeVisible()
    expect(files).toHaveLength(1)
    expect(portal.ledger[0]!.command.request).toMatchObject({ count: 2500, totalAtStart: 2500, totalAtEnd: 2501 })
  })
})
