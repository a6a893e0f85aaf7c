import type { Page } from '@playwright/test'
import { PRICES } from '../../mocks/basket/prices/prices.ts'
import { codesNamed } from '../../mocks/basket/tree.ts'
import { formatCents } from '../../web/lib/format.ts'
import { expectFine } from '../expectFine.ts'
import { signInByCookie } from '../signInByCookie.ts'
import { expect, test } from '../test.ts'

/** KPN's example: 20 euros a month. */
const CHANGE = '/basket/change/9876543'
const JULIAS = '/basket/new/1234567'

const box = (page: Page, name: string) => page.getByRole('checkbox', { name, exact: true })
const radio = (page: Page, name: string) => page.getByRole('radio', { name, exact: true })
const figure = (page: Page) => page.getByRole('complementary').getByRole('status')
const toReview = (page: Page) => page.getByRole('link', { name: 'Naar controle' })
const search = (page: Page) => page.getByRole('searchbox', { name: /Zoek in|Search \d/ })

/** What KPN does by itself (see mocks/control.ts). */
async function kpnDoes(origin: string, what: 'expire' | 'cent' | 'price', body: Readonly<Record<string, unknown>>) {
  const answer = await fetch(`${origin}/__sandbox/basket/${what}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  expect(answer.ok).toBe(true)
}

/** Every monthly price in the tree that the sandbox's table has under one name alone. */
async function expectTablePrices(page: Page, language: 'nl' | 'en'): Promise<void> {
  const rows = await page.locator('tbody tr[data-key]').evaluateAll((found) =>
    found.map((row) => ({
      name: row.querySelector('.name')?.textContent ?? '',
      monthly: row.querySelector('.monthly')?.textContent ?? '',
    })),
  )
  let compared = 0
  for (const { name, monthly } of rows) {
    const codes = codesNamed(name, 0)
    if (codes.length !== 1 || !/\d/.test(monthly)) continue
    const [cents] = PRICES[codes[0]!] ?? [0]
    expect(`${name}: ${monthly}`).toBe(`${name}: ${formatCents(language, cents)}`)
    compared += 1
  }
  expect(compared).toBeGreaterThan(30)
}

test('KPN’s example: five ticks faster than KPN answers, 27.50 in the end, kept over a reload, every price KPN’s', async ({
  as,
  sandbox,
}) => {
  const page = await as('manager')
  await page.setViewportSize({ width: 1440, height: 4000 })
  await page.goto(CHANGE)
  await expect(figure(page)).toHaveText('€ 20,00')
  await expectTablePrices(page, 'nl')
  await sandbox.arm({ upstream: 'msm', path: 'basketChange', kind: 'latency', ms: 300 })
  for (const name of ['VoiceMail', 'Data Roaming EU', 'Data Roaming EU']) await box(page, name).click()
  for (const name of ['Databundel 2 GB', 'Databundel 5 GB']) await radio(page, name).click()
  await expect(radio(page, 'Databundel 5 GB')).toBeChecked()
  await expect(page.getByText('wordt nagekeken').first()).toBeVisible()
  await expect(toReview(page)).toBeVisible({ timeout: 15_000 })
  await expect(figure(page)).toHaveText('€ 27,50')
  await expect(box(page, 'VoiceMail')).not.toBeChecked()
  await expect(box(page, 'Data Roaming EU')).toBeChecked()
  await expect(page.getByText('Tot op de cent gelijk aan KPN')).toBeVisible()
  const sent = await sandbox.log({ row: 'basketChange' })
  expect(sent.length).toBe(6)

  await sandbox.clearFaults()
  await expect(page.getByText(/concept bewaard/)).toBeVisible()
  await page.reload()
  await expect(figure(page)).toHaveText('€ 27,50')
  await expect(page.getByText('De prijzen zijn gelijk gebleven.')).toBeVisible()
  await page.setViewportSize({ width: 1440, height: 900 })
  await expectFine(page)
})

test('the same contract in English has the same prices, written as English writes them', async ({
  browser,
  portal,
}) => {
  const context = await browser.newContext({
    baseURL: portal.origin,
    locale: 'en-GB',
    viewport: { width: 1440, height: 4000 },
  })
  await signInByCookie(context, portal.origin, 'manager')
  const page = await context.newPage()
  await page.goto(CHANGE)
  await expect(page.getByText('Equal to KPN to the cent')).toBeVisible()
  await expectTablePrices(page, 'en')
  await context.close()
})

test('a session that dies after the third tick is opened again, and a price that KPN changed is shown before work goes on', async ({
  as,
  portal,
}) => {
  const page = await as('manager')
  await page.goto(CHANGE)
  for (const name of ['VoiceMail', 'Data Roaming EU']) await box(page, name).click()
  await search(page).fill('databundel 5 gb')
  await radio(page, 'Databundel 5 GB').click()
  await expect(toReview(page)).toBeVisible()
  await kpnDoes(portal.origin, 'expire', {})
  await kpnDoes(portal.origin, 'price', { name: 'Data bundle 5 GB', monthlyFeeInCents: 800 })
  await search(page).fill('')
  await box(page, 'Data Roaming EU').click()
  const dialog = page.getByRole('dialog', { name: 'Kijk eerst naar de prijzen' })
  await expect(dialog.getByRole('row', { name: /Per maand € 27,50 € 28,00 \+€ 0,50/ })).toBeVisible()
  await dialog.getByRole('button', { name: 'Met deze prijzen verder' }).click()
  await expect(toReview(page)).toBeVisible()
  await expect(figure(page)).toHaveText('€ 28,00')
  await expect(box(page, 'VoiceMail')).not.toBeChecked()
  await expect(box(page, 'Data Roaming EU')).toBeChecked()
})

test('two managers work in two baskets, and a cent that KPN is wrong by is a line of its own', async ({
  as,
  browser,
  portal,
}) => {
  const first = await as('manager')
  const context = await browser.newContext({ baseURL: portal.origin, locale: 'nl-NL' })
  await signInByCookie(context, portal.origin, 'admin')
  const second = await context.newPage()
  await first.goto(CHANGE)
  await second.goto(JULIAS)
  await second.getByRole('button', { name: 'Sjabloon Chauffeur 5 GB toepassen' }).click()
  await box(first, 'VoiceMail').click()
  await expect(toReview(first)).toBeVisible()
  await expect(figure(first)).toHaveText('€ 20,00')
  await expect(figure(second)).not.toHaveText('€ 0,00')
  await expect(second.getByText('Tot op de cent gelijk aan KPN')).toBeVisible()
  await context.close()

  await kpnDoes(portal.origin, 'cent', { cents: 1 })
  await box(first, 'VoiceMail').click()
  await expect(first.getByRole('row', { name: /Restverschil met KPN .*\+€ 0,01/ })).toBeVisible()
  await expect(first.getByText('Niet gelijk aan KPN: zie het restverschil')).toBeVisible()
})
