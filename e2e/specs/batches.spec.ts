import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expectFine } from '../expectFine.ts'
import { contractsPageOf } from '../pages/contractsPage.ts'
import { signInByCookie } from '../signInByCookie.ts'
import { expect, test } from '../test.ts'

const RUNS = { timeout: 30_000 }

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true })
const rowOf = (page: Page, label: string) => page.getByRole('row').filter({ hasText: label })

/** The first contracts of the list that have a number. */
async function firstContracts(page: Page, count: number) {
  const links = page.getByRole('link', { name: /^\d{2,3}-\d+$/ })
  await links.nth(count).waitFor()
  const all = await links.evaluateAll((found) =>
    found.map((link) => ({ id: Number(link.getAttribute('href')!.split('/').at(-1)), number: link.textContent })),
  )
  return all.slice(0, count)
}

test('six are blocked as a batch: one is told beforehand, one is refused, the rest is done, seen by all, and taken along', async ({
  as,
  sandbox,
  browser,
  portal,
}) => {
  // orders end as soon as they are taken, so that the first look finds them done
  await sandbox.reset({ pace: { startMs: 0, dataMs: 0, closeMs: 0, visibleMs: 0 } })
  const page = await as('helpdesk')
  await contractsPageOf(page).open()
  const chosen = await firstContracts(page, 6)
  await sandbox.setContract(chosen[1]!.id, 'BLOCKED')
  const refuseFifth = () =>
    sandbox.arm({ upstream: 'msm', path: 'simBlock', kind: '400', code: 'X', contracts: [chosen[4]!.id] })
  await refuseFifth()
  for (const { number } of chosen) await page.getByRole('checkbox', { name: `Kies ${number}` }).click()
  await button(page, 'Blokkeer…').click()
  await expect(page.getByRole('heading', { level: 1, name: 'Blokkeer 6 simkaarten' })).toBeVisible()
  await page.getByRole('radio', { name: /Gestolen/ }).check()
  await page.getByLabel(/^Referentie/).fill('HD-6')
  // what is filled in survives the tab's being loaded again
  await page.reload()
  await expect(page.getByRole('radio', { name: /Gestolen/ })).toBeChecked()
  await expect(page.getByLabel(/^Referentie/)).toHaveValue('HD-6')
  await button(page, 'Controleer 6 contracten').click()

  await expect(button(page, 'Start 5 van 6')).toBeVisible(RUNS)
  await expect(rowOf(page, chosen[1]!.number)).toContainText('Kan niet')
  await expect(rowOf(page, chosen[1]!.number)).toContainText('KPN staat blokkeren nu niet toe')
  expect(await sandbox.log({ row: 'simBlock' })).toEqual([])
  // nothing of it lives in this tab
  await page.reload()
  // as long as KPN thinks about the first ones the pause comes before the last, however slow this machine is
  await sandbox.arm({ upstream: 'msm', path: 'simBlock', kind: 'latency', ms: 3000 })
  await button(page, 'Start 5 van 6').click()
  await expect.poll(async () => (await sandbox.log({ row: 'simBlock' })).length).toBeGreaterThan(0)
  await button(page, 'Pauzeren').click()
  await expect(page.getByText('Er wordt niets verstuurd tot iemand hervat.')).toBeVisible()
  expect((await sandbox.log({ row: 'simBlock' })).length).toBeLessThan(5)
  await sandbox.clearFaults()
  await refuseFifth()

  const context = await browser.newContext({ baseURL: portal.origin, locale: 'nl-NL' })
  await signInByCookie(context, portal.origin, 'manager')
  const colleague = await context.newPage()
  await colleague.goto('/batches')
  await colleague.getByRole('link', { name: 'Blokkeer 6 simkaarten' }).first().click()
  await button(colleague, 'Hervatten').click()
  await expect(page.getByText('Klaar', { exact: true })).toBeVisible(RUNS)
  await expect(rowOf(page, chosen[4]!.number)).toContainText('Geweigerd')
  await expect(rowOf(page, chosen[0]!.number)).toContainText('Gelukt', RUNS)
  await expect(rowOf(colleague, chosen[0]!.number)).toContainText('Gelukt', RUNS)
  await expect(page.getByText(/gestart door manager/)).toBeVisible()
  const sent = (await sandbox.log({ row: 'simBlock' })).map(({ body }) => (body as { contractId: number }).contractId)
  expect(sent.toSorted()).toEqual([0, 2, 3, 4, 5].map((at) => chosen[at]!.id).toSorted())
  await context.close()

  await button(page, '2 mislukte rijen exporteren').click()
  const [file] = await Promise.all([page.waitForEvent('download'), button(page, 'Exporteer 2 rijen').click()])
  const [, ...lines] = readFileSync(await file.path(), 'utf8')
    .trim()
    .split('\r\n')
  expect(lines.map((line) => line.split(';').slice(1, 4))).toEqual([
    [chosen[1]!.number, String(chosen[1]!.id), 'Overgeslagen'],
    [chosen[4]!.number, String(chosen[4]!.id), 'Geweigerd'],
  ])
  await page.getByRole('dialog').getByRole('button', { name: 'Sluiten' }).click()
  await button(page, 'Als nieuwe selectie').click()
  await expect(page.getByText('Selectie van 2 contracten')).toBeVisible()
})

