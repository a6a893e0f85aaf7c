import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { createWorkbook } from '../../web/lib/xlsx.ts'
import { expectFine } from '../expectFine.ts'
import { expect, test } from '../test.ts'

const RUNS = { timeout: 30_000 }

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true })
const choose = (page: Page, name: string, content: string | Buffer) =>
  page.getByLabel('CSV- of Excel-bestand').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) })
async function download(page: Page, name: string | RegExp): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent('download'), button(page, name).click()])
  return readFileSync(await file.path(), 'utf8')
}
const fine = async (page: Page) => {
  await expectFine(page)
  await page.setViewportSize({ width: 1440, height: 900 })
}

test('four rows of a file: one is mended, one is refused by sTN, and the failed-rows file reproduces just that one', async ({
  as,
  sandbox,
}) => {
  test.setTimeout(120_000)
  const page = await as('manager')
  await page.goto('/activations')
  await page.getByRole('link', { name: 'Met een bestand' }).click()
  await fine(page)
  await choose(
    page,
    'nieuw.csv',
    '\uFEFFNaam;E-mail;ICCID;Referentie\r\nAnna;a@x.nl;;T-1\r\nBert;b@x.nl;;T-2\r\nCor;;8,93E+18;T-3\r\nDirk;d(at)x.nl;;T-4\r\n',
  )
  await expect(page.getByText('nieuw.csv: 4 rijen')).toBeVisible()
  await button(page, 'Verder naar Controle').click()
  await expect(page.getByText('2 rijen zijn in orde, 2 rijen nog niet.')).toBeVisible()
  await expect(page.getByText(/Excel maakte hier een getal van \(zoals 8,93E\+18\)/)).toBeVisible()
  await fine(page)
  await page.getByRole('textbox', { name: 'E-mailadres, Rij 5' }).fill('d@x.nl')
  await page.getByRole('textbox', { name: 'E-mailadres, Rij 5' }).press('Enter')
  await expect(page.getByText('3 rijen zijn in orde, 1 rij nog niet.')).toBeVisible()
  await button(page, 'Verder naar Codes en klaarzetten').click()
  await fine(page)
  const codes = await download(page, 'Download 3 codes')
  const [, first = ''] = codes.split('\r\n')
  const code = first.split(';').at(-1)!
  await button(page, 'Zet 3 rijen klaar').click()
  await expect(button(page, 'Start 3 van 3')).toBeVisible(RUNS)
  expect(await sandbox.log({ row: 'subscriptionCreate' })).toEqual([])
  await sandbox.arm({ upstream: 'stn', path: 'subscriptionCreate', kind: '400', times: 1, code: 'BadRequest' })
  await button(page, 'Start 3 van 3').click()
  await expect(page.getByText('Klaar', { exact: true })).toBeVisible(RUNS)
  const row = (name: string) => page.getByRole('row').filter({ hasText: name })
  await expect(row('Anna')).toContainText('Geweigerd')
  await expect(row('Dirk')).toContainText('Aangevraagd')

  await button(page, 'Mislukte rij exporteren').click()
  const failed = await download(page, /^Exporteer 1 rij/)
  expect(failed.trim().split('\r\n')).toHaveLength(2)
  // the columns as they were uploaded, and what came of the row beside them
  expect(failed).toContain('Naam;E-mail;ICCID;Referentie;vloot_status;Vloot uitkomst;')
  expect(failed).toContain('Anna;a@x.nl;;T-1;not-applied;Geweigerd;')
  expect(failed).not.toContain(code)
  await page.goto('/activations/many')
  await choose(page, 'mislukt.csv', failed)
  await button(page, 'Verder naar Controle').click()
  await expect(page.getByText('1 rij is in orde.')).toBeVisible()
  await button(page, 'Verder naar Codes en klaarzetten').click()
  expect(await download(page, 'Download 1 code')).not.toContain(code)
  await button(page, 'Zet 1 rij klaar').click()
  await button(page, 'Start 1 van 1').click(RUNS)
  await expect(page.getByText('Klaar', { exact: true })).toBeVisible(RUNS)
  const applied = (await sandbox.log({ row: 'subscriptionCreate' })).filter((entry) => entry.applied)
  const sent = applied.map(({ body }) => (body as { referenceNumber: string }).referenceNumber)
  expect(sent.toSorted()).toEqual(['T-1', 'T-2', 'T-4'])
})

test('a workbook of 10,000 rows is read under the portal’s content rules, planned, and checked while the portal answers', async ({
  as,
}) => {
  test.setTimeout(120_000)
  const page = await as('manager')
  const refused: string[] = []
  page.on('console', (message) => message.text().includes('Content Security Policy') && refused.push(message.text()))
  const workbook = createWorkbook('Rijen', ['E-mail', 'Referentie'])
  workbook.add(Array.from({ length: 10_000 }, (_, at) => [`medewerker.${at}.${at * 7919}@voorbeeld.nl`, `M${at}`]))
  await page.goto('/activations/many')
  await choose(page, 'groot.xlsx', Buffer.from(await workbook.finish().arrayBuffer()))
  await expect(page.getByText('groot.xlsx: 10.000 rijen')).toBeVisible(RUNS)
  await button(page, 'Verder naar Controle').click()
  await expect(page.getByText('10.000 rijen zijn in orde.')).toBeVisible(RUNS)
  await button(page, 'Verder naar Codes en klaarzetten').click()
  await download(page, 'Download 10.000 codes')
  await expect(page.getByText('Gedownload.')).toBeVisible()
  await button(page, 'Zet 10.000 rijen klaar').click()
  await expect(page.getByRole('heading', { level: 1, name: 'Activeer 10.000 abonnementen' })).toBeVisible(RUNS)
  await expect(page.getByText('Wordt gecontroleerd', { exact: true })).toBeVisible()
  await button(page, 'Stoppen…').click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Stop / })
    .click()
  await expect(page.getByText('Gestopt', { exact: true })).toBeVisible(RUNS)
  expect(refused).toEqual([])
})
