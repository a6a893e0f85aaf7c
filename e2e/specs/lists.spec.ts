import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import readXlsxFile from 'read-excel-file/node'
import { expectAccessible } from '../expectFine.ts'
import { listPageOf } from '../pages/listPage.ts'
import { startPortal } from '../portal.ts'
import { signInByCookie } from '../signInByCookie.ts'
import { expect, test } from '../test.ts'

const COMPANY = '/people/customer/5000001'

interface LedgerRow {
  readonly row: string
  readonly operator: string
  readonly request: Readonly<Record<string, unknown>>
}

/** The exports in the ledger, newest first, as the page's own operator may see them. */
async function exportsOf(page: Page): Promise<LedgerRow[]> {
  const { commands } = await page.evaluate(async () => {
    const answer = await fetch('/api/ledger?subjectKind=list&limit=50', { headers: { 'X-CSRF': '1' } })
    return (await answer.json()) as { commands: LedgerRow[] }
  })
  return commands.filter(({ row }) => row === 'exportNote')
}

test('a view is saved, shared, and opened from its link by a colleague; columns come with it', async ({
  as,
  browser,
  portal,
}) => {
  const page = await as('manager')
  const list = listPageOf(page)
  await page.goto(COMPANY)
  await list.rows.nth(3).waitFor()
  await list.filter('Achternaam', 'Jansen')
  await page.getByRole('button', { name: 'Personeelsnr.' }).click()
  await list.showColumn('Debiteur')
  await expect(list.head('Debiteur')).toBeVisible()
  await list.save('Alle Jansens')
  const link = await list.share()
  const first = await list.rows.nth(1).textContent()

  const other = await browser.newContext({ locale: 'nl-NL' })
  await signInByCookie(other, portal.origin, 'viewer')
  const theirs = await other.newPage()
  const theirList = listPageOf(theirs)
  await theirs.goto(link)
  await expect(theirList.tab(/^Alle Jansens \(van manager\)/)).toHaveAttribute('aria-selected', 'true')
  await expect(theirList.head('Debiteur')).toBeVisible()
  await expect(theirList.head(/Personeelsnr/)).toHaveAttribute('aria-sort', 'ascending')
  await expect(theirList.rows.nth(1)).toHaveText(first!)
  await expect(theirs.getByText('Achternaam', { exact: false }).getByText('Jansen', { exact: true })).toBeVisible()

  // the owner takes it back: the link opens for nobody else
  await page.getByRole('button', { name: 'Deelbare link' }).click()
  await list.dialog.getByRole('switch').uncheck()
  await expect(list.dialog.getByText('Nu opent de link alleen voor u.')).toBeVisible()
  await theirs.reload()
  await expect(theirs.getByText('Deze weergave is er niet (meer).')).toBeVisible()
  await expect(theirList.tab(/^Alles/)).toHaveAttribute('aria-selected', 'true')
  await other.close()
})

test('columns are remembered for the operator on another device, and nobody else’s change', async ({
  as,
  browser,
  portal,
}) => {
  const page = await as('finance')
  const list = listPageOf(page)
  await page.goto(COMPANY)
  await list.rows.nth(3).waitFor()
  await list.showColumn('Vast nummer')
  await expect(list.head(/Vast nummer/)).toBeVisible()
  for (const [role, count] of [
    ['finance', 1],
    ['helpdesk', 0],
  ] as const) {
    const context = await browser.newContext({ locale: 'nl-NL' })
    await signInByCookie(context, portal.origin, role)
    const elsewhere = await context.newPage()
    await elsewhere.goto(COMPANY)
    await listPageOf(elsewhere).rows.nth(3).waitFor()
    await expect(listPageOf(elsewhere).head(/Vast nummer/)).toHaveCount(count)
    await context.close()
  }
})

