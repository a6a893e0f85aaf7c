import { screen, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw/http'
import { expect, test, vi } from 'vitest'
import { createWorkbook } from '../../../lib/xlsx.ts'
import { renderApp } from '../../../testing/renderApp.tsx'

const RUNS = { timeout: 15_000 }
type App = ReturnType<typeof renderApp>

/** Files that were handed out, as the texts that they hold. */
function savedFiles(): Blob[] {
  const files: Blob[] = []
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    files.push(file as Blob)
    return 'blob:saved'
  })
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => undefined)
  return files
}

const press = async ({ user }: App, name: string | RegExp) =>
  user.click(await screen.findByRole('button', { name }, RUNS))
const upload = async ({ user }: App, content: BlobPart, name: string) =>
  user.upload(await screen.findByLabelText('CSV- of Excel-bestand'), new File([content], name))
const creates = ({ portal }: App) => portal.engine.log.list({ row: 'subscriptionCreate' })

/** What Excel in Western Europe writes. */
const windows1252 = (text: string) => Uint8Array.from(text, (sign) => sign.codePointAt(0)!)

test('a Windows-1252 file: a damaged card is mended here, the codes are downloaded once, and only then it is a batch', async () => {
  const files = savedFiles()
  const app = renderApp('/activations/many', { role: 'manager', size: 60 })
  const card = [...app.portal.engine.world.stn.cards.values()].find(({ status }) => status === 'FREE')!.number
  const text = `Naam;E-mail;ICCID;Opmerking\r\nZoë;zoe@x.nl;;a\r\nBert;;8,93E+18;b\r\nCor;cor(at)x.nl;;c\r\n`
  await upload(app, windows1252(text), 'nieuw.csv')
  expect(await screen.findByText(/^nieuw.csv: 3 rijen/)).toBeVisible()
  expect(screen.getByLabelText('ICCID')).toHaveValue('card')
  expect(screen.getByLabelText('Opmerking')).toHaveValue('')
  await press(app, 'Verder naar Controle')
  expect(await screen.findByText('1 rij is in orde, 2 rijen nog niet.')).toBeVisible()
  const bert = within(screen.getByRole('region', { name: 'Rij 3' }))
  const box = bert.getByRole('textbox', { name: 'Simkaart, Rij 3' })
  expect(box).toHaveAccessibleDescription(/Excel maakte hier een getal van/)
  await app.user.clear(box)
  await app.user.type(box, `${card}{Enter}`)
  expect(await screen.findByText('2 rijen zijn in orde, 1 rij nog niet.')).toBeVisible()
  await press(app, 'Fouten als CSV')
  expect(await files[0]!.text()).toContain('4;E-mailadres;cor(at)x.nl;Dit is geen e-mailadres.')

  await press(app, 'Verder naar Codes en klaarzetten')
  const plan = await screen.findByRole('button', { name: 'Zet 2 rijen klaar' })
  expect(plan).toHaveAttribute('aria-disabled', 'true')
  expect(plan).toHaveAccessibleDescription('Download eerst de codes.')
  await press(app, 'Download 1 code')
  const [, line = ''] = (await files[1]!.text()).split('\r\n')
  const code = line.split(';').at(-1)!.replace(/^'/, '')
  expect(line).toMatch(/^Zoë;zoe@x.nl;;VL[0-9A-Z]{13};/)
  await press(app, 'Zet 2 rijen klaar')
  await press(app, 'Start 2 van 2')
  expect(await screen.findByText('Klaar', {}, RUNS)).toBeVisible()
  const sent = creates(app).map(({ body }) => body as { email?: string; simCardNumber?: string })
  expect(sent).toMatchObject([
    { email: 'zoe@x.nl', eSim: true },
    { simCardNumber: card, eSim: false },
  ])
  expect(document.body.textContent).not.toContain(code)
}, 40_000)

test('a batch that cannot be kept loses nothing: the rows and their codes are still there for the next press', async () => {
  savedFiles()
  const app = renderApp('/activations/many', { role: 'manager' })
  await app.user.click(await screen.findByLabelText('Of plak cellen uit een werkblad'))
  await app.user.paste('email\tcode\na@x.nl\tABC123\n')
  await press(app, 'Lees wat geplakt is')
  await press(app, 'Verder naar Controle')
  await press(app, 'Verder naar Codes en klaarzetten')
  await press(app, 'Download 1 code')
  // rows that were read are not left by accident
  void app.router.navigate('/activations')
  await press(app, 'Hier blijven')
  const { network } = await import('../../../testing/network.ts')
  network.use(http.post('*/api/batches', () => HttpResponse.error(), { once: true }))
  await press(app, 'Zet 1 rij klaar')
  expect(await screen.findByRole('alert')).toBeVisible()
  await press(app, 'Zet 1 rij klaar')
  expect(await screen.findByRole('button', { name: 'Start 1 van 1' }, RUNS)).toBeVisible()
}, 30_000)

test('a results file in XLSX goes back in without what was done; files that are none say what to do', async () => {
  const app = renderApp('/activations/many', { role: 'manager' })
  await upload(app, new Uint8Array([0x50, 0x4b, 1, 2, 3]), 'kapot.xlsx')
  expect(await screen.findByRole('alert')).toHaveTextContent('niet te lezen')
  await upload(app, '\n\n', 'leeg.csv')
  expect(await screen.findByText('Hier staat geen enkele rij in.')).toBeVisible()
  const workbook = createWorkbook('Resultaten', ['E-mailadres', 'vloot_status'])
  workbook.add([
    ['a@x.nl', 'done'],
    ['b@x.nl', 'not-applied'],
    ['c@x.nl', 'unknown'],
  ])
  await upload(app, await workbook.finish().arrayBuffer(), 'resultaten.xlsx')
  await press(app, 'Verder naar Controle')
  expect(await screen.findByText('1 rij is in orde, 2 rijen zijn al eerder verstuurd en blijven weg.')).toBeVisible()
}, 30_000)

test('whoever may not activate is told who may', async () => {
  renderApp('/activations/many', { role: 'viewer' })
  expect(await screen.findByRole('heading', { name: 'Uw rol mag niets activeren' })).toBeVisible()
})
