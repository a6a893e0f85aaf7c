import { expectAccessible, expectFine } from '../expectFine.ts'
import { contractsPageOf } from '../pages/contractsPage.ts'
import { listPageOf } from '../pages/listPage.ts'
import { signInByCookie } from '../signInByCookie.ts'
import { expect, test } from '../test.ts'

test('a choice of contracts becomes a link that shows a colleague exactly these', async ({ as, browser, portal }) => {
  const page = await as('manager')
  const list = contractsPageOf(page)
  await list.open()
  await page.getByRole('button', { name: /^Geblokkeerd/ }).click()
  await expect(list.rows.first().getByText('Geblokkeerd')).toBeVisible()
  await page.getByRole('button', { name: 'Persoon' }).click()
  await expect(listPageOf(page).head('Persoon')).toHaveAttribute('aria-sort', 'ascending')
  await expect(list.rows.nth(2)).toBeVisible()
  await list.choose(0)
  await list.choose(2)
  const chosen = [await list.numbers.nth(0).textContent(), await list.numbers.nth(2).textContent()]
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Alleen deze tonen' }).click()
  await expect(page.getByText('Selectie van 2 contracten')).toBeVisible()
  await expect(list.numbers).toHaveText(chosen as string[])

  const other = await browser.newContext({ locale: 'nl-NL' })
  await signInByCookie(other, portal.origin, 'viewer')
  const theirs = await other.newPage()
  await theirs.goto(page.url())
  await expect(contractsPageOf(theirs).numbers).toHaveText(chosen as string[])
  await other.close()
})

test('ten thousand pasted values with doubles and damage are all accounted for', async ({ as, sandbox }) => {
  const page = await as('viewer')
  const list = contractsPageOf(page)
  await list.open()
  const real = await list.numbers.first().textContent()
  const before = await sandbox.state()
  const lines = Array.from({ length: 9_999 }, (_, at) =>
    at % 100 === 0 ? '8,93E+18' : `06-${String((at % 2_000) + 1).padStart(8, '0')}`,
  )
  await list.pasteMany([real, ...lines].join('\n'))
  await expect(list.dialog.getByText('1 contract gevonden.')).toBeVisible()
  await expect(list.dialog.getByText('100 konden niet gelezen worden')).toBeVisible()
  await expect(list.dialog.getByText('1.980 niet gevonden')).toBeVisible()
  await expect(list.dialog.getByText(/7\.919 staan er dubbel in/)).toBeVisible()
  await expectAccessible(page)
  const after = await sandbox.state()
  const asked = (after.counts['msm contractList'] ?? 0) - (before.counts['msm contractList'] ?? 0)
  // 1,981 numbers, fifty a request
  expect(asked).toBeLessThanOrEqual(45)
  await page.keyboard.press('Escape')
  await expect(list.numbers).toHaveText([real!])
})

test('the list goes by keys alone, and fits a phone', async ({ as }) => {
  const page = await as('viewer')
  const list = contractsPageOf(page)
  await list.open()
  await list.rows.first().focus()
  await page.keyboard.press('End')
  await expect(page.locator('tr:focus')).toHaveAttribute('aria-rowindex', /^5\d{3}$/)
  await expect(page.locator('tr:focus')).toHaveAttribute('aria-selected', 'false')
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Space')
  await expect(page.getByText('1 geselecteerd')).toBeVisible()
  await expectFine(page)
})