test('XLSX opens with the texts that were shown, in the order of the view', async ({ as }) => {
  const page = await as('auditor')
  const list = listPageOf(page)
  await page.goto(`${COMPANY}?f=LASTNAME:Jansen&sort=employeeNumber&cols=name,employeeNumber,number,contracts`)
  await list.rows.nth(3).waitFor()
  await list.openExport('Excel (XLSX)')
  const [file] = await Promise.all([page.waitForEvent('download'), list.export.start.click()])
  expect(file.suggestedFilename()).toMatch(/^vloot-mensen-.*\.xlsx$/)
  const [sheet] = await readXlsxFile(readFileSync(await file.path()))
  const [head, ...rows] = sheet!.data
  expect(head).toEqual(['Naam', 'Personeelsnr.', 'Eerste nummer', 'Contracten'])
  const numbers = rows.map((row) => String(row[1]))
  expect(numbers.length).toBeGreaterThan(5)
  expect(numbers).toEqual(numbers.toSorted())
  for (const [name, employee, , contracts] of rows) {
    expect(name).toMatch(/Jansen/)
    expect([typeof employee, typeof contracts]).toEqual(['string', 'number'])
  }
  expect((await exportsOf(page))[0]).toMatchObject({
    operator: 'auditor',
    request: { format: 'xlsx', count: rows.length, filters: [{ column: 'LASTNAME', values: ['Jansen'] }] },
  })
})

test('100,000 people: an export is stopped, then finished while work goes on; every row once, and the ledger tells', async ({
  browser,
}) => {
  test.setTimeout(180_000)
  const portal = await startPortal({ env: { FLEET_SIZE: '100000' } })
  const context = await browser.newContext({ locale: 'nl-NL', viewport: { width: 1440, height: 900 } })
  try {
    await signInByCookie(context, portal.origin, 'manager')
    const page = await context.newPage()
    const list = listPageOf(page)
    await page.goto(`${portal.origin}${COMPANY}`)
    await expect(page.getByText(/van 100\.000/)).toBeVisible({ timeout: 30_000 })

    await list.openExport('CSV met puntkomma’s')
    await list.export.start.click()
    await expect(list.dialog.getByText(/van 100\.000 rijen gelezen/)).toBeVisible({ timeout: 20_000 })
    await list.export.stop.click()
    await expect(list.export.stopped).toBeVisible()
    expect(await exportsOf(page)).toEqual([])

    const downloaded = page.waitForEvent('download', { timeout: 120_000 })
    await list.export.start.click()
    await expect(list.export.progress).toBeVisible()
    await list.export.goOn.click()
    // elsewhere meanwhile, within the portal
    await page.getByRole('treeitem').nth(1).click()
    const file = await downloaded
    expect(file.suggestedFilename()).toMatch(/\.csv$/)

    const text = readFileSync(await file.path(), 'utf8')
    expect(text.startsWith('\uFEFFNaam;Personeelsnr.;')).toBe(true)
    const rows = text.trimEnd().split('\r\n').slice(1)
    expect(rows).toHaveLength(100_000)
    const employees = new Set(rows.map((row) => row.split(';')[1]))
    expect(employees.size).toBe(100_000)
    expect(await exportsOf(page)).toMatchObject([
      {
        operator: 'manager',
        request: { list: 'people', format: 'csv', count: 100_000, totalAtStart: 100_000, totalAtEnd: 100_000 },
      },
    ])
  } finally {
    await context.close()
    await portal.stop()
  }
})

for (const width of [1440, 390]) {
  test(`lists and their dialogs: axe finds nothing in either theme at ${width} px, and nothing scrolls sideways`, async ({
    as,
  }) => {
    // fourteen looks by axe
    test.slow()
    const page = await as('helpdesk')
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.setViewportSize({ width, height: 844 })
    const list = listPageOf(page)
    await page.goto(`${COMPANY}?f=LASTNAME:Jansen&f=LASTNAME:Bakker&sort=name`)
    await list.rows.nth(3).waitFor()
    await expectAccessible(page)
    for (const name of ['Filter', /Kolommen/, 'Deelbare link', 'Weergave bewaren', 'Exporteren']) {
      await page.getByRole('button', { name, exact: typeof name === 'string' }).click()
      await list.dialog.waitFor()
      await expectAccessible(page)
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
      await page.keyboard.press('Escape')
      await expect(list.dialog).toBeHidden()
    }
    await list.save('Tijdelijk')
    await page.getByRole('button', { name: 'Meer met “Tijdelijk”' }).click()
    await page.getByRole('menuitem', { name: 'Verwijderen…' }).click()
    await list.dialog.waitFor()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Verwijder “Tijdelijk”' }).click()
    await expect(list.dialog).toBeHidden()
  })
}