test('who may not is told who may; a target that KPN forbids one contract is told by its row', async ({
  as,
  sandbox,
}) => {
  const viewer = await as('viewer')
  await contractsPageOf(viewer).open()
  await contractsPageOf(viewer).choose(0)
  await expect(button(viewer, 'Verplaats…')).toHaveAttribute('aria-disabled', 'true')
  await expect(viewer.getByText(/Verplaatsen: uw rol mag dit niet; manager of beheerder wel/)).toBeVisible()

  const page = await as('manager')
  await contractsPageOf(page).open()
  const chosen = await firstContracts(page, 2)
  for (const { number } of chosen) await page.getByRole('checkbox', { name: `Kies ${number}` }).click()
  await sandbox.arm({
    upstream: 'msm',
    path: 'contractMove',
    kind: '400',
    code: 'FORBIDDEN_PARENT_FOR_PRODUCT',
    contracts: [chosen[1]!.id],
  })
  await button(page, 'Verplaats…').click()
  await expect(page.getByText('Kies eerst waarheen.')).toBeVisible()
  // the tree says why a place cannot be the target; such a place is none
  const places = page.getByRole('treeitem')
  await places.filter({ hasText: 'hier kan dit product niet onder staan' }).first().click({ force: true })
  await expect(page.getByRole('alert')).toContainText('hier kan dit product niet onder staan')
  await expect(button(page, 'Controleer 2 contracten')).toHaveAttribute('aria-disabled', 'true')
  await page.getByRole('treeitem', { level: 2, expanded: true }).press('ArrowLeft')
  await page.getByRole('treeitem', { level: 2, disabled: false }).last().click()
  await button(page, 'Controleer 2 contracten').click()
  await button(page, 'Start 2 van 2').click()
  await expect(page.getByText('Klaar', { exact: true })).toBeVisible(RUNS)
  await expect(rowOf(page, chosen[1]!.number)).toContainText('Geweigerd')
})

test('each screen reads well for everybody, in both themes and at every width', async ({ as }) => {
  const page = await as('manager')
  await contractsPageOf(page).open()
  await contractsPageOf(page).choose(0)
  await contractsPageOf(page).choose(1)
  await button(page, 'Blokkeer…').click()
  await page.getByRole('radio', { name: /Verloren/ }).check()
  await expectFine(page)
  await page.setViewportSize({ width: 1440, height: 900 })
  await button(page, 'Controleer 2 contracten').click()
  await expect(button(page, 'Start 2 van 2')).toBeVisible(RUNS)
  await expectFine(page)
  await page.setViewportSize({ width: 1440, height: 900 })
  await button(page, 'Stoppen…').click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await expectFine(page)
  await page.goto('/batches')
  await expect(page.getByRole('link', { name: 'Blokkeer 2 simkaarten' }).first()).toBeVisible()
  await expectFine(page)
})
