import type { Page } from '@playwright/test'
import { expectFine } from '../expectFine.ts'
import { expect, test } from '../test.ts'

const MINUTE = 60_000
const DAY = 1440 * MINUTE
const RUNS = { timeout: 30_000 }

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true })

/** Asks for an eSIM as the portal's own page does; sTN's id of its activation. */
async function activate(page: Page, referenceNumber: string, over: object = {}): Promise<string> {
  const body = { ...over, eSim: true, email: 'j.devries@voorbeeld.nl', confirmationCode: 'Zx7Qp4', referenceNumber }
  return page.evaluate(async (sent) => {
    const answer = await fetch('/api/stn/NewSubscription', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-csrf': '1',
        'idempotency-key': crypto.randomUUID(),
        'vloot-intent': encodeURIComponent(JSON.stringify({ note: 'Maxim van Aanholt' })),
      },
      body: JSON.stringify(sent),
    })
    return ((await answer.json()) as { id: string }).id
  }, body)
}

test('an activation is followed to its number and told by the bell; its sheet is printed without any code', async ({
  as,
  sandbox,
}) => {
  const page = await as('manager')
  await page.goto('/activations')
  // what sTN has from before is there too, asked for by nobody here
  await expect(page.getByRole('link', { name: /^06-/ }).first()).toBeVisible()
  const id = await activate(page, 'APP-1')
  await page.reload()
  await page.getByRole('link', { name: 'nummer volgt' }).click()
  await expect(page).toHaveURL(new RegExp(`/activations/${id}`))
  await expect(page.getByRole('heading', { name: 'eSIM voor Maxim van Aanholt' })).toBeVisible()
  await expect(page.getByText(/aangevraagd door manager/)).toBeVisible()
  await expect(page.getByText('aan j.devries@voorbeeld.nl')).toBeVisible()
  await expectFine(page)
  await page.setViewportSize({ width: 1440, height: 900 })

  await sandbox.advance(10 * MINUTE)
  const told = page.getByRole('region', { name: 'Deze activatie' }).getByText(/^06-\d{8}$/)
  await expect(told).toBeVisible(RUNS)
  await expect(page.getByText('Gelukt', { exact: true }).first()).toBeVisible(RUNS)
  const number = await told.textContent()
  // the list hears of it from our ledger
  await expect(page.getByRole('link', { name: number! })).toBeVisible(RUNS)
  await page.reload()
  await button(page, 'Meldingen: 1 nieuwe').click()
  const dialog = page.getByRole('dialog', { name: 'Meldingen' })
  await expect(dialog.getByRole('link', { name: 'Nieuwe activatie' })).toBeVisible()
  await expectFine(page)
  await page.setViewportSize({ width: 1440, height: 900 })
  await dialog.getByRole('button', { name: 'Alles gezien' }).click()
  await dialog.getByRole('button', { name: 'Sluiten' }).last().click()
  await expect(button(page, 'Meldingen')).toBeVisible()

  await page.getByRole('link', { name: 'Uitdeelblad' }).click()
  await expect(page.getByRole('heading', { name: 'Uw nieuwe eSIM, Maxim van Aanholt' })).toBeVisible()
  await button(page, 'English').click()
  await expect(page.getByRole('heading', { name: 'Your new eSIM, Maxim van Aanholt' })).toBeVisible()
  await expectFine(page)
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  const sheet = page.getByRole('article')
  await expect(sheet).toContainText(number!)
  await expect(button(page, 'Afdrukken')).toBeHidden()
  await expect(sheet).toHaveCSS('color', 'rgb(0, 0, 0)')
  expect(await page.content()).not.toContain('Zx7Qp4')
  expect(await sheet.locator('img, canvas').count()).toBe(0)
})

test('what failed says why and what to do, what hangs says so, and what is cancelled goes with a note', async ({
  as,
  sandbox,
}) => {
  const page = await as('manager')
  await page.goto('/activations')
  const failed = await activate(page, '#afgekeurd-1')
  const hangs = await activate(page, '#blijft-1')
  // what waits for its day can be stopped; what has begun goes on
  const wishDate = new Date(Date.now() + 2 * DAY).toISOString()
  const waits = await activate(page, 'APP-2', { wishDate })
  await page.goto(`/activations/${waits}`)
  await button(page, 'Intrekken…').click()
  const dialog = page.getByRole('dialog', { name: 'Trek de activatie APP-2 in' })
  await dialog.getByLabel(/^Waarom/).fill('Begint later')
  await dialog.getByRole('button', { name: 'Trek de activatie APP-2 in' }).click()
  await expect(dialog.getByText('Aangevraagd', { exact: true }).first()).toBeVisible()
  const [sent] = await sandbox.log({ row: 'subscriptionCreateCancel' })
  expect(sent!.body).toEqual({ activationId: waits, note: 'Begint later' })
  await sandbox.advance(70 * MINUTE)
  await expect(dialog.getByText('De activatie is ingetrokken.')).toBeVisible(RUNS)
  await dialog.getByRole('button', { name: 'Sluiten' }).last().click()
  // sTN's own word for it is not known: it is shown as it is
  await expect(page.getByText('CANCELLED').first()).toBeVisible(RUNS)
  await expect(page.getByText('manager · Begint later')).toBeVisible()
  await expect(button(page, 'Intrekken…')).toBeHidden()

  await page.goto(`/activations/${failed}`)
  await expect(page.getByText('sTN voerde het niet uit.')).toBeVisible(RUNS)
  await expect(page.getByText(/sTN zegt: “.+”/)).toBeVisible()
  await expect(page.getByText(/vraag het opnieuw aan, of bel sTN met kenmerk #afgekeurd-1/)).toBeVisible()
  // the browser's own clock tells it from its list
  await page.clock.setFixedTime(Date.now() + 70 * MINUTE)
  await page.goto(`/activations/${hangs}`)
  await expect(page.getByText('Dit duurt langer dan een uur.')).toBeVisible(RUNS)
  await page.goto('/activations')
  await button(page, 'Van mij').click()
  await expect(page.getByText('3 activaties', { exact: true })).toBeVisible()
  await button(page, 'Mislukt').click()
  await expect(page.getByText('1 activatie', { exact: true })).toBeVisible()
  await button(page, 'Mislukt').click()
  await button(page, 'Vastgelopen').click()
  await expect(page.getByRole('row').filter({ hasText: '#blijft-1' })).toContainText('Vastgelopen')
  await expect(page.getByText('1 activatie', { exact: true })).toBeVisible()
  await expectFine(page)
})
